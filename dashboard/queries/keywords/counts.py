"""A choice in, the terms that most of its stories have out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.facets import options
from dashboard.queries.keywords.kinds import FILTER_OF, rows
from dashboard.queries.listed import where
from dashboard.store.tables import stories

#: So many more are asked for, since some are told by the others.
_SPARE = 2
#: A word says nothing of its own beside a phrase that stands in this share of its
#: stories: "clay" in 9 stories beside "white clay" in 8.
_SHARE = 0.75


@dataclass(frozen=True, slots=True)
class TermCount:
    """A term and how many of the chosen stories have it."""

    #: A value of the filter.
    term: str
    label: str
    stories: int


def in_stories(
    connection: Connection, choice: Choice, what: str = "keyword", limit: int = 20
) -> tuple[TermCount, ...]:
    """The terms of one kind that most of the chosen stories have."""
    found = options(connection, choice, FILTER_OF[what], _SPARE * limit)
    shared = Counter(each.count for each in found)
    tied = [each.value for each in found if shared[each.count] > 1]
    weights = _weights(connection, choice, what, tied) if tied else {}
    terms = [TermCount(each.value, each.label, each.count) for each in found]
    terms.sort(key=lambda each: (-each.stories, -weights.get(each.term, 0), each.label))
    chosen = choice.of(what)
    told = [each for each in terms if each.term in chosen or not _told(each, terms)]
    kept = told[:limit]
    return (*kept, *(each for each in told[limit:] if each.term in chosen))


def _weights(
    connection: Connection, choice: Choice, what: str, values: Sequence[str]
) -> dict[str, float]:
    """How much each value tells of all its stories together.

    Asked alone for those that are in equally many stories, few in a large archive:
    weights are in no index, and those of every term of 10,000 stories took 4 s.
    """
    held = where(choice, connection.dialect.name)
    having = rows(connection, choice, FILTER_OF[what])
    asked = select(having.c.value, func.sum(having.c.weight).label("weight"))
    if held:
        asked = asked.join(stories, stories.c.id == having.c.story_id).where(*held)
    asked = asked.where(having.c.value.in_(values)).group_by(having.c.value)
    return {row.value: row.weight for row in connection.execute(asked)}


def _told(one: TermCount, terms: Sequence[TermCount]) -> bool:
    """Whether a longer term says all that this one says."""
    least = max(_SHARE * one.stories, 2)
    return any(
        least <= other.stories and one.term != other.term and _holds(other, one)
        for other in terms
    )


def _holds(longer: TermCount, one: TermCount) -> bool:
    return f" {one.term} " in f" {longer.term} "


def apart(terms: Sequence[TermCount], limit: int) -> Iterator[TermCount]:
    """The first terms that share no word: "clay" and "white clay" always meet."""
    taken: set[str] = set()
    for each in terms:
        words = set(each.term.split())
        if limit and not words & taken:
            taken |= words
            limit -= 1
            yield each
