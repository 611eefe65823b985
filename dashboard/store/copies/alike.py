"""The words of two bodies in, how much of them is the same out.

Copies of wire stories are cut from the end, get a new opening, another dateline or a
paragraph of their own. What only looks like one: a sequel that repeats the background,
next week's numbers in last week's sentences, a round-up that holds a brief.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.store.copies.sketch import runs

#: Two texts are the same from this share of common runs on, or when one of them holds
#: this much of the other. Measured on 427 wire stories: .981 of the copies found, .981
#: of the found are copies.
_ALIKE, _HELD = 0.3, 0.7
#: Words of a stretch, and the share of the shorter text's stretches in which something
#: is the same: edits lie all over a copy, a sequel has whole paragraphs of its own.
_STRETCH, _TOUCHED = 20, 0.65
#: Below this share of common runs the longer text is a whole of several, unless the
#: shorter one has its opening.
_BRIEF = 0.15
#: Words of an opening.
_OPENING = 30
#: Of so many numbers or more this share is common to copies; a weekly report has
#: others each time.
_NUMBERS, _COMMON = 3, 0.5


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two texts share; all are shares from 0 to 1."""

    #: Of the runs of either.
    either: float
    #: Of the runs of the first, and of the second.
    first: float
    second: float
    #: Whether they are one story.
    same: bool


def likeness(first: Sequence[str], second: Sequence[str]) -> Likeness:
    """How alike two bodies are, given as their folded words."""
    mine, its = set(runs(first)), set(runs(second))
    if not mine or not its:
        same = tuple(first) == tuple(second)
        return Likeness(float(same), float(same), float(same), same)
    common = mine & its
    shares = [len(common) / len(each) for each in (mine | its, mine, its)]
    shorter, longer = sorted((first, second), key=len)
    held = max(shares[1:]) >= _HELD
    alike = shares[0] >= _ALIKE and _touched(shorter, common) >= _TOUCHED
    same = (held or alike) and _same_numbers(shorter, longer)
    if same and shares[0] < _BRIEF:
        same = not common.isdisjoint(runs(longer[:_OPENING]))
    return Likeness(shares[0], shares[1], shares[2], same)


def _touched(words: Sequence[str], common: set[int]) -> float:
    """The share of a text's stretches in which a run is common."""
    found = runs(words)
    starts = range(0, max(len(found), 1), _STRETCH)
    hit = [not common.isdisjoint(found[at : at + _STRETCH]) for at in starts]
    return sum(hit) / len(hit)


def _same_numbers(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether the shorter text's numbers stand in the longer one, too."""
    told = {word for word in shorter if word[0].isdigit()}
    if len(told) < _NUMBERS:
        return True
    return len(told & set(longer)) >= _COMMON * len(told)
