"""A folder in, what is put into it in the archive out, each file once it is whole."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from dashboard.ingest import finding, load
from dashboard.ingest.base import Outcome
from dashboard.settings import Desk
from dashboard.store import watched
from dashboard.store.engine import Store
from dashboard.store.watched import State


class Watch:
    """A folder that is looked at again and again; files in it stay where they are.

    A file is read when two looks found it alike, so that none is read while it is being
    written, and again only after it has changed. What was read is noted in the archive:
    a watch that is stopped, or killed, goes on where it was.
    """

    def __init__(
        self, store: Store, folder: Path, desk: Desk, stopped: Callable[[], bool]
    ) -> None:
        """A watch that takes no further file once `stopped` says so."""
        self._store, self._desk, self._stopped = store, desk, stopped
        self._folder = folder.absolute()
        self._seen: dict[Path, State] = {}

    def look(self) -> Iterator[Outcome]:
        """Load what has settled since the last look.

        Raises `StoreTrouble` when the database cannot be written; what was not noted as
        read then is tried at the next look.
        """
        fresh = dict(self._fresh())
        ready = [path for path, state in fresh.items() if self._seen.get(path) == state]
        self._seen = fresh
        if not ready or self._stopped():
            return
        source = f"Watched folder {self._folder}"
        offered = self._offered((path, fresh[path]) for path in ready)
        with closing(load(self._store, source, offered, self._desk)) as outcomes:
            for outcome in outcomes:
                yield outcome
                # Of a file that holds many the rest can wait: it is read on quickly.
                if outcome.name != outcome.file and self._stopped():
                    return

    def _fresh(self) -> Iterator[tuple[Path, State]]:
        """The files that were not read as they are now."""
        if not self._folder.is_dir():
            return
        with self._store.reading() as connection:
            read = watched.read(connection, str(self._folder))
        for path in filter(finding.is_told, finding.below(self._folder)):
            state = _state(path)
            if state is not None and read.get(str(path)) != state:
                yield path, state

    def _offered(
        self, ready: Iterable[tuple[Path, State]]
    ) -> Iterator[tuple[str, Path]]:
        """The files to load; each is noted when the next is asked for, so once read."""
        for path, state in ready:
            if self._stopped():
                return
            yield path.name, path
            with self._store.writing() as connection:
                watched.note(connection, str(path), state)


def _state(path: Path) -> State | None:
    """What a file looks like now; None for one that was just taken away."""
    try:
        told = path.stat()
    except OSError:
        return None
    # Who may read it is part of what it looks like, which only the second tells.
    return State(told.st_size, max(told.st_mtime_ns, told.st_ctime_ns))
