"""Figures of two stories, of one series or not, held to pinned floors."""

import json
from datetime import date
from pathlib import Path

from dashboard.analysis import analyse
from dashboard.records import Part, Span, Story
from dashboard.settings import Desk

DATA = Path(__file__).resolve().parents[2] / "data"
GOLD = json.loads((DATA / "gold" / "series.json").read_text(encoding="utf-8"))
#: Measured: 18 of 24 pairs found, and none but pairs.
FOUND = 18


def series(told):
    """The series of the figure that is asked about."""
    head, place = told["headline"], told["dateline"]
    text = f"{head}\n\n{place}: {told['text']}"
    begin = len(head) + 2
    end = begin + len(place) + 1
    parts = (
        Part("headline", Span(0, len(head))),
        Part("dateline", Span(begin, end)),
        Part("body", Span(end + 1, len(text))),
    )
    story = Story(
        text=text,
        offset=0,
        parts=parts,
        headline=head,
        dateline_place=place,
        day=date(2026, 1, 20),
    )
    figures = analyse(story, Desk()).figures
    asked = (f for f in figures if (f.raw, f.part) == (told["figure"], "body"))
    return next((figure.series for figure in asked), None)


def paired():
    """For each pair: whether it is one series, and whether it is read as one."""
    for pair in GOLD:
        one, other = series(pair["one"]), series(pair["other"])
        yield pair, one is not None and one == other


def test_no_two_strangers_are_gathered():
    wrong = [pair for pair, read in paired() if read and not pair["same"]]
    assert wrong == []


def test_as_many_pairs_are_found_as_before():
    assert sum(pair["same"] for pair in GOLD) == 24
    assert sum(read and pair["same"] for pair, read in paired()) >= FOUND
