"""What came in and what could not be read, newest first."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, case, func, select

from dashboard.store import originals, quarantine
from dashboard.store.tables import loads, pages, refusals, stories
from dashboard.store.tables import originals as kept


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
    #: The four above together, counted by itself.
    seen: int
    #: Why it ended before its last file.
    stopped: str | None


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
    #: open, fixed or dismissed.
    state: str
    #: Whether all of its bytes are kept.
    whole: bool
    #: Why it was dismissed.
    why: str | None = None
    #: Where it lay, if it came from a disk.
    place: str | None = None
    #: Its first bytes.
    begins: bytes = b""


@dataclass(frozen=True, slots=True)
class Original:
    """The file that a story was read from, as it came."""

    sha256: str
    name: str
    #: Bytes.
    size: int


#: Columns of a list of refused files.
HEADER = (
    *("sha256", "name", "code", "reason", "bytes", "tries", "last_tried", "state"),
    *("why", "place"),
)
#: Letters of a hash that tell one file from another.
_SHORT = 12
_TOLD = ("sha256", "name", "code", "reason", "tries", "size", "state", "why", "place")
#: First bytes that are looked at.
_SHOWN = 4096


def last(connection: Connection, limit: int = 10) -> tuple[Load, ...]:
    """The last loads."""
    asked = select(loads).order_by(loads.c.id.desc()).limit(limit)
    rows = connection.execute(asked).mappings()
    return tuple(
        Load(**{str(name): value for name, value in row.items()}) for row in rows
    )


def refused(
    connection: Connection, state: str | None = quarantine.OPEN, limit: int = 100
) -> tuple[Refused, ...]:
    """The files that wait in quarantine, or those of another state; None for all."""
    there = select(kept.c.number).where(kept.c.sha256 == refusals.c.sha256).exists()
    whole = func.length(refusals.c.content) == refusals.c.size
    asked = (
        select(
            *(refusals.c[name] for name in _TOLD),
            loads.c.began.label("tried"),
            func.substr(refusals.c.content, 1, _SHOWN).label("begins"),
            case((whole, True), else_=there).label("whole"),
        )
        .join(loads, loads.c.id == refusals.c.load_id)
        .order_by(refusals.c.load_id.desc(), refusals.c.id.desc())
        .limit(limit)
    )
    if state is not None:
        asked = asked.where(refusals.c.state == state)
    rows = connection.execute(asked).mappings()
    return tuple(
        # Of nothing SQLite gives no first bytes.
        Refused(
            **{str(name): value for name, value in row.items() if value is not None}
        )
        for row in rows
    )


def waiting(connection: Connection) -> int:
    """How many files wait in quarantine."""
    mine = refusals.c.state == quarantine.OPEN
    asked = select(func.count()).select_from(refusals).where(mine)
    return int(connection.execute(asked).scalar_one())


def row(refused: Refused) -> tuple[str | int | None, ...]:
    """What is told of a refused file in a list, under `HEADER`."""
    return (
        refused.sha256,
        refused.name,
        refused.code,
        refused.reason,
        refused.size,
        refused.tries,
        refused.tried.isoformat(timespec="seconds"),
        refused.state,
        refused.why,
        refused.place,
    )


def files(
    connection: Connection,
    chosen: Iterable[Refused],
    named: Callable[[str, str], str],
) -> Iterator[tuple[str, bytes]]:
    """Refused files one by one, `named` by the first letters of hash, and name."""
    for each in chosen:
        found = content(connection, each.sha256)
        if found is not None:
            yield named(each.sha256[:_SHORT], each.name), found


def content(connection: Connection, sha256: str) -> bytes | None:
    """The bytes of a refused file; None where they are not kept."""
    found = quarantine.content(connection, sha256)
    return None if found is None or isinstance(found[1], Path) else found[1]


def original(connection: Connection, story: str) -> Original | None:
    """The file that a story's present version was read from, if it is kept."""
    asked = (
        select(pages.c.original, pages.c.name, pages.c.sha256, func.sum(kept.c.size))
        .join_from(stories, pages, pages.c.id == stories.c.page_id)
        .join(kept, kept.c.sha256 == pages.c.original)
        .where(stories.c.key == story)
        .group_by(pages.c.original, pages.c.name, pages.c.sha256)
    )
    row = connection.execute(asked).first()
    if row is None:
        return None
    return Original(row[0], originals.name(row[1], row[0] == row[2]), int(row[3]))


def pieces(connection: Connection, sha256: str) -> Iterator[bytes]:
    """The bytes of an original, in pieces."""
    return originals.pieces(connection, sha256)
