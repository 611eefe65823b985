"""A last day in, the stories of that day and earlier out."""

from datetime import date

from sqlalchemy import ColumnElement

from dashboard.queries.filters.base import Asked, Filter
from dashboard.queries.filters.since import days
from dashboard.store.tables import stories
from dashboard.wording import day


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories filed on the day or earlier; those without a day are left out."""
    return stories.c.day <= date.fromisoformat(asked.values[0])


FILTER = Filter(
    name="to",
    label="Until",
    accept=days,
    say=lambda value: f"Until {day(date.fromisoformat(value))}",
    words=lambda values: f", until {day(date.fromisoformat(values[0]))}",
    condition=condition,
)
