"""A line of a page in, the publishing dates it states out, no day or hour invented."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

#: A line of dates is short; longer ones are running copy.
_LONGEST = 160
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = rf"(?:{'|'.join(_MONTHS)})\b\.?"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?"
    r"|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?"
)
_DATE = re.compile(
    rf"""
    (?<![\w/.-])
    (?:{_WEEKDAY} ,? \s{{1,3}})?
    (?:
      (?P<iso_year>\d{{4}}) (?P<mark>[-/.]) (?P<iso_month>\d{{1,2}}) (?P=mark)
        (?P<iso_day>\d{{1,2}})
    | (?P<first>\d{{1,2}}) (?P<bar>[-/.]) (?P<second>\d{{1,2}}) (?P=bar)
        (?P<short_year>\d{{4}}|\d{{2}})
    | (?P<day>\d{{1,2}})(?:st|nd|rd|th)? [\s-]{{1,3}} (?:of\s)? (?P<month>{_MONTH})
        ,? [\s-]{{1,3}} (?P<year>\d{{4}})
    | (?P<us_month>{_MONTH}) \s{{1,3}} (?P<us_day>\d{{1,2}})(?:st|nd|rd|th)? ,?
        \s{{1,3}} (?P<us_year>\d{{4}})
    | (?P<only_month>{_MONTH}) ,? \s{{1,3}} (?P<only_year>\d{{4}})
    )
    (?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TIME = re.compile(
    r"""
    (?:(?<![\w.:])|(?<=\d)T)
    (?P<hour>\d{1,2})
    (?: [:.h](?P<minute>[0-5]\d) (?::[0-5]\d(?:\.\d{1,6})?)?
        (?:\s{0,2}(?P<half>[ap])\.?m\b\.?)?
    | \s{0,2}(?P<whole_half>[ap])\.?m\b\.?
    )
    (?:\s{0,2}(?:hrs|hours|h)\b)?
    (?:\s{0,2}\(?(?:(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?
        |(?-i:[A-Z]{1,4}T|UTC|Z|MSK)\b)\)?)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AGO = re.compile(
    r"(?:(?:about\s)?(?:an?|\d{1,3})\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?"
    r"|d|days?|weeks?|months?|years?)\s?,?\s?(?:and\s)?){1,3}ago\b"
    r"|just now\b|yesterday\b|today\b",
    re.IGNORECASE,
)
_UPDATED = r"(?:last\s)?(?:updated|modified|edited|revised|update)(?:\s(?:on|at))?"
_PUBLISHED = (
    r"(?:(?:first|originally)\s)?(?:published|posted|created|issued|released|filed)"
    r"(?:\s(?:on|at))?|publication\sdate|date(?:\spublished)?|pub(?:lished)?\sdate"
)
_LABEL = re.compile(
    rf"\b(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED}))\b\s?:?", re.IGNORECASE
)
_FILLER = re.compile(
    r"[\s,;:|/()\[\]•·–—-]|\b(?:on|at|the|and|UK|local time)\b", re.IGNORECASE
)
#: What a browser sets apart a copy runs together: "2 Jun 20262 Jun 2026",
#: "June 11, 20268:42 AM", "GMT+1Updated".
_RUN_TOGETHER = re.compile(
    r"(?<=[12]\d{3})(?=\d{1,2}(?: [A-Z][a-z]{2,8} \d{4}|[:.]\d{2}\b))"
    r"|(?<=\w)(?=(?:Last )?Updated|First published|Published)"
)
#: "March 4", as datelines leave out the year.
_YEARLESS = re.compile(
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?[ -]{_MONTH})"
    r"(?!\d)",
    re.IGNORECASE,
)
_AROUND = " ,;:|/•·–—-"
_DIGIT = re.compile(r"\d")
_MAY_HOLD = re.compile(r"\d|now|ago|today|yesterday", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stamp:
    """One date that a page states of itself."""

    raw: str
    #: published, updated, or None where the page puts no word to it.
    label: str | None
    #: The days that the words may stand for; two for "04/05/2021", none for a bad or
    #: a relative one.
    days: tuple[date, ...]
    #: "day", or "month" and "year" as far as it is stated.
    month_only: bool = False
    #: "HH:MM" where it is stated.
    time: str | None = None
    #: True for "6 sec ago".
    relative: bool = False
    #: The weekday printed beside it, three small letters.
    weekday: str | None = None
    #: Whether a date in numbers can only be read with its day, or its month, first.
    day_first: bool | None = None
    #: Whether the year is left to the rest of the page.
    yearless: bool = False

    def value(self, day: date) -> str:
        """ISO 8601 at the stated precision."""
        if self.month_only:
            return f"{day:%Y-%m}"
        return f"{day.isoformat()}T{self.time}" if self.time else day.isoformat()


def read(text: str) -> tuple[Stamp, ...]:
    """All dates of a line that states dates and nothing else; otherwise none."""
    if len(text) > _LONGEST or not _MAY_HOLD.search(text):
        return ()
    if not (_DATE.search(text) or _AGO.search(text)):
        return ()
    text = _RUN_TOGETHER.sub(" ", text)
    found = _found(text)
    if _FILLER.sub("", _rest(text, found)):
        return ()
    return tuple(_stamps(text, found))


def in_dateline(text: str) -> tuple[Stamp, ...]:
    """The day of a dateline, which may state no year."""
    found = read(text)
    if found or not _YEARLESS.search(text):
        return found
    return (Stamp(text, None, (), yearless=True),)


def in_year(stamp: Stamp, year: int) -> tuple[Stamp, ...]:
    """A stamp that states no year, read as a day of `year`."""
    return read(_YEARLESS.sub(rf"\g<0> {year}", stamp.raw, count=1))


def beside(text: str) -> tuple[int, int] | None:
    """Where the only other words of a line with dates stand, or None.

    "Ada Renn  Published 3 March 2026" and "Updated 3 March 2026 - SALL".
    """
    if len(text) > _LONGEST or not _DIGIT.search(text) or not _DATE.search(text):
        return None
    rest = _rest(text, _found(text))
    start = len(rest) - len(rest.lstrip(_AROUND))
    end = len(rest.rstrip(_AROUND))
    alone = start < end and rest[start:end] == text[start:end]
    return (start, end) if alone else None


def _found(text: str) -> list[tuple[int, int, str, re.Match[str]]]:
    """Everything in a line that belongs to dates, in order and without overlap."""
    found: list[tuple[int, int, str, re.Match[str]]] = []
    patterns = (("date", _DATE), ("ago", _AGO), ("time", _TIME), ("label", _LABEL))
    for kind, pattern in patterns:
        for match in pattern.finditer(text):
            start, end = match.span()
            if all(end <= a or start >= b for a, b, _, _ in found):
                found.append((start, end, kind, match))
    return sorted(found, key=lambda piece: piece[0])


def _rest(text: str, found: list[tuple[int, int, str, re.Match[str]]]) -> str:
    """What is left of a line without its dates, times and labels."""
    letters = list(text)
    for start, end, _, _ in found:
        letters[start:end] = " " * (end - start)
    return "".join(letters)


def _stamps(
    text: str, found: list[tuple[int, int, str, re.Match[str]]]
) -> Iterator[Stamp]:
    """Each date with the label before it and the time beside it."""
    label, time, dates = None, None, 0
    stops = [piece for piece in found if piece[2] in ("date", "ago")]
    for start, _, kind, match in found:
        if kind == "label":
            label, time = str(match.lastgroup), None
        elif kind == "time":
            time = _time(match)
        else:
            dates += 1
            after = stops[dates][0] if dates < len(stops) else len(text)
            beside = _time_after(found, start, after) or time
            yield _stamp(match, kind, label, beside)
            time = None


def _time_after(
    found: list[tuple[int, int, str, re.Match[str]]], start: int, end: int
) -> str | None:
    """The time that follows a date before the next date or label."""
    for at, _, kind, match in found:
        if start < at < end:
            return _time(match) if kind == "time" else None
    return None


def _time(match: re.Match[str]) -> str | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or match["whole_half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 else None


def _stamp(
    match: re.Match[str], kind: str, label: str | None, time: str | None
) -> Stamp:
    raw = match[0].strip()
    if kind == "ago":
        return Stamp(raw, label, (), relative=True)
    if match["only_month"]:
        month = _MONTHS[match["only_month"].rstrip(".").lower()]
        days = _day(int(match["only_year"]), month, 1)
        return Stamp(raw, label, days, month_only=True)
    weekday = match["weekday"].lower()[:3] if match["weekday"] else None
    days = _days(match)
    first = None
    if match["first"] and len(days) == 1 and match["first"] != match["second"]:
        first = days[0].day == int(match["first"])
    return Stamp(raw, label, days, time=time, weekday=weekday, day_first=first)


def _days(match: re.Match[str]) -> tuple[date, ...]:
    """The days that a date may stand for; a weekday beside it settles its order."""
    if match["iso_year"]:
        return _day(*(int(match[f"iso_{name}"]) for name in ("year", "month", "day")))
    if match["first"]:
        first, second = int(match["first"]), int(match["second"])
        year = int(match["short_year"])
        year += 2000 if year < 70 else 1900 if year < 100 else 0
        days = tuple(
            dict.fromkeys(_day(year, second, first) + _day(year, first, second))
        )
        weekday = (match["weekday"] or "").lower()[:3]
        named = [day for day in days if is_on(day, weekday)]
        return tuple(named) or days
    prefix = "us_" if match["us_month"] else ""
    month = _MONTHS[match[f"{prefix}month"].rstrip(".").lower()]
    return _day(int(match[f"{prefix}year"]), month, int(match[f"{prefix}day"]))


def is_on(day: date, weekday: str) -> bool:
    """Whether a day falls on a weekday, given by its first three letters."""
    return weekday == _WEEKDAYS[day.weekday()]


def _day(year: int, month: int, day: int) -> tuple[date, ...]:
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()
