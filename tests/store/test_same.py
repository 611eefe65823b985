from datetime import date

import pytest
from sqlalchemy import select

from dashboard.analysis.keys import keyed
from dashboard.records import Name, Span
from dashboard.store import tables
from tests.store.making import deadline, found, story, take

DUE = date(2027, 12, 31)
#: Two lines for the same day, their subjects, and whether they are of one promise.
PAIRS = (
    ("Orvell to build 900 homes", "home orvell", "900 new homes", "builder home", True),
    (
        "Orvell to build 900 homes",
        "home orvell",
        "build 400 homes",
        "home orvell",
        False,
    ),
    ("raise exports to $60 million", None, "reach $60 million", "clay port", True),
    ("bring inflation to 3%", "bank inflation", "inflation of 3%", None, True),
    ("raise fares by 3%", "bus fare", "inflation of 3%", None, False),
    ("open the glass pier", "glass pier", "The glass pier to open", "glass pier", True),
    ("open the glass pier", "glass pier", "close the iron gate", "gate iron", False),
)


def telling(day, what, subject, place="Orvell", due=DUE):
    words = f"{place} says so."
    told = story(f"{what} on {day}", words, day=day)
    start = told.text.index(words)
    span = Span(start, start + len(place))
    name = Name(
        span=span, raw=place, part="body", sentence=Span(start, len(told.text)),
        rule="by-hand", reason="written for a test", confidence=0.9,
        name=place, kind="place", mentions=1, spans=(span,),
    )  # fmt: skip
    made = deadline(told, "says so", due, what=what, subject=subject)
    return told, found(told, deadlines=(made,), names=keyed(told, (name,)))


def ids(store):
    with store.reading() as connection:
        return list(connection.execute(select(tables.deadlines.c.promise_id)).scalars())


@pytest.mark.parametrize("pair", PAIRS)
def test_what_two_stories_tell_for_one_day_is_one_promise_by_its_words(store, pair):
    first, about, second, of, one = pair
    here = telling(date(2026, 1, 5), first, about)
    take(store, here, telling(date(2026, 1, 9), second, of))
    assert (len(set(ids(store))) == 1) is one


def test_the_same_amount_of_another_town_is_another_promise(store):
    here = telling(date(2026, 1, 5), "build 900 homes", None)
    take(store, here, telling(date(2026, 1, 9), "build 900 homes", None, "Norrin"))
    assert len(set(ids(store))) == 2


def test_another_day_is_another_promise(store):
    here = telling(date(2026, 1, 5), "build 900 homes", "home orvell")
    later = date(2028, 12, 31)
    take(store, here, telling(date(2026, 1, 9), "build 900 homes", None, due=later))
    assert len(set(ids(store))) == 2


def test_what_has_no_day_has_no_id(store):
    take(store, telling(date(2026, 1, 5), "build 900 homes", "home orvell", due=None))
    assert ids(store) == [None]
