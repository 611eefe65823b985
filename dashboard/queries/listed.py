"""A choice in, the list of its stories as a query out: conditions and order."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, Table, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.filters import FILTERS, Asked, Filter, copies
from dashboard.queries.filters.noise import ASKS
from dashboard.queries.filters.size import extent, of_size
from dashboard.queries.shown import once, shown
from dashboard.store import search
from dashboard.store.tables import deadlines, figures, remarks, stories


def asked(choice: Choice, dialect: str, filter_: Filter) -> Asked:
    """What one filter is asked with under a choice."""
    return Asked(choice.of(filter_.name), dict(choice.values), choice.as_of, dialect)


def where(
    choice: Choice, dialect: str, without: Iterable[str] = ()
) -> list[ColumnElement[bool]]:
    """What the rows of the chosen stories fulfil; filters `without` are passed over.

    A filter that is passed over is unknown to the others too. Of copies that fulfil
    the rest one is left, unless each is asked for.
    """
    dropped = frozenset(without)
    kept = tuple(each for each in choice.values if each[0] not in dropped)
    left = Choice(choice.as_of, kept, choice.sort)
    held = [shown()]
    held += (
        each.condition(asked(left, dialect, each))
        for each in FILTERS
        if left.of(each.name)
    )
    return held if left.of(copies.NAME) else [*held, once(held)]


def listed(
    choice: Choice,
    dialect: str,
    *columns: Any,
    beside: Table | None = None,
    narrowed: Iterable[ColumnElement[bool]] = (),
) -> Select[Any]:
    """Rows of the chosen stories in the chosen order.

    With a table `beside` there is a row for each of its rows instead, of which only
    the `narrowed` ones; their own order comes after that of the stories.
    """
    rows: Any = stories
    if beside is not None:
        rows = rows.join(beside, beside.c.story_id == stories.c.id)
    ranked = _ranked(choice, dialect)
    if ranked is not None:
        rows = rows.join(ranked, ranked.c.story_id == stories.c.id)
    return (
        select(*columns)
        .select_from(rows)
        .where(*where(choice, dialect), *narrowed)
        .order_by(*_order(choice, ranked))
    )


def _ranked(choice: Choice, dialect: str) -> Subquery | None:
    if choice.sort != "best":
        return None
    found = search.ranked(dialect, search.parse(choice.of("q")[0]))
    return None if found is None else found.subquery("ranked")


def _order(choice: Choice, ranked: Subquery | None) -> list[ColumnElement[Any]]:
    newest: list[ColumnElement[Any]] = [
        stories.c.day.desc().nulls_last(),
        stories.c.id.desc(),
    ]
    if choice.sort == "deadline":
        return [*_by_deadline(choice), *newest]
    if choice.sort == "look":
        return [_of_story(remarks, func.count(), ASKS).desc(), *newest]
    if choice.sort == "largest":
        return [*_by_size(choice), *newest]
    if ranked is not None:
        return [ranked.c.score.desc(), *newest]
    return newest


def _by_deadline(choice: Choice) -> list[ColumnElement[Any]]:
    """The open promise that is due first; failing that, the last one that passed."""
    due, promised = deadlines.c.due, deadlines.c.promise
    still_open = _of_story(deadlines, func.min(due), promised & (due >= choice.as_of))
    passed = _of_story(deadlines, func.max(due), promised & (due < choice.as_of))
    return [still_open.asc().nulls_last(), passed.desc().nulls_last()]


def _by_size(choice: Choice) -> list[ColumnElement[Any]]:
    """Money before all else, since tonnes and dollars cannot be held together."""
    size = func.max(extent)
    if choice.of("unit"):
        return [
            _of_story(figures, size, *of_size(dict(choice.values))).desc().nulls_last()
        ]
    return [
        _of_story(figures, size, figures.c.kind == "money").desc().nulls_last(),
        _of_story(figures, size).desc().nulls_last(),
    ]


def _of_story(
    table: Table, value: ColumnElement[Any], *held: ColumnElement[bool]
) -> ColumnElement[Any]:
    """One value worked out from a story's own rows of another table."""
    rows = select(value).select_from(table).where(table.c.story_id == stories.c.id)
    return rows.where(*held).correlate(stories).scalar_subquery()
