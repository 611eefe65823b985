"""A choice and terms in, in how many stories of each month they are out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.facets import labels
from dashboard.queries.keywords.kinds import FILTER_OF, rows
from dashboard.queries.listed import where
from dashboard.queries.stories import days
from dashboard.store.tables import stories


@dataclass(frozen=True, slots=True)
class TermMonth:
    """A term's stories in one month."""

    term: str
    label: str
    #: The first day of the month.
    month: date
    stories: int


def over_time(
    connection: Connection, choice: Choice, terms: Sequence[str], what: str = "keyword"
) -> tuple[TermMonth, ...]:
    """Stories a month for each term, from the first month to the last, noughts told."""
    first, last = days(connection, choice)
    if first is None or last is None:
        return ()
    found = _by_month(connection, choice, terms, what)
    said = labels(connection, FILTER_OF[what], terms)
    return tuple(
        TermMonth(term, said[term], month, found[term, month])
        for term in terms
        for month in _months(first, last)
    )


def _by_month(
    connection: Connection, choice: Choice, terms: Sequence[str], what: str
) -> Counter[tuple[str, date]]:
    having = rows(connection, choice, FILTER_OF[what])
    number = func.count(having.c.story_id.distinct()).label("stories")
    by_day = (
        select(having.c.value, stories.c.day, number)
        .join(stories, stories.c.id == having.c.story_id)
        .where(having.c.value.in_(terms), stories.c.day.is_not(None))
        .where(*where(choice, connection.dialect.name))
        .group_by(having.c.value, stories.c.day)
    )
    found: Counter[tuple[str, date]] = Counter()
    for row in connection.execute(by_day):
        found[row.value, row.day.replace(day=1)] += row.stories
    return found


def _months(first: date, last: date) -> Iterator[date]:
    for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield date(month // 12, month % 12 + 1, 1)
