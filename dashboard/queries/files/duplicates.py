"""A choice in, the copies of its stories as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection

from dashboard.queries import copies
from dashboard.queries.choice import Choice
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import ID, PERMALINK, iso, permalink

_COLUMNS = (
    ID,
    Column("group", "string", "The id of the story that the group began with."),
    Column("headline", "string", "The headline of this copy."),
    Column("outlet", "string", "Who published it."),
    Column("story_day", "date", "The day it is filed under."),
    Column("share", "number", "The share of its text that is the same, from 0 to 1."),
    Column("how", "string", "body: all words are the same; text: most of them."),
    Column("invented", "boolean", "Whether it says that it is made up."),
    Column("url", "string", "Where it was published."),
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """Each copy of a chosen story, group by group; the first one is among them."""
    for each in copies.grouped(connection, choice):
        yield (
            each.key,
            each.group,
            each.headline,
            each.outlet,
            iso(each.day),
            round(each.share, 3),
            each.how,
            each.invented,
            each.url,
            permalink(site, each.key),
        )


FILE = File(
    name="duplicates",
    label="Duplicates",
    about="One row a copy of a story that stands in the archive more than once.",
    columns=_COLUMNS,
    rows=rows,
    count=copies.count,
)
