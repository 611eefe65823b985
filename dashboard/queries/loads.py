"""What came in and what could not be read, newest first."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Load:
    """One loading of files or pasted text."""

    id: int
    source: str
    began: datetime
    #: None while it goes on, or when it was broken off.
    ended: datetime | None
    rules: str
    new: int
    changed: int
    same: int
    refused: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A file in quarantine."""

    sha256: str
    name: str
    code: str
    reason: str
    tries: int
    #: When it was last tried.
    tried: datetime
    #: Bytes.
    size: int


def last(connection: Connection, limit: int = 10) -> tuple[Load, ...]:
    """The last loads."""
    raise NotImplementedError


def refused(connection: Connection, limit: int = 100) -> tuple[Refused, ...]:
    """The files that wait in quarantine."""
    raise NotImplementedError


def content(connection: Connection, sha256: str) -> bytes | None:
    """The bytes of a refused file, to be tried again."""
    raise NotImplementedError
