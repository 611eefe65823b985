"""A choice and terms in, in how many stories two of them meet out."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.keywords.kinds import FILTER_OF, rows
from dashboard.queries.listed import where
from dashboard.store.tables import stories


@dataclass(frozen=True, slots=True)
class Pair:
    """Two terms and how many of the chosen stories have both."""

    one: str
    other: str
    stories: int


def together(
    connection: Connection, choice: Choice, terms: Sequence[str], what: str = "keyword"
) -> tuple[Pair, ...]:
    """Every pair of `terms`, in their order; noughts are told."""
    ones = rows(connection, choice, FILTER_OF[what])
    others = rows(connection, choice, FILTER_OF[what])
    asked = (
        select(ones.c.value, others.c.value, func.count(stories.c.id.distinct()))
        .join(others, others.c.story_id == ones.c.story_id)
        .join(stories, stories.c.id == ones.c.story_id)
        .where(ones.c.value.in_(terms), others.c.value.in_(terms))
        .where(ones.c.value < others.c.value, *where(choice, connection.dialect.name))
        .group_by(ones.c.value, others.c.value)
    )
    met = {frozenset(pair): number for *pair, number in connection.execute(asked)}
    return tuple(
        Pair(one, other, met.get(frozenset((one, other)), 0))
        for place, one in enumerate(terms)
        for other in terms[place + 1 :]
    )
