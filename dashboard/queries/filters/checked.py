"""How much was checked in, the stories of whose facts editors decided so many out."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, literal, select, union_all

from dashboard.queries.filters import checking
from dashboard.queries.filters.base import Asked, Filter
from dashboard.store.tables import stories
from dashboard.wording import joined

_WORDS = {"none": "unchecked", "some": "checked in part", "all": "all checked"}
_SAID = {"none": "Nothing checked", "some": "Partly checked", "all": "All checked"}


def accept(values: Sequence[str]) -> tuple[str, ...]:
    """The amounts that there are."""
    return tuple(dict.fromkeys(value for value in values if value in _WORDS))


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories with facts, so many of which are decided on."""
    rows = options(asked).subquery()
    return stories.c.id.in_(
        select(rows.c.story_id).where(rows.c.value.in_(asked.values))
    )


def options(_asked: Asked) -> Select[Any]:
    """How much of each story's facts is decided on."""
    begun, having = checking.begun(), checking.having().subquery()
    untouched = having.c.story_id.not_in(select(begun.c.story_id))
    every = union_all(
        select(having.c.story_id, literal("none").label("value")).where(untouched),
        select(begun.c.story_id, begun.c.value),
    ).subquery()
    return select(every.c.story_id, every.c.value)


FILTER = Filter(
    name="checked",
    label="Checked",
    accept=accept,
    say=_SAID.__getitem__,
    words=lambda values: (
        f" with facts that are {joined([_WORDS[each] for each in values], 'or')}"
    ),
    condition=condition,
    options=options,
    short=lambda value: value,
)
