"""A number in, the stories with a figure of that size or larger out."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select

from dashboard.queries.filters.base import Asked, Filter
from dashboard.queries.filters.size import of_size
from dashboard.store.tables import figures, stories
from dashboard.wording import number

#: No figure of any story is larger, and the largest floats are infinite once rounded.
_LARGEST = 1e18


def accept(values: Sequence[str]) -> tuple[str, ...]:
    """The first value that is a number."""
    for value in values:
        try:
            size = float(value)
        except ValueError:
            continue
        if abs(size) <= _LARGEST:
            return (f"{size:.15g}",)
    return ()


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories with such a figure, in one of the chosen units where there are any."""
    return stories.c.id.in_(select(figures.c.story_id).where(*of_size(asked.chosen)))


FILTER = Filter(
    name="least",
    label="Figure size",
    accept=accept,
    say=lambda value: f"At least {number(float(value))}",
    words=lambda values: f" with a figure of at least {number(float(values[0]))}",
    condition=condition,
)
