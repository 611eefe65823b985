"""A first day in, the stories of that day and later out."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement

from dashboard.queries.filters.base import Asked, Filter
from dashboard.store.tables import stories
from dashboard.wording import day


def days(values: Sequence[str]) -> tuple[str, ...]:
    """The first value that is a day, in ISO form."""
    for value in values:
        try:
            return (date.fromisoformat(value.strip()).isoformat(),)
        except ValueError:
            continue
    return ()


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories filed on the day or later; those without a day are left out."""
    return stories.c.day >= date.fromisoformat(asked.values[0])


FILTER = Filter(
    name="from",
    label="Since",
    accept=days,
    say=lambda value: f"Since {day(date.fromisoformat(value))}",
    words=lambda values: f", since {day(date.fromisoformat(values[0]))}",
    condition=condition,
)
