"""A choice in, what else could be chosen out: values with counts, and dates."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, Subquery, func, select

from dashboard.queries import choice as choices
from dashboard.queries.choice import Chip, Choice
from dashboard.queries.filters import FILTERS, Filter
from dashboard.queries.listed import asked, where
from dashboard.queries.stories import count
from dashboard.store.tables import stories
from dashboard.wording import joined

#: Values listed for a filter; nobody reads on, and the rest is found by typing.
MOST = 50
#: Bars of the histogram: below the first number of days a bar for each day, and so on,
#: so that there are about 60 bars at most in a rail 300 pixels wide.
_DAYS, _MONTHS, _QUARTERS = 62, 62 * 30, 62 * 91


@dataclass(frozen=True, slots=True)
class Option:
    """One value that may be chosen."""

    value: str
    label: str
    #: How many stories the list has once it is chosen.
    count: int
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter with the values that the stories have, most stories first."""

    filter: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Bin:
    """A period and how many stories fall in it; `end` is its last day."""

    start: date
    end: date
    stories: int


def facets(connection: Connection, choice: Choice) -> tuple[Facet, ...]:
    """Every filter whose values are listed, each counted under all the others."""
    return tuple(
        Facet(each.name, each.label, options(connection, choice, each))
        for each in FILTERS
        if each.options is not None
    )


def options(
    connection: Connection, choice: Choice, filter_: Filter, limit: int = MOST
) -> tuple[Option, ...]:
    """The values of one filter with most stories, and the chosen ones in any case."""
    chosen = choice.of(filter_.name)
    found = _counted(connection, choice, filter_, limit)
    if missing := [value for value in chosen if value not in found]:
        found |= dict.fromkeys(missing, 0)
        found |= _counted(connection, choice, filter_, limit, missing)
    said = labels(connection, filter_, found)
    return tuple(
        Option(value, said[value], number, value in chosen)
        for value, number in found.items()
    )


def _counted(
    connection: Connection,
    choice: Choice,
    filter_: Filter,
    limit: int,
    only: Collection[str] = (),
) -> dict[str, int]:
    rows = _rows(connection, choice, filter_)
    number = func.count(rows.c.story_id.distinct()).label("stories")
    # Of a filter that takes either value, those chosen say nothing about another one.
    dropped = () if filter_.every else (filter_.name,)
    held = where(choice, connection.dialect.name, dropped)
    found = select(rows.c.value, number).group_by(rows.c.value)
    if held:
        found = found.join(stories, stories.c.id == rows.c.story_id).where(*held)
    if only:
        found = found.where(rows.c.value.in_(only))
    ordered = found.order_by(number.desc(), rows.c.value).limit(limit)
    return {each.value: each.stories for each in connection.execute(ordered)}


def _rows(connection: Connection, choice: Choice, filter_: Filter) -> Subquery:
    assert filter_.options is not None
    return filter_.options(asked(choice, connection.dialect.name, filter_)).subquery()


def labels(
    connection: Connection, filter_: Filter, values: Collection[str]
) -> dict[str, str]:
    """Each value as most stories print it."""
    said = {value: (filter_.short or filter_.say)(value) for value in values}
    if filter_.labels is None or not values:
        return said
    rows = filter_.labels.subquery()
    spelt = (
        select(rows.c.value, rows.c.label)
        .where(rows.c.value.in_(values))
        .group_by(rows.c.value, rows.c.label)
        .order_by(func.count(), rows.c.label)
    )
    return said | {each.value: each.label for each in connection.execute(spelt)}


def dates(connection: Connection, choice: Choice) -> tuple[Bin, ...]:
    """Stories by day, month, quarter or year, whichever has a readable number of bars.

    Counted without the date filters; periods follow each other without holes.
    """
    held = where(choice, connection.dialect.name, ("from", "to"))
    by_day = (
        select(stories.c.day, func.count())
        .where(stories.c.day.is_not(None), *held)
        .group_by(stories.c.day)
        .order_by(stories.c.day)
    )
    found = [(day, number) for day, number in connection.execute(by_day)]
    if not found:
        return ()
    first, last = found[0][0], found[-1][0]
    bins = dict.fromkeys(_periods(first, last), 0)
    starts = list(bins)
    for day, number in found:
        while len(starts) > 1 and starts[1] <= day:
            starts.pop(0)
        bins[starts[0]] += number
    step = _step(first, last)
    return tuple(
        Bin(start, _next(start, step) - timedelta(1), number)
        for start, number in bins.items()
    )


def _step(first: date, last: date) -> int:
    """Months in a period; 0 for a period of one day."""
    days = (last - first).days
    steps = ((_DAYS, 0), (_MONTHS, 1), (_QUARTERS, 3))
    return next((step for limit, step in steps if days < limit), 12)


def _periods(first: date, last: date) -> Iterator[date]:
    step = _step(first, last)
    start = first
    if step:
        start = date(first.year, (first.month - 1) // step * step + 1, 1)
    while start <= last:
        yield start
        start = _next(start, step)


def _next(start: date, step: int) -> date:
    if not step:
        return start + timedelta(1)
    months = start.year * 12 + start.month - 1 + step
    return date(months // 12, months % 12 + 1, 1)


def last_straw(connection: Connection, choice: Choice) -> Chip | None:
    """When nothing is left: the one filter without which most stories come back.

    None when there are stories, or when dropping a single filter brings none back.
    """
    if count(connection, choice):
        return None
    back = [
        (count(connection, choices.without(choice, straw.filter, straw.value)), straw)
        for straw in _straws(choice)
    ]
    most = max((number for number, _straw in back), default=0)
    return next((straw for number, straw in back if number == most and most), None)


def _straws(choice: Choice) -> Iterator[Chip]:
    """What can be dropped by itself: values that all must hold, else whole filters."""
    for filter_ in FILTERS:
        values = choice.of(filter_.name)
        if filter_.every or len(values) == 1:
            yield from (
                Chip(filter_.name, value, filter_.say(value)) for value in values
            )
        elif values:
            said = [filter_.say(value) for value in values]
            yield Chip(filter_.name, None, joined(said, "or"))
