"""Files in, stories read, analysed and kept: the one road into the archive.

Reading and analysis are done for a whole page before anything of it is written; the
page with its stories then is one short transaction, with what it adds to the totals of
the load. So people can read the archive meanwhile, and a load that was cut off at any
moment left whole pages, has the right totals and can simply be run again.
"""

from collections.abc import Generator, Iterable, Iterator
from contextlib import nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path

from dashboard import analysis, wording
from dashboard.errors import DashboardError, StoreTrouble
from dashboard.ingest.base import How, Kept, Outcome
from dashboard.ingest.road import Road
from dashboard.settings import Desk
from dashboard.store import acronyms, loads, originals, quarantine
from dashboard.store.engine import Store

__all__ = ["How", "Kept", "Outcome", "load", "read_kept", "retry"]


def load(
    store: Store,
    source: str,
    files: Iterable[tuple[str, bytes | Path]],
    desk: Desk,
    how: How | None = None,
) -> Generator[Outcome]:
    """Read, analyse and keep files, each given as its name and its bytes or its path.

    Yields the outcome of each file, or of each member of one that holds several, as
    soon as its stories are kept; the load is entered in the archive's log under
    `source`. Whoever has seen enough closes the iterator: what was yielded is kept, of
    the rest nothing. Raises `StoreTrouble` when the database cannot be written.
    """
    with store.writing() as connection:
        number = loads.begin(connection, source, analysis.RULES, _now())
    road = Road(store, desk, number, how or How())
    done, stopped = 0, None
    try:
        for done, (name, content) in enumerate(files):  # noqa: B007
            yield from road.take(name, content)
    except DashboardError as error:
        stopped = str(error)
        raise
    except BaseException:
        stopped = f"Stopped after {wording.count(done, 'file')}."
        raise
    finally:
        _close(store, number, stopped)


def retry(
    store: Store, desk: Desk, refused: Iterable[str], how: How | None = None
) -> Generator[Outcome]:
    """Load files again that wait in quarantine, named by their hashes."""
    return load(store, "Quarantine", _waiting(store, refused), desk, how)


def read_kept(store: Store, desk: Desk) -> Generator[Outcome]:
    """Read the files again that are kept as they came, as a newer reader may do better.

    A story in which it finds something else gets another version.
    """
    return load(store, "Files as they came", _originals(store), desk, How(again=True))


def _originals(store: Store) -> Iterator[tuple[str, bytes]]:
    with store.reading() as connection:
        names = originals.names(connection)
    for sha256, name in names.items():
        with store.reading() as connection:
            yield name, b"".join(originals.pieces(connection, sha256))


def _waiting(
    store: Store, refused: Iterable[str]
) -> Iterator[tuple[str, bytes | Path]]:
    for sha256 in refused:
        with store.reading() as connection:
            found = quarantine.content(connection, sha256)
        if found is not None:
            yield found


def _close(store: Store, number: int, stopped: str | None) -> None:
    """End a load; what stopped it is told rather than that this cannot be noted."""
    silent = suppress(StoreTrouble) if stopped else nullcontext()
    with silent, store.writing() as connection:
        acronyms.tie(connection)
        loads.end(connection, number, _now(), stopped)


def _now() -> datetime:
    return datetime.now(UTC)
