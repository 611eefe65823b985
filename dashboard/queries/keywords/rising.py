"""A choice and a length in, what rose and fell against the period before out."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, case, func, select

from dashboard.analysis.keywords.odds import change
from dashboard.queries.choice import Choice
from dashboard.queries.facets import labels
from dashboard.queries.keywords.kinds import FILTER_OF, rows
from dashboard.queries.keywords.periods import Period, periods
from dashboard.queries.listed import where
from dashboard.store.tables import stories

#: Stories of both periods that a term must stand in; fewer are chance.
LEAST = 3
#: Standard deviations; "2 before, 1 now" is 0.4, "3 before, 1 now" 0.7.
_CLEAR = 0.6


@dataclass(frozen=True, slots=True)
class Change:
    """A term in two equal periods."""

    term: str
    label: str
    #: Stories of the last period that have it, and of the one before.
    now: int
    before: int
    #: Log-odds ratio in units of its standard deviation; above nought rises.
    score: float


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed between two equal periods."""

    now: Period
    before: Period
    #: All stories of each period.
    stories_now: int
    stories_before: int
    #: The strongest first.
    rising: tuple[Change, ...]
    fading: tuple[Change, ...]


def changes(
    connection: Connection,
    choice: Choice,
    length: str,
    what: str = "keyword",
    limit: int = 8,
) -> Changes:
    """The terms that rose and faded most in the period that ends on the as-of day."""
    now, before = periods(choice.as_of, length)
    all_now, all_before = (_all(connection, choice, each) for each in (now, before))
    found = sorted(
        (
            (change(n, all_now, b, all_before), value, n, b)
            for value, n, b in _counted(connection, choice, what, now, before)
        ),
        key=lambda each: (-abs(each[0]), -each[2] - each[3], each[1]),
    )
    ups = [each for each in found if each[0] >= _CLEAR][:limit]
    downs = [each for each in found if each[0] <= -_CLEAR][:limit]
    values = [value for _score, value, _now, _before in (*ups, *downs)]
    said = labels(connection, FILTER_OF[what], values)
    rising, fading = (
        tuple(Change(value, said[value], n, b, score) for score, value, n, b in each)
        for each in (ups, downs)
    )
    return Changes(now, before, all_now, all_before, rising, fading)


def telling(connection: Connection, choice: Choice, enough: int) -> str:
    """The shortest length from a month on whose two periods have `enough` stories."""
    for length in ("month", "quarter"):
        now, before = periods(choice.as_of, length)
        if _all(connection, choice, Period(before.first, now.last)) >= enough:
            return length
    return "year"


def _all(connection: Connection, choice: Choice, period: Period) -> int:
    held = where(choice, connection.dialect.name)
    asked = select(func.count(stories.c.id)).where(*held, _within(period))
    return int(connection.execute(asked).scalar_one())


def _counted(
    connection: Connection, choice: Choice, what: str, now: Period, before: Period
) -> list[tuple[str, int, int]]:
    """Each term with its stories of both periods."""
    having = rows(connection, choice, FILTER_OF[what])
    both = Period(before.first, now.last)
    in_last = func.count(case((_within(now), stories.c.id)).distinct())
    in_both = func.count(stories.c.id.distinct())
    asked = (
        select(having.c.value, in_last, in_both - in_last)
        .join(stories, stories.c.id == having.c.story_id)
        .where(*where(choice, connection.dialect.name), _within(both))
        .group_by(having.c.value)
        .having(in_both >= LEAST)
    )
    return [(value, n, b) for value, n, b in connection.execute(asked)]


def _within(period: Period) -> ColumnElement[bool]:
    return stories.c.day.between(period.first, period.last)
