"""A choice in, what else could be chosen out: values with counts, and dates."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from dashboard.queries.choice import Chip, Choice


@dataclass(frozen=True, slots=True)
class Option:
    """One value that may be chosen."""

    value: str
    label: str
    #: How many stories the list has once it is chosen.
    count: int
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter with the values that the stories have, most stories first."""

    filter: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Bin:
    """A period and how many stories fall in it; `end` is its last day."""

    start: date
    end: date
    stories: int


def facets(connection: Connection, choice: Choice) -> tuple[Facet, ...]:
    """Every filter whose values are listed, each counted under all the others."""
    raise NotImplementedError


def dates(connection: Connection, choice: Choice) -> tuple[Bin, ...]:
    """Stories by day, month, quarter or year, whichever has a readable number of bars.

    Counted without the date filters; periods follow each other without holes.
    """
    raise NotImplementedError


def last_straw(connection: Connection, choice: Choice) -> Chip | None:
    """When nothing is left: the one filter without which most stories come back.

    None when there are stories, or when dropping a single filter brings none back.
    """
    raise NotImplementedError
