"""Whole days by number in, in every order that news copy prints, the day out."""

import re
from datetime import date, timedelta

from dashboard.analysis.days.almanac import (
    DAY,
    GAP,
    MONTH,
    WEEKDAY_BEFORE_DATE,
    WEEKDAYS,
    YEAR,
    day_number,
    month_number,
    nearest_year,
    unanchored,
    weekday_number,
)
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.years import YEARLIKE, year_number
from dashboard.wording import day

_WEEKDAY = (
    rf"(?:(?:(?i:next|this|last){GAP})?(?P<weekday>{WEEKDAY_BEFORE_DATE})"
    rf"(?:the{GAP})?)?"
)
_YEAR = rf"(?:,?{GAP}(?:of{GAP})?(?P<year>{YEARLIKE}))?"
#: A month and a day in either order, for longer patterns; no groups.
MONTH_AND_DAY = rf"(?:{MONTH}{GAP}{DAY}|{DAY}{GAP}{MONTH})(?:,?{GAP}{YEAR})?"


def placed(month: str, number: str, year: str | None, scene: Scene) -> date | None:
    """The day that a month, a number and perhaps a year name."""
    if year is None:
        found = nearest_year(scene, month_number(month), day_number(number))
    else:
        found = year_number(year, scene.anchor)
    if found is None:
        return None
    return date(found, month_number(month), day_number(number))


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    found = placed(match["month"], match["day"], match["year"], scene)
    if found is None:
        return unanchored("a day without a year")
    if match["year"] is None:
        way = {"past": "last", "future": "next"}.get(scene.direction or "", "nearest")
        reason = f"no year printed: the {way} such day from the story's date"
    else:
        reason = "the day as printed"
    other, why = _clash(match["weekday"], found)
    return Reading(reason, found, found, alternative_end=other, alternative_reason=why)


def _clash(weekday: str | None, found: date) -> tuple[date | None, str | None]:
    """The nearest day that bears the printed weekday, where the date does not."""
    if weekday is None or weekday_number(weekday) == found.weekday():
        return None, None
    step = (weekday_number(weekday) - found.weekday() + 3) % 7 - 3
    other = found + timedelta(days=step)
    named = WEEKDAYS[weekday_number(weekday)]
    return other, f"{day(found)} is no {named}; the {named} is {day(other)}"


def _iso(match: re.Match[str], _: Scene) -> Reading | None:
    found = date.fromisoformat(match[0])
    return Reading("the day as printed", found, found)


def _slashed(match: re.Match[str], scene: Scene) -> Reading | None:
    """Day first or month first: the reading that fits the tense, then the nearer."""
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    year += 2000 if year < 100 else 0
    orders = [(second, first), (first, second)]
    days = [date(year, month, number) for month, number in orders if month <= 12]
    if "." in match[0]:
        days = days[:1]
    if not days:
        return None
    fitting = [found for found in days if _fits(found, scene)] or days
    anchor = scene.anchor or fitting[0]
    chosen = min(fitting, key=lambda found: abs((found - anchor).days))
    other = next((found for found in days if found != chosen), None)
    why = f"with day and month the other way round: {day(other)}" if other else None
    return Reading("the day as printed", chosen, chosen, "day", other, why)


def _fits(found: date, scene: Scene) -> bool:
    if scene.anchor is None or scene.direction is None:
        return True
    return (found <= scene.anchor) == (scene.direction == "past")


MONTH_FIRST = Rule(
    name="month-day",
    kind="date",
    pattern=re.compile(
        rf"(?<![\w-]){_WEEKDAY}(?P<month>{MONTH}){GAP}(?:the{GAP})?(?P<day>{DAY})"
        rf"(?!{GAP}(?:percent|per{GAP}cent|million|billion|people)\b){_YEAR}"
    ),
    read=_read,
    confidence=0.97,
    right=(
        ("It opened on March 3.", "on March 3", "2025-03-03", "2025-03-03"),
        ("The vote is set for Sept. 3.", "for Sept. 3", "2025-09-03", "2025-09-03"),
        ("He was born on June 14, 1946.", "June 14, 1946", "1946-06-14", "1946-06-14"),
        ("It began Tuesday, March 4.", "Tuesday, March 4", "2025-03-04", "2025-03-04"),
    ),
    wrong=("They may 3 times a day be seen.",),
)
DAY_FIRST = Rule(
    name="day-month",
    kind="date",
    pattern=re.compile(
        rf"(?<![\w.,/-]){_WEEKDAY}(?:the{GAP})?(?P<day>{DAY}){GAP}(?:of{GAP})?"
        rf"(?P<month>{MONTH}){_YEAR}"
    ),
    read=_read,
    confidence=0.97,
    right=(
        ("They met on 12 February.", "on 12 February", "2025-02-12", "2025-02-12"),
        (
            "They met on the 3rd of March.",
            "on the 3rd of March",
            "2025-03-03",
            "2025-03-03",
        ),
        (
            "It had been promised by 31 March this year.",
            "by 31 March this year",
            "2025-03-31",
            "2025-03-31",
        ),
    ),
)
ISO = Rule(
    name="iso-date",
    kind="date",
    pattern=re.compile(r"(?<![\w-])(?:1[5-9]|20)\d\d-\d\d-\d\d(?![\d-])"),
    read=_iso,
    confidence=0.99,
    right=(
        ("The pact of 2019-06-30 ended.", "2019-06-30", "2019-06-30", "2019-06-30"),
    ),
    wrong=("Call 2019-06-3099 now.",),
)
SLASHED = Rule(
    name="numeric-date",
    kind="date",
    pattern=re.compile(
        r"(?<![\w/.-])(0?[1-9]|[12]\d|3[01])[/.](0?[1-9]|[12]\d|3[01])[/.]"
        r"((?:19|20)\d\d|\d\d)(?![\w/])"
    ),
    read=_slashed,
    confidence=0.9,
    right=(
        ("They voted on 03/05/2025.", "on 03/05/2025", "2025-05-03", "2025-05-03"),
        ("It shut on 25/12/2024.", "on 25/12/2024", "2024-12-25", "2024-12-25"),
    ),
    wrong=("Version 1/2/3 failed.", "It is lot 16/22/2025.", "Turn 31/02/2025 over."),
)
RULES = (MONTH_FIRST, DAY_FIRST, ISO, SLASHED)
