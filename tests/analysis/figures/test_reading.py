from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import analysis
from dashboard.analysis import figures
from dashboard.analysis.attribution import Attribution
from dashboard.analysis.sentences import split
from dashboard.readers import plain
from dashboard.records import Figure, Part, Rejection, Span, Story
from dashboard.settings import Desk

GOLD = Path(__file__).resolve().parents[3] / "data" / "gold"
WITHOUT = (GOLD / "without_figures.txt").read_text(encoding="utf-8").splitlines()

#: Pieces that figures are made of, shuffled by the property tests.
PIECES = [
    *("$", "£", "Rs", "US$", "€", "5", "1,200", "12,50,000", "3.5", "2½", "million"),
    *(
        "bn",
        "m",
        "%",
        "per cent",
        "percentage points",
        "to",
        "-",
        "–",
        "and",
        "between",
    ),
    *("from", "rose", "fell", "by", "a year", "people", "ships", "tonnes", "km", "°C"),
    *("at least", "about", "more than", "(", ")", ",", ".", "two", "half a", "one in"),
    *("twice", "a third", "of", "the", "May 1", "2024", "aged", "old", "Boeing", "G20"),
    *("minus", "٤٥", "٪", "hundreds of", "a dozen", "x", "p", "c", "“", "’s", "\n\n"),
]
COPY = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)


def story(text: str, part: str = "body") -> Story:
    return Story(text=text, offset=0, parts=(Part(part, Span(0, len(text))),))


def read(
    text: str, desk: Desk | None = None, part: str = "body"
) -> tuple[tuple[Figure, ...], tuple[Rejection, ...]]:
    told = story(text, part)
    return figures.read(told, split(told), (), (), desk or Desk())


@pytest.mark.parametrize("text", WITHOUT)
def test_copy_dense_with_numbers_and_without_figures_has_none(text):
    assert [figure.raw for figure in read(text)[0]] == []


def test_a_hundred_sentences_without_figures_are_held():
    assert len(set(WITHOUT)) == 100


@given(COPY)
def test_spans_lie_in_the_story_and_hold_what_is_raw(text):
    found, rejected = read(text)
    for finding in (*found, *rejected):
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert text[finding.span.start : finding.span.end] == finding.raw
        assert finding.sentence.start <= finding.span.start
        assert finding.span.end <= finding.sentence.end


@given(COPY)
def test_figures_do_not_overlap_and_stand_in_order(text):
    found, _ = read(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@given(COPY)
def test_the_low_end_is_never_above_the_high_end(text):
    for figure in read(text)[0]:
        assert figure.low is not None or figure.high is not None
        if None not in (figure.low, figure.high) and figure.kind != "score":
            assert figure.low <= figure.high


@given(COPY)
def test_reading_twice_reads_the_same(text):
    assert read(text) == read(text)


@given(COPY, COPY)
def test_a_story_between_changes_nothing(text, other):
    alone = read(text)
    read(other)
    assert read(text) == alone


@given(COPY)
def test_a_paragraph_reads_alike_wherever_it_stands(text):
    alone, _ = read(text)
    front = "Nothing is counted here.\n\n"
    parts = (
        Part("body", Span(0, len(front))),
        Part("body", Span(len(front), len(front) + len(text))),
    )
    behind = Story(text=front + text, offset=0, parts=parts)
    found, _ = figures.read(behind, split(behind), (), (), Desk())
    moved = [
        replace(
            figure,
            span=Span(figure.span.start - len(front), figure.span.end - len(front)),
            sentence=Span(
                figure.sentence.start - len(front), figure.sentence.end - len(front)
            ),
        )
        for figure in found
    ]
    assert moved == list(alone)


def test_a_bare_dollar_is_the_desks_and_marked_assumed():
    found = read("It paid $5m.", Desk(dollar="AUD"))[0][0]
    assert (found.unit, found.unit_assumed) == ("AUD", True)


def test_a_length_inside_a_deadline_is_no_figure():
    found, _ = read("It wants to sell 40 ships within five years.")
    assert [figure.raw for figure in found] == ["40 ships"]


def test_a_rejection_says_why():
    _, rejected = read("The Boeing 737 flew on 3 May.")
    assert [(r.raw, r.reason) for r in rejected] == [
        ("737", "a number that is part of a name"),
        ("3 May", "a day of the calendar"),
    ]


def test_scores_are_figures_in_sport_copy_alone():
    sport = "The striker scored the goal as Velm beat Ostrey 3-1 in the cup match."
    assert [(f.kind, f.low, f.high) for f in read(sport)[0]] == [("score", 3, 1)]
    assert read("Velm beat Ostrey 3-1 in court.")[0] == ()


def test_who_says_it_comes_from_the_narrowest_attribution():
    text = "The ministry said the port had 12 ships, 3 of which the union called old."
    whole = Attribution(
        content=Span(18, len(text)),
        kind="indirect",
        who=Span(0, 12),
        as_written="The ministry",
        speaker="ministry",
        verb="said",
        channel=None,
        source="role",
        rule="test",
        reason="",
        confidence=1.0,
    )
    part = replace(whole, content=Span(41, len(text)), speaker="union", source="named")
    told = story(text)
    found, _ = figures.read(told, split(told), (), (whole, part), Desk())
    assert [(f.asserted_by, f.source) for f in found] == [
        ("ministry", "named"),
        ("union", "named"),
    ]


def test_a_figure_that_nobody_asserts_has_no_source():
    found = read("The port has 12 ships.")[0][0]
    assert (found.asserted_by, found.source) == (None, "none")


def test_the_present_value_of_a_target_elsewhere_is_its_baseline():
    text = (
        "Velm wants to lift annual exports to $1 billion.\n\n"
        "Its exports stand at about $90 million a year."
    )
    told = analysis.analyse(plain.story(text, "2026-05-14"), Desk()).figures
    assert [figure.role for figure in told] == ["target", "baseline"]
