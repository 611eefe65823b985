from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.queries import choice
from dashboard.queries.keywords import (
    LENGTHS,
    TermCount,
    apart,
    changes,
    in_context,
    in_stories,
    over_time,
    periods,
    telling,
    together,
)
from dashboard.records import Findings
from tests.store.making import (
    found,
    harbour,
    keyword,
    many,
    name,
    rail,
    story,
    take,
    three,
)

TODAY = date(2026, 3, 10)
ALL = choice.read({}, TODAY)


def test_terms_are_counted_once_a_story(store):
    take(store, *three())
    with store.reading() as connection:
        assert in_stories(connection, ALL, limit=2) == (
            TermCount("tea", "tea", 2),
            TermCount("strike", "strike", 1),
        )
        people = in_stories(connection, ALL, "person")
        politics = choice.read({"section": ["Politics"]}, TODAY)
        assert in_stories(connection, politics, "place") == (
            TermCount("Orvell", "Orvell", 1),
        )
    assert {each.term: each.stories for each in people} == {
        "Ada Sorel": 1,
        "Tomas Brandt": 1,
    }


def test_every_month_is_told_even_one_without_a_story(store):
    take(store, *three())
    with store.reading() as connection:
        rows = over_time(connection, ALL, ["tea", "strike"])
    assert [(row.label, row.month.month, row.stories) for row in rows] == [
        ("tea", 1, 1),
        ("tea", 2, 0),
        ("tea", 3, 1),
        ("strike", 1, 1),
        ("strike", 2, 0),
        ("strike", 3, 0),
    ]


def test_months_add_up_to_the_dated_stories(store):
    take(store, *many(60))
    dated = choice.read({"from": ["0001-01-01"]}, TODAY)
    with store.reading() as connection:
        counts = {each.term: each.stories for each in in_stories(connection, dated)}
        rows = over_time(connection, ALL, list(counts))
    for term, number in counts.items():
        assert sum(row.stories for row in rows if row.term == term) == number


def test_without_dated_stories_nothing_is_over_time(store):
    with store.reading() as connection:
        assert over_time(connection, ALL, ["tea"]) == ()


def test_a_term_stands_in_its_line(store):
    take(store, harbour(), rail())
    with store.reading() as connection:
        lines = in_context(connection, ALL, "tea export")
    assert [(line.left, line.term, line.right) for line in lines] == [
        ("Karvia wants $90 million of ", "tea exports", ""),
        (
            "NEMBE: Farm Minister Ada Sorel said ",
            "tea exports",
            " should reach $90 million a year within three years, up from…",
        ),
    ]


def test_a_headline_printed_twice_is_one_place(store):
    told = story("Tea ship sails", "Tea ship sails", "The tea is green.")
    take(store, (told, Findings(keywords=(keyword("tea", 1.0),))))
    with store.reading() as connection:
        lines = in_context(connection, ALL, "tea")
    assert [line.right for line in lines] == [" ship sails", " is green."]


def test_a_term_is_found_under_accents_and_case_and_lines_are_limited(store):
    told = story("Ouvert", "Le Café. Un CAFE, des cafés, le café du coin.")
    take(store, (told, Findings(keywords=(keyword("cafe", 1.0, "café"),))))
    with store.reading() as connection:
        lines = in_context(connection, ALL, "cafe")
        assert [line.term for line in lines] == ["Café", "CAFE", "cafés"]
        assert [told.text[line.start : line.end] for line in lines] == [
            line.term for line in lines
        ]
        assert in_context(connection, ALL, "cafe", 2) == lines[:2]


def test_hyphens_and_possessives_are_forms_of_a_term_and_names_are_found(store):
    text = "A wind-farm rose. The wind farm’s owner, Ada Sorel, left the wind farms."
    told = story("Masts", text)
    named = found(
        told,
        keywords=(keyword("wind farm"),),
        names=(name(told, "Ada Sorel", "person"),),
    )
    take(store, (told, named))
    with store.reading() as connection:
        terms = [line.term for line in in_context(connection, ALL, "wind farm")]
        (line,) = in_context(connection, ALL, "Ada Sorel", what="person")
    assert terms == ["wind-farm", "wind farm", "wind farms"]
    assert line.term == "Ada Sorel"


def about(day, *terms):
    told = story(f"Of {day} {' '.join(terms)}", "The day passed.", day=day)
    return told, Findings(keywords=tuple(map(keyword, terms)))


def test_a_word_that_a_phrase_tells_has_no_bar_of_its_own(store):
    take(
        store,
        *(about(date(2026, 1, day), "clay", "white clay") for day in (1, 2, 3)),
        about(date(2026, 1, 4), "clay", "kiln"),
        about(date(2026, 1, 5), "kiln"),
    )
    with store.reading() as connection:
        bars = [each.term for each in in_stories(connection, ALL)]
        chosen = choice.read({"keyword": ["clay"]}, TODAY)
        kept = [each.term for each in in_stories(connection, chosen)]
    assert bars == ["white clay", "kiln"]
    assert "clay" in kept


def test_of_equally_many_stories_the_term_that_tells_more_comes_first(store):
    first, second = about(date(2026, 1, 1), "ale"), about(date(2026, 1, 2), "tea")
    told = Findings(keywords=(keyword("ale", 1.0), keyword("tea", 2.0)))
    take(store, (first[0], told), second, about(date(2026, 1, 3), "ale"))
    with store.reading() as connection:
        assert [each.term for each in in_stories(connection, ALL)] == ["tea", "ale"]


def test_terms_that_share_a_word_are_not_both_held_against_others():
    terms = [TermCount(each, each, 3) for each in ("white clay", "clay", "kiln", "tea")]
    assert [each.term for each in apart(terms, 2)] == ["white clay", "kiln"]


@pytest.mark.parametrize("length", LENGTHS)
@given(st.dates())
def test_two_periods_are_equal_and_meet(length, as_of):
    now, before = periods(as_of, length)
    assert (now.last - now.first) == (before.last - before.first)
    assert (now.first - before.last).days == 1
    assert now.last == as_of or as_of.year < 3


def test_what_rises_and_fades_is_told_with_both_counts(store):
    as_of = date(2026, 3, 10)
    now, before = as_of - timedelta(3), as_of - timedelta(10)
    take(
        store,
        *(about(now - timedelta(n), "tea", "quay") for n in range(4)),
        *(about(before - timedelta(n), "rail", "quay") for n in range(4)),
        about(now, "gas", "quay"),
        about(as_of + timedelta(1), "rail"),
        about(before - timedelta(30), "tea"),
    )
    with store.reading() as connection:
        told = changes(connection, choice.read({}, as_of), "week")
    assert [(c.term, c.now, c.before) for c in told.rising] == [("tea", 4, 0)]
    assert [(c.term, c.now, c.before) for c in told.fading] == [("rail", 0, 4)]
    assert (told.stories_now, told.stories_before) == (5, 4)


@pytest.mark.parametrize(
    ("apart", "length"), [(0, "month"), (3, "quarter"), (9, "year")]
)
def test_periods_are_as_long_as_it_takes_to_hold_stories(store, apart, length):
    as_of = date(2026, 3, 10)
    take(store, *(about(as_of - timedelta(apart * n), f"tea {n}") for n in range(30)))
    with store.reading() as connection:
        assert telling(connection, choice.read({}, as_of), 30) == length


def test_pairs_are_counted_in_stories_and_noughts_are_told(store):
    take(
        store,
        about(date(2026, 1, 1), "tea", "quay"),
        about(date(2026, 1, 2), "tea", "quay", "rail"),
        about(date(2026, 1, 3), "gas"),
    )
    with store.reading() as connection:
        found = together(connection, ALL, ["tea", "quay", "rail", "gas"])
    assert [(each.one, each.other, each.stories) for each in found] == [
        ("tea", "quay", 2),
        ("tea", "rail", 1),
        ("tea", "gas", 0),
        ("quay", "rail", 1),
        ("quay", "gas", 0),
        ("rail", "gas", 0),
    ]
