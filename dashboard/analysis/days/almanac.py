"""Names of days and months in, their numbers and the arithmetic of the calendar out."""

import calendar
from datetime import date, timedelta

from dashboard.analysis.days.base import Reading, Scene

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
]

_SHORT = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov")
_SPELLED = "|".join(name for month in MONTHS for name in (month, month.upper()))
_ABBREVIATED = "|".join(
    name for month in (*_SHORT, "Dec") for name in (month, month.upper())
)

#: A month by its full name; with a day or a year beside it also abbreviated.
MONTH_NAME = rf"(?:{_SPELLED})\b"
MONTH = rf"(?:(?:{_SPELLED})\b|(?:{_ABBREVIATED})\b\.?)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%/]|[.,:]\d|-\w)"
YEAR = r"(?:1[5-9]|20)\d\d(?![\w%/]|[.,:]\d|-\w)"
WEEKDAY = r"(?:" + "|".join(WEEKDAYS) + r")\b"
_WEEKDAY_SHORT = r"(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?"
WEEKDAY_BEFORE_DATE = rf"(?:{WEEKDAY}|{_WEEKDAY_SHORT}),?\s{{1,3}}"
#: One or more spaces of any kind, bounded.
GAP = r"\s{1,3}"


def month_number(name: str) -> int:
    """The month 1 to 12 of a name or its abbreviation."""
    start = name[:3].capitalize()
    return next(i for i, month in enumerate(MONTHS, 1) if month.startswith(start))


def weekday_number(name: str) -> int:
    """Monday is 0, from a name or its abbreviation."""
    start = name[:3].capitalize()
    return next(i for i, day in enumerate(WEEKDAYS) if day.startswith(start))


def day_number(words: str) -> int:
    """The number in "1", "3rd" or "21st"."""
    return int("".join(letter for letter in words if letter.isdigit()))


def shifted(day: date, months: int) -> date:
    """The same day some months on, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def month_of(year: int, month: int, count: int = 1) -> tuple[date, date]:
    """First and last day of a month, or of `count` months from it on."""
    first = date(year, month, 1)
    return first, shifted(first, count) - timedelta(days=1)


def year_of(year: int) -> tuple[date, date]:
    """First and last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week that a day lies in."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def fiscal_year_end(day: date, starts: int) -> date:
    """The last day of the fiscal year, begun in month `starts`, that holds a day."""
    year = day.year + (day.month >= starts > 1)
    return date(year, starts, 1) - timedelta(days=1) if starts > 1 else year_of(year)[1]


def nearest_year(scene: Scene, month: int, day: int) -> int | None:
    """The year that puts a day and month nearest in the direction of the tense."""
    anchor = scene.anchor
    if anchor is None:
        return None
    near = (anchor.year + step for step in range(-4, 5))
    days = [date(year, month, day) for year in near if _exists(year, month, day)]
    if scene.direction == "past":
        days = [found for found in days if found <= anchor]
    elif scene.direction == "future":
        days = [found for found in days if found >= anchor]
    return (
        min(days, key=lambda found: abs((found - anchor).days)).year if days else None
    )


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= year <= 9999 and 1 <= day <= calendar.monthrange(year, month)[1]


def unanchored(reason: str, precision: str = "day") -> Reading:
    """For relative words in a story without a day: found, and not placed."""
    return Reading(f"{reason}; the story has no day to count from", precision=precision)
