"""A choice in, its totals as rows of a file out."""

from collections.abc import Iterator
from urllib.parse import urlencode

from sqlalchemy import Connection, func, select

from dashboard.queries import deadlines, stories
from dashboard.queries.choice import Choice, address
from dashboard.queries.figures import count_figures, count_targets
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import ID, PERMALINK, iso
from dashboard.queries.filters.noise import ASKS
from dashboard.queries.listed import where
from dashboard.store import tables

#: Sections of the diary, which counts each promise of a story once.
_OPEN, _PASSED = ("week", "month", "quarter", "later"), ("overdue", "closed")

_COLUMNS = (
    ID,
    Column("about", "string", "What is told."),
    Column("value", "integer", "How many there are."),
    Column("date", "date", "The day, where a day is told."),
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """Counts first, then the first and the last day."""
    link = f"{site}/?{urlencode(address(choice), doseq=True)}"
    for name, about, number in _counts(connection, choice):
        yield (name, about, number, None, link)
    first, last = stories.days(connection, choice)
    yield ("first_day", "Oldest story", None, iso(first), link)
    yield ("last_day", "Newest story", None, iso(last), link)


def _counts(connection: Connection, choice: Choice) -> Iterator[tuple[str, str, int]]:
    due = deadlines.counts(connection, choice)
    yield "stories", "Stories", stories.count(connection, choice)
    yield "figures", "Figures", count_figures(connection, choice)
    yield "targets", "Targets", count_targets(connection, choice)
    yield "promises", "Promises", sum(due.values())
    yield "open", "Promises still to fall due", sum(due.get(n, 0) for n in _OPEN)
    yield "passed", "Promises whose day has passed", sum(due.get(n, 0) for n in _PASSED)
    for name, about, found in (
        ("quotes", "Quotes", select(tables.quotes.c.story_id)),
        ("look", "Remarks to look at", select(tables.remarks.c.story_id).where(ASKS)),
    ):
        rows = found.subquery()
        asked = select(func.count()).join_from(
            rows, tables.stories, tables.stories.c.id == rows.c.story_id
        )
        held = where(choice, connection.dialect.name)
        yield name, about, int(connection.execute(asked.where(*held)).scalar_one())


def count(_connection: Connection, _choice: Choice) -> int:
    """Always the same rows: eight counts and two days."""
    return 10


FILE = File(
    name="summary",
    label="Summary",
    about="The totals of what is chosen.",
    columns=_COLUMNS,
    rows=rows,
    count=count,
)
