"""Kinds of finding in, the stories that have all of them out."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, literal, select, union_all

from dashboard.queries.filters import checking
from dashboard.queries.filters.base import Asked, Filter
from dashboard.queries.filters.noise import ASKS
from dashboard.store.tables import deadlines, figures, quotes, remarks, stories, targets
from dashboard.wording import joined


def _unchecked() -> Select[Any]:
    facts, begun = checking.having().subquery(), checking.begun()
    done = select(begun.c.story_id).where(begun.c.value == "all")
    return select(facts.c.story_id).where(facts.c.story_id.not_in(done))


#: What a story may have: its name in a chip, and its rows.
_KINDS: dict[str, tuple[str, Select[int]]] = {
    "target": ("a target", select(targets.c.story_id)),
    "deadline": (
        "a dated promise",
        select(deadlines.c.story_id).where(
            deadlines.c.promise,
            deadlines.c.due.is_not(None),
            deadlines.c.overtaken_by.is_(None),
        ),
    ),
    "quote": ("a quote", select(quotes.c.story_id)),
    "figure": ("a figure", select(figures.c.story_id)),
    "look": (
        "something to look at",
        select(remarks.c.story_id).where(ASKS),
    ),
    "unchecked": ("something unchecked", _unchecked()),
}


def accept(values: Sequence[str]) -> tuple[str, ...]:
    """The kinds that there are."""
    return tuple(dict.fromkeys(value for value in values if value in _KINDS))


def say(value: str) -> str:
    """A kind as a chip shows it."""
    return f"With {_KINDS[value][0]}"


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories with every one of the kinds."""
    return and_(*(stories.c.id.in_(_KINDS[value][1]) for value in asked.values))


def options(_asked: Asked) -> Select[Any]:
    """Which kinds each story has."""
    every = union_all(
        *(
            rows.add_columns(literal(value).label("value"))
            for value, (_words, rows) in _KINDS.items()
        )
    ).subquery()
    return select(every.c.story_id, every.c.value)


FILTER = Filter(
    name="has",
    label="Has",
    accept=accept,
    say=say,
    words=lambda values: f" with {joined([_KINDS[value][0] for value in values])}",
    condition=condition,
    options=options,
    every=True,
    short=lambda value: _KINDS[value][0],
)
