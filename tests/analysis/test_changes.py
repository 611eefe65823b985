"""What changed between two versions is told by paragraph and by word."""

import pytest

from dashboard.analysis.changes import GONE, NEW, SAME, Piece, between

ONE = "The quay opens in May.\n\nIt cost 90 million.\n\nBoats may land from June on."

CASES = [
    (ONE, ()),
    (
        ONE.replace("90", "95"),
        (
            (
                Piece(SAME, "It cost"),
                Piece(GONE, " 90"),
                Piece(NEW, " 95"),
                Piece(SAME, " million."),
            ),
        ),
    ),
    (ONE + "\n\nNobody came.", ((Piece(NEW, "Nobody came."),),)),
    (ONE.partition("\n\n")[2], ((Piece(GONE, "The quay opens in May."),),)),
    (ONE.replace("\n\n", "\n"), ()),
]


@pytest.mark.parametrize(("after", "expected"), CASES)
def test_only_what_changed_is_told(after, expected):
    assert between(ONE, after) == expected


def test_the_pieces_of_a_paragraph_give_both_versions_back():
    before, after = "Tea rose by a tenth in May.", "Tea rose by a fifth in June, again."
    ((*pieces,),) = between(before, after)
    assert "".join(each.text for each in pieces if each.kind != NEW) == before
    assert "".join(each.text for each in pieces if each.kind != GONE) == after


def test_long_texts_without_a_word_in_common_are_compared_in_bounded_time():
    assert between("a " * 20_000, "b\n" * 20_000)
