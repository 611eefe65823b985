"""Keywords in, the stories that are about all of them out."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select

from dashboard.queries.filters.base import Asked, Filter, texts
from dashboard.store.tables import keywords, stories
from dashboard.wording import joined


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories with every one of the terms."""
    return and_(
        *(
            stories.c.id.in_(select(keywords.c.story_id).where(keywords.c.term == term))
            for term in asked.values
        )
    )


def options(_asked: Asked) -> Select[Any]:
    """Each story's keywords, words and phrases."""
    return select(
        keywords.c.story_id,
        keywords.c.term.label("value"),
        keywords.c.score.label("weight"),
    )


FILTER = Filter(
    name="keyword",
    label="Keywords",
    accept=texts,
    say=lambda value: value,
    words=lambda values: f" about {joined(values)}",
    condition=condition,
    options=options,
    labels=select(keywords.c.term.label("value"), keywords.c.label),
    every=True,
)
