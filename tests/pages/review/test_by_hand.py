"""Words that the rules overlooked, read as a figure or a promise that stands."""

from datetime import date

import pytest

from dashboard.analysis import decided
from dashboard.pages.review import adding, guess
from tests.store.making import story

TOLD = story(
    "Karvia builds schools",
    "The board has opened some\nforty of the new schools, and forty of the old ones.",
    "The rest open by 3 May 2027, it said, and the bus is the G7.",
    day=date(2027, 1, 9),
)
#: Words, and what the form offers for them.
FIGURES = [
    ("forty of the new schools", 40, 40),
    ("G7", 7, 7),
    ("some", None, None),
]


def test_words_are_found_across_a_line_break_and_as_often_as_they_stand():
    (place,) = adding.places(TOLD, " opened some  forty ")
    assert TOLD.text[place.start : place.end] == "opened some\nforty"
    assert len(adding.places(TOLD, "forty of the")) == 2
    assert adding.places(TOLD, "fifty") == []
    assert adding.places(TOLD, "  ") == []
    assert adding.places(TOLD, "(" * 400) == []


@pytest.mark.parametrize(("words", "low", "high"), FIGURES)
def test_a_figure_added_by_hand_starts_from_what_its_words_say(words, low, high):
    (place, *_others) = adding.places(TOLD, words)
    made = guess.figure(TOLD, place)
    assert (made.low, made.high) == (low, high)
    assert (made.rule, made.part) == ("editor", "body")
    assert decided.anchor(TOLD, made).start == place.start


def test_a_promise_added_by_hand_starts_from_the_day_in_its_words():
    (place,) = adding.places(TOLD, "open by 3 May 2027")
    made = guess.promise(TOLD, place)
    assert (made.due, made.promise) == (date(2027, 5, 3), True)
    (vague,) = adding.places(TOLD, "The rest")
    assert guess.promise(TOLD, vague).due is None


def test_the_unit_tells_what_a_figure_is():
    assert guess.kind("USD", "count") == "money"
    assert guess.kind("%", "count") == "percent"
    assert guess.kind("school", "money") == "count"
    assert guess.kind("km", "measure") == "measure"
