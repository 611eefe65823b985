"""A choice in, the series that run through several of its stories out.

No story after the as-of day counts: its values were not known then.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, func, select

from dashboard.analysis.series.drafts import SEPARATOR
from dashboard.queries.choice import Choice
from dashboard.queries.listed import where
from dashboard.queries.placed import with_story
from dashboard.queries.rows import FigureRow, figure_row
from dashboard.queries.shown import shown
from dashboard.store.tables import figures, stories

#: Values of one series that are shown: twice as many dots as a line can carry.
_MOST_VALUES = 200
#: A wording of a measure that is longer is no name for it.
_LONG = 60
_STORIES = func.count(figures.c.story_id.distinct())


@dataclass(frozen=True, slots=True)
class Series:
    """One thing that several stories give a value for."""

    key: str
    #: The words that its measure is most often told in.
    label: str
    unit: str | None
    #: The period of one value: "year", "half-year"; None for what has none.
    per: str | None
    #: Whose it is, as printed.
    entity: str | None
    stories: int
    first: date | None
    last: date | None


def known(choice: Choice, dialect: str) -> list[ColumnElement[bool]]:
    """What figures fulfil that belong to a series and were told by the as-of day."""
    return [
        *where(choice, dialect),
        figures.c.series.is_not(None),
        figures.c.converts.is_(None),
        stories.c.day <= choice.as_of,
    ]


def several(
    connection: Connection, choice: Choice, limit: int = 50
) -> tuple[Series, ...]:
    """The series with values from two stories or more, those of most stories first."""
    return tuple(_told(connection, choice, _STORIES > 1, limit=limit))


def one(connection: Connection, choice: Choice, key: str) -> Series | None:
    """One series, of one story too; None where no chosen story has a value of it."""
    return labels(connection, choice, [key]).get(key)


def labels(
    connection: Connection, choice: Choice, keys: Iterable[str]
) -> dict[str, Series]:
    """What some series are called, by key."""
    asked = figures.c.series.in_(set(keys))
    return {each.key: each for each in _told(connection, choice, _STORIES > 0, asked)}


def values(connection: Connection, choice: Choice, key: str) -> tuple[FigureRow, ...]:
    """The values of one series, oldest story first; the newest where they are many."""
    asked = (
        select(*with_story(figures))
        .join_from(figures, stories, stories.c.id == figures.c.story_id)
        .where(*known(choice, connection.dialect.name), figures.c.series == key)
        .order_by(stories.c.day.desc(), figures.c.id.desc())
        .limit(_MOST_VALUES)
    )
    rows = connection.execute(asked).mappings().all()
    return tuple(map(figure_row, reversed(rows)))


def _told(
    connection: Connection,
    choice: Choice,
    having: ColumnElement[bool],
    *held: ColumnElement[bool],
    limit: int | None = None,
) -> Iterator[Series]:
    """Each series with how many stories tell it, and its usual words."""
    asked = (
        select(
            figures.c.series,
            _STORIES.label("stories"),
            func.min(figures.c.unit).label("unit"),
            func.min(figures.c.entity).label("entity"),
            func.min(stories.c.day).label("first"),
            func.max(stories.c.day).label("last"),
        )
        .join_from(figures, stories, stories.c.id == figures.c.story_id)
        .where(*known(choice, connection.dialect.name), *held)
        .group_by(figures.c.series)
        .having(having)
        .order_by(_STORIES.desc(), figures.c.series)
        .limit(limit)
    )
    rows = connection.execute(asked).all()
    words = _words(connection, choice, [row.series for row in rows])
    for row in rows:
        plain, _unit, per, _whose = row.series.split(SEPARATOR)
        yield Series(
            key=row.series,
            label=words.get(row.series, plain),
            unit=row.unit,
            per=per or None,
            entity=row.entity,
            stories=row.stories,
            first=row.first,
            last=row.last,
        )


def _words(
    connection: Connection, choice: Choice, keys: Sequence[str]
) -> dict[str, str]:
    """The words that each measure is most often told in, short ones."""
    number = func.count()
    asked = (
        select(figures.c.series, figures.c.measure)
        .join_from(figures, stories, stories.c.id == figures.c.story_id)
        .where(
            figures.c.series.in_(keys),
            stories.c.day <= choice.as_of,
            shown(),
            figures.c.measure.is_not(None),
            func.length(figures.c.measure) <= _LONG,
        )
        .group_by(figures.c.series, figures.c.measure)
        .order_by(number, figures.c.measure.desc())
    )
    return {row.series: row.measure for row in connection.execute(asked)}
