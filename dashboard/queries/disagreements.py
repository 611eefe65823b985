"""A choice in, the values that two of its stories tell differently out.

Held against each other are present and past values of one series and one stated period,
and stocks and counts without a period where stories on one event are days apart. What
one rounding can explain is no difference; aims, outlooks and limits are never compared
with what happened, and a story is never compared with an earlier version of itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from dashboard.analysis.series.printed import apart
from dashboard.queries.choice import Choice
from dashboard.queries.placed import with_story
from dashboard.queries.rows import FigureRow, figure_row
from dashboard.queries.series import known
from dashboard.store.tables import figures, names, stories

#: A value that is still growing, or that has no period, is held against that of a story
#: at most so many days away.
DAYS = 2
#: More than anyone looks through, and a third of a second's work.
MOST = 1_000
#: Values of one series and period that are held against each other, newest first.
_MOST = 40
#: Groups whose values are fetched at a time.
_AT_ONCE = 30
_ROLES = ("actual", "estimate", "baseline", "change")
#: Of these there is one value at a moment: two stories of one day should agree.
_MOMENTS = ("stock", "count")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two stories that tell one thing differently, the older one first."""

    one: FigureRow
    other: FigureRow

    @property
    def key(self) -> str:
        """The series of both."""
        return self.one.figure.series or ""

    @property
    def period(self) -> tuple[date | None, date | None]:
        """The first and last day of what both speak of."""
        return self.one.figure.period_start, self.one.figure.period_end


def disagreements(
    connection: Connection,
    choice: Choice,
    limit: int | None = None,
    within: str | None = None,
) -> tuple[Disagreement, ...]:
    """Each value with the nearest older one that it differs from, newest first.

    Only those `within` one series, where it is named.
    """
    return tuple(islice(_each(connection, choice, within), limit or MOST))


def count_disagreements(connection: Connection, choice: Choice) -> int:
    """How many there are."""
    return sum(1 for _each in each_disagreement(connection, choice))


def each_disagreement(connection: Connection, choice: Choice) -> Iterator[Disagreement]:
    """The same one after the other; the newest `MOST` of them."""
    yield from islice(_each(connection, choice), MOST)


def _each(
    connection: Connection, choice: Choice, within: str | None = None
) -> Iterator[Disagreement]:
    groups = _groups(connection, choice, within)
    for start in range(0, len(groups), _AT_ONCE):
        rows = _rows(connection, choice, groups[start : start + _AT_ONCE])
        pairs = [pair for each in rows for pair in _differing(each)]
        events = _one_event(connection, [pair for pair in pairs if not _dated(pair)])
        yield from (pair for pair in pairs if _dated(pair) or pair in events)


def _groups(
    connection: Connection, choice: Choice, within: str | None
) -> Sequence[Any]:
    """Series and periods with different values in several stories, newest first."""
    size = func.coalesce(figures.c.low, figures.c.high)
    stated = figures.c.period_start.is_not(None)
    moment = and_(stated.is_(False), figures.c.nature.in_(_MOMENTS))
    asked = (
        select(figures.c.series, figures.c.period_start, figures.c.period_end)
        .join_from(figures, stories, stories.c.id == figures.c.story_id)
        .where(
            *known(choice, connection.dialect.name),
            figures.c.role.in_(_ROLES),
            or_(stated, moment),
        )
        .group_by(figures.c.series, figures.c.period_start, figures.c.period_end)
        .having(
            func.min(figures.c.story_id) < func.max(figures.c.story_id),
            func.min(size) < func.max(size),
        )
        .order_by(func.max(stories.c.day).desc(), figures.c.series)
    )
    if within is not None:
        asked = asked.where(figures.c.series == within)
    return connection.execute(asked).all()


def _rows(
    connection: Connection, choice: Choice, groups: Sequence[Any]
) -> Iterator[list[FigureRow]]:
    """The values of each group, newest story first."""
    places = [tuple(group) for group in groups]
    gathered: dict[Any, list[int]] = {place: [] for place in places}
    asked = (
        select(
            figures.c.series, figures.c.period_start, figures.c.period_end, figures.c.id
        )
        .join_from(figures, stories, stories.c.id == figures.c.story_id)
        .where(
            *known(choice, connection.dialect.name),
            figures.c.series.in_({group.series for group in groups}),
            figures.c.role.in_(_ROLES),
        )
        .order_by(stories.c.day.desc(), figures.c.id)
    )
    for series, start, end, number in connection.execute(asked):
        kept = gathered.get((series, start, end))
        if kept is not None and len(kept) < _MOST:
            kept.append(number)
    told = _whole(connection, [each for ids in gathered.values() for each in ids])
    yield from ([told[each] for each in gathered[place]] for place in places)


def _whole(connection: Connection, ids: Sequence[int]) -> dict[int, FigureRow]:
    asked = (
        select(*with_story(figures))
        .join_from(figures, stories, stories.c.id == figures.c.story_id)
        .where(figures.c.id.in_(ids))
    )
    return {row["id"]: figure_row(row) for row in connection.execute(asked).mappings()}


def _differing(told: Sequence[FigureRow]) -> Iterator[Disagreement]:
    """Each value of one series and period with the next older one that differs."""
    seen: set[tuple[str, str]] = set()
    for at, new in enumerate(told):
        older = (
            old
            for old in told[at + 1 :]
            if old.story_key != new.story_key
            and (new.story_key, old.story_key) not in seen
            and _comparable(new, old)
            and apart(new.figure, old.figure)
        )
        if (nearest := next(older, None)) is not None:
            seen.add((new.story_key, nearest.story_key))
            yield Disagreement(nearest, new)


def _comparable(one: FigureRow, other: FigureRow) -> bool:
    if one.day is None or other.day is None:
        return False
    figure, end = one.figure, one.figure.period_end
    if end is None and figure.nature not in _MOMENTS:
        return False
    over = end is not None and end < min(one.day, other.day)
    return over or abs((one.day - other.day).days) <= DAYS


def _dated(pair: Disagreement) -> bool:
    return pair.one.figure.period_end is not None


def _one_event(
    connection: Connection, pairs: Sequence[Disagreement]
) -> set[Disagreement]:
    """Of pairs without a period those whose stories name someone else in common."""
    keys = {row.story_key for pair in pairs for row in (pair.one, pair.other)}
    asked = (
        select(stories.c.key, names.c.name)
        .join_from(names, stories, stories.c.id == names.c.story_id)
        .where(stories.c.key.in_(keys))
        .order_by(stories.c.key)
    )
    rows = connection.execute(asked).all() if keys else []
    told = {
        key: {row.name for row in of_it}
        for key, of_it in groupby(rows, key=lambda row: row.key)
    }
    return {
        pair
        for pair in pairs
        if (told.get(pair.one.story_key, set()) & told.get(pair.other.story_key, set()))
        - {pair.one.figure.entity, pair.other.figure.entity}
    }
