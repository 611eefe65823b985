"""Weeks of a month in, their first and last day out."""

import re
from dataclasses import replace
from datetime import timedelta

from dashboard.analysis.days import dates
from dashboard.analysis.days.almanac import (
    GAP,
    MONTH,
    month_number,
    month_of,
    nearest_year,
    unanchored,
    week_of,
)
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.years import YEARLIKE, year_number

_NTH = {"first": 0, "second": 1, "third": 2, "fourth": 3}


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    month = month_number(match["month"])
    if match["year"]:
        year = year_number(match["year"], scene.anchor)
    else:
        year = nearest_year(scene, month, 15)
    if year is None:
        return unanchored("a week of a month without a year")
    first, last = month_of(year, month)
    nth = _NTH.get(match["which"].lower())
    start = last - timedelta(days=6) if nth is None else first + timedelta(7 * nth)
    reason = f"the {match['which'].lower()} seven days of the month"
    return Reading(reason, start, start + timedelta(days=6))


WEEK_OF_MONTH = Rule(
    name="week-of-month",
    kind="period",
    pattern=re.compile(
        rf"\b(?:the{GAP})?(?P<which>(?i:first|second|third|fourth|last|final)){GAP}"
        rf"(?i:week){GAP}(?:of|in){GAP}(?P<month>{MONTH})"
        rf"(?:,?{GAP}(?P<year>{YEARLIKE}))?"
    ),
    read=_read,
    confidence=0.9,
    needs=("week",),
    right=(
        (
            "It will open in the first week of July.",
            "in the first week of July",
            "2025-07-01",
            "2025-07-07",
        ),
        (
            "They met in the last week of May.",
            "in the last week of May",
            "2025-05-25",
            "2025-05-31",
        ),
    ),
    wrong=("It was the first week of the term.",),
)


def _of_day(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "the week of 20 July", "the week beginning 20 July"."""
    for rule in dates.RULES:
        found = rule.pattern.fullmatch(scene.text, *match.span("day"))
        if found:
            day = rule.read(found, scene)
            break
    else:
        return None
    if day is None or day.start is None:
        return day
    first, last = week_of(day.start)
    return replace(day, start=first, end=last, reason=f"the week of it: {day.reason}")


WEEK_OF_DAY = Rule(
    name="week-of-day",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:the{GAP}week{GAP}(?:of|beginning|starting|commencing){GAP}(?:on{GAP})?)"
        rf"(?P<day>{dates.MONTH_AND_DAY})"
    ),
    read=_of_day,
    confidence=0.93,
    needs=("week",),
    right=(
        (
            "Sentencing is set for the week of 20 July.",
            "the week of 20 July",
            "2025-07-14",
            "2025-07-20",
        ),
    ),
    wrong=("It was the week of the fair.",),
)
RULES = (WEEK_OF_MONTH, WEEK_OF_DAY)
