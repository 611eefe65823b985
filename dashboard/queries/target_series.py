"""Targets in, the values of their series in earlier and in later stories out.

They are looked for in the whole archive, whatever narrows the list, but never in a
story after the as-of day.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, select

from dashboard.analysis.series.proposed import proposed
from dashboard.queries.placed import with_story
from dashboard.queries.rows import FigureRow, TargetRow, figure_row
from dashboard.queries.shown import shown
from dashboard.records import Figure
from dashboard.store.tables import figures, stories

#: Roles of values that are, or were; of changes only inflation has a series.
LEVELS = ("actual", "estimate", "baseline", "change")
#: Of the tellings of one story, what it reports as its news comes first.
_ROLES = {"actual": 0, "change": 1, "estimate": 2, "baseline": 3}
_level = figures.c.role.in_(LEVELS)
#: Later values of one target; more dots than these are no path but a cloud.
MOST_LATER = 60


class _Value(NamedTuple):
    """What ranks a value among those of its series, the newest last."""

    day: date
    end: date
    role: int
    id: int


class Starts:
    """What targets that start nowhere can start from; each series is looked up once."""

    def __init__(self, connection: Connection, as_of: date) -> None:
        """Nothing is asked of the database yet."""
        self._connection = connection
        self._as_of = as_of
        self._told: dict[str, list[_Value]] = {}

    def given(self, rows: Sequence[TargetRow]) -> Iterator[TargetRow]:
        """The targets; those that lack a start with the last earlier value, marked."""
        lacking = [row for row in rows if _lacks(row)]
        self._look_up({str(row.target.series) for row in lacking})
        found = {row.id: self._last(row) for row in lacking}
        ids = {value.id for value in found.values() if value is not None}
        asked = _told(figures.c.id.in_(ids))
        starts = {
            row["id"]: figure_row(row)
            for row in (self._connection.execute(asked).mappings() if ids else ())
        }
        for row in rows:
            value = found.get(row.id)
            yield row if value is None else _from(row, starts[value.id])

    def _look_up(self, series: set[str]) -> None:
        new = series - self._told.keys()
        asked = (
            select(
                figures.c.series,
                stories.c.day,
                figures.c.period_end,
                figures.c.role,
                figures.c.id,
            )
            .join_from(figures, stories, stories.c.id == figures.c.story_id)
            .where(
                figures.c.series.in_(new), _level, stories.c.day <= self._as_of, shown()
            )
        )
        self._told |= {name: [] for name in new}
        for name, day, end, role, number in self._connection.execute(asked):
            if role != "baseline" or end is not None:
                value = _Value(day, end or day, -_ROLES[role], number)
                self._told[name].append(value)
        for name in new:
            self._told[name].sort()

    def _last(self, row: TargetRow) -> _Value | None:
        values = self._told[str(row.target.series)]
        place = bisect_left(values, (row.day,))
        return values[place - 1] if place else None


def _lacks(row: TargetRow) -> bool:
    """Whether a target has no start of its own and one can be looked for."""
    target, goal = row.target, row.figure
    known = target.series is not None and row.day is not None and goal is not None
    return target.baseline is None and known


def _from(row: TargetRow, start: FigureRow) -> TargetRow:
    assert row.figure is not None
    assert row.day is not None
    target = proposed(row.target, row.figure, start.figure, row.day)
    if target is None:
        return row
    return TargetRow(
        id=row.id,
        story_key=row.story_key,
        headline=row.headline,
        day=row.day,
        target=target,
        figure=row.figure,
        baseline=start.figure,
        sentence=row.sentence,
        invented=row.invented,
        proposed=start,
    )


def _fresh(figure: Figure) -> bool:
    """Whether a value is news in its story, and none that the news is held against."""
    return figure.role != "baseline" or figure.period_end is not None


def later(connection: Connection, row: TargetRow, as_of: date) -> tuple[FigureRow, ...]:
    """Values of a target's series in stories after its own, oldest first.

    A value that one story tells in several places comes once, with its period if any.
    """
    if row.target.series is None or row.day is None:
        return ()
    asked = _told(
        figures.c.series == row.target.series,
        _level,
        stories.c.day > row.day,
        stories.c.day <= as_of,
    ).order_by(figures.c.period_end.is_(None), figures.c.id)
    found: dict[tuple[object, ...], FigureRow] = {}
    for each in map(figure_row, connection.execute(asked).mappings()):
        on, figure = when(each), each.figure
        if on is not None and on > row.day and _fresh(figure):
            found.setdefault((each.story_key, figure.low, figure.high), each)
    return tuple(sorted(found.values(), key=_on)[:MOST_LATER])


def when(row: FigureRow) -> date | None:
    """The day that a value is of: the end of its period where that was over."""
    end = row.figure.period_end
    if row.day is None or end is None:
        return row.day
    return min(end, row.day)


def _on(row: FigureRow) -> date:
    return when(row) or date.min


def _told(*held: Any) -> Select[Any]:
    """Rows of figures with their stories."""
    return (
        select(*with_story(figures))
        .join_from(figures, stories, stories.c.id == figures.c.story_id)
        .where(*held, shown())
    )
