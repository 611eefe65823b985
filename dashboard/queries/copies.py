"""A story's key in, where else it stands out; and the groups of a choice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from dashboard.analysis.decided.standing import standing
from dashboard.queries.choice import Choice
from dashboard.queries.listed import where
from dashboard.queries.placed import headline
from dashboard.queries.shown import shown
from dashboard.records import Decision
from dashboard.store import decide
from dashboard.store.copies import PARTED
from dashboard.store.tables import copies, stories

#: Stories listed under one headline.
_MOST = 20
#: Rows that are fetched at a time while a file is written.
_AT_ONCE = 1000
_mine = copies.alias("mine")


@dataclass(frozen=True, slots=True)
class Copy:
    """A story that stands in a group of copies."""

    key: str
    headline: str
    outlet: str | None
    day: date | None
    invented: bool
    url: str | None
    #: The key of the story that the group began with.
    group: str
    #: The share of its text that stands in the one it was found by, from 0 to 1.
    share: float
    #: body where all words are the same, else text.
    how: str


def others(connection: Connection, key: str) -> tuple[Copy, ...]:
    """The other copies of a story, oldest first."""
    its = select(_mine.c.group_key).join(stories, stories.c.id == _mine.c.story_id)
    group = its.where(stories.c.key == key).scalar_subquery()
    asked = _copies().where(copies.c.group_key == group, stories.c.key != key, shown())
    asked = asked.order_by(stories.c.day, stories.c.id)
    return tuple(map(_copy, connection.execute(asked)))


def titled_alike(connection: Connection, key: str) -> tuple[tuple[str, Any], ...]:
    """Key and day of other stories under the same headline, newest first."""
    title = select(stories.c.headline_key).where(stories.c.key == key)
    asked = (
        select(stories.c.key, stories.c.day)
        .where(
            stories.c.headline_key == title.correlate(None).scalar_subquery(),
            stories.c.headline_key != "",
            stories.c.key != key,
            shown(),
        )
        .order_by(stories.c.day.desc(), stories.c.id.desc())
        .limit(_MOST)
    )
    return tuple((row.key, row.day) for row in connection.execute(asked))


def parted(connection: Connection, key: str) -> Decision | None:
    """The last decision that stands by which a story was parted from its copies."""
    made = standing(decide.of_story(connection, key))
    return next((each for each in reversed(made) if each.verdict == PARTED), None)


def numbers(connection: Connection, story_ids: Sequence[int]) -> dict[int, int]:
    """How many other copies some stories have, of those that have any."""
    number = func.count().label("number")
    asked = (
        select(_mine.c.story_id, number)
        .join_from(_mine, copies, copies.c.group_key == _mine.c.group_key)
        .join(stories, stories.c.id == copies.c.story_id)
        .where(_mine.c.story_id.in_(story_ids), shown())
        .group_by(_mine.c.story_id)
        .having(number > 1)
    )
    return {row.story_id: row.number - 1 for row in connection.execute(asked)}


def grouped(connection: Connection, choice: Choice) -> Iterator[Copy]:
    """Every copy of the chosen stories' groups, group by group."""
    asked = _grouped(choice, connection.dialect.name, _copies())
    asked = asked.order_by(copies.c.group_key, stories.c.id)
    streamed = asked.execution_options(yield_per=_AT_ONCE)
    yield from map(_copy, connection.execute(streamed))


def count(connection: Connection, choice: Choice) -> int:
    """How many copies `grouped` has."""
    rows = select(func.count()).join_from(
        copies, stories, stories.c.id == copies.c.story_id
    )
    asked = _grouped(choice, connection.dialect.name, rows)
    return int(connection.execute(asked).scalar_one())


def _grouped(choice: Choice, dialect: str, rows: Select[Any]) -> Select[Any]:
    """Rows of copies of which one is among the chosen stories, and not the only one."""
    chosen = (
        select(_mine.c.group_key)
        .join_from(_mine, stories, stories.c.id == _mine.c.story_id)
        .where(*where(choice, dialect))
    )
    several = (
        select(_mine.c.group_key)
        .join_from(_mine, stories, stories.c.id == _mine.c.story_id)
        .where(shown())
        .group_by(_mine.c.group_key)
        .having(func.count() > 1)
    )
    return rows.where(
        copies.c.group_key.in_(chosen.correlate(None)),
        copies.c.group_key.in_(several.correlate(None)),
        shown(),
    )


def _copies() -> Select[Any]:
    return select(
        stories.c.key,
        stories.c.headline,
        stories.c.outlet,
        stories.c.day,
        stories.c.invented,
        stories.c.url,
        copies.c.group_key,
        copies.c.share,
        copies.c.how,
    ).join_from(copies, stories, stories.c.id == copies.c.story_id)


def _copy(row: Any) -> Copy:
    return Copy(
        key=row.key,
        headline=headline(row.headline),
        outlet=row.outlet,
        day=row.day,
        invented=row.invented,
        url=row.url,
        group=row.group_key,
        share=row.share,
        how=row.how,
    )
