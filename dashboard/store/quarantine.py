"""What could not be read in, kept once for the same bytes until it ends, out again."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, bindparam, case, insert, select, update

from dashboard.records import Refusal
from dashboard.store import originals
from dashboard.store.rows import columns
from dashboard.store.tables import refusals

OPEN, FIXED, DISMISSED = "open", "fixed", "dismissed"

#: Made once, since every page asks for it.
_SETTLE = (
    update(refusals).where(refusals.c.sha256 == bindparam("digest")).values(state=FIXED)
)


def keep(connection: Connection, refusal: Refusal, load_id: int, now: datetime) -> None:
    """Keep what could not be read, and count the loads that tried."""
    table = refusals
    row = {**columns(refusal), "load_id": load_id, "state": OPEN, "why": None}
    tries = case((table.c.load_id == load_id, table.c.tries), else_=table.c.tries + 1)
    again = update(table).where(table.c.sha256 == refusal.sha256)
    if connection.execute(again.values(**row, tries=tries)).rowcount == 0:
        connection.execute(insert(table).values(**row, came=now))


def settle(connection: Connection, sha256: str) -> None:
    """Close the refusal of some bytes, if there is one: they were read after all."""
    connection.execute(_SETTLE, {"digest": sha256})


def dismiss(connection: Connection, sha256: str, why: str) -> None:
    """Put a refusal aside for a reason: it is no copy, or no loss."""
    change = update(refusals).where(refusals.c.sha256 == sha256)
    connection.execute(change.values(state=DISMISSED, why=why))


def content(connection: Connection, sha256: str) -> tuple[str, bytes | Path] | None:
    """Name and bytes of what was refused, or the path where a huge file lies.

    None where there is neither: a member of a huge file is only in that.
    """
    asked = select(refusals).where(refusals.c.sha256 == sha256)
    row = connection.execute(asked).first()
    if row is None:
        return None
    if len(row.content) == row.size:
        return row.name, bytes(row.content)
    if originals.has(connection, sha256):
        return row.name, b"".join(originals.pieces(connection, sha256))
    return (row.name, Path(row.place)) if row.place else None
