"""Sentences with a change in per cent and its two values in, whether they agree out."""

import math
import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import (
    Check,
    end,
    figures_by_sentence,
    last_digit,
    value,
)
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Story

_FROM = re.compile(r"(?i)\b(?:from|against|up on|compared with|than)\s[^.;]{0,30}$")
_TO = re.compile(r"(?i)\b(?:to|at|is|was|reached|now)\s$")
_ROUGH = frozenset({"about", "nearly", "more_than", "less_than", "at_least", "up_to"})
_ROUGHLY = 2.0
#: A percentage that is off by more speaks of something else ("the top 1%").
_FAR = 5.0
#: Beside the rounding of the two values: half of the last digit of the percentage.
_PERCENT = 0.5


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    for _, figures in figures_by_sentence(findings):
        changes = [f for f in figures if _is_change(story, f)]
        values = [f for f in figures if f.kind in {"money", "measure", "count"}]
        # "12% fewer than the 112,000": the noun may be left out the second time.
        units = {f.unit for f in values} - {None}
        pair = [
            f for f in values if end(f) and len(units) < 2 and f.low in (f.high, None)
        ]
        if len(changes) != 1 or len(pair) != 2 or len(values) != 2:
            continue
        before = [f for f in pair if _FROM.search(_before(story, f))]
        if len(before) == 1:
            now = next(f for f in pair if f is not before[0])
            if _TO.search(_before(story, now)) or before[0].span.start > now.span.start:
                yield from _compared(before[0], now, changes[0])


def _before(story: Story, figure: Figure) -> str:
    start = max(figure.sentence.start, figure.span.start - 40)
    return story.text[start : figure.span.start]


def _is_change(story: Story, figure: Figure) -> bool:
    around = story.text[figure.span.end : figure.span.end + 12]
    return (
        figure.kind == "percent"
        and value(figure) is not None
        and not re.match(r"\s(?:of|share|stake)\b", around)
    )


def _compared(before: Figure, now: Figure, change: Figure) -> Iterator[Remark]:
    old, new = end(before) or 1.0, end(now) or 0.0
    growth = 100 * (new - old) / old
    stated = abs(value(change) or 0.0)
    rounding = 100 * math.hypot(_half(now) / old, new * _half(before) / old**2)
    if not 1 / _FAR <= stated / (abs(growth) or 0.01) <= _FAR:
        return
    slack = _PERCENT + rounding + (_ROUGHLY if change.modifier in _ROUGH else 0)
    fits = abs(abs(growth) - stated) <= slack
    kind = "rise" if growth > 0 else "fall"
    why = f"{before.raw} to {now.raw} is a {kind} of {abs(growth):.3g}%"
    why += "" if fits else f"; the story says {change.raw}"
    result = "ok" if fits else "look"
    yield Remark("percent-arithmetic", result, why, change.span, before.span)


def _half(figure: Figure) -> float:
    """Half a step of the last digit printed; whole numbers as such are exact."""
    step = last_digit(figure)
    return 0.0 if step == 1 else step / 2


CHECK = Check(
    name="percent-arithmetic",
    rule="A change in per cent is that between the two values beside it.",
    look=_look,
    wrong=(
        "Osk spends more\n\nPublished 6 October 2026\n\n"
        "Spending has risen 35% to $150 million a year from $125 million, the treasury "
        "said.",
    ),
    right=(
        "Osk spends more\n\nPublished 6 October 2026\n\n"
        "Spending has risen 20% to $150 million a year from $125 million, the treasury "
        "said.",
        "Osk spends more\n\nPublished 6 October 2026\n\n"
        "Wool has dropped to $34 from $50 since May, or by nearly 32%, it said.",
    ),
)
