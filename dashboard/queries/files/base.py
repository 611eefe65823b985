"""The shape of a file to download: a choice in, rows out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from dashboard.queries.choice import Choice

#: What a cell may hold; dates are ISO text at the precision that is known.
Cell = str | int | float | bool | None | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file."""

    name: str
    type: Literal["string", "integer", "number", "boolean", "date"]
    #: What it holds, for the dictionary of the files.
    about: str


@dataclass(frozen=True, slots=True)
class File:
    """One table that may be downloaded."""

    name: str
    label: str
    about: str
    columns: tuple[Column, ...]
    #: The choice and the dashboard's own address ("https://desk.example", or nothing
    #: for links without a host) in; rows in the order of `columns` out.
    rows: Callable[[Connection, Choice, str], Iterator[tuple[Cell, ...]]]
    #: How many rows there are, without making them.
    count: Callable[[Connection, Choice], int]
