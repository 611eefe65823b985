"""A database URL in, an open store out, migrated and ready for readers and a writer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import StaticPool

from dashboard.errors import StoreTrouble
from dashboard.store.migrate import migrate

#: With what a store's transactions are spoken to, for those who know no SQLAlchemy.
__all__ = ["Connection", "Store", "open_store"]

#: How long a writer waits for another one before it gives up.
BUSY_SECONDS = 10
#: How many bytes of the database SQLite may keep mapped in memory.
MAPPED_BYTES = 256 * 1024 * 1024
#: Pages of 4 KB that SQLite writes beside the database before it moves them in. At its
#: default of 1 000 a load does that every 20 stories (measured: half of their time).
CHECKPOINT_PAGES = 10_000
#: The advisory lock that PostgreSQL's writers queue at.
_WRITERS = 0x6C696E65


@dataclass(frozen=True, slots=True)
class Store:
    """An open database. Every use is one short transaction."""

    engine: Engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one moment of the database; or `StoreTrouble`."""
        with _explained(self.engine.url), self.engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                # Its default shows each statement a later moment than the one before.
                connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is kept whole at the end, or not at all on an error.

        Writers queue, on both databases: two that read before they write would lose
        updates on SQLite (measured: 19 of 981 under a deferred BEGIN), and keep one
        story twice on PostgreSQL.
        """
        with _explained(self.engine.url), self.engine.connect() as connection:
            connection.execution_options(writing=True)
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    connection.execute(select(func.pg_advisory_xact_lock(_WRITERS)))
                yield connection

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def open_store(url: str) -> Store:
    """The store at an SQLAlchemy URL, made or migrated as needed; or `StoreTrouble`."""
    place = _parse(url)
    try:
        store = Store(_engine(place))
    except OSError as error:
        raise StoreTrouble(_reason(error, place)) from error
    try:
        with store.writing() as connection:
            migrate(connection)
    except BaseException:
        store.close()
        raise
    return store


def _parse(url: str) -> URL:
    try:
        place = make_url(url)
    except ArgumentError as error:
        raise StoreTrouble(
            "The database address cannot be read. It looks like "
            "sqlite:///archive.db or postgresql://user@host/name."
        ) from error
    if place.get_backend_name() == "postgresql" and "+" not in place.drivername:
        place = place.set(drivername="postgresql+psycopg")
    return place


def _engine(place: URL) -> Engine:
    try:
        if place.get_backend_name() != "sqlite":
            return create_engine(place, pool_pre_ping=True)
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise StoreTrouble(
            f"The dashboard keeps its archive in SQLite or PostgreSQL, not in "
            f"{place.get_backend_name()}."
        ) from error
    in_memory = place.database in (None, "", ":memory:")
    if not in_memory:
        Path(str(place.database)).parent.mkdir(parents=True, exist_ok=True)
    arguments: dict[str, Any] = {"connect_args": {"timeout": BUSY_SECONDS}}
    if in_memory:
        arguments["connect_args"]["check_same_thread"] = False
        arguments["poolclass"] = StaticPool
    engine = create_engine(place, **arguments)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    # Python's sqlite3 would begin transactions at moments of its own choice.
    connection.isolation_level = None
    for pragma in (
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
        f"busy_timeout = {BUSY_SECONDS * 1000}",
        f"mmap_size = {MAPPED_BYTES}",
        f"wal_autocheckpoint = {CHECKPOINT_PAGES}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def _explained(place: URL) -> Iterator[None]:
    """What goes wrong with the database, told in an editor's words."""
    try:
        yield
    except (DBAPIError, PoolTimeout) as error:
        raise StoreTrouble(_reason(error, place)) from error


def _reason(error: Exception, place: URL) -> str:
    cause = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
    where = place.render_as_string(hide_password=True)
    known = {
        "database is locked": "Another program is writing to the archive and did not "
        "finish in time. Nothing was changed; try again.",
        "readonly": "The archive may be read but not written. Nothing was changed.",
        "disk is full": "The disk is full. Nothing was changed; make room and try "
        "again.",
        "not a database": "The file is not an archive of this dashboard.",
        "unable to open": "The archive cannot be opened. Does the folder exist, and "
        "may you write in it?",
        "connection": "The database does not answer.",
    }
    words = next((v for k, v in known.items() if k in cause.lower()), None)
    return f"{words or 'The database gave an error.'} ({where}: {cause})"
