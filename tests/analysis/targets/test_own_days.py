"""Which time belongs to which target of a sentence, and what a target makes a start."""

from datetime import date

import pytest

from dashboard import readers
from dashboard.analysis import analyse
from dashboard.settings import Desk

HEAD = "Port of Orrin to grow\n\nPublished 9 January 2026\n\n"
TAIL = "\n\nThe ministry of ships said no more than that on Friday morning.\n"
#: Copy -> words of a target and its due day.
DUE = [
    (
        "Velm plans to build 900 homes by 2028 and to train 300 welders.",
        {"900 homes": date(2028, 12, 31)},
    ),
    (
        "By 2028 Velm plans to build 900 homes and to train 300 welders.",
        {"900 homes": date(2028, 12, 31), "300 welders": date(2028, 12, 31)},
    ),
    (
        "Velm plans to hand out 600 nets and was aiming to lift its catch to 9 tonnes "
        "from 4 tonnes by 2030.",
        {"9 tonnes": date(2030, 12, 31)},
    ),
    (
        "He promised a top tax rate of 30%, down from 41%, if voters send him to the "
        "palace on 18 October 2026.",
        {"30%": None},
    ),
    (
        "Velm aims to cut the wait to 9 weeks from 20 weeks by next autumn.",
        {"9 weeks": None},
    ),
]


def read(text):
    _, (story,) = readers.read("page.txt", (HEAD + text + TAIL).encode())
    return analyse(story, Desk())


@pytest.mark.parametrize(("text", "due"), DUE)
def test_a_target_has_the_time_that_is_told_with_it(text, due):
    assert {each.raw: each.due for each in read(text).targets if each.due} == {
        raw: day for raw, day in due.items() if day
    }
    assert due.keys() <= {each.raw for each in read(text).targets}


def test_a_value_that_a_target_starts_from_is_told_as_a_start():
    text = (
        "Velm wants to lengthen the usual stay to 7 nights by 2029. It was 5 nights "
        "in 2025, the port said. Crews slept 6 hours on Friday."
    )
    roles = {figure.raw: figure.role for figure in read(text).figures}
    assert (roles["7 nights"], roles["5 nights"]) == ("target", "baseline")
    assert roles["6 hours"] == "actual"


def test_a_bare_number_behind_another_target_is_no_start_of_a_later_one():
    text = (
        "Velm aims to finish 3,600 flats by 2028 – last year it managed 1,150 – and "
        "hopes to cut the number of families in hotels to 500 by 2027."
    )
    starts = {each.raw: each.baseline_raw for each in read(text).targets}
    assert starts["500"] is None
