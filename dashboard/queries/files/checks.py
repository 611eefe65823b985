"""A choice in, the remarks on its stories as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Connection, RowMapping, case, func, select

from dashboard.analysis.checks import CHECK_OF, severity
from dashboard.analysis.sentences import stretches
from dashboard.queries import alarms, placed
from dashboard.queries.choice import Choice
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import (
    ID,
    PERMALINK,
    STORY,
    of_story,
    permalink,
)
from dashboard.queries.listed import listed, where
from dashboard.records import Remark
from dashboard.store.rows import record
from dashboard.store.tables import remarks as table
from dashboard.store.tables import stories

#: Rows that are fetched at a time while a file is written.
_AT_ONCE = 1000
#: Characters around a place in which its sentence is looked for.
_AROUND = 600

_COLUMNS = (
    ID,
    *STORY,
    Column("check", "string", "The check that was made."),
    Column("severity", "string", "fix, look, info, ok or dismissed."),
    Column("why", "string", "What was held against what, and what came out."),
    Column("words", "string", "The words that it is about."),
    Column("other_words", "string", "The second place, where there are two."),
    Column("sentence", "string", "The sentence of the first place."),
    Column("rule", "string", "What the check asks of copy."),
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """The remarks in the order of the list, and in that of the checks in a story."""
    length = table.c.end - table.c.start
    other_length = table.c.other_end - table.c.other_start
    asked = listed(
        choice,
        connection.dialect.name,
        *table.columns,
        *placed.STORY,
        func.substr(stories.c.text, table.c.start + 1, length).label("words"),
        func.substr(stories.c.text, table.c.other_start + 1, other_length).label(
            "other_words"
        ),
        func.substr(stories.c.text, _first(), 2 * _AROUND).label("around"),
        _first().label("first"),
        beside=table,
    ).order_by(table.c.id)
    streamed = asked.execution_options(yield_per=_AT_ONCE)
    noisy = alarms.noisy(connection)
    for row in connection.execute(streamed).mappings():
        yield _row(row, site, noisy)


def _first() -> ColumnElement[int]:
    """Where the copy around a remark begins; databases count characters from 1."""
    start = func.coalesce(table.c.start, 0)
    return case((start > _AROUND, start - _AROUND), else_=0) + 1


def _row(row: RowMapping, site: str, noisy: frozenset[str]) -> tuple[Cell, ...]:
    (remark,) = alarms.eased([record(Remark, row)], noisy)
    story = row["story_key"]
    return (
        f"{story}-{remark.key}",
        *of_story(story, placed.headline(row["headline"]), row["day"], row["invented"]),
        remark.check,
        severity(remark),
        remark.why,
        _plain(row["words"]),
        _plain(row["other_words"]),
        _sentence(row["around"], row["first"] - 1, remark),
        CHECK_OF[remark.check].rule,
        permalink(site, story, remark.key),
    )


def _sentence(around: str, first: int, remark: Remark) -> str | None:
    """The sentence that the place stands in, found in the copy around it."""
    if remark.span is None:
        return None
    place = remark.span.start - first
    for start, end in stretches(around):
        if start <= place < end:
            return _plain(around[start:end])
    return None


def _plain(words: str | None) -> str | None:
    return " ".join(words.split()) if words else None


def _count(connection: Connection, choice: Choice) -> int:
    asked = (
        select(func.count(table.c.id))
        .join_from(table, stories, stories.c.id == table.c.story_id)
        .where(*where(choice, connection.dialect.name))
    )
    return int(connection.execute(asked).scalar_one())


FILE = File(
    name="checks",
    label="Copy checks",
    about="One row a remark of the copy checks, with both places.",
    columns=_COLUMNS,
    rows=rows,
    count=_count,
)
