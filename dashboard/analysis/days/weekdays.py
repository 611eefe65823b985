"""Weekdays in, the day within six days that the tense points to out."""

import re
from datetime import date, timedelta

from dashboard.analysis.days.almanac import (
    GAP,
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    month_number,
    month_of,
    nearest_year,
    unanchored,
    week_of,
    weekday_number,
)
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.years import YEARLIKE, year_number
from dashboard.wording import day

_PART_OF_DAY = rf"(?:{GAP}(?:morning|afternoon|evening|night|lunchtime|noon|midnight))?"
_WEEK = timedelta(days=7)


def _plain(match: re.Match[str], scene: Scene) -> Reading | None:
    anchor = scene.anchor
    if anchor is None:
        return unanchored("a weekday")
    which = (match["which"] or "").lower()
    ahead = (weekday_number(match["weekday"]) - anchor.weekday()) % 7
    if "next" in which or "following" in which:
        return _next(anchor, ahead)
    past = "last" in which or "past" in which
    earlier = (match["part"] or "").lower() == "earlier"
    if past or earlier or (not which and scene.direction == "past"):
        behind = -ahead % 7 or (7 if past else 0)
        found = anchor - timedelta(days=behind)
        return Reading(f"the last such day, {day(found)}", found, found)
    found = anchor + timedelta(days=ahead)
    return Reading(f"the coming such day, {day(found)}", found, found)


def _next(anchor: date, ahead: int) -> Reading:
    """Reads "next Friday": where this week still has one, copy may mean either."""
    found = anchor + timedelta(days=ahead or 7)
    if ahead and found <= week_of(anchor)[1]:
        other, found = found, found + _WEEK
        why = f"the coming such day, {day(other)}"
        return Reading("that day of next week", found, found, "day", other, why)
    return Reading(f"the coming such day, {day(found)}", found, found)


def _away(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "a week ago Tuesday", "a week on Friday", "Friday week"."""
    if scene.anchor is None:
        return unanchored("a weekday a week away")
    ahead = (
        weekday_number(match["weekday"] or match["ahead"]) - scene.anchor.weekday()
    ) % 7
    if "ago" in match[0].lower():
        found = scene.anchor - timedelta(days=-ahead % 7) - _WEEK
        reason = "the last such day, and a week before it"
        return Reading(reason, found, found, direction="past")
    found = scene.anchor + timedelta(days=ahead) + _WEEK
    return Reading("the coming such day, and a week on", found, found)


_ORDINAL = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}


def _in_month(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "the first Monday of January 2027"."""
    month = month_number(match["month"])
    year = (
        year_number(match["year"], scene.anchor)
        if match["year"]
        else nearest_year(scene, month, 15)
    )
    if year is None:
        return unanchored("a weekday of a month without a year")
    first, last = month_of(year, month)
    name = WEEKDAYS[weekday_number(match["weekday"])]
    days = [
        first + timedelta(days=step)
        for step in range((last - first).days + 1)
        if (first + timedelta(days=step)).weekday() == weekday_number(name)
    ]
    found = days[_ORDINAL[match["which"].lower()]]
    return Reading(f"the {match['which'].lower()} {name} of that month", found, found)


PLAIN = Rule(
    name="weekday",
    kind="weekday",
    pattern=re.compile(
        rf"(?:\b(?P<part>(?i:early|earlier|later?))(?:{GAP}on)?{GAP})?"
        rf"(?:\b(?P<which>(?i:last|next|this(?:{GAP}(?:coming|past))?|"
        rf"(?:the{GAP})?following|the{GAP}coming)){GAP})?"
        rf"(?<![\w-])(?<!every )(?<!each )(?P<weekday>{WEEKDAY})(?!-){_PART_OF_DAY}"
    ),
    read=_plain,
    confidence=0.95,
    needs=("day",),
    right=(
        ("Police held two men on Monday.", "on Monday", "2025-06-09", "2025-06-09"),
        ("Lawmakers will vote on Friday.", "on Friday", "2025-06-13", "2025-06-13"),
        ("They resigned Thursday.", "Thursday", "2025-06-12", "2025-06-12"),
        (
            "He is expected to speak on Thursday.",
            "on Thursday",
            "2025-06-12",
            "2025-06-12",
        ),
        ("A ruling is due next Tuesday.", "next Tuesday", "2025-06-17", "2025-06-17"),
        ("Talks failed last Thursday.", "last Thursday", "2025-06-05", "2025-06-05"),
    ),
    wrong=("The Sunday Chronicle folded.", "The Friday Evening Star wrote of it."),
)
AWAY = Rule(
    name="weekday-week-away",
    kind="weekday",
    pattern=re.compile(
        rf"(?:\b(?i:a{GAP}week{GAP}(?:ago|from|on)(?:{GAP}last)?){GAP}"
        rf"(?P<weekday>{WEEKDAY})|\b(?P<ahead>{WEEKDAY}){GAP}week\b(?!{GAP}(?i:ago)))"
    ),
    read=_away,
    confidence=0.9,
    needs=("a week", "day week"),
    right=(
        (
            "It said a week ago Tuesday it would sell.",
            "a week ago Tuesday",
            "2025-06-03",
            "2025-06-03",
        ),
        (
            "A march is called for Saturday week.",
            "Saturday week",
            "2025-06-21",
            "2025-06-21",
        ),
    ),
)
IN_MONTH = Rule(
    name="weekday-of-month",
    kind="weekday",
    pattern=re.compile(
        rf"\b(?:the{GAP})?(?P<which>(?i:first|second|third|fourth|last)){GAP}"
        rf"(?P<weekday>{WEEKDAY}){GAP}(?:of|in){GAP}(?P<month>{MONTH})"
        rf"(?:,?{GAP}(?P<year>{YEARLIKE}))?"
    ),
    read=_in_month,
    confidence=0.97,
    needs=("day",),
    right=(
        (
            "The chamber sits on the first Monday of January 2027.",
            "on the first Monday of January 2027",
            "2027-01-04",
            "2027-01-04",
        ),
    ),
)
RULES = (PLAIN, AWAY, IN_MONTH)
