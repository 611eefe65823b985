"""A choice and terms in, in how many stories two of them meet out."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import Connection, select

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
    having = rows(connection, choice, FILTER_OF[what])
    asked = (
        select(having.c.story_id, having.c.value)
        .join(stories, stories.c.id == having.c.story_id)
        .where(having.c.value.in_(terms), *where(choice, connection.dialect.name))
        .distinct()
    )
    # Joined to itself, the table took 11 s for the names of 10,000 stories.
    of_story: defaultdict[int, set[str]] = defaultdict(set)
    for story_id, value in connection.execute(asked):
        of_story[story_id].add(value)
    met = Counter(frozenset(each) for each in of_story.values())
    return tuple(
        Pair(
            one, other, sum(met[each] for each in met if one in each and other in each)
        )
        for one, other in combinations(terms, 2)
    )
