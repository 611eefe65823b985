"""Figures in, shares in per cent with the part and the whole they come from out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.analysis.checks.base import value
from dashboard.records import Figure, Story

_OR = re.compile(
    r"(?i),?\s(?:or|which is|equal to|equivalent to|that is)\s"
    r"(?:just\s|only\s|about\s)?"
)
_OF = re.compile(r"(?i)(?:\s[a-z]+){0,2}\s(?:out\s)?of\s(?:the\s|its\s|a total of\s)?")
_OF_ALL = re.compile(
    r"(?i)\sof\s(?:what\s|the\s(?:total|sum|appeal|target|amount|money|budget|whole)\b)"
)
_THAT_IS = re.compile(
    r"(?:That|This|It)\s(?:is|was|means|represents|amounts to)\s[a-z ]{0,16}$"
)
_PARTS = frozenset({"money", "count", "measure"})


@dataclass(frozen=True, slots=True)
class Share:
    """A stated share with its part and its whole."""

    part: Figure
    whole: Figure
    stated: Figure


def shares(
    story: Story, figures: Sequence[Figure], before: Sequence[Figure]
) -> Iterator[Share]:
    """The shares of one sentence; `before` are the figures of the copy above it."""
    told = [f for f in figures if value(f) is not None]
    for number, stated in enumerate(told):
        if stated.kind == "percent" and (
            found := _share(story, told, number, [f for f in before if value(f)])
        ):
            yield found


def _share(
    story: Story, told: list[Figure], number: int, before: list[Figure]
) -> Share | None:
    stated, past, rest = told[number], told[:number], told[number + 1 :]
    if past and _OR.fullmatch(_gap(story, past[-1], stated)):
        if _OF_ALL.match(story.text, stated.span.end):
            whole = _only_larger(past[-1], before)
            return Share(past[-1], whole, stated) if whole else None
        two = len(past) > 1 and _OF.fullmatch(_gap(story, past[-2], past[-1]))
        return _alike(past[-2], past[-1], stated) if two else None
    if rest and _OF.fullmatch(_gap(story, stated, rest[0])):
        if len(rest) > 1 and _OR.fullmatch(_gap(story, rest[0], rest[1])):
            return _alike(rest[1], rest[0], stated)
        opening = story.text[stated.sentence.start : stated.span.start]
        last = [f for f in before if before and f.sentence == before[-1].sentence]
        if len(last) == 1 and _THAT_IS.fullmatch(opening):
            return _alike(last[0], rest[0], stated)
    return None


def _only_larger(part: Figure, before: Sequence[Figure]) -> Figure | None:
    """The one amount above that a part can be a part of."""
    larger = [
        f
        for f in before
        if _alike(part, f, f) and (value(f) or 0.0) > (value(part) or 0.0)
    ]
    return larger[-1] if len({value(f) for f in larger}) == 1 else None


def _alike(part: Figure, whole: Figure, stated: Figure) -> Share | None:
    alike = part.kind == whole.kind and part.kind in _PARTS and part.unit == whole.unit
    return Share(part, whole, stated) if alike else None


def _gap(story: Story, first: Figure, second: Figure) -> str:
    return story.text[first.span.end : second.span.start]
