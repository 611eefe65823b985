"""A choice in, the diary out: what is due, how it stands, and what moved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, RowMapping, case, func, select

from dashboard.queries import placed
from dashboard.queries.choice import Choice
from dashboard.queries.diary import diary
from dashboard.queries.filters.standing import AGENDA, section, state
from dashboard.queries.followed import (
    SHOWN,
    Move,
    Place,
    followed,
    in_order,
    moves,
)
from dashboard.records import Deadline
from dashboard.store.rows import record
from dashboard.store.tables import deadlines as table

#: Rows that are fetched at a time while a file is written, which is also how many
#: deadlines' ties are looked up by one statement.
AT_ONCE = 300
_PASSED = ("overdue", "closed", "settled")


@dataclass(frozen=True, slots=True)
class Entry:
    """A deadline in the diary."""

    #: Story and finding in one, unlike `deadline.key`, which two stories may share.
    id: str
    story_key: str
    headline: str
    day: date | None
    deadline: Deadline
    sentence: str
    #: A key of `AGENDA`.
    section: str
    #: The machine's state in words.
    state: str
    #: The first story after the due day that speaks of it; None while there is none.
    followed: Place | None
    #: Every later day set for it, oldest first.
    moves: tuple[Move, ...]
    #: Grows when the story changes.
    version: int
    invented: bool = False
    #: In so many of the chosen stories the same is promised for the same day.
    told: int = 1
    #: The same in all of them.
    promise_id: str | None = None


def entries(
    connection: Connection,
    choice: Choice,
    *,
    promises: bool = True,
    limit: int | None = None,
    offset: int = 0,
) -> tuple[Entry, ...]:
    """The diary of the chosen stories in the order of `AGENDA`, nearest day first.

    Promises only, or all scheduled events. Two wordings of one promise in one story
    are one entry, and so is one promise that several stories tell; a chosen period
    narrows the entries as it does the stories.
    """
    return tuple(
        each_entry(connection, choice, promises=promises, limit=limit, offset=offset)
    )


def each_entry(
    connection: Connection,
    choice: Choice,
    *,
    promises: bool = True,
    limit: int | None = None,
    offset: int = 0,
    once: bool = True,
) -> Iterator[Entry]:
    """The same one after the other, for any number of them.

    With every story's own telling where a promise is not to be there `once`.
    """
    found = section(choice.as_of)
    rank = case({name: number for number, name in enumerate(AGENDA)}, value=found)
    passed = case((found.in_(_PASSED), table.c.due))
    asked = (
        diary(connection, choice, promises, *SHOWN, found.label("section"), once=once)
        .order_by(rank, passed.desc(), table.c.due, table.c.id)
        .limit(limit)
        .offset(offset)
    )
    streamed = asked.execution_options(yield_per=AT_ONCE)
    for rows in connection.execute(streamed).mappings().partitions():
        yield from of_rows(connection, rows, choice.as_of)


def counts(
    connection: Connection, choice: Choice, *, promises: bool = True, once: bool = True
) -> dict[str, int]:
    """How many entries each section of the diary has; sections without any left out."""
    found_in = section(choice.as_of).label("section")
    rows = diary(connection, choice, promises, found_in, once=once)
    each = rows.subquery()
    asked = select(each.c.section, func.count().label("number")).group_by(
        each.c.section
    )
    found = {row.section: row.number for row in connection.execute(asked)}
    return {name: found[name] for name in AGENDA if name in found}


def count_dated(connection: Connection, choice: Choice) -> int:
    """How many promises have a day that stands, as a calendar takes them."""
    stands = (table.c.due.is_not(None), table.c.overtaken_by.is_(None))
    rows = diary(connection, choice, True, table.c.id, once=False, only=stands)
    asked = select(func.count()).select_from(rows.subquery())
    return int(connection.execute(asked).scalar_one())


def nearest(
    connection: Connection, choice: Choice, *, promises: bool, most: int, passed: int
) -> tuple[Entry, ...]:
    """The dated entries nearest to the as-of day; of those passed so many at most."""
    found = tuple(_nearest(connection, choice, promises, most))
    gone = [each for each in found if _due(each) < choice.as_of]
    comes = [each for each in found if _due(each) >= choice.as_of]
    kept = sorted(gone, key=_due)[-passed:]
    return (*kept, *sorted(comes, key=_due)[: most - len(kept)])


def _due(entry: Entry) -> date:
    return entry.deadline.due or date.max


def _nearest(
    connection: Connection, choice: Choice, promises: bool, most: int
) -> Iterator[Entry]:
    """So many of those that passed last, and of those that come first."""
    asked = diary(
        connection, choice, promises, *SHOWN, section(choice.as_of).label("section")
    )
    due = table.c.due
    gone = asked.where(due < choice.as_of).order_by(due.desc(), table.c.id)
    comes = asked.where(due >= choice.as_of).order_by(due, table.c.id)
    for asked in (gone, comes):
        rows = connection.execute(asked.limit(most)).mappings().all()
        yield from of_rows(connection, rows, choice.as_of)


def by_body(connection: Connection, choice: Choice) -> dict[str | None, dict[str, int]]:
    """How many promises each body has in each section of the diary; None for nobody."""
    found = section(choice.as_of).label("section")
    rows = diary(connection, choice, True, table.c.responsible, found).subquery()
    asked = (
        select(rows.c.responsible, rows.c.section, func.count().label("number"))
        .group_by(rows.c.responsible, rows.c.section)
        .order_by(rows.c.responsible)
    )
    bodies: dict[str | None, dict[str, int]] = {}
    for row in connection.execute(asked):
        bodies.setdefault(row.responsible, {})[row.section] = row.number
    return bodies


def count_entries(
    connection: Connection, choice: Choice, *, promises: bool = True, once: bool = True
) -> int:
    """How many entries the diary has."""
    return sum(counts(connection, choice, promises=promises, once=once).values())


def of_rows(
    connection: Connection, rows: Sequence[RowMapping], as_of: date
) -> Iterator[Entry]:
    """Rows of `diary` with what is shown and their section, as entries."""
    ids = [row["id"] for row in rows]
    told = followed(connection, ids, as_of)
    later = moves(connection, ids, as_of)
    for row in rows:
        deadline = record(Deadline, row)
        yield Entry(
            **placed.place(row),
            deadline=deadline,
            section=row["section"],
            state=state(row["section"], deadline.due, as_of),
            followed=told.get(row["id"]),
            moves=in_order(deadline, later[row["id"]]),
            version=row["version"],
            told=row["told"],
            promise_id=row["promise_id"],
        )
