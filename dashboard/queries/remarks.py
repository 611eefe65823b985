"""A choice in, what the copy checks ask an editor to look at out."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, distinct, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.filters.noise import ASKS
from dashboard.queries.listed import listed, where
from dashboard.queries.placed import STORY, headline
from dashboard.records import Remark
from dashboard.store.rows import record
from dashboard.store.tables import remarks as table
from dashboard.store.tables import stories

#: A figure or a claim without a named source: nearly every story has some (50 of 62
#: invented ones), so that among them what is rarer would not be seen.
_COMMON = ("figure-source", "unnamed-source")


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """A remark with the story that it is about."""

    story_key: str
    headline: str
    day: date | None
    remark: Remark


def to_look_at(
    connection: Connection, choice: Choice, limit: int
) -> tuple[RemarkRow, ...]:
    """Remarks that ask to be looked at, in the list's order of stories.

    Those of rules that speak up in nearly every story come after all others.
    """
    common = table.c.check.in_(_COMMON)
    first = _to_look_at(connection, choice, limit, ~common)
    return first + _to_look_at(connection, choice, limit - len(first), common)


def _to_look_at(
    connection: Connection, choice: Choice, limit: int, held: ColumnElement[bool]
) -> tuple[RemarkRow, ...]:
    asked = (
        listed(
            choice,
            connection.dialect.name,
            *table.columns,
            *STORY,
            beside=table,
            narrowed=[ASKS, held],
        )
        .order_by(table.c.id)
        .limit(limit)
    )
    return tuple(
        RemarkRow(
            story_key=row["story_key"],
            headline=headline(row["headline"]),
            day=row["day"],
            remark=record(Remark, row),
        )
        for row in connection.execute(asked).mappings()
    )


def count_to_look_at(connection: Connection, choice: Choice) -> tuple[int, int]:
    """How many remarks ask to be looked at, and in how many stories."""
    asked = (
        select(func.count(), func.count(distinct(table.c.story_id)))
        .select_from(table)
        .join(stories, stories.c.id == table.c.story_id)
        .where(*where(choice, connection.dialect.name), ASKS)
    )
    number, told = connection.execute(asked).one()
    return number, told
