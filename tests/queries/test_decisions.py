import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime

from dashboard import ingest, rereading
from dashboard.analysis import decided
from dashboard.exports import EXPORTS
from dashboard.queries import choice, decisions, story
from dashboard.queries.files import header
from dashboard.queries.files.decisions import FILE
from dashboard.records import Decision
from dashboard.settings import Desk

PAGE = b"""Karvia sells more tea

Updated 12 March 2025

NEMBE: Growers of Karvia sold 410,000 tonnes of leaves last year, the board said.
"""
ALL = choice.read({}, date(2025, 3, 20))


def decide(store, verdict, **given):
    """A decision on the one figure of the story."""
    (outcome,) = ingest.load(store, "test", [("tea.txt", PAGE)], Desk())
    key = outcome.stories[0].key
    told = Decision(
        story=key,
        kind="figure",
        key="",
        anchor=None,
        verdict=verdict,
        before={},
        editor="Ana",
        made=datetime(2025, 3, 14, 9, 30, tzinfo=UTC),
    )
    with store.reading() as connection:
        read = story.story(connection, key)
    for figure in read.findings.figures:
        told = replace(
            told,
            key=figure.key,
            anchor=decided.anchor(read.story, figure),
            before=decided.plain(figure),
        )
    return rereading.add(store, Desk(), replace(told, **given), 0)


def states(store):
    with store.reading() as connection:
        return [each.state for each in decisions.log(connection, ALL)]


def test_the_log_tells_the_newest_first_and_what_was_taken_back(store):
    first = decide(store, "rejected")
    assert states(store) == ["stands"]
    decide(store, "rejected", undoes=first.id)
    assert states(store) == ["stands", "taken back"]


def test_an_undoing_that_is_undone_takes_nothing_back(store):
    first = decide(store, "confirmed")
    second = decide(store, "confirmed", undoes=first.id)
    decide(store, "confirmed", undoes=second.id)
    assert states(store) == ["stands", "taken back", "stands"]


def test_the_log_holds_the_chosen_stories_only(store):
    decide(store, "confirmed")
    later = choice.read({"from": ["2025-03-13"]}, date(2025, 3, 20))
    with store.reading() as connection:
        assert decisions.count(connection, ALL) == 1
        assert decisions.count(connection, later) == 0
        assert list(decisions.log(connection, later)) == []


def test_the_file_tells_what_was_read_and_what_stands_there_now(store):
    decide(store, "corrected", after={"high": 41e4, "measure": None}, why="=1+1")
    with store.reading() as connection:
        rows = FILE.rows(connection, ALL, "")
        text = b"".join(EXPORTS[0].write(header(FILE), rows, False)).decode()
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["before"].startswith("high: 410000.0; measure: ")
    assert row["after"] == "high: 410000.0; measure: "
    assert (row["editor"], row["verdict"], row["why"]) == ("Ana", "corrected", "'=1+1")
    assert row["made"] == "2025-03-14T09:30:00+00:00"
    assert row["permalink"].startswith(f"/story?story={row['story_id']}&at=")
