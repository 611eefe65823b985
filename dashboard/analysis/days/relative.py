"""Periods counted from the story's day in, their first and last day out."""

import re
from datetime import date, timedelta

from dashboard.analysis.days.almanac import (
    GAP,
    month_of,
    shifted,
    unanchored,
    week_of,
    year_of,
)
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.years import fiscal_end
from dashboard.wording import day

_UNIT = "week|weekend|month|quarter|year|decade"
_STEPS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "next": 1,
    "coming": 1,
    "following": 1,
}
#: A period counted from the story's day, for longer patterns; no groups.
RELATIVE = (
    rf"(?:(?:this|next|last|the{GAP}(?:coming|current|following)){GAP}(?:{_UNIT})\b"
    rf"(?!-))"
)
#: Of these the finest unit that a precision names is a day or a month.
PRECISION = {"week": "day", "weekend": "day", "decade": "year"}


def period(unit: str, step: int, anchor: date) -> tuple[date, date]:
    """First and last day of the running week, month, ..., or one some steps away."""
    if unit == "week":
        return week_of(anchor + timedelta(days=7 * step))
    if unit == "weekend":
        return _weekend(step, anchor)
    if unit == "month":
        first = shifted(anchor.replace(day=1), step)
        return month_of(first.year, first.month)
    if unit == "quarter":
        first = shifted(date(anchor.year, (anchor.month - 1) // 3 * 3 + 1, 1), 3 * step)
        return month_of(first.year, first.month, 3)
    if unit == "decade":
        first_year = anchor.year // 10 * 10 + 10 * step
        return date(first_year, 1, 1), date(first_year + 9, 12, 31)
    return year_of(anchor.year + step)


def _weekend(step: int, anchor: date) -> tuple[date, date]:
    """The coming weekend, the one before it, or the one after it."""
    saturday = week_of(anchor)[0] + timedelta(days=5)
    if step < 0:
        saturday -= timedelta(days=7)
    elif step > 0:
        saturday += timedelta(days=7)
    return saturday, saturday + timedelta(days=1)


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    unit, which = match["unit"].lower(), match["which"].lower()
    precision = PRECISION.get(unit, unit)
    if scene.anchor is None:
        return unanchored(f"“{which} {unit}”", precision)
    step = next((n for word, n in _STEPS.items() if word in which), 0)
    first, last = period(unit, step, scene.anchor)
    reason = f"{which} {unit}, counted from the story's day, by the calendar"
    bound = (match["part"] or "").lower().split()
    way = "past" if step < 0 else "future" if step > 0 else None
    if bound[:1] == ["earlier"]:
        last, way = min(last, scene.anchor), "past"
    elif bound[:1] == ["later"] or "rest" in bound or "remainder" in bound:
        first, way = max(first, scene.anchor), "future"
    other, why = fiscal_end(scene, last) if unit == "year" else (None, None)
    return Reading(reason, first, last, precision, other, why, direction=way)


def _over(_: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "over the weekend", "at the weekend": behind, unless the verb is ahead."""
    if scene.anchor is None:
        return unanchored("a weekend")
    step = 0 if scene.direction == "future" or scene.anchor.weekday() > 4 else -1
    first, last = period("weekend", step, scene.anchor)
    if scene.preposition in ("by", "before", "no later than"):
        # "Cleared by the weekend": most readers take it to be done when it begins.
        eve = first - timedelta(days=1 if scene.preposition != "before" else 0)
        why = f"the weekend whole, to {day(last)}"
        return Reading("the last day before the weekend", eve, eve, "day", last, why)
    return Reading("the nearest weekend by the tense", first, last)


PERIOD = Rule(
    name="relative-period",
    kind="relative",
    pattern=re.compile(
        rf"(?:\b(?P<part>(?i:earlier|later|(?:the{GAP})?(?:rest|remainder){GAP}of))"
        rf"(?:{GAP}in)?{GAP})?\b(?P<which>(?i:this(?:{GAP}coming|{GAP}past)?|next|last|"
        rf"the{GAP}(?:coming|current|following|previous|past))){GAP}"
        rf"(?P<unit>(?i:{_UNIT}))\b(?!-)(?!['’]s?\b{GAP}\w+{GAP}anniversary)"
    ),
    read=_read,
    confidence=0.95,
    needs=("week", "month", "quarter", "year", "decade"),
    right=(
        ("The panel meets this week.", "this week", "2025-06-09", "2025-06-15"),
        ("Shares fell last month.", "last month", "2025-05-01", "2025-05-31"),
        ("A line opens next year.", "next year", "2026-01-01", "2026-12-31"),
        (
            "It passed earlier this year.",
            "earlier this year",
            "2025-01-01",
            "2025-06-12",
        ),
        ("Storms are due this weekend.", "this weekend", "2025-06-14", "2025-06-15"),
    ),
)
WEEKEND = Rule(
    name="weekend",
    kind="relative",
    pattern=re.compile(r"\b(?i:the)\s{1,3}weekend\b(?!-)"),
    read=_over,
    confidence=0.9,
    needs=("weekend",),
    right=(
        (
            "They raided it over the weekend.",
            "over the weekend",
            "2025-06-07",
            "2025-06-08",
        ),
    ),
)
RULES = (PERIOD, WEEKEND)
