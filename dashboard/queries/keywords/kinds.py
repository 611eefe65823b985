"""What may be counted in, the filter that it is a value of and its rows out."""

from sqlalchemy import Connection, Subquery

from dashboard.queries.choice import Choice
from dashboard.queries.filters import FILTERS, Filter
from dashboard.queries.listed import asked

#: Each is the name of a filter.
KINDS = ("keyword", "person", "organisation", "place")

FILTER_OF = {each.name: each for each in FILTERS if each.name in KINDS}


def rows(connection: Connection, choice: Choice, filter_: Filter) -> Subquery:
    """`story_id` and `value` of every story, once for each value that it has."""
    assert filter_.options is not None
    return filter_.options(asked(choice, connection.dialect.name, filter_)).subquery()
