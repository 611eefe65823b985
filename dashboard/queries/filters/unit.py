"""Units in, the stories with a figure in any of them out."""

from typing import Any

from sqlalchemy import ColumnElement, Select, select

from dashboard.queries.filters.base import Asked, Filter, texts
from dashboard.queries.filters.size import of_size
from dashboard.store.tables import figures, stories
from dashboard.wording import joined


def condition(asked: Asked) -> ColumnElement[bool]:
    """Stories with such a figure, of the chosen size where there is one."""
    return stories.c.id.in_(select(figures.c.story_id).where(*of_size(asked.chosen)))


def options(asked: Asked) -> Select[Any]:
    """The units of each story's figures that have the chosen size."""
    unit = figures.c.unit
    sized = {"least": asked.chosen.get("least", ())}
    return select(figures.c.story_id, unit.label("value")).where(
        unit.is_not(None), *of_size(sized)
    )


FILTER = Filter(
    name="unit",
    label="Unit",
    accept=texts,
    say=lambda value: value,
    words=lambda values: f" with figures in {joined(values, 'or')}",
    condition=condition,
    options=options,
)
