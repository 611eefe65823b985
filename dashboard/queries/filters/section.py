"""Sections in, the stories of any of them out."""

from typing import Any

from sqlalchemy import ColumnElement, Select, select

from dashboard.queries.filters.base import Asked, Filter, texts
from dashboard.store.tables import stories
from dashboard.wording import joined


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories of one of the sections."""
    return stories.c.section.in_(asked.values)


def options(_asked: Asked) -> Select[Any]:
    """Each story's section."""
    section = stories.c.section
    return select(stories.c.id.label("story_id"), section.label("value")).where(
        section.is_not(None)
    )


FILTER = Filter(
    name="section",
    label="Section",
    accept=texts,
    say=lambda value: value,
    words=lambda values: f" in {joined(values, 'or')}",
    condition=condition,
    options=options,
)
