"""What is held against a target is bounded, however long the story."""

import sys
from datetime import date

import pytest

from dashboard.analysis import days, figures, targets
from dashboard.analysis.sentences import split
from dashboard.analysis.targets.page import page
from dashboard.records import Part, Span, Story
from dashboard.settings import Desk

DAY = date(2026, 1, 9)
#: Copy in which everything may start from everything: one measure, one unit.
PIECES = (
    "It aims to make {0}1 tonnes of tea by 2030. It made {0} tonnes of tea last year. ",
    "It plans to cut waits to {0} days by 2030, from {0}9 days now. ",
    "The goal is {0} homes, and {0}5 homes, and {0}7 homes; it has {0}2 homes. ",
    "Tea was {0} tonnes. ",
)
#: Twice the copy takes twice the steps and a little more, since less stands around the
#: first and the last figures; four times, were each held against all.
LINEAR = 2.4


def steps(text: str) -> int:
    """How many calls reading the targets takes: the same on every machine."""
    story = Story(
        text=text, offset=0, parts=(Part("body", Span(0, len(text))),), day=DAY
    )
    sentences = split(story)
    phrases = days.read(story, sentences, Desk())
    found, _ = figures.read(story, sentences, phrases, (), Desk())
    count = 0

    def counted(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        targets.read(story, sentences, found, phrases, Desk())
    finally:
        sys.setprofile(None)
    return count


def told(piece: str, often: int) -> str:
    return "".join(piece.format(1000 + place) for place in range(often))


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_copy_takes_twice_the_steps(piece):
    assert steps(told(piece, 200)) <= LINEAR * steps(told(piece, 100))


def test_no_target_is_held_against_more_than_what_stands_around_it():
    text = told(PIECES[0], 400)
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    sentences = split(story)
    found, _ = figures.read(story, sentences, (), (), Desk())
    look_up = page(found, sentences)
    assert len(found) > 700
    assert max(len(look_up.around(figure)) for figure in found) < 150
