"""A choice in, the years on the way to each of its targets as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.figures import each_proposed, each_target
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import (
    ID,
    PERMALINK,
    START,
    STORY,
    iso,
    of_story,
    permalink,
)
from dashboard.queries.listed import where
from dashboard.store import tables

_COLUMNS = (
    ID,
    Column("target_id", "string", "The id of the target."),
    *STORY,
    Column("measure", "string", "What is to be reached."),
    Column("year", "integer", "Years after the starting value, from 0."),
    Column("due", "date", "The last day of that year on the way."),
    Column("at_constant_growth", "number", "The value at the same growth every year."),
    Column("at_equal_steps", "number", "The value at the same step every year."),
    Column("unit", "string", "The unit of both values."),
    Column("per", "string", "The period of both values."),
    START,
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """Year by year, targets in the order of their own file."""
    for row in each_target(connection, choice):
        for step in row.target.path:
            yield (
                f"{row.id}-{step.year}",
                row.id,
                *of_story(row.story_key, row.headline, row.day, row.invented),
                row.target.measure,
                step.year,
                iso(step.due),
                step.at_constant_growth,
                step.at_equal_steps,
                row.target.unit,
                row.target.per,
                row.proposed is not None,
                permalink(site, row.story_key, row.target.key),
            )


def count(connection: Connection, choice: Choice) -> int:
    """How many years all targets have together."""
    path, targets_, stories = tables.target_path, tables.targets, tables.stories
    asked = (
        select(func.count())
        .join_from(path, targets_, targets_.c.id == path.c.target_id)
        .join(stories, stories.c.id == targets_.c.story_id)
    )
    held = where(choice, connection.dialect.name)
    told = int(connection.execute(asked.where(*held)).scalar_one())
    proposed = each_proposed(connection, choice)
    return told + sum(len(row.target.path) for row in proposed)


FILE = File(
    name="target_path",
    label="Target paths",
    about="One row for each year on the way to a target.",
    columns=_COLUMNS,
    rows=rows,
    count=count,
)
