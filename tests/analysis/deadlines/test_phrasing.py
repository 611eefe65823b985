from datetime import date

import pytest

from dashboard.analysis import analyse
from dashboard.analysis.deadlines import phrasing
from dashboard.records import Part, Span, Story
from dashboard.settings import Desk

DAY = date(2026, 6, 10)
# sentence, what is to happen
TOLD = (
    ("The pier is due to be rebuilt by 2030.", "The pier to be rebuilt"),
    ("Guards will not leave until the last ship sails.", "Guards not to leave"),
    ("The lift will not run until 4 May 2027.", "The lift to run"),
    ("Owners have until 3 July to appeal.", "Owners to appeal"),
    ("Some 1,200 plots will be sold this year.", "1,200 plots to be sold"),
    ("The mint wants 2% by 2028.", "The mint wants 2%"),
    ("The mint wants prices to fall by 2028.", "prices to fall"),
    ("The crossing, which is due to open in 2029, is late.", "The crossing to open"),
    ("It will rule by 3 July on the levy.", "rule on the levy"),
)


@pytest.mark.parametrize(("sentence", "what"), TOLD)
def test_a_deadline_says_what_is_to_happen(sentence, what):
    part = Part("body", Span(0, len(sentence)))
    story = Story(text=sentence, offset=0, parts=(part,), day=DAY)
    assert [each.what for each in analyse(story, Desk()).deadlines] == [what]


def test_a_long_line_is_shortened_at_a_word():
    words = phrasing.short("raise the share of " + "very " * 30 + "small loans")
    assert len(words) <= 90
    assert words.endswith("very…")


def test_a_line_does_not_begin_or_end_with_a_loose_word():
    assert phrasing.short("with the first three to be built and") == (
        "the first three to be built"
    )
