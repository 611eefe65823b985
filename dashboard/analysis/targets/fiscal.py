"""The story's day, a due date and the month that fiscal years begin in, counts out.

The early reading counts from the fiscal year that is running to the last that is over
by the due date; the late one from the last that was over to the one that the due date
falls in.
"""

from datetime import date, timedelta

#: A year that begins in January is the calendar's and no second reading.
_CALENDAR = 1


def counts(day: date, due: date, starts: int | None) -> tuple[int, int] | None:
    """The fiscal years of growth under the early and the late reading."""
    if starts is None or starts == _CALENDAR:
        return None
    running, holding = _ends(day, starts), _ends(due, starts)
    over = holding if holding == due else _ends_before(holding)
    early, late = over.year - running.year, holding.year - running.year + 1
    return (early, late) if early > 0 else None


def _ends(day: date, starts: int) -> date:
    """The last day of the fiscal year that a day falls in."""
    year = day.year if day.month < starts else day.year + 1
    return date(year, starts, 1) - timedelta(days=1)


def _ends_before(end: date) -> date:
    first = date(end.year - 1, end.month, 1)
    return (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
