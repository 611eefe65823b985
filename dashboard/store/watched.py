"""Files of watched folders in, whether each has been read as it is now out."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from dashboard.store.tables import watched


@dataclass(frozen=True, slots=True)
class State:
    """What a file looked like; one that changes is read again."""

    size: int
    #: When it was last written, in nanoseconds.
    changed: int


def read(connection: Connection, below: str) -> dict[str, State]:
    """The files below a folder that were read, by their paths."""
    mine = watched.c.path.startswith(below, autoescape=True)
    rows = connection.execute(select(watched).where(mine))
    return {row.path: State(row.size, row.changed) for row in rows}


def note(connection: Connection, path: str, state: State) -> None:
    """Remember that a file was read, or refused, as it is now."""
    connection.execute(delete(watched).where(watched.c.path == path))
    row = {"path": path, "size": state.size, "changed": state.changed}
    connection.execute(insert(watched).values(row))
