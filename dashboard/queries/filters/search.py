"""Search words in, the stories that have them out."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement

from dashboard.queries.filters.base import Asked, Filter, texts
from dashboard.store import search


def accept(values: Sequence[str]) -> tuple[str, ...]:
    """The first search that asks for anything."""
    cut = [value.strip()[: search.LONGEST] for value in values]
    return texts([value for value in cut if search.parse(value)])[:1]


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories with what is wanted and without what is not."""
    return search.condition(asked.dialect, search.parse(asked.values[0]))


FILTER = Filter(
    name="q",
    label="Search",
    accept=accept,
    say=lambda value: f"Search: {value}",
    words=lambda values: f" that match {values[0]}",
    condition=condition,
)
