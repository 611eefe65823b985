"""Copy in, the dates that it prints as a day, a month or a year out."""

import re
from bisect import bisect
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dashboard.records import Span

_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|"
    r"Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_ENDING = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year>(?:18|19|20)\d\d)\b)?"
_DAY_FIRST = rf"\b(?P<day>\d{{1,2}}){_ENDING}(?:\s+of)?\s+(?P<month>{MONTH}){_YEAR}"
_MONTH_FIRST = rf"\b(?P<month>{MONTH})\s+(?P<day>\d{{1,2}}){_ENDING}(?![\d:.]\d){_YEAR}"
_MONTH_ALONE = rf"\b(?P<month>{MONTH})\s+(?P<year>(?:18|19|20)\d\d)\b"
_YEAR_ALONE = r"\b(?:in|since|from|until|between|and|to)\s(?P<year>(?:18|19|20)\d\d)\b"
_FORMS = tuple(
    re.compile(form) for form in (_DAY_FIRST, _MONTH_FIRST, _MONTH_ALONE, _YEAR_ALONE)
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A printed date with the first and the last day that it may be."""

    span: Span
    first: date
    last: date
    #: Whether the year is printed, or is the one nearest to the story's day.
    with_year: bool


def dates(text: str, told: date | None, offset: int = 0) -> tuple[Dated, ...]:
    """The dates of a text in their order; spans are moved on by `offset`."""
    # In the order of their places, so that only neighbours can overlap a new one.
    found: list[Dated] = []
    for form in _FORMS:
        for match in form.finditer(text):
            start = match.start("year") if form is _FORMS[-1] else match.start()
            span = Span(start + offset, match.end() + offset)
            at = bisect(found, span.start, key=_begin)
            beside = found[max(0, at - 1) : at + 1]
            if any(d.span.start < span.end and span.start < d.span.end for d in beside):
                continue
            if dated := _dated(match.groupdict(), told, span):
                found.insert(at, dated)
    return tuple(found)


def _begin(dated: Dated) -> int:
    return dated.span.start


def _dated(parts: dict[str, str | None], told: date | None, span: Span) -> Dated | None:
    year = int(parts["year"] or 0) if parts.get("year") else None
    if parts.get("month") is None:
        assert year is not None
        return Dated(span, date(year, 1, 1), date(year, 12, 31), with_year=True)
    month = month_number(parts["month"] or "")
    if parts.get("day") is None:
        assert year is not None
        end = monthrange(year, month)[1]
        return Dated(span, date(year, month, 1), date(year, month, end), with_year=True)
    day = nearest(month, int(parts["day"] or 0), year, told)
    if day is None:
        return None
    return Dated(span, day, day, with_year=year is not None)


def month_number(name: str) -> int:
    """1 for "January", "Jan." and "jan"."""
    return _NAMES.index(name[:3].lower()) // 4 + 1


def nearest(month: int, day: int, year: int | None, told: date | None) -> date | None:
    """The day meant; without a year, the one nearest to the story's day."""
    if year is not None:
        years: Iterator[int] = iter((year,))
    else:
        years = iter(told.year + step for step in (-1, 0, 1)) if told else iter(())
    days = [made for each in years if (made := _made(each, month, day))]
    if told is None:
        return days[0] if days else None
    return min(days, key=lambda made: abs(made - told), default=None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
