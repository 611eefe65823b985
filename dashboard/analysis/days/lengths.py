"""Lengths of time counted from the story's day in, the days they reach out."""

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
from dashboard.analysis.days.counts import COUNT, UNIT, number, unit

_DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "hour": 1 / 24}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_ABOUT = (
    rf"(?:(?:about|around|some|nearly|almost|just|roughly|more{GAP}than|over|less{GAP}"
    rf"than|at{GAP}least|up{GAP}to|only|barely){GAP})?"
)
_GIVES = re.compile(
    r"(?i)\b(?:has|have|gives?|gave|given|giving|gets?)\s(?:[\w’'-]{1,20}\s){0,4}\Z"
)
#: "A few days" are read as three, and given no day of their own.
_FEW = 3
_LENGTH = rf"(?P<count>{COUNT}){GAP}(?P<unit>{UNIT})\b(?!-)"


def moved(anchor: date, count: float, name: str) -> date:
    """The day a length away from another; parts of a month count in days."""
    if name in _DAYS:
        return anchor + timedelta(days=round(count * _DAYS[name]))
    months = count * _MONTHS[name]
    rest = timedelta(days=round(months % 1 * 30))
    return shifted(anchor, int(months)) + rest


def _around(found: date, name: str) -> tuple[date, date, str]:
    """What "three years ago" can vouch for: the year, the month or the day."""
    if name in ("year", "decade", "century"):
        return *year_of(found.year), "year"
    if name in ("month", "quarter"):
        return *month_of(found.year, found.month), "month"
    return found, found, "day"


def _ago(match: re.Match[str], scene: Scene) -> Reading | None:
    name = unit(match["unit"] or match["units"])
    count = number(match["count"]) if match["count"] else _FEW
    words = f"{match[0].lower()} from the story's day"
    if scene.anchor is None:
        return unanchored(words)
    start, end, precision = _around(moved(scene.anchor, -count, name), name)
    precision = "none" if match["few"] else precision
    return Reading(words, start, end, precision, None, None, count, name, None, "past")


def _in(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "in three weeks", which in the past is a duration and no time."""
    if scene.direction != "future" and "time" not in match[0]:
        return None
    name = unit(match["unit"] or match["units"])
    count = number(match["count"]) if match["count"] else _FEW
    if scene.anchor is None:
        return unanchored("a length from the story's day")
    start, end, precision = _around(moved(scene.anchor, count, name), name)
    precision = "none" if match["few"] else precision
    words = f"{match[0].lower()} from the story's day"
    return Reading(
        words, start, end, precision, None, None, count, name, None, "future"
    )


def _within(match: re.Match[str], scene: Scene) -> Reading | None:
    name = unit(match["unit"])
    return _forward(match, scene, number(match["count"]), name, "day")


def _next(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "over the next two years", "in the coming months"."""
    name = unit(match["unit"])
    if match["few"]:
        return _forward(match, scene, _FEW, name, "none")
    if match["count"] is None and not match["unit"].lower().endswith("s"):
        if name == "week":
            return _whole_week(scene)
        return _forward(match, scene, 1, name, "day")
    if match["count"] is None:
        return _forward(match, scene, _FEW, name, "none")
    return _forward(match, scene, number(match["count"]), name, "day")


def _whole_week(scene: Scene) -> Reading:
    if scene.anchor is None:
        return unanchored("the coming week")
    start, end = week_of(scene.anchor + timedelta(days=7))
    return Reading("the week after the story's", start, end, direction="future")


def _forward(
    match: re.Match[str], scene: Scene, count: float, name: str, precision: str
) -> Reading:
    words = " ".join(match[0].lower().split())
    if scene.anchor is None:
        return unanchored(words, precision)
    end = moved(scene.anchor, count, name)
    if name == "hour":
        end = scene.anchor + timedelta(days=-int(-count // 24))
    # "Free flats for the next two years" last that long: nothing is due within it.
    lasts = words.startswith("for ")
    reason = f"{words}, counted from the story's day"
    if precision == "none":
        reason = f"{words}: no number is given, so no day is due"
    return Reading(
        reason,
        scene.anchor,
        end,
        precision,
        length=count,
        length_unit=name,
        relation="window" if lasts else "within",
        direction="future",
    )


def _given(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "has given the army 48 hours to withdraw", "have 30 days to reply"."""
    if not _GIVES.search(scene.text, max(0, match.start() - 60), match.start()):
        return None
    return _forward(match, scene, number(match["count"]), unit(match["unit"]), "day")


def _past(match: re.Match[str], scene: Scene) -> Reading | None:
    name = unit(match["unit"])
    counted = match["count"] or match["count2"]
    few = match["few"] or match["few2"]
    count = _FEW if few else number(counted) if counted else 1
    words = f"{match[0].lower()}, up to the story's day"
    if scene.anchor is None:
        return unanchored(words)
    start = moved(scene.anchor, -count, name)
    return Reading(
        words, start, scene.anchor, "day", None, None, count, name, "window", "past"
    )


AGO = Rule(
    name="length-ago",
    kind="relative",
    pattern=re.compile(
        rf"(?i:{_ABOUT}\b(?:(?P<few>(?:a{GAP})?few|several){GAP}(?P<units>{UNIT})"
        rf"|{_LENGTH}){GAP}(?:ago|earlier)\b)"
    ),
    read=_ago,
    confidence=0.9,
    needs=("ago", "earlier"),
    right=(
        ("He died three days ago.", "three days ago", "2025-06-09", "2025-06-09"),
        (
            "It began about six months ago.",
            "about six months ago",
            "2024-12-01",
            "2024-12-31",
        ),
    ),
)
IN = Rule(
    name="length-ahead",
    kind="relative",
    pattern=re.compile(
        rf"\b(?i:in{GAP}{_ABOUT}(?:(?P<few>(?:a{GAP})?few|several){GAP}(?P<units>{UNIT})"
        rf"\b(?!-)|{_LENGTH})(?:['’]s?{GAP}time)?)"
    ),
    read=_in,
    confidence=0.9,
    needs=("in ",),
    right=(
        ("The ban starts in two weeks.", "in two weeks", "2025-06-26", "2025-06-26"),
        ("It will open in 10 days.", "in 10 days", "2025-06-22", "2025-06-22"),
    ),
    wrong=("It was the worst storm in 10 years.",),
)
WITHIN = Rule(
    name="within",
    kind="within",
    pattern=re.compile(
        rf"\b(?i:(?:within|inside|in{GAP}(?:less{GAP}than|under)|in{GAP}no{GAP}more"
        rf"{GAP}than)"
        rf"{GAP}(?:(?:about|the{GAP}space{GAP}of|a{GAP}period{GAP}of){GAP})?{_LENGTH})"
        rf"(?!{GAP}(?i:of|from|after|before|following)\b)"
    ),
    read=_within,
    confidence=0.93,
    needs=("within", "inside", "in "),
    right=(
        (
            "He must report within 30 days.",
            "within 30 days",
            "2025-06-12",
            "2025-07-12",
        ),
        (
            "It is to be paid within five years.",
            "within five years",
            "2025-06-12",
            "2030-06-12",
        ),
    ),
)
NEXT = Rule(
    name="next-length",
    kind="within",
    pattern=re.compile(
        rf"\b(?i:(?:(?:over|in|within|during|for|throughout){GAP}(?:the{GAP}course{GAP}"
        rf"of{GAP})?)?(?:the|this){GAP}(?:next|coming){GAP}"
        rf"(?:(?P<few>(?:a{GAP})?few|several){GAP}|(?P<count>{COUNT}){GAP})?"
        rf"(?P<unit>{UNIT})\b(?!-))"
    ),
    read=_next,
    confidence=0.93,
    needs=("next", "coming"),
    right=(
        (
            "Sales should double over the next two years.",
            "over the next two years",
            "2025-06-12",
            "2027-06-12",
        ),
    ),
)
PAST = Rule(
    name="past-length",
    kind="relative",
    pattern=re.compile(
        rf"\b(?i:(?:(?:over|in|within|during|for|throughout){GAP})?the{GAP}"
        rf"(?:(?:past|previous){GAP}(?:(?P<few>(?:a{GAP})?few|several){GAP}|"
        rf"(?P<count>{COUNT}){GAP})?|last{GAP}(?:(?P<few2>few|several){GAP}|"
        rf"(?P<count2>{COUNT}){GAP}))(?P<unit>{UNIT})\b(?!-))"
    ),
    read=_past,
    confidence=0.93,
    needs=("past", "last", "previous"),
    right=(
        (
            "Rents rose over the past two years.",
            "over the past two years",
            "2023-06-12",
            "2025-06-12",
        ),
    ),
)
FROM_NOW = Rule(
    name="length-from-now",
    kind="relative",
    pattern=re.compile(
        rf"(?i:\b(?:(?P<few>(?:a{GAP})?few|several){GAP}(?P<units>{UNIT})|{_LENGTH})"
        rf"{GAP}from{GAP}(?:now|today)\b)"
    ),
    read=_in,
    confidence=0.9,
    needs=("from now", "from today"),
    right=(
        (
            "The fund will be wound up five years from now.",
            "five years from now",
            "2030-01-01",
            "2030-12-31",
        ),
    ),
)
GIVEN = Rule(
    name="given-length",
    kind="within",
    pattern=re.compile(
        rf"(?i:\b{_LENGTH})(?={GAP}(?:to|in{GAP}which{GAP}to){GAP}\w)(?!{GAP}to{GAP}(?:run|go|serve)\b)"
    ),
    read=_given,
    confidence=0.9,
    needs=(
        *("hour to", "hours to", "day to", "days to", "week to", "weeks to"),
        *("month to", "months to", "year to", "years to", "fortnight to", "in which"),
    ),
    right=(
        ("Lawmakers have 30 days to reply.", "30 days", "2025-06-12", "2025-07-12"),
        (
            "The rebels have given the army 48 hours to withdraw.",
            "48 hours",
            "2025-06-12",
            "2025-06-14",
        ),
    ),
    wrong=(
        "It took the crew 48 hours to reach the island.",
        "The council has two years to run.",
    ),
)
RULES = (AGO, FROM_NOW, GIVEN, IN, WITHIN, NEXT, PAST)
