"""Full text: search words in, a condition on stories out; one file per database.

Both databases get words that are folded and parted here, so that a search finds the
same stories on either.
"""

from typing import Any

from sqlalchemy import ColumnElement, Connection, and_

from dashboard.records import Story
from dashboard.store.search import postgresql, sqlite
from dashboard.store.search.terms import LONGEST, Search, parse, words
from dashboard.store.tables import stories

_ENGINES: dict[str, Any] = {"sqlite": sqlite, "postgresql": postgresql}


def write(connection: Connection, story_id: int, story: Story) -> None:
    """Make a story findable by its headline, standfirst, caption and body."""
    body = " ".join(
        story.text[part.span.start : part.span.end]
        for part in story.parts
        if part.kind in ("caption", "body")
    )
    _ENGINES[connection.dialect.name].write(
        connection,
        story_id,
        " ".join(words(story.headline or "")),
        " ".join(words(" ".join(story.standfirst))),
        " ".join(words(body)),
    )


def remove(connection: Connection, story_id: int) -> None:
    """Make a story unfindable, before it changes or goes."""
    _ENGINES[connection.dialect.name].remove(connection, story_id)


def condition(dialect: str, search: Search) -> ColumnElement[bool]:
    """What a story's row must fulfil to answer a search."""
    engine = _ENGINES[dialect]
    return and_(
        *(stories.c.id.in_(engine.having(either)) for either in search.wanted),
        *(stories.c.id.not_in(engine.having((term,))) for term in search.unwanted),
    )


__all__ = ["LONGEST", "Search", "condition", "parse", "remove", "words", "write"]
