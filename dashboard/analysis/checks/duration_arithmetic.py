"""Pairs of dates in, whether the time that is stated between them fits out."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from dashboard.analysis.checks.base import Check
from dashboard.analysis.checks.rounding import Interval
from dashboard.analysis.checks.spells import Spell, both, spells
from dashboard.analysis.sentences import Sentence
from dashboard.records import Deadline, Figure, Findings, Remark, Story

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
#: A length is rounded by half of its unit; "about" and round numbers ("20 years") by
#: this share of themselves.
_ROUNDING = 0.1
_HALF = 0.5
_ROUND = 10
#: Days that a date without its day, its month or its quarter leaves open.
_OPEN = {"day": 0, "month": 31, "quarter": 92, "year": 366}
_INSTEAD = re.compile(r"(?i),?\s(?:instead of|rather than|not)(?:\son|\sby)?\s")
_DELAY_BEFORE = re.compile(
    r"(?i)\b(?:delay|postpon|push|put|extend|slip)\w*+[^.;]{0,30}$"
)
_DELAY_AFTER = re.compile(r"(?i)^\s*(?:later|earlier|after|behind|late|sooner|past)\b")


def _look(
    story: Story, sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    lengths = [f for f in findings.figures if f.kind == "duration"]
    delays = [f for f in lengths if _delays(story, f)]
    held = set()
    for first, second in _moved(story, findings):
        for delay in delays:
            if delay.sentence in (first.sentence, second.sentence):
                held.add(delay.key)
                yield _slipped(first, second, delay)
    for spell in spells(story, sentences, lengths) if lengths else ():
        if spell.length.key not in held:
            yield from _lasted(story, spell)


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


def _slipped(first: Deadline, second: Deadline, delay: Figure) -> Remark:
    assert first.due is not None
    assert second.due is not None
    # A slip is measured to the day named, and "before D" is due the day before D.
    before = (second.type == "before") - (first.type == "before")
    days = abs((second.due - first.due).days + before)
    room = max(_OPEN.get(first.precision, 0), _OPEN.get(second.precision, 0))
    given = _stated(delay)
    fits = given is not None and given.meets(Interval(days - room, days + room))
    why = f"“{first.raw}” to “{second.raw}” is {_counted(days, delay)}"
    why += "" if fits else f"; the story says {delay.raw}"
    result = "ok" if fits else "look"
    return Remark("duration-arithmetic", result, why, delay.span, second.span)


def _lasted(story: Story, spell: Spell) -> Iterator[Remark]:
    given = _stated(spell.length)
    if given is None:
        return
    # The first and the last day may both be counted, or neither.
    shortest = (spell.last.first - spell.first.last).days - 1
    longest = (spell.last.last - spell.first.first).days + 1
    fits = given.meets(Interval(shortest, longest))
    days = (_middle(spell.last.first, spell.last.last)
            - _middle(spell.first.first, spell.first.last)).days  # fmt: skip
    span = both(spell)
    words = " ".join(story.text[span.start : span.end].split())
    words = f"“{words}”" if spell.first.span != spell.last.span else f"{words} to now"
    why = f"{words} is {_counted(days, spell.length)}"
    why += "" if fits else f"; the story says {spell.length.raw}"
    result = "ok" if fits else "look"
    yield Remark("duration-arithmetic", result, why, spell.length.span, span)


def _stated(length: Figure) -> Interval | None:
    """The days that a stated length may mean."""
    unit = _DAYS.get(length.unit or "")
    low = length.low if length.low is not None else length.high
    high = length.high if length.high is not None else length.low
    if unit is None or low is None or high is None:
        return None
    loosely = length.modifier != "exact" or low % _ROUND == 0
    share = _ROUNDING if loosely else 0.0
    return Interval(
        unit * (low - max(share * low, _HALF)), unit * (high + max(share * high, _HALF))
    )


def _counted(days: int, length: Figure) -> str:
    """Days, and the unit of the length that they are held against."""
    unit = length.unit or ""
    unit = unit if unit in ("week", "year") else "month"
    return f"{days} days ({days / _DAYS[unit]:.1f} {unit}s)"


def _middle(first: date, last: date) -> date:
    return first + timedelta(days=(last - first).days // 2)


CHECK = Check(
    name="duration-arithmetic",
    rule="A stated length of time is the time between its two dates.",
    look=_look,
    wrong=(
        "Osk bridge delayed\n\nPublished 6 October 2026\n\n"
        "OSK: The town will open the bridge by December 15, six weeks later than "
        "promised, the mayor, Ida Renn, said on Tuesday.\n\n"
        "The town had agreed that it would open the bridge by October 20.",
        "Osk bridge shut\n\nPublished 20 January 2026\n\n"
        "OSK: The bridge will be shut for 45 days, from Feb. 9 to March 11, the mayor, "
        "Ida Renn, said on Tuesday.",
        "Osk tunnel stops\n\nPublished 6 October 2026\n\n"
        "Digging began in March 2023 and stopped in November 2025 after 21 months, the "
        "mayor, Ida Renn, said.",
        "Osk ship sank\n\nPublished 6 October 2026\n\n"
        "The ship sank in February 2024, 17 months after it was delivered in November "
        "2022, the mayor, Ida Renn, said.",
        "Osk fair opens\n\nPublished 6 October 2026\n\n"
        "The fair will be held between 3 May and 2 June, Ida Renn said. It will last "
        "two weeks, she said.",
    ),
    right=(
        "Osk bridge delayed\n\nPublished 6 October 2026\n\n"
        "OSK: The town will open the bridge by December 15, eight weeks later than "
        "promised, the mayor, Ida Renn, said on Tuesday.\n\n"
        "The town had agreed that it would open the bridge by October 20.",
        "Osk bridge shut\n\nPublished 20 January 2026\n\n"
        "OSK: The bridge will be shut for a month, from Feb. 9 to March 11, the mayor, "
        "Ida Renn, said on Tuesday.",
        "Osk bridge shut\n\nPublished 20 January 2026\n\n"
        "OSK: The bridge will be shut for 90 days, from Nov. 9 to Feb. 7, Ida Renn "
        "said.",
        "Osk thief jailed\n\nPublished 6 October 2026\n\n"
        "The man stole a goat on 3 January, was caught on 9 January and was jailed for "
        "six years, the court said.",
    ),
)
