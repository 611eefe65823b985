"""A kind of name in, the filter for stories that name all the chosen ones out."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select

from dashboard.queries.filters.base import Asked, Filter, texts
from dashboard.store.tables import names, stories
from dashboard.wording import joined


def named(kind: str, label: str) -> Filter:
    """The filter for one kind of name: person, organisation or place."""

    def condition(asked: Asked) -> ColumnElement[bool]:
        return and_(
            *(
                stories.c.id.in_(
                    select(names.c.story_id).where(
                        names.c.kind == kind, names.c.name == name
                    )
                )
                for name in asked.values
            )
        )

    def options(_asked: Asked) -> Select[Any]:
        return select(
            names.c.story_id,
            names.c.name.label("value"),
            names.c.mentions.label("weight"),
        ).where(names.c.kind == kind)

    return Filter(
        name=kind,
        label=label,
        accept=texts,
        say=lambda value: value,
        words=lambda values: f" naming {joined(values)}",
        condition=condition,
        options=options,
        every=True,
    )
