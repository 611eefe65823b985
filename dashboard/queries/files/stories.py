"""A choice in, its stories as rows of a file out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import ID, PERMALINK, iso, permalink, precision
from dashboard.queries.filters.noise import ASKS
from dashboard.queries.listed import listed
from dashboard.queries.stories import count
from dashboard.store import tables

#: Rows that are fetched, and whose findings are counted, at a time.
_AT_ONCE = 500
#: Keywords in the list of a row.
_KEYWORDS = 8

_COLUMNS = (
    ID,
    Column("headline", "string", "The headline."),
    Column("standfirst", "string", "Standfirst or bullets."),
    Column("section", "string", "The section that the page states."),
    Column("place", "string", "The place in the dateline."),
    Column("byline", "string", "Who wrote it."),
    Column("outlet", "string", "Who published it."),
    Column("day", "date", "The day it is filed under; relative dates count from it."),
    Column("published", "string", "First publication, as finely as it is stated."),
    Column("published_precision", "string", "year, month, day or time."),
    Column("updated", "string", "Last update, as finely as it is stated."),
    Column("updated_precision", "string", "year, month, day or time."),
    Column("language", "string", "Its language, by its BCP 47 tag."),
    Column("words", "integer", "Words of the body."),
    Column("keywords", "string", "The most telling keywords."),
    Column("figures", "integer", "Figures in it."),
    Column("targets", "integer", "Targets in it."),
    Column("promises", "integer", "Promises with a day, a period or a condition."),
    Column("quotes", "integer", "Quotes in it."),
    Column("look", "integer", "Remarks of the copy checks to look at."),
    Column("invented", "boolean", "Whether it says that it is made up."),
    Column("version", "integer", "Which version of the story it is."),
    Column("url", "string", "Where it was published."),
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """The stories in the order of the list."""
    asked = listed(choice, connection.dialect.name, *_SHOWN)
    found = connection.execute(asked.execution_options(yield_per=_AT_ONCE))
    for some in found.partitions():
        terms, counts = _beside(connection, [row.id for row in some])
        for row in some:
            yield _row(row, terms[row.id], counts, site)


_SHOWN = [column for column in tables.stories.columns if column.name != "text"]
_COUNTED = {
    "figures": select(tables.figures.c.story_id),
    "targets": select(tables.targets.c.story_id),
    "promises": select(tables.deadlines.c.story_id).where(tables.deadlines.c.promise),
    "quotes": select(tables.quotes.c.story_id),
    "look": select(tables.remarks.c.story_id).where(ASKS),
}


def _row(
    row: Row[Any], terms: list[str], counts: dict[tuple[str, int], int], site: str
) -> tuple[Cell, ...]:
    return (
        row.key,
        row.headline,
        tuple(row.standfirst),
        row.section,
        row.dateline_place,
        row.byline,
        row.outlet,
        iso(row.day),
        row.published,
        precision(row.published),
        row.updated,
        precision(row.updated),
        row.language,
        row.words,
        tuple(terms[:_KEYWORDS]),
        *(counts.get((name, row.id), 0) for name in _COUNTED),
        row.invented,
        row.version,
        row.url,
        permalink(site, row.key),
    )


def _beside(
    connection: Connection, story_ids: Sequence[int]
) -> tuple[dict[int, list[str]], dict[tuple[str, int], int]]:
    """The keywords of some stories, and how many findings of each kind they have."""
    terms: dict[int, list[str]] = defaultdict(list)
    table = tables.keywords
    asked = (
        select(table.c.story_id, table.c.label)
        .where(table.c.story_id.in_(story_ids))
        .order_by(table.c.score.desc(), table.c.term)
    )
    for row in connection.execute(asked):
        terms[row.story_id].append(row.label)
    counts = {}
    for name, found in _COUNTED.items():
        each = found.selected_columns[0]
        counted = found.add_columns(func.count()).where(each.in_(story_ids))
        for story_id, number in connection.execute(counted.group_by(each)):
            counts[name, story_id] = number
    return terms, counts


FILE = File(
    name="stories",
    label="Stories",
    about="One row a story, in the order of the list.",
    columns=_COLUMNS,
    rows=rows,
    count=count,
)
