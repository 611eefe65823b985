"""A choice in, what its stories are about out: in how many, when, in which words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from dashboard.queries.choice import Choice

#: What may be counted; each is the name of a filter.
KINDS = ("keyword", "person", "organisation", "place")


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
    raise NotImplementedError


def over_time(
    connection: Connection, choice: Choice, terms: Sequence[str], what: str = "keyword"
) -> tuple[TermMonth, ...]:
    """Stories a month for each term, from the first month to the last, noughts told."""
    raise NotImplementedError


def in_context(
    connection: Connection, choice: Choice, term: str, limit: int = 20
) -> tuple[Line, ...]:
    """Where a keyword stands in the chosen stories, in the list's order."""
    raise NotImplementedError
