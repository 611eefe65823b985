"""A choice in, the months of its keywords as rows of a file out."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import CTE, Connection, Integer, Select, cast, extract, func, select

from dashboard.queries.choice import Choice, address
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import ID, PERMALINK
from dashboard.queries.listed import where
from dashboard.store.tables import keywords, stories

_AT_ONCE = 2000
#: The number of a month, counted from the year 0.
_MONTH = cast(
    12 * extract("year", stories.c.day) + extract("month", stories.c.day) - 1, Integer
)

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
    asked = _by_month(connection, choice).order_by(keywords.c.term, "month")
    counted = _all(connection, choice)
    for row in connection.execute(asked.execution_options(yield_per=_AT_ONCE)):
        start = date(row.month // 12, row.month % 12 + 1, 1)
        end = (start + timedelta(31)).replace(day=1) - timedelta(1)
        days = (start.isoformat(), end.isoformat())
        yield (
            f"{start:%Y-%m}-{row.term}",
            row.term,
            row.label,
            *days,
            "month",
            row.stories,
            counted[row.month],
            _link(site, choice, row.term, *days),
        )


def _by_month(connection: Connection, choice: Choice) -> Select[Any]:
    months = _months(connection, choice)
    return (
        select(
            keywords.c.term,
            # Small letters come after capitals, which a sentence's first word may have.
            func.max(keywords.c.label).label("label"),
            months.c.month,
            func.count(months.c.id.distinct()).label("stories"),
        )
        .join_from(keywords, months, months.c.id == keywords.c.story_id)
        .group_by(keywords.c.term, months.c.month)
    )


def _months(connection: Connection, choice: Choice) -> CTE:
    """The month of each chosen story, worked out once a story and not once a term."""
    held = where(choice, connection.dialect.name)
    asked = select(stories.c.id, _MONTH.label("month"))
    # The first years of the calendar are no months that a link could name.
    dated = stories.c.day >= date(1, 2, 1)
    return asked.where(dated, *held).cte("months").prefix_with("MATERIALIZED")


def _all(connection: Connection, choice: Choice) -> dict[int, int]:
    """The chosen stories of each month, by its number."""
    months = _months(connection, choice)
    asked = select(months.c.month, func.count().label("number")).group_by(
        months.c.month
    )
    return {row.month: row.number for row in connection.execute(asked)}


def _link(site: str, choice: Choice, term: str, first: str, last: str) -> str:
    asked = address(choice)
    had = [each for each in asked.get("keyword", ()) if each != term]
    narrowed = {**asked, "keyword": [*had, term], "from": [first], "to": [last]}
    return f"{site}/?{urlencode(narrowed, doseq=True)}"


def count(connection: Connection, choice: Choice) -> int:
    """How many months all keywords have together."""
    months = _months(connection, choice)
    of_term = (
        select(func.count(months.c.month.distinct()).label("number"))
        .join_from(keywords, months, months.c.id == keywords.c.story_id)
        .group_by(keywords.c.term)
        .subquery()
    )
    every = select(func.coalesce(func.sum(of_term.c.number), 0))
    return int(connection.execute(every).scalar_one())


FILE = File(
    name="keywords_by_period",
    label="Keywords by month",
    about="One row for each keyword and month in which a story has it.",
    columns=_COLUMNS,
    rows=rows,
    count=count,
)
