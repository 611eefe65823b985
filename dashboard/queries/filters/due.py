"""Periods in, the stories with a promise that is due in one of them out."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, literal, select, union_all

from dashboard.queries.filters.base import Asked, Filter
from dashboard.queries.filters.standing import PERIODS, known, within
from dashboard.store.tables import deadlines, stories
from dashboard.wording import joined


def accept(values: Sequence[str]) -> tuple[str, ...]:
    """The periods that there are."""
    return tuple(dict.fromkeys(value for value in values if value in PERIODS))


def say(value: str) -> str:
    """A period as a chip shows it."""
    return f"Due {PERIODS[value]}" if value != "overdue" else "Overdue"


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories with such a promise, as far as they had been written by the as-of day."""
    due = select(deadlines.c.story_id).where(
        deadlines.c.promise, within(asked.values, asked.as_of)
    )
    return and_(known(asked.as_of), stories.c.id.in_(due))


def options(asked: Asked) -> Select[Any]:
    """In which periods each story has a promise that is due."""
    every = union_all(
        *(
            select(deadlines.c.story_id, literal(period).label("value"))
            .join_from(deadlines, stories, stories.c.id == deadlines.c.story_id)
            .where(
                deadlines.c.promise,
                within((period,), asked.as_of),
                known(asked.as_of),
            )
            for period in PERIODS
        )
    ).subquery()
    return select(every.c.story_id, every.c.value)


FILTER = Filter(
    name="due",
    label="Due",
    accept=accept,
    say=say,
    words=lambda values: (
        f" with a promise due {joined([PERIODS[each] for each in values], 'or')}"
    ),
    condition=condition,
    options=options,
    short=lambda value: PERIODS[value],
)
