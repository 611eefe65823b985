"""Hostile copy is read in a bounded number of steps."""

import sys
from time import process_time

import pytest

from dashboard.analysis import figures
from dashboard.analysis.sentences import split
from dashboard.records import Part, Span, Story
from dashboard.settings import Desk

#: Copy that a careless pattern or an unbounded number would choke on: a piece, and how
#: often it stands in 20 kB.
PIECES = {
    **dict.fromkeys(("9", "a", "$", "-", "½", ".", "+", "’"), 20_000),
    **dict.fromkeys(("1,", "1.", "0 ", "R$"), 10_000),
    **dict.fromkeys(("12 ", "10-", "١٢٣", "by ", "1/1"), 7_000),
    **dict.fromkeys(("(", "5/6/", "in 5 ", "up to "), 5_000),
    **dict.fromkeys(("May 1 ", "1-in-1", "half a ", "5m to "), 3_500),
    **dict.fromkeys(("million ", "rise of ", "a year ", "4x6 m "), 2_500),
    **dict.fromkeys(("between 5 and ", "quarter of a ", "several hundred "), 1_500),
    **dict.fromkeys(("one hundred and ", "per cent a year ", "Swiss francs "), 1_300),
}
#: In this many copies of a piece a sentence holds no more numbers than are read.
SOME = 100
#: Twice the copy takes twice the steps; what is looked up once takes fewer.
LINEAR = 2.2


def read(text: str) -> None:
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    figures.read(story, split(story), (), (), Desk())


def steps(text: str) -> int:
    """How many calls reading takes: the same on every machine."""
    count = 0

    def counted(_frame: object, _event: str, _arg: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counted)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_copy_takes_twice_the_steps(piece):
    assert steps(piece * 2 * SOME) <= LINEAR * steps(piece * SOME)


@pytest.mark.parametrize("piece", PIECES)
def test_hostile_copy_is_read_in_half_a_second(piece):
    begun = process_time()
    read(piece * PIECES[piece])
    assert process_time() - begun < 0.5
