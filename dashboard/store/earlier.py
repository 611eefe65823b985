"""A new story in, the kept one that it is a version of out, and which is the newer.

A wire names its items; pages have addresses; of what has neither, the same headline
over much of the same text is one story, unless two outlets ran it: they are copies.
"""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from dashboard.folding import fold
from dashboard.records import Story
from dashboard.store import search
from dashboard.store.copies.alike import likeness
from dashboard.store.tables import stories, versions

#: Two texts with one headline are versions of one story from this share of common
#: five-word runs on, or when one of them holds this much of the other. Measured on
#: 427 wire stories: 98% of the pairs found, 98% of the found are pairs.
_ALIKE, _HELD = 0.3, 0.7
#: Characters of a headline that tell it from others; PostgreSQL refuses to index more
#: than 2 700 bytes, and a page read wrongly may have any length of "headline".
_INDEXED = 300
#: Stories of one headline that are held against a new one, newest first: "Weather"
#: stands over one every day, and each of them would be read for each.
_CANDIDATES = 100


def _candidates(same: ColumnElement[bool]) -> Select[Any]:
    """Stories that a new one may be a version of, each with its newest number."""
    newest = (
        select(versions.c.number)
        .where(versions.c.story_id == stories.c.id)
        .order_by(versions.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(
            stories.c.id,
            stories.c.key,
            stories.c.text,
            stories.c.outlet,
            stories.c.item_version,
            stories.c.updated,
            stories.c.published,
            newest.label("newest"),
        )
        .where(same)
        .order_by(stories.c.id.desc())
        .limit(_CANDIDATES)
    )


_BY_ITEM = _candidates(stories.c.item == bindparam("item"))
_BY_URL = _candidates(stories.c.url == bindparam("url"))
_BY_HEADLINE = _candidates(
    (stories.c.headline_key == bindparam("headline"))
    & stories.c.url.is_(None)
    & stories.c.item.is_(None)
)


def version(connection: Connection, story: Story) -> Any:
    """The row of the story that this one is a version of, or None."""
    if story.item:
        found = connection.execute(_BY_ITEM, {"item": story.item}).first()
        if found is not None:
            return found
    if story.url:
        return connection.execute(_BY_URL, {"url": story.url}).first()
    headline = headline_key(story)
    if story.item or not headline:
        return None
    for row in connection.execute(_BY_HEADLINE, {"headline": headline}):
        two = story.outlet and row.outlet and story.outlet != row.outlet
        if not two and _alike(row.text, story.text):
            return row
    return None


def is_older(story: Story, kept: Any) -> bool:
    """Whether a version that comes in later was written before the one kept.

    The wire's own numbers say so before the dates do, which many items leave as they
    were.
    """
    numbers = [row.item_version or "" for row in (story, kept)]
    if all(each.isascii() and each.isdecimal() for each in numbers):
        first, second = map(int, numbers)
        if first != second:
            return first < second
    mine, its = (row.updated or row.published for row in (story, kept))
    return bool(mine and its and mine < its)


def headline_key(story: Story) -> str:
    """The headline as it is looked up by."""
    return fold(story.headline or "")[:_INDEXED]


def _alike(one: str, other: str) -> bool:
    found = likeness(search.words(one), search.words(other))
    return found.either >= _ALIKE or max(found.first, found.second) >= _HELD
