"""A choice in, what an editor should decide next in its stories out.

What stands in a headline or feeds a chart comes first, then what is due soonest, then
what the rules are least sure of, then the newest.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Select,
    Table,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    true,
)

from dashboard.queries.choice import Choice
from dashboard.queries.listed import where
from dashboard.store.tables import deadlines, figures, quotes, stories, targets

#: Readings that one click confirms at most; more could not be looked through.
_BATCH = 20
_ALWAYS: ColumnElement[bool] = true()
_NEVER: ColumnElement[Any] = cast(null(), Date)
#: Figures that a target stands on: another value moves its charts.
_STOOD_ON = exists().where(
    targets.c.story_id == figures.c.story_id,
    or_(targets.c.figure == figures.c.key, targets.c.baseline == figures.c.key),
)


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    table: Table
    #: It stands in a headline or feeds a chart.
    seen: ColumnElement[bool]
    due: ColumnElement[Any] = _NEVER
    #: What of the table is decided on at all.
    asked: ColumnElement[bool] = _ALWAYS


def _in_headline(table: Table) -> ColumnElement[bool]:
    return table.c.part == "headline"


_FIGURE = _Kind("figure", figures, or_(_in_headline(figures), _STOOD_ON))
_KINDS = (
    _Kind("target", targets, true(), targets.c.due),
    _Kind(
        "deadline",
        deadlines,
        _in_headline(deadlines),
        deadlines.c.due,
        # Plain events of a calendar are nobody's promise.
        deadlines.c.promise,
    ),
    _FIGURE,
    _Kind("quote", quotes, _in_headline(quotes)),
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A finding on which nobody has decided yet, named by its story and its key."""

    #: target, deadline, figure or quote.
    kind: str
    story_key: str
    key: str
    seen: bool
    due: date | None
    confidence: float


def waiting(connection: Connection, choice: Choice, limit: int) -> tuple[Waiting, ...]:
    """The first ones to decide on, most pressing first."""
    found = []
    for kind in _KINDS:
        for row in connection.execute(_asked(connection, choice, kind).limit(limit)):
            order = (-row.seen, row.late, row.due or date.max, row.confidence, -row.id)
            found.append((order, row))
    found.sort(key=lambda each: each[0])
    return tuple(_waiting(row) for _order, row in found[:limit])


def counts(connection: Connection, choice: Choice) -> tuple[int, int]:
    """How many findings of the chosen stories wait, and how many have been decided."""
    left, done = 0, 0
    for kind in _KINDS:
        decided = func.count(kind.table.c.decision)
        asked = (
            select(func.count(kind.table.c.id) - decided, decided)
            .join_from(kind.table, stories, stories.c.id == kind.table.c.story_id)
            .where(*where(choice, connection.dialect.name), kind.asked)
        )
        open_, closed = connection.execute(asked).one()
        left, done = left + open_, done + closed
    return left, done


def alike(
    connection: Connection, choice: Choice, story: str, key: str
) -> tuple[Waiting, ...]:
    """Undecided figures of other stories that were read just as this one was."""
    of_story = select(stories.c.id).where(stories.c.key == story).scalar_subquery()
    one = select(figures).where(figures.c.key == key, figures.c.story_id == of_story)
    row = connection.execute(one).mappings().first()
    if row is None or row["series"] is None:
        return ()
    read = ("series", "role", "low", "high")
    same = and_(*(figures.c[name].is_not_distinct_from(row[name]) for name in read))
    asked = _asked(connection, choice, _FIGURE).where(same, figures.c.id != row["id"])
    return tuple(_waiting(each) for each in connection.execute(asked.limit(_BATCH)))


def _asked(connection: Connection, choice: Choice, kind: _Kind) -> Select[Any]:
    table = kind.table
    seen = case((kind.seen, 1), else_=0).label("seen")
    late = case((kind.due >= choice.as_of, 0), else_=1).label("late")
    due = kind.due.label("due")
    return (
        select(
            literal(kind.name).label("kind"),
            stories.c.id,
            stories.c.key.label("story_key"),
            table.c.key,
            seen,
            late,
            due,
            table.c.confidence,
        )
        .join_from(table, stories, stories.c.id == table.c.story_id)
        .where(*where(choice, connection.dialect.name), kind.asked)
        .where(table.c.decision.is_(None))
        .order_by(seen.desc(), late, due, table.c.confidence, stories.c.id.desc())
    )


def _waiting(row: Any) -> Waiting:
    return Waiting(
        kind=row.kind,
        story_key=row.story_key,
        key=row.key,
        seen=bool(row.seen),
        due=row.due,
        confidence=row.confidence,
    )
