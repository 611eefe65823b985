"""Files in, a load that goes on beside the page out, to be looked at and stopped.

A page is drawn anew at every click, and whatever it was doing ends there. A load goes
on in a thread of its own until it is done or told to stop between two files; its files
wait in memory meanwhile, and those that were not taken until they are resumed.
"""

import logging
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

from dashboard import ingest
from dashboard.errors import DashboardError
from dashboard.pages.load import told
from dashboard.pages.load.told import Told
from dashboard.settings import Desk
from dashboard.store.engine import Store

_log = logging.getLogger(__name__)

RUNNING, DONE, STOPPED, FAILED = "running", "done", "stopped", "failed"


@dataclass(frozen=True, slots=True)
class Item:
    """One file that is to be loaded."""

    name: str
    #: Bytes.
    size: int
    #: Gives its bytes, or the path where it lies, when its turn comes.
    content: Callable[[], bytes | Path]


@dataclass(slots=True)
class Job:
    """One load, as far as it is."""

    source: str
    items: Sequence[Item]
    how: ingest.How = field(default_factory=ingest.How)
    state: str = RUNNING
    #: Why it failed.
    reason: str = ""
    #: Files that are done.
    done: int = 0
    #: Bytes of the file at hand that have been read.
    at: int = 0
    #: What became of each file's stories, file by file.
    lines: list[list[Told]] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)
    _stop: Event = field(default_factory=Event)

    def start(self, store: Store, desk: Desk) -> None:
        """Go on beside the page; the server may end meanwhile, which costs one page."""
        Thread(target=self._run, args=(store, desk), daemon=True).start()

    def stop(self) -> None:
        """Take no further file; of an archive at hand no further page."""
        self._stop.set()

    @property
    def rest(self) -> Sequence[Item]:
        """The files that were not taken, or not to their end."""
        return self.items[self.done :]

    @property
    def refused(self) -> bool:
        """Whether a file was refused, or a part of one."""
        return any(each.state == "refused" for file in self.lines for each in file)

    @property
    def share(self) -> float:
        """How much of the bytes has been read, from 0 to 1."""
        whole = sum(each.size for each in self.items)
        read = sum(each.size for each in self.items[: self.done])
        at = min(self.at, self.items[self.done].size) if self.rest else 0
        return (read + at) / whole if whole else 1.0

    def _run(self, store: Store, desk: Desk) -> None:
        try:
            self._load(store, desk)
        except DashboardError as error:
            self.state, self.reason = FAILED, str(error)
        except Exception:
            number = secrets.token_hex(4)
            _log.exception("error %s while loading", number)
            self.reason = f"The log tells more under error {number}."
            self.state = FAILED
        if self.state == DONE:
            self.items = [Item(each.name, each.size, bytes) for each in self.items]

    def _load(self, store: Store, desk: Desk) -> None:
        load = ingest.load(store, self.source, self._offered(), desk, self.how)
        with closing(load) as outcomes:
            for outcome in outcomes:
                self.lines[-1].extend(told.lines(outcome))
                self.at = outcome.at
                if self._stop.is_set() and outcome.name != outcome.file:
                    break
        self.state = STOPPED if self.rest else DONE

    def _offered(self) -> Iterator[tuple[str, bytes | Path]]:
        """The files; each is done when the next is asked for."""
        for item in self.items:
            if self._stop.is_set():
                return
            self.lines.append([])
            yield item.name, item.content()
            self.done, self.at = self.done + 1, 0
