"""An as-of day and a length in, the last period and the equal one before it out."""

from dataclasses import dataclass
from datetime import date, timedelta

#: Days of a period that may be compared with the one before: equal to the day, which
#: two months of a calendar are not.
LENGTHS = {"week": 7, "month": 30, "quarter": 91, "year": 364}


@dataclass(frozen=True, slots=True)
class Period:
    """Days that follow each other, both ends included."""

    first: date
    last: date


def periods(as_of: date, length: str) -> tuple[Period, Period]:
    """The period that ends with `as_of`, and the one that ends where it begins."""
    days = timedelta(LENGTHS[length])
    # The first days of the calendar have no day before them.
    as_of = max(as_of, date.min + 2 * days)
    last = Period(as_of - days + timedelta(1), as_of)
    return last, Period(last.first - days, last.first - timedelta(1))
