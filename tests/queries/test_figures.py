from dataclasses import replace
from datetime import date

import pytest

from dashboard.queries import choice
from dashboard.queries.figures import count_figures, count_targets, figures, targets
from tests.store.making import harbour, many, rail, take, three

TODAY = date(2026, 3, 10)
NARROWED = [
    ({}, ["$90 million a year", "about $30 million a year", "4,000 tonnes"]),
    ({"unit": ["tonne"]}, ["4,000 tonnes"]),
    ({"least": ["40000000"]}, ["$90 million a year"]),
    ({"source": ["none"]}, ["about $30 million a year"]),
    ({"source": ["named", "unnamed"]}, ["$90 million a year", "4,000 tonnes"]),
    ({"unit": ["USD"], "least": ["9e9"]}, []),
]


@pytest.mark.parametrize(("address", "expected"), NARROWED)
def test_figures_come_as_they_stand_narrowed_as_the_stories_are(
    store, address, expected
):
    take(store, harbour())
    with store.reading() as connection:
        rows = figures(connection, choice.read(address, TODAY))
    assert [row.figure.raw for row in rows] == expected


def test_a_figure_comes_with_its_sentence_and_its_story(store):
    told, findings = harbour()
    ((key, _state),) = take(store, (told, findings))
    with store.reading() as connection:
        rows = figures(connection, choice.read({}, TODAY))
    assert [row.figure for row in rows] == list(findings.figures)
    assert {row.story_key for row in rows} == {key}
    assert rows[0].id == f"{key}-{findings.figures[0].key}"
    span = findings.figures[0].sentence
    assert rows[0].sentence == told.text[span.start : span.end]


def test_pages_of_figures_make_up_the_whole(store):
    take(store, *many(30))
    asked = choice.read({"source": ["named"], "sort": ["largest"]}, TODAY)
    with store.reading() as connection:
        whole = figures(connection, asked)
        pages = [figures(connection, asked, 5, start) for start in range(0, 40, 5)]
        assert count_figures(connection, asked) == len(whole) > 5
    assert tuple(row for page in pages for row in page) == whole


def test_a_target_comes_with_its_readings_its_path_and_both_figures(store):
    _told, findings = harbour()
    take(store, *three())
    with store.reading() as connection:
        (row,) = targets(connection, choice.read({}, TODAY))
        assert count_targets(connection, choice.read({}, TODAY)) == 1
    assert row.target == findings.targets[0]
    assert (row.figure, row.baseline) == findings.figures[:2]


def test_more_targets_than_are_fetched_at_a_time_come_whole(store):
    told, findings = harbour()
    headlined = (replace(told, headline=f"Tea plan {number}") for number in range(320))
    take(store, *((each, findings) for each in headlined))
    asked = choice.read({"copies": ["each"]}, TODAY)
    with store.reading() as connection:
        every = targets(connection, asked)
        some = targets(connection, asked, 310)
    assert {row.target for row in every} == set(findings.targets)
    assert {row.figure for row in every} == {findings.figures[0]}
    assert (len({row.story_key for row in every}), some) == (320, every[:310])


def test_no_targets_where_the_stories_have_none(store):
    take(store, rail())
    with store.reading() as connection:
        assert targets(connection, choice.read({}, TODAY)) == ()
