"""A choice in, the names in its stories as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import (
    FINDING,
    ID,
    PERMALINK,
    STORY,
    of_story,
    permalink,
)
from dashboard.queries.listed import listed, where
from dashboard.queries.placed import place, with_story
from dashboard.store.tables import names, stories

_AT_ONCE = 2000

_COLUMNS = (
    ID,
    *STORY,
    Column("name", "string", "The fullest form that the story prints."),
    Column("known_as", "string", "The form that stands for all spellings."),
    Column("kind", "string", "person, organisation or place."),
    Column("acronym", "string", "The short form that the story prints for it."),
    Column("mentions", "integer", "How often the story names it."),
    *FINDING,
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """The names in the order of the list and of the copy."""
    shown = with_story(names)
    asked = listed(choice, connection.dialect.name, *shown, beside=names).order_by(
        names.c.start, names.c.id
    )
    streamed = asked.execution_options(yield_per=_AT_ONCE)
    for row in connection.execute(streamed).mappings():
        at = place(row)
        key = at["story_key"]
        yield (
            at["id"],
            *of_story(key, at["headline"], at["day"], at["invented"]),
            row["name"],
            row["known_as"],
            row["kind"],
            row["acronym"],
            row["mentions"],
            row["part"],
            row["raw"],
            at["sentence"],
            row["rule"],
            row["reason"],
            row["confidence"],
            permalink(site, key, row["key"]),
        )


def count(connection: Connection, choice: Choice) -> int:
    """How many names all chosen stories have together."""
    asked = select(func.count(names.c.id)).join_from(
        names, stories, stories.c.id == names.c.story_id
    )
    held = where(choice, connection.dialect.name)
    return int(connection.execute(asked.where(*held)).scalar_one())


FILE = File(
    name="names",
    label="Names",
    about="One row for each person, organisation and place of each story.",
    columns=_COLUMNS,
    rows=rows,
    count=count,
)
