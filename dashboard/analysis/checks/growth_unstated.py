"""Targets in, those that ask for steep growth which the story does not state out."""

import math
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check, end
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Span, Story, Target
from dashboard.wording import percent, times

#: From here on readers should be told what a target asks for.
_STEEP = 5.0
_ROUNDING = 0.15


def _look(
    _story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    spans = {figure.key: figure.span for figure in findings.figures}
    for target in findings.targets:
        steep = target.multiple is not None and target.multiple >= _STEEP
        if steep and not any(_states(f, target) for f in findings.figures):
            baseline: Span | None = spans.get(target.baseline or "")
            yield Remark("growth-unstated", "look", _why(target), target.span, baseline)


def _states(figure: Figure, target: Target) -> bool:
    """Whether a figure gives the multiple, or the growth in per cent."""
    multiple = target.multiple or 0.0
    if figure.kind == "multiple":
        wanted = [multiple]
    elif figure.kind == "percent" and figure.role != "baseline":
        wanted = [100 * (multiple - 1), *(100 * r.growth for r in target.readings)]
    else:
        return False
    given = end(figure)
    return given is not None and any(
        math.isclose(given, value, rel_tol=_ROUNDING) for value in wanted
    )


def _why(target: Target) -> str:
    why = f"{target.baseline_raw} to {target.raw} is {times(target.multiple or 0.0)}"
    if target.readings:
        why += f", {percent(target.readings[0].growth)} a year"
    return f"{why}; the story does not say so"


CHECK = Check(
    name="growth-unstated",
    rule="Where a target is five times its start or more, the story says so.",
    look=_look,
    wrong=(
        "Osk wants more power\n\nPublished 6 October 2026\n\n"
        "OSK: Osk aims to raise annual exports to $40 million by 2030 from $2 million "
        "now, the mayor, Ida Renn, said on Tuesday.",
    ),
    right=(
        "Osk wants more power\n\nPublished 6 October 2026\n\n"
        "OSK: Osk aims to raise annual exports to $4 million by 2030 from $2 million "
        "now, the mayor, Ida Renn, said on Tuesday.",
    ),
)
