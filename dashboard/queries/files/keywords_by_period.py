"""A choice in, the months of its keywords as rows of a file out."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import Connection, Select, extract, func, select

from dashboard.queries.choice import Choice, address
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import ID, PERMALINK
from dashboard.queries.listed import where
from dashboard.store.tables import keywords, stories

_AT_ONCE = 2000
_YEAR = extract("year", stories.c.day)
_MONTH = extract("month", stories.c.day)

_COLUMNS = (
    ID,
    Column("term", "string", "The keyword, equal for all its spellings."),
    Column("label", "string", "The keyword as copy prints it."),
    Column("period_start", "date", "The first day of the month."),
    Column("period_end", "date", "The last day of the month."),
    Column("precision", "string", "The length of the period: month."),
    Column("stories", "integer", "Stories of the month that have the keyword."),
    Column("all_stories", "integer", "All chosen stories of the month."),
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """Each keyword in each month in which a story has it, in the order of both.

    The link opens the list of these stories.
    """
    asked = _by_month(connection, choice).order_by(keywords.c.term, _YEAR, _MONTH)
    counted = _all(connection, choice)
    for row in connection.execute(asked.execution_options(yield_per=_AT_ONCE)):
        start = date(int(row.year), int(row.month), 1)
        end = (start + timedelta(31)).replace(day=1) - timedelta(1)
        days = (start.isoformat(), end.isoformat())
        yield (
            f"{start:%Y-%m}-{row.term}",
            row.term,
            row.label,
            *days,
            "month",
            row.stories,
            counted[start],
            _link(site, choice, row.term, *days),
        )


def _by_month(connection: Connection, choice: Choice) -> Select[Any]:
    return (
        select(
            keywords.c.term,
            # Small letters come after capitals, which a sentence's first word may have.
            func.max(keywords.c.label).label("label"),
            _YEAR.label("year"),
            _MONTH.label("month"),
            func.count(stories.c.id.distinct()).label("stories"),
        )
        .join_from(keywords, stories, stories.c.id == keywords.c.story_id)
        .where(stories.c.day.is_not(None), *where(choice, connection.dialect.name))
        .group_by(keywords.c.term, _YEAR, _MONTH)
    )


def _all(connection: Connection, choice: Choice) -> dict[date, int]:
    """The chosen stories of each month, by its first day."""
    asked = (
        select(_YEAR.label("year"), _MONTH.label("month"), func.count().label("number"))
        .where(stories.c.day.is_not(None), *where(choice, connection.dialect.name))
        .group_by(_YEAR, _MONTH)
    )
    return {
        date(int(row.year), int(row.month), 1): row.number
        for row in connection.execute(asked)
    }


def _link(site: str, choice: Choice, term: str, first: str, last: str) -> str:
    asked = address(choice)
    had = [each for each in asked.get("keyword", ()) if each != term]
    narrowed = {**asked, "keyword": [*had, term], "from": [first], "to": [last]}
    return f"{site}/?{urlencode(narrowed, doseq=True)}"


def count(connection: Connection, choice: Choice) -> int:
    """How many months all keywords have together."""
    months = _by_month(connection, choice).subquery()
    return int(
        connection.execute(select(func.count()).select_from(months)).scalar_one()
    )


FILE = File(
    name="keywords_by_period",
    label="Keywords by month",
    about="One row for each keyword and month in which a story has it.",
    columns=_COLUMNS,
    rows=rows,
    count=count,
)
