"""Full text: search words in, a condition on stories out; one file per database.

Both databases get words that are folded and parted here, so that a search finds the
same stories on either.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_

from dashboard.records import Story
from dashboard.store.search import postgresql, sqlite
from dashboard.store.search.terms import LONGEST, Search, Term, parse, words
from dashboard.store.tables import stories

_ENGINES: dict[str, Any] = {"sqlite": sqlite, "postgresql": postgresql}


def creation(dialect: str) -> tuple[str, ...]:
    """The statements that make the search table."""
    statements: tuple[str, ...] = _ENGINES[dialect].CREATE
    return statements


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


def remove(connection: Connection, story_ids: Sequence[int]) -> None:
    """Make stories unfindable, before they change or go."""
    if story_ids:
        _ENGINES[connection.dialect.name].remove(connection, story_ids)


def condition(dialect: str, search: Search) -> ColumnElement[bool]:
    """What a story's row must fulfil to answer a search."""
    engine = _ENGINES[dialect]
    return and_(
        True,
        *(stories.c.id.in_(engine.having(either)) for either in search.wanted),
        *(stories.c.id.not_in(engine.having((term,))) for term in search.unwanted),
    )


def having_all(dialect: str, wanted: tuple[tuple[Term, ...], ...]) -> Select[int]:
    """The ids of the stories that have one term of every choice, by one look-up."""
    ids: Select[int] = _ENGINES[dialect].having_all(wanted)
    return ids


def ranked(dialect: str, search: Search) -> Select[int, float] | None:
    """Rows of `story_id` and `score`, higher is better; None if nothing is wanted."""
    if not search.wanted:
        return None
    rows: Select[int, float] = _ENGINES[dialect].ranked(search.wanted)
    return rows


__all__ = [
    "LONGEST",
    "Search",
    "Term",
    "condition",
    "creation",
    "having_all",
    "parse",
    "remove",
    "words",
    "write",
]
