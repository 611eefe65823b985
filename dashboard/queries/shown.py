"""The one condition that every story on a page, in a file or in a count fulfils.

What a wire withdrew is not shown, and what is under an embargo not before its hour, by
the clock of the database: an as-of day that is set ahead opens nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, or_, select

from dashboard.store.tables import copies, held_back, stories


def shown() -> ColumnElement[bool]:
    """Stories that may be seen now.

    Few are held back, so they are looked up apart: columns of a story's own row lie
    behind its text, which would be read for each of them.
    """
    until = held_back.c.until
    now = select(held_back.c.story_id).where(or_(until.is_(None), until > func.now()))
    return stories.c.id.not_in(now)


@dataclass(frozen=True, slots=True)
class Barred:
    """Why a story may not be seen now."""

    #: The end of its embargo; None where the wire withdrew it.
    until: datetime | None
    #: What the wire says of its use.
    status: str | None


def barred(connection: Connection, key: str) -> Barred | None:
    """Why one story may not be seen now; None for one that may."""
    asked = (
        select(held_back.c.until, stories.c.status)
        .join_from(held_back, stories, stories.c.id == held_back.c.story_id)
        .where(stories.c.key == key, ~shown())
    )
    row = connection.execute(asked).first()
    return None if row is None else Barred(row.until, row.status)


def once(held: Sequence[ColumnElement[bool]]) -> ColumnElement[bool]:
    """Of the copies of one story the first among those that are `held`."""
    place = func.row_number().over(
        partition_by=copies.c.group_key, order_by=copies.c.story_id
    )
    chosen = (
        select(copies.c.story_id, place.label("place"))
        .join_from(copies, stories, stories.c.id == copies.c.story_id)
        .where(*held)
        .subquery()
    )
    further = select(chosen.c.story_id).where(chosen.c.place > 1)
    return stories.c.id.not_in(further)
