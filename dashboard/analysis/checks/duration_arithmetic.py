"""Moved deadlines in, whether the delay that is stated fits the two dates out."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Deadline, Figure, Findings, Remark, Span, Story

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
#: A delay may be rounded by this share of itself.
_ROUNDING = 0.1
#: Days that a date without its day, its month or its quarter leaves open.
_OPEN = {"day": 0, "month": 31, "quarter": 92, "year": 366}
_INSTEAD = re.compile(r"(?i),?\s(?:instead of|rather than|not)(?:\son|\sby)?\s")
_DELAY_BEFORE = re.compile(
    r"(?i)\b(?:delay|postpon|push|put|extend|slip)\w*+[^.;]{0,30}$"
)
_DELAY_AFTER = re.compile(r"(?i)^\s*(?:later|earlier|after|behind|late|sooner|past)\b")


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    delays = [f for f in findings.figures if f.kind == "duration" and _delays(story, f)]
    for first, second in _moved(story, findings):
        for delay in delays:
            if delay.sentence in (first.sentence, second.sentence):
                yield _held(first, second, delay)


def _moved(story: Story, findings: Findings) -> Iterator[tuple[Deadline, Deadline]]:
    """Deadlines with those that replace them, by link or by "D instead of D"."""
    dated = [deadline for deadline in findings.deadlines if deadline.due]
    by_key = {deadline.key: deadline for deadline in dated}
    for first in dated:
        if later := by_key.get(first.overtaken_by or ""):
            yield first, later
    for second, first in pairwise(dated):
        between = story.text[second.span.end : first.span.start]
        if not first.overtaken_by and _INSTEAD.fullmatch(between):
            yield first, second


def _delays(story: Story, figure: Figure) -> bool:
    before = story.text[figure.sentence.start : figure.span.start]
    after = story.text[figure.span.end : figure.sentence.end]
    return bool(_DELAY_BEFORE.search(before) or _DELAY_AFTER.match(after))


def _held(first: Deadline, second: Deadline, delay: Figure) -> Remark:
    assert first.due is not None
    assert second.due is not None
    # A slip is measured to the day named, and "before D" is due the day before D.
    before = (second.type == "before") - (first.type == "before")
    days = abs((second.due - first.due).days + before)
    ends = [end for end in (delay.low, delay.high) if end is not None]
    stated = [end * _DAYS.get(delay.unit or "", 0.0) for end in ends]
    room = max(_OPEN.get(first.precision, 0), _OPEN.get(second.precision, 0))
    fits = any(abs(days - value) <= _ROUNDING * value + room for value in stated)
    months = days / _DAYS["month"]
    counted = (
        f"{months:.1f} months" if delay.unit != "week" else f"{days / 7:.1f} weeks"
    )
    why = f"“{first.raw}” to “{second.raw}” is {days} days ({counted})"
    why += "" if fits else f"; the story says {delay.raw}"
    other = Span(second.span.start, second.span.end)
    result = "ok" if fits else "look"
    return Remark("duration-arithmetic", result, why, delay.span, other)


CHECK = Check(
    name="duration-arithmetic",
    rule="A stated delay is the time between its two dates.",
    look=_look,
    wrong=(
        "Osk bridge delayed\n\nPublished 6 October 2026\n\n"
        "OSK: The town will open the bridge by December 15, six weeks later than "
        "promised, the mayor, Ida Renn, said on Tuesday.\n\n"
        "The town had agreed that it would open the bridge by October 20.",
    ),
    right=(
        "Osk bridge delayed\n\nPublished 6 October 2026\n\n"
        "OSK: The town will open the bridge by December 15, eight weeks later than "
        "promised, the mayor, Ida Renn, said on Tuesday.\n\n"
        "The town had agreed that it would open the bridge by October 20.",
    ),
)
