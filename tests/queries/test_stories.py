from datetime import date

import pytest

from dashboard.queries import choice, stories
from dashboard.records import Findings
from tests.store.making import (
    bare,
    deadline,
    figure,
    found,
    harbour,
    many,
    rail,
    story,
    take,
    three,
)

TODAY = date(2026, 3, 10)
HARBOUR, RAIL, BARE = (made()[0].headline for made in (harbour, rail, bare))
ORDERS = [
    ("newest", [HARBOUR, RAIL, BARE]),
    ("deadline", [HARBOUR, RAIL, BARE]),
    ("look", [HARBOUR, RAIL, BARE]),
    ("largest", [HARBOUR, RAIL, BARE]),
]


def shown(store, page=1, size=12, **address):
    with store.reading() as connection:
        return stories.cards(connection, choice.read(address, TODAY), page, size)


def test_a_card_shows_what_its_story_says(store):
    take(store, *three())
    card = shown(store)[0]
    assert (card.headline, card.section, card.place) == (HARBOUR, "Economy", "NEMBE")
    assert (card.day, card.published, card.updated) == (
        date(2026, 3, 2),
        "2026-03-02",
        None,
    )
    assert card.summary == "A quay, a target and a date"
    assert card.keywords == (("tea", "tea"), ("tea export", "tea exports"))
    assert (card.facts, card.checked, card.look) == (7, 0, 1)


def test_a_card_without_a_standfirst_shows_the_first_sentence(store):
    take(store, rail())
    (card,) = shown(store)
    assert card.summary == (
        "ORVELL: Drivers go back to work on January 12, the union said."
    )


def test_the_chips_answer_in_order_of_how_pressing_they_are(store):
    take(store, harbour())
    (card,) = shown(store)
    assert [(chip.kind, chip.text) for chip in card.chips] == [
        ("deadline", "29 Jun 2026, 111 days"),
        ("target", "$30m → $90m a year, ×3"),
        ("figure", "4,000 tonnes"),
    ]
    with store.reading() as connection:
        read = stories.story(connection, card.key).findings
    keys = {each.key for each in (*read.deadlines, *read.targets, *read.figures)}
    assert {chip.anchor for chip in card.chips} <= keys


def test_a_passed_promise_the_largest_figure_and_the_one_who_speaks_most(store):
    take(store, rail())
    (card,) = shown(store)
    assert [(chip.kind, chip.text) for chip in card.chips] == [
        ("deadline", "12 Jan 2026, passed 57 days ago"),
        ("figure", "4.5%"),
        ("quotes", "2 quotes, Tomas Brandt"),
    ]


def test_a_moved_deadline_tells_both_days_and_how_far_apart(store):
    told = story(
        "Quay", "It was due by May 1, 2025 and is now due before June 30, 2026."
    )
    later = deadline(told, "before June 30, 2026", date(2026, 6, 29), type="before")
    key = found(told, deadlines=(later,)).deadlines[0].key
    first = deadline(told, "by May 1, 2025", date(2025, 5, 1), overtaken_by=key)
    take(store, (told, found(told, deadlines=(first, later))))
    (card,) = shown(store)
    assert [(chip.kind, chip.text) for chip in card.chips] == [
        ("deadline", "29 Jun 2026, 111 days"),
        ("moved", "1 May 2025 → before 30 Jun 2026, 425 days"),
    ]


def test_a_bare_length_of_time_is_no_answer_on_a_card(store):
    told = story("Rates", "It was the lowest in five years, at 4.75%.")
    years = figure(told, "five years", 5, kind="duration", unit="year")
    rate = figure(told, "4.75%", 4.75, kind="percent", unit="%")
    take(store, (told, found(told, figures=(years, rate))))
    (card,) = shown(store)
    assert [(chip.kind, chip.text) for chip in card.chips] == [("figure", "4.75%")]


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        ("2026-06-29", "29 Jun 2026, today"),
        ("2026-06-28", "29 Jun 2026, 1 day"),
        ("2026-06-30", "29 Jun 2026, passed 1 day ago"),
    ],
)
def test_the_as_of_day_drives_the_chips(store, as_of, words):
    take(store, harbour())
    (card,) = shown(store, **{"as-of": [as_of]})
    assert card.chips[0].text == words


def test_of_a_story_after_the_as_of_day_nothing_was_due_yet(store):
    take(store, harbour())
    (card,) = shown(store, **{"as-of": ["2020-01-01"]})
    assert "deadline" not in {chip.kind for chip in card.chips}


@pytest.mark.parametrize(("sort", "expected"), ORDERS)
def test_the_list_comes_in_the_order_asked_for(store, sort, expected):
    take(store, bare(), rail(), harbour())
    assert [card.headline for card in shown(store, sort=[sort])] == expected


def test_open_deadlines_come_before_passed_ones_and_nearer_ones_first(store):
    dues = {"Far": date(2027, 1, 1), "Near": date(2026, 4, 1), "Past": date(2026, 3, 1)}
    for headline, due in dues.items():
        told = story(headline, f"{headline}: it ends by then.", day=date(2026, 1, 1))
        take(store, (told, found(told, deadlines=(deadline(told, "by then", due),))))
    cards = shown(store, sort=["deadline"])
    assert [card.headline for card in cards] == ["Near", "Far", "Past"]


def test_the_largest_figure_is_money_first_and_the_chosen_unit_before_all(store):
    for headline, size, kind, unit in (
        ("Tonnes", 9e9, "measure", "tonne"),
        ("Pounds", 5e3, "money", "GBP"),
        ("Dollars", 4e3, "money", "USD"),
    ):
        told = story(headline, f"{headline}: some of it.")
        size_of = figure(told, "some", size, kind=kind, unit=unit)
        take(store, (told, found(told, figures=(size_of,))))
    names = [card.headline for card in shown(store, sort=["largest"])]
    assert names == ["Pounds", "Dollars", "Tonnes"]
    names = [card.headline for card in shown(store, sort=["largest"], unit=["tonne"])]
    assert names == ["Tonnes"]


def test_the_best_match_has_the_word_in_its_headline(store):
    take(store, *three())
    extra = story("Nothing new", "Somebody drank tea.", day=date(2026, 3, 9))
    take(store, (extra, Findings()))
    cards = shown(store, q=["tea"], sort=["best"])
    assert [card.headline for card in cards] == [HARBOUR, "Nothing new"]
    cards = shown(store, q=["tea"])
    assert [card.headline for card in cards] == ["Nothing new", HARBOUR]


@pytest.mark.parametrize("sort", choice.SORTS)
def test_pages_follow_each_other_without_doubles_or_holes(store, sort):
    take(store, *many(31))
    address = {"sort": [sort], "q": ["report"]}
    pages = [shown(store, page, 7, **address) for page in range(1, 7)]
    keys = [card.key for page in pages for card in page]
    whole = [card.key for card in shown(store, 1, 100, **address)]
    assert keys == whole
    assert len(set(keys)) == 31


def test_a_story_that_is_not_there_is_none(store):
    with store.reading() as connection:
        assert stories.story(connection, "nothing") is None
        assert stories.total(connection) == 0
        assert stories.days(connection, choice.read({}, TODAY)) == (None, None)


def test_a_unit_and_a_size_must_hold_for_one_figure(store):
    take(store, harbour())
    both = {"unit": ["tonne"], "least": ["5000"]}
    assert shown(store, **both) == ()
    assert len(shown(store, unit=["tonne"])) == len(shown(store, least=["5000"])) == 1
