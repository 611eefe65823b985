"""A choice in, the promises and events of which the day moved out."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, func, or_, select

from dashboard.queries.choice import Choice
from dashboard.queries.deadlines import AT_ONCE, Entry, of_rows
from dashboard.queries.diary import diary
from dashboard.queries.filters.standing import section
from dashboard.queries.filters.ties import stands
from dashboard.queries.followed import SHOWN
from dashboard.store.tables import deadlines as table
from dashboard.store.tables import moved_deadlines, stories


def moved_last(connection: Connection, choice: Choice, limit: int) -> tuple[Entry, ...]:
    """Those that moved of which the newest stories tell, the newest first."""
    told = (
        select(func.max(moved_deadlines.c.day))
        .where(
            moved_deadlines.c.deadline_id == table.c.id,
            moved_deadlines.c.day <= choice.as_of,
            stands(moved_deadlines),
        )
        .scalar_subquery()
    )
    newest = func.coalesce(told, stories.c.day)
    asked = _begun(connection, choice).order_by(newest.desc(), table.c.id)
    rows = connection.execute(asked.limit(limit)).mappings().all()
    found = of_rows(connection, rows, choice.as_of)
    return tuple(each for each in found if each.moves)


def each_chain(connection: Connection, choice: Choice) -> Iterator[Entry]:
    """The promises and events that moved, each where its first day stands."""
    asked = _begun(connection, choice).order_by(table.c.due, table.c.id)
    streamed = asked.execution_options(yield_per=AT_ONCE)
    for rows in connection.execute(streamed).mappings().partitions():
        found = of_rows(connection, rows, choice.as_of)
        yield from (each for each in found if each.moves)


def _begun(connection: Connection, choice: Choice) -> Select[Any]:
    found = section(choice.as_of).label("section")
    first = _first(choice.as_of)
    return diary(connection, choice, False, *SHOWN, found, only=first)


def count_chains(
    connection: Connection, choice: Choice, *, proposed: bool = True
) -> int:
    """How many promises and events moved; without those only `proposed` if asked."""
    first = _first(choice.as_of)
    if not proposed:
        first.append(table.c.overtaken_by.is_not(None))
    rows = diary(connection, choice, False, table.c.id, only=first)
    asked = select(func.count()).select_from(rows.subquery())
    return int(connection.execute(asked).scalar_one())


def _first(as_of: date) -> list[ColumnElement[bool]]:
    moved, inner, origin = moved_deadlines, table.alias("earlier"), table.alias()
    known = moved.c.day <= as_of
    begins = exists().where(moved.c.deadline_id == table.c.id, known, stands(moved))
    goes_on = (
        select(moved.c.deadline_id)
        .join_from(moved, origin, origin.c.id == moved.c.deadline_id)
        .where(moved.c.later_id == table.c.id, known, stands(moved, origin))
        .correlate(table)
        .exists()
    )
    replaces = exists().where(
        inner.c.story_id == table.c.story_id, inner.c.overtaken_by == table.c.key
    )
    return [
        table.c.due.is_not(None),
        or_(begins, table.c.overtaken_by.is_not(None)),
        ~goes_on,
        ~replaces,
    ]
