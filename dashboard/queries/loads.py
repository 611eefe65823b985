"""What came in and what could not be read, newest first."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from dashboard.store.tables import loads, refusals


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
    asked = select(loads).order_by(loads.c.id.desc()).limit(limit)
    rows = connection.execute(asked).mappings()
    return tuple(
        Load(**{str(name): value for name, value in row.items()}) for row in rows
    )


def refused(connection: Connection, limit: int = 100) -> tuple[Refused, ...]:
    """The files that wait in quarantine."""
    asked = (
        select(
            refusals.c.sha256,
            refusals.c.name,
            refusals.c.code,
            refusals.c.reason,
            refusals.c.tries,
            loads.c.began,
            func.length(refusals.c.content).label("size"),
        )
        .join(loads, loads.c.id == refusals.c.load_id)
        .where(refusals.c.open)
        .order_by(refusals.c.load_id.desc(), refusals.c.id.desc())
        .limit(limit)
    )
    return tuple(Refused(*row) for row in connection.execute(asked))


def content(connection: Connection, sha256: str) -> bytes | None:
    """The bytes of a refused file, to be tried again."""
    asked = select(refusals.c.content).where(refusals.c.sha256 == sha256)
    found: bytes | None = connection.execute(asked).scalar()
    return found
