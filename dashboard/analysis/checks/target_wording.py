"""Targets in, one target that the story words in two ways out."""

from collections.abc import Iterator
from itertools import combinations

from dashboard.analysis.checks.base import Check, end
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Story


def _look(
    _story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    aims = [f for f in findings.figures if f.part == "body" and f.role == "target"]
    for first, second in combinations(aims, 2):
        if end(first) is None or (first.unit, end(first)) != (second.unit, end(second)):
            continue
        if difference := _difference(first, second):
            why = f"“{first.raw}” and “{second.raw}” state one target: {difference}"
            yield Remark("target-wording", "look", why, first.span, second.span)
            return


def _difference(first: Figure, second: Figure) -> str:
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
