"""A kind of name in, the filter for stories that name all the chosen ones out.

A value is the form that stands for all spellings of a name; a link with any of them
finds the same stories.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select

from dashboard.analysis.names.known import known_as
from dashboard.queries.filters.base import Asked, Filter, texts
from dashboard.store.tables import names, stories
from dashboard.wording import joined


def named(kind: str, label: str) -> Filter:
    """The filter for one kind of name: person, organisation or place."""
    known, of_kind = names.c.known_as, names.c.kind == kind

    def accept(values: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(known_as(value, kind) for value in texts(values)))

    def condition(asked: Asked) -> ColumnElement[bool]:
        naming = select(names.c.story_id).where(of_kind)
        return and_(
            *(stories.c.id.in_(naming.where(known == name)) for name in asked.values)
        )

    def options(_asked: Asked) -> Select[Any]:
        weight = names.c.mentions.label("weight")
        return select(names.c.story_id, known.label("value"), weight).where(of_kind)

    return Filter(
        name=kind,
        label=label,
        accept=accept,
        say=lambda value: value,
        words=lambda values: f" naming {joined(values)}",
        condition=condition,
        options=options,
        labels=select(known.label("value"), names.c.name.label("label")).where(of_kind),
        every=True,
    )
