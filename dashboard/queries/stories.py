"""A choice in, the cards of its stories out, and how many there are."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, func, select

from dashboard.analysis.sentences import stretches
from dashboard.queries import copies
from dashboard.queries.choice import Choice
from dashboard.queries.facts import Fact, facts
from dashboard.queries.filters import checking
from dashboard.queries.filters.noise import ASKS
from dashboard.queries.listed import listed, where
from dashboard.queries.placed import headline
from dashboard.queries.shown import shown
from dashboard.queries.story import Told, story
from dashboard.store.tables import keywords, parts, remarks, stories

#: Keywords on a card.
_KEYWORDS = 4
#: Characters of a paragraph in which its first sentence is looked for.
_OPENING = 600


@dataclass(frozen=True, slots=True)
class Card:
    """What a list shows of a story."""

    key: str
    headline: str
    section: str | None
    place: str | None
    #: At the precision stated, for `wording.stated`.
    published: str | None
    updated: str | None
    day: date | None
    #: Words of the body.
    words: int
    #: First bullet or standfirst, failing these the first sentence; may be empty.
    summary: str
    outlet: str | None
    language: str
    #: "ltr" or "rtl".
    direction: str
    invented: bool
    #: At most three, most pressing first.
    chips: tuple[Fact, ...]
    #: At most four, as value of the keyword filter and as the story prints it.
    keywords: tuple[tuple[str, str], ...]
    #: Remarks that ask to be looked at.
    look: int
    #: What the Review page asks about, and how much of it is decided on.
    facts: int
    checked: int
    #: Other stories of the archive that print the same.
    copies: int = 0


def total(connection: Connection) -> int:
    """How many stories the archive has."""
    every = select(func.count(stories.c.id)).where(shown())
    return int(connection.execute(every).scalar_one())


def count(connection: Connection, choice: Choice) -> int:
    """How many stories are chosen."""
    asked = select(func.count(stories.c.id))
    held = where(choice, connection.dialect.name)
    return int(connection.execute(asked.where(*held)).scalar_one())


def days(connection: Connection, choice: Choice) -> tuple[date | None, date | None]:
    """The days of the oldest and the newest chosen story; None where none has one."""
    ends = select(func.min(stories.c.day), func.max(stories.c.day))
    held = where(choice, connection.dialect.name)
    first, last = connection.execute(ends.where(*held)).one()
    return first, last


def cards(
    connection: Connection, choice: Choice, page: int = 1, size: int = 12
) -> tuple[Card, ...]:
    """One page of the chosen stories in the chosen order; pages count from 1."""
    asked = listed(choice, connection.dialect.name, *_SHOWN)
    begin = (max(page, 1) - 1) * size
    rows = connection.execute(asked.limit(size).offset(begin)).all()
    ids = [row.id for row in rows]
    chips = facts(connection, ids, choice.as_of)
    terms = _keywords(connection, ids)
    counts = {
        "look": _counted(connection, remarks, ids, ASKS),
        "copies": copies.numbers(connection, ids),
    }
    tallies = _tallies(connection, ids)
    openings = _openings(connection, [row.id for row in rows if not row.standfirst])
    return tuple(
        _card(
            row,
            summary=openings.get(row.id, ""),
            chips=chips[row.id],
            keywords=tuple(terms[row.id]),
            **{name: found.get(row.id, 0) for name, found in counts.items()},
            **tallies.get(row.id, {"facts": 0, "checked": 0}),
        )
        for row in rows
    )


def _card(row: Row[Any], summary: str, **found: Any) -> Card:
    return Card(
        key=row.key,
        headline=headline(row.headline),
        section=row.section,
        place=row.dateline_place,
        published=row.published,
        updated=row.updated,
        day=row.day,
        words=row.words,
        summary=row.standfirst[0] if row.standfirst else summary,
        outlet=row.outlet,
        language=row.language,
        direction=row.direction,
        invented=row.invented,
        **found,
    )


_SHOWN = [
    column
    for column in stories.columns
    if column.name not in {"text", "warnings", "caption", "credit"}
]


def _keywords(
    connection: Connection, story_ids: Sequence[int]
) -> dict[int, list[tuple[str, str]]]:
    asked = (
        select(keywords.c.story_id, keywords.c.term, keywords.c.label)
        .where(keywords.c.story_id.in_(story_ids))
        .order_by(keywords.c.score.desc(), keywords.c.term)
    )
    terms: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for row in connection.execute(asked):
        if len(terms[row.story_id]) < _KEYWORDS:
            terms[row.story_id].append((row.term, row.label))
    return terms


def _counted(
    connection: Connection,
    table: Table,
    story_ids: Sequence[int],
    *held: ColumnElement[bool],
) -> dict[int, int]:
    asked = (
        select(table.c.story_id, func.count().label("number"))
        .where(table.c.story_id.in_(story_ids), *held)
        .group_by(table.c.story_id)
    )
    return {row.story_id: row.number for row in connection.execute(asked)}


def _tallies(
    connection: Connection, story_ids: Sequence[int]
) -> dict[int, dict[str, int]]:
    """How many facts each story has, and how many of them are decided on."""
    if not story_ids:
        return {}
    rows = connection.execute(checking.tally(*story_ids))
    return {row.story_id: {"facts": row.facts, "checked": row.checked} for row in rows}


def _openings(connection: Connection, story_ids: Sequence[int]) -> dict[int, str]:
    """The first sentence of each story's body."""
    opening = func.substr(stories.c.text, parts.c.start + 1, _OPENING)
    length = parts.c.end - parts.c.start
    asked: Any = (
        select(parts.c.story_id, opening.label("opening"), length.label("length"))
        .join(stories, stories.c.id == parts.c.story_id)
        .where(parts.c.story_id.in_(story_ids), parts.c.kind == "body")
        .order_by(parts.c.number.desc())
    )
    return {
        row.story_id: _first_sentence(row.opening[: row.length])
        for row in connection.execute(asked)
    }


def _first_sentence(text: str) -> str:
    start, end = next(stretches(text), (0, 0))
    return text[start:end]


__all__ = ["Card", "Fact", "Told", "cards", "count", "days", "story", "total"]
