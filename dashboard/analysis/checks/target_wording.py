"""Targets in, one target that the story words in two ways out."""

import re
from collections.abc import Iterator
from itertools import combinations
from math import isclose

from dashboard.analysis.checks.base import Check, end
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Story

#: Every aim is held against every other; a page with more of them is a table.
_MOST = 300
_AIMS = frozenset({"target", "forecast", "limit", "other"})
_YEAR = re.compile(r"\b20\d\d\b")
_OF = re.compile(r"\sof\s(?P<noun>[a-z]+\s[a-z]+)")


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    body = [f for f in findings.figures if f.part == "body" and f.role in _AIMS]
    for first, second in combinations(body[:_MOST], 2):
        if "target" not in (first.role, second.role) or not _one_value(first, second):
            continue
        if first.role != second.role and not _one_horizon(story, first, second):
            continue
        if difference := _difference(story, first, second):
            why = f"“{first.raw}” and “{second.raw}” state one target: {difference}"
            yield Remark("target-wording", "look", why, first.span, second.span)
            return


def _one_value(first: Figure, second: Figure) -> bool:
    """Whether two figures are one number: "90 per cent" and "nine in ten" are."""
    one, other = end(first), end(second)
    if one is None or other is None:
        return False
    if {first.kind, second.kind} == {"percent", "ratio"}:
        scaled = one * (100 if first.kind == "ratio" else 1)
        return isclose(scaled, other * (100 if second.kind == "ratio" else 1))
    return (first.unit, one) == (second.unit, other)


def _one_horizon(story: Story, first: Figure, second: Figure) -> bool:
    """What will be by 2032 is the target for 2032."""
    years = [
        set(_YEAR.findall(story.text[f.sentence.start : f.sentence.end]))
        for f in (first, second)
    ]
    return bool(years[0] & years[1]) and first.unit is not None


def _difference(story: Story, first: Figure, second: Figure) -> str:
    shares = {first.kind, second.kind} <= {"percent", "ratio"}
    if shares and first.kind != second.kind:
        whole = [_OF.match(story.text, figure.span.end) for figure in (first, second)]
        nouns = [match["noun"].split() for match in whole if match]
        if len(nouns) == 2 and (nouns[0][0] == "all") != (nouns[1][0] == "all"):
            said = [" ".join(noun) for noun in nouns]
            return f"one is of {said[0]}, the other of {said[1]}"
        return ""
    if first.per != second.per:
        periods = [f"a {f.per}" if f.per else "no period" for f in (first, second)]
        return f"one says {periods[0]}, the other {periods[1]}"
    if first.modifier != second.modifier:
        words = [figure.modifier.replace("_", " ") for figure in (first, second)]
        return f"one is {words[0]}, the other {words[1]}"
    return ""


CHECK = Check(
    name="target-wording",
    rule="A target is worded in one way throughout the story.",
    look=_look,
    wrong=(
        "Osk wants more power\n\nPublished 6 October 2026\n\n"
        "OSK: Osk aims to raise annual exports to $40 million by 2030, the mayor, Ida "
        "Renn, said on Tuesday.\n\n"
        "“We aim to achieve $40 million in exports by 2030,” she said.",
    ),
    right=(
        "Osk wants more power\n\nPublished 6 October 2026\n\n"
        "OSK: Osk aims to raise annual exports to $40 million by 2030, the mayor, Ida "
        "Renn, said on Tuesday.\n\n"
        "“We will plant 300 trees by 2028,” she said.",
    ),
)
