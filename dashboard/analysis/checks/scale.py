"""Figures in, values of one thing that lie a thousand or a million times apart out."""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise, product

from dashboard.analysis.checks.base import Check, figures_by_sentence, value
from dashboard.analysis.sentences import Sentence
from dashboard.folding import fold
from dashboard.records import Figure, Findings, Remark, Story

_SLIPS = (1e3, 1e6)
#: A value that has moved is seldom more than this many times its old self.
_MOVED = 2.0
_ONE_THING = re.compile(
    r"(?i)\b(?:has|have|had|now|is|was)\s(?:now\s)?(?:reached|risen|fallen|grown|climbed|"
    r"dropped|doubled|jumped|swollen|ballooned|passed|hit|become)\b|"
    r"\b(?:up|down|rose|fell|grew|cut|raised|increased|rise|dropped|climbed)\b[^.;]{0,60}"
    r"\bfrom\b|\bfrom\b[^.;]{0,24}\bto\b"
)

_SUBJECT = re.compile(
    r"(?:It|(?:The|Its|Their)\s(?:total\s)?(?P<noun>[a-z]{3,20}))\s"
    r"(?:has|had|was|is|stood|came|rose|fell|grew|dropped|cost|will)\b(?!\snot)"
)


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    for _, figures in figures_by_sentence(findings):
        for first, second in combinations(figures, 2):
            between = story.text[first.span.start - 40 : second.span.end]
            if _slipped(first, second, _MOVED) and _ONE_THING.search(between):
                yield _remark(first, second)
    told = [figures for _, figures in figures_by_sentence(findings)]
    for earlier, later in pairwise(told):
        for first, second in product(earlier, later):
            if _slipped(first, second, _MOVED) and _same_thing(story, first, second):
                yield _remark(first, second)
    heads = [f for f in findings.figures if f.part == "headline"]
    body = [f for f in findings.figures if f.part == "body"]
    for first in heads:
        same = any(f.unit == first.unit and f.low == first.low for f in body)
        slip = next((f for f in body if _slipped(first, f, 1.0)), None)
        if slip is not None and not same:
            yield _remark(first, slip)


def _same_thing(story: Story, first: Figure, second: Figure) -> bool:
    """Whether a sentence goes on about what the one before it, or the headline, names.

    "The debt stood at", after "deep in debt"; not "The new line alone carried".
    """
    opening = _SUBJECT.match(story.text, second.sentence.start)
    if opening is None or opening.end() > second.span.start:
        return False
    noun = (opening["noun"] or "").lower()
    before = story.text[first.sentence.start : first.sentence.end]
    named = fold(f"{story.headline} {before}")
    return not noun or re.search(rf"\b{re.escape(noun)}", named) is not None


def _slipped(first: Figure, second: Figure, moved: float) -> bool:
    low, high = sorted((abs(value(first) or 0.0), abs(value(second) or 0.0)))
    if first.unit != second.unit or first.unit is None or not low:
        return False
    if first.kind not in {"money", "measure", "count"} or first.per != second.per:
        return False
    slack = 1.001 * moved
    return any(slip / slack <= high / low <= slip * slack for slip in _SLIPS)


def _remark(first: Figure, second: Figure) -> Remark:
    ratio = (value(first) or 0.0) / (value(second) or 1.0)
    ratio = ratio if ratio > 1 else 1 / ratio
    size = "a thousand" if ratio < 1e5 else "a million"
    why = f"{first.raw} and {second.raw} are about {size} times apart"
    return Remark("scale", "look", why, first.span, second.span)


CHECK = Check(
    name="scale",
    rule="Two values of one thing are not a thousand or a million times apart.",
    look=_look,
    wrong=(
        "Osk deep in debt\n\nPublished 6 October 2026\n\n"
        "The town owes its banks £640 million, Ida Renn said. The debt stood at £610 "
        "billion in spring, she said.",
        "Osk bridge costs more\n\nPublished 6 October 2026\n\n"
        "The cost of the bridge, put at £2.1bn in the plan, has now reached £3.2m, the "
        "roads office says.",
    ),
    right=(
        "Osk deep in debt\n\nPublished 6 October 2026\n\n"
        "The metro carries 1.2 million riders a day, Ida Renn said. The new line alone "
        "carried 1,300 riders on its first day, she said.",
        "Osk bridge costs more\n\nPublished 6 October 2026\n\n"
        "The cost of the bridge, put at £2.1bn in the plan, has now reached £3.2bn, "
        "the roads office says.",
        "Osk bridge costs more\n\nPublished 6 October 2026\n\n"
        "The bridge cost £2.3bn, and its first driver was fined £2.3m, the office "
        "says.",
    ),
)
