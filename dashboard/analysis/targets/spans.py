"""The story's day and a time phrase in, the years between them out."""

from datetime import date

from dashboard.analysis.days import TimePhrase

_YEAR = 365.25
#: Years in each unit of length.
_LENGTHS = {"year": 1.0, "month": 1 / 12, "week": 7 / _YEAR, "day": 1 / _YEAR}
_LENGTHS["decade"] = 10.0


def years(day: date | None, phrase: TimePhrase | None) -> float | None:
    """A counted length as it is written, otherwise the days to the end."""
    if phrase is None:
        return None
    if phrase.length is not None and phrase.length_unit in _LENGTHS:
        return phrase.length * _LENGTHS[phrase.length_unit]
    if day is None or phrase.end is None:
        return None
    return round((phrase.end - day).days / _YEAR, 4)


def later(day: date, count: int) -> date:
    """The same day `count` years later; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year + count)
    except ValueError:
        return day.replace(year=day.year + count, day=28)
