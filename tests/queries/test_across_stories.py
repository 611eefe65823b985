"""Series, disagreements, proposed starts and later values, on stories made by hand."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.queries import choice, disagreements, series, target_series
from dashboard.queries.figures import targets
from tests.queries.tea import TEA, YEAR, aim, told
from tests.store.making import take

TODAY = date(2026, 3, 10)


def asked(address=None, today=TODAY):
    return choice.read(address or {}, today)


def differing(store, today=TODAY):
    with store.reading() as connection:
        pairs = disagreements.disagreements(connection, asked(today=today))
        assert disagreements.count_disagreements(connection, asked(today=today)) == len(
            pairs
        )
    return [(pair.one.figure.raw, pair.other.figure.raw) for pair in pairs]


def test_a_series_of_several_stories_is_told_by_its_usual_words(store):
    take(
        store,
        told("One", "$240 million", 2.4e8, date(2025, 1, 8), **YEAR),
        told("Two", "$265 million", 2.65e8, date(2026, 1, 9), measure="exports of tea"),
        told("Three", "$250 million", 2.5e8, date(2026, 2, 9)),
    )
    with store.reading() as connection:
        (found_series,) = series.several(connection, asked())
        values = series.values(connection, asked(), TEA)
        assert series.labels(connection, asked(), [TEA]) == {TEA: found_series}
    assert (found_series.label, found_series.stories) == ("tea exports", 3)
    assert (found_series.per, found_series.entity) == ("year", "Karvia")
    assert found_series.last == date(2026, 2, 9)
    assert [row.headline for row in values] == ["One", "Two", "Three"]


def test_a_series_of_one_story_is_none_of_several(store):
    take(store, told("One", "$240 million", 2.4e8, date(2025, 1, 8)))
    with store.reading() as connection:
        assert series.several(connection, asked()) == ()
        assert series.one(connection, asked(), TEA).stories == 1
        assert series.one(connection, asked(), "nothing") is None


def test_no_story_after_the_as_of_day_counts(store):
    take(
        store,
        told("One", "$240 million", 2.4e8, date(2025, 1, 8), **YEAR),
        told("Two", "$265 million", 2.65e8, date(2025, 2, 9), **YEAR),
    )
    early = date(2025, 2, 1)
    assert len(differing(store)) == 1
    assert differing(store, early) == []
    with store.reading() as connection:
        assert series.several(connection, asked(today=early)) == ()
        assert len(series.values(connection, asked(today=early), TEA)) == 1


def test_two_values_of_one_period_are_a_disagreement_older_first(store):
    take(
        store,
        told("Two", "$265 million", 2.65e8, date(2025, 2, 9), **YEAR),
        told("One", "$240 million", 2.4e8, date(2025, 1, 8), **YEAR),
    )
    assert differing(store) == [("$240 million", "$265 million")]


LATER = date(2025, 2, 9)
#: Why a second value does not disagree -> its words, value, day and what it is.
AGREED = {
    "the same": ("$240.2 million", 2.402e8, LATER, YEAR | {"modifier": "about"}),
    "another period": (
        "$265 million",
        2.65e8,
        LATER,
        {"period_start": date(2023, 1, 1), "period_end": date(2023, 12, 31)},
    ),
    "no period": ("$265 million", 2.65e8, LATER, {}),
    "an aim": ("$265 million", 2.65e8, LATER, YEAR | {"role": "target"}),
    "an outlook": ("$265 million", 2.65e8, LATER, YEAR | {"role": "forecast"}),
    "a limit": ("$265 million", 2.65e8, LATER, YEAR | {"role": "limit"}),
    "a restatement": ("$265 million", 2.65e8, LATER, YEAR | {"converts": "other"}),
    "another series": ("$265 million", 2.65e8, LATER, YEAR | {"series": "tin"}),
    "a bound": (
        "$230 million",
        None,
        LATER,
        YEAR | {"low": 2.3e8, "modifier": "at_least"},
    ),
}


@pytest.mark.parametrize("why", AGREED)
def test_what_can_be_true_beside_it_is_no_disagreement(store, why):
    raw, value, day, fields = AGREED[why]
    take(
        store,
        told("One", "$240 million", 2.4e8, date(2025, 1, 8), **YEAR),
        told("Two", raw, value, day, **fields),
    )
    assert differing(store) == []


@pytest.mark.parametrize(("apart", "pairs"), [(1, 1), (9, 0)])
def test_a_year_that_still_runs_is_compared_over_a_few_days_only(store, apart, pairs):
    take(
        store,
        told("One", "$140 million", 1.4e8, date(2024, 6, 1), **YEAR),
        told("Two", "$165 million", 1.65e8, date(2024, 6, 1 + apart), **YEAR),
    )
    assert len(differing(store)) == pairs


@pytest.mark.parametrize(("apart", "pairs"), [(1, 1), (9, 0)])
def test_stocks_without_a_period_are_compared_over_a_few_days_only(store, apart, pairs):
    take(
        store,
        told("One", "$140 million", 1.4e8, date(2024, 6, 1), nature="stock"),
        told("Two", "$165 million", 1.65e8, date(2024, 6, 1 + apart), nature="stock"),
    )
    assert len(differing(store)) == pairs


def test_a_story_never_disagrees_with_its_earlier_version(store):
    versions = (
        told("One", "$240 million", 2.4e8, date(2025, 1, 8), **YEAR),
        told("One", "$265 million", 2.65e8, date(2025, 1, 8), **YEAR),
    )
    states = take(
        store, *((replace(what, url="/one"), read) for what, read in versions)
    )
    assert [state for _key, state in states] == ["new", "changed"]
    assert differing(store) == []


def test_a_target_that_starts_nowhere_is_offered_the_last_earlier_value(store):
    take(
        store,
        told("Old", "$200 million", 2e8, date(2024, 1, 8)),
        told("Near", "$240 million", 2.4e8, date(2025, 1, 8), **YEAR),
        aim(date(2025, 6, 1)),
        told("After", "$265 million", 2.65e8, date(2026, 1, 9)),
    )
    with store.reading() as connection:
        (row,) = targets(connection, asked())
    assert row.proposed.headline == "Near"
    assert row.baseline == row.proposed.figure
    assert row.target.baseline_value == 2.4e8
    assert row.target.multiple == pytest.approx(4 / 2.4)
    assert row.target.readings[0].growth == pytest.approx((4 / 2.4) ** 0.5 - 1)
    assert [step.at_equal_steps for step in row.target.path] == [2.4e8, 3.2e8, 4e8]
    assert (row.target.baseline, row.target.refused) == (None, None)


def test_without_an_earlier_value_a_target_stays_as_its_story_tells_it(store):
    take(
        store,
        aim(date(2025, 6, 1)),
        told("After", "$265 million", 2.65e8, date(2026, 1, 9)),
    )
    with store.reading() as connection:
        (row,) = targets(connection, asked())
    assert row.proposed is None
    assert row.target.refused == "The story gives no value to start from."


def test_later_values_come_once_each_on_the_day_that_their_period_ends(store):
    year = {"period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)}
    take(
        store,
        told("Before", "$240 million", 2.4e8, date(2025, 1, 8), **YEAR),
        aim(date(2025, 6, 1)),
        told("After", "$265 million", 2.65e8, date(2026, 1, 9), **year),
        told("Looks back", "$239 million", 2.39e8, date(2026, 2, 9), **YEAR),
        told("An outlook", "$280 million", 2.8e8, date(2026, 2, 10), role="forecast"),
        told("Too late", "$300 million", 3e8, date(2026, 3, 12)),
    )
    with store.reading() as connection:
        (row,) = targets(connection, asked())
        later = target_series.later(connection, row, TODAY)
    assert [(each.headline, target_series.when(each)) for each in later] == [
        ("After", date(2025, 12, 31))
    ]
