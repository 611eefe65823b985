"""Ways of naming a source in, the stories with a figure or quote of that kind out."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, case, select, union_all

from dashboard.queries.filters.base import Asked, Filter
from dashboard.store.tables import figures, quotes, stories
from dashboard.wording import joined

_WORDS = {
    "named": "a named source",
    "unnamed": "an unnamed source",
    "none": "no source in the sentence",
}
#: "the prime minister" can be called as well as someone who is named.
_OF_QUOTE = case((quotes.c.source == "role", "named"), else_=quotes.c.source)


def accept(values: Sequence[str]) -> tuple[str, ...]:
    """The ways that there are."""
    return tuple(dict.fromkeys(value for value in values if value in _WORDS))


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories with a figure or a quote of one of these kinds."""
    rows = options(asked).subquery()
    return stories.c.id.in_(
        select(rows.c.story_id).where(rows.c.value.in_(asked.values))
    )


def options(_asked: Asked) -> Select[Any]:
    """How the source is named of each story's figures and quotes."""
    every = union_all(
        select(figures.c.story_id, figures.c.source.label("value")),
        select(quotes.c.story_id, _OF_QUOTE.label("value")),
    ).subquery()
    return select(every.c.story_id, every.c.value)


FILTER = Filter(
    name="source",
    label="Source",
    accept=accept,
    say=lambda value: f"With {_WORDS[value]}",
    words=lambda values: (
        f" with a claim that has {joined([_WORDS[value] for value in values], 'or')}"
    ),
    condition=condition,
    options=options,
    short=_WORDS.__getitem__,
)
