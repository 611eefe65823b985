"""A choice in, the rows of its diary as a query out: each promise once."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
)

from dashboard.queries.choice import Choice
from dashboard.queries.filters.standing import known, within
from dashboard.queries.listed import where
from dashboard.store.tables import deadlines as table
from dashboard.store.tables import stories


def diary(
    connection: Connection,
    choice: Choice,
    promises: bool,
    *columns: Any,
    once: bool = True,
    only: Sequence[ColumnElement[bool]] = (),
) -> Select[Any]:
    """Rows of promises only or of all that is scheduled, in no order.

    Without stories that had not been written on the as-of day; a chosen period narrows
    the rows as it does the stories. What several of the chosen stories promise in the
    same words for the same day is there `once`, in the first that told it, with how
    many tell it as `told`.
    """
    held = where(choice, connection.dialect.name)
    if promises:
        held.append(table.c.promise)
    if periods := choice.of("due"):
        held.append(within(periods, choice.as_of))
    held += [known(choice.as_of), ~_worded_better(), *only]
    if not once:
        return (
            select(*columns, literal(1).label("told"))
            .join_from(table, stories, stories.c.id == table.c.story_id)
            .where(*held)
        )
    one = _one_promise()
    order = (stories.c.day, table.c.id)
    first = func.row_number().over(partition_by=one, order_by=order)
    told = func.count().over(partition_by=one)
    each = (
        select(table.c.id, first.label("number"), told.label("told"))
        .join_from(table, stories, stories.c.id == table.c.story_id)
        .where(*held)
        .subquery("each")
    )
    return (
        select(*columns, each.c.told)
        .join_from(each, table, table.c.id == each.c.id)
        .join(stories, stories.c.id == table.c.story_id)
        .where(each.c.number == 1)
    )


def _one_promise() -> ColumnElement[Any]:
    """What the rows of one promise share; a row without an id stands for itself."""
    return func.coalesce(table.c.promise_id, cast(table.c.id, Text))


def _worded_better() -> ColumnElement[bool]:
    """Whether the same story words the same promise in a better place.

    What a headline promises for a day is what the body promises for it, in other words;
    two in the body are one where their subject is one, and the first of them counts.
    """
    other = table.alias("other")
    body = other.c.part == "body"
    alike = and_(other.c.subject == table.c.subject, other.c.id < table.c.id)
    placed = or_(
        and_(body, table.c.part != "body"),
        and_(body == (table.c.part == "body"), alike),
    )
    same = and_(
        other.c.due == table.c.due, or_(other.c.promise, ~table.c.promise), placed
    )
    # Inside a case no index on days or subjects is tried, of which thousands share
    # one: the story's own few rows are looked through (measured: 1.5 s, now 30 ms).
    return exists().where(
        other.c.story_id == table.c.story_id, case((same, 1), else_=0) == 1
    )
