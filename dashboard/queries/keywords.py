"""A choice in, what its stories are about out: in how many, when, in which words."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from dashboard.analysis.sentences import READ
from dashboard.folding import fold
from dashboard.queries.choice import Choice
from dashboard.queries.facets import labels, options
from dashboard.queries.filters import FILTERS
from dashboard.queries.listed import asked, listed, where
from dashboard.queries.stories import days
from dashboard.store.search import words
from dashboard.store.tables import keywords, parts, stories

#: What may be counted; each is the name of a filter.
KINDS = ("keyword", "person", "organisation", "place")

_FILTER_OF = {each.name: each for each in FILTERS if each.name in KINDS}
_WORD = re.compile(r"\w+")
#: Characters shown on either side of a term: one line of a page's column.
_SIDE = 60


@dataclass(frozen=True, slots=True)
class TermCount:
    """A term and how many of the chosen stories have it."""

    #: A value of the filter.
    term: str
    label: str
    stories: int


@dataclass(frozen=True, slots=True)
class TermMonth:
    """A term's stories in one month."""

    term: str
    label: str
    #: The first day of the month.
    month: date
    stories: int


@dataclass(frozen=True, slots=True)
class Line:
    """A place where a term stands, with the words around it."""

    left: str
    term: str
    right: str
    story_key: str
    headline: str


def in_stories(
    connection: Connection, choice: Choice, what: str = "keyword", limit: int = 20
) -> tuple[TermCount, ...]:
    """The terms of one kind that most of the chosen stories have."""
    found = options(connection, choice, _FILTER_OF[what], limit)
    return tuple(TermCount(each.value, each.label, each.count) for each in found)


def over_time(
    connection: Connection, choice: Choice, terms: Sequence[str], what: str = "keyword"
) -> tuple[TermMonth, ...]:
    """Stories a month for each term, from the first month to the last, noughts told."""
    first, last = days(connection, choice)
    if first is None or last is None:
        return ()
    found = _by_month(connection, choice, terms, what)
    said = labels(connection, _FILTER_OF[what], terms)
    return tuple(
        TermMonth(term, said[term], month, found[term, month])
        for term in terms
        for month in _months(first, last)
    )


def _by_month(
    connection: Connection, choice: Choice, terms: Sequence[str], what: str
) -> Counter[tuple[str, date]]:
    dialect = connection.dialect.name
    filter_ = _FILTER_OF[what]
    assert filter_.options is not None
    rows = filter_.options(asked(choice, dialect, filter_)).subquery()
    number = func.count(rows.c.story_id.distinct()).label("stories")
    by_day = (
        select(rows.c.value, stories.c.day, number)
        .join(stories, stories.c.id == rows.c.story_id)
        .where(rows.c.value.in_(terms), stories.c.day.is_not(None))
        .where(*where(choice, dialect))
        .group_by(rows.c.value, stories.c.day)
    )
    found: Counter[tuple[str, date]] = Counter()
    for row in connection.execute(by_day):
        found[row.value, row.day.replace(day=1)] += row.stories
    return found


def _months(first: date, last: date) -> Iterator[date]:
    for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield date(month // 12, month % 12 + 1, 1)


def in_context(
    connection: Connection, choice: Choice, term: str, limit: int = 20
) -> tuple[Line, ...]:
    """Where a keyword stands in the chosen stories, in the list's order."""
    asked_for = listed(
        choice,
        connection.dialect.name,
        stories.c.id,
        stories.c.key,
        stories.c.headline,
        stories.c.text,
        keywords.c.label,
        beside=keywords,
        narrowed=[keywords.c.term == term],
    )
    # Every story has the term at least once, though it may stand in its headline only.
    lines: list[Line] = []
    for row in connection.execute(asked_for.limit(limit)):
        wanted = words(row.label)
        # A page may print a headline twice; the place is one.
        copy = (row.text[start:end] for start, end in _copy(connection, row.id))
        for paragraph in dict.fromkeys(copy):
            lines += (
                Line(*sides, row.key, row.headline or "No headline")
                for sides in _standing(paragraph, wanted)
            )
    return tuple(lines[:limit])


def _copy(connection: Connection, story_id: int) -> list[tuple[int, int]]:
    found = (
        select(parts.c.start, parts.c.end)
        .where(parts.c.story_id == story_id, parts.c.kind.in_(READ))
        .order_by(parts.c.number)
    )
    return [(row.start, row.end) for row in connection.execute(found)]


def _standing(text: str, wanted: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """What stands left of, at and right of each place of the words in a paragraph."""
    places = list(_WORD.finditer(text))
    folded = [fold(place[0]) for place in places]
    for first in range(len(places) - len(wanted) + 1):
        if tuple(folded[first : first + len(wanted)]) == wanted:
            start, end = places[first].start(), places[first + len(wanted) - 1].end()
            yield _last(text[:start]), text[start:end], _first(text[end:])


def _last(text: str) -> str:
    """The last whole words of what stands before, and the space at its end."""
    space = " " if text[-1:].isspace() else ""
    kept = (" ".join(text.split()) + space)[-_SIDE:]
    return kept if len(kept) < _SIDE else f"…{kept.partition(' ')[2]}"


def _first(text: str) -> str:
    """The first whole words of what stands behind, and a mark that follows at once."""
    space = " " if text[:1].isspace() else ""
    kept = space + " ".join(text.split())[:_SIDE]
    return kept if len(kept) < _SIDE else f"{kept.rpartition(' ')[0]}…"
