"""Paths in, their stories in the archive out, told file by file."""

import signal
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Sequence
from pathlib import Path
from threading import Event
from typing import Any

from dashboard import ingest, wording
from dashboard.commands.base import FINE, TROUBLE, Command
from dashboard.commands.telling import Telling
from dashboard.errors import DashboardError, StoreTrouble
from dashboard.ingest import finding
from dashboard.ingest.watching import Watch
from dashboard.settings import settings
from dashboard.store.engine import Store, open_store

#: Seconds between two looks at a watched folder; a file that no program wrote to for
#: so long is whole.
_EVERY = 5.0


def options(parser: ArgumentParser) -> None:
    """Which files, and how much is said about them."""
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="a file of any size or a folder of files",
    )
    parser.add_argument(
        "--quiet", action="store_true", help="tell refusals and the total only"
    )
    parser.add_argument(
        "--watch",
        type=Path,
        metavar="FOLDER",
        help="load what is put into a folder, until it is stopped with Ctrl-C",
    )
    parser.add_argument(
        "--every",
        type=float,
        default=_EVERY,
        metavar="SECONDS",
        help="how often a watched folder is looked at (%(default)g)",
    )
    parser.add_argument(
        "--kept",
        action="store_true",
        help="read again, by the present readers, the files that are kept as they came",
    )


def run(chosen: Namespace) -> int:
    """Load every file; 1 when one of them was refused, though the rest is kept."""
    if not (chosen.paths or chosen.watch or chosen.kept):
        raise DashboardError("Name a file or a folder to load, or one to --watch.")
    files, passed_over = _files(chosen.paths)
    store = open_store(settings().database)
    telling = Telling(chosen.quiet, {each.name: each.stat().st_size for each in files})
    try:
        if chosen.kept:
            telling.tell(ingest.read_kept(store, settings().desk))
        if files:
            source = ", ".join(map(str, chosen.paths))
            offered = ((each.name, each) for each in files)
            telling.tell(ingest.load(store, source, offered, settings().desk))
        if chosen.watch:
            _watch(store, chosen.watch, chosen.every, telling)
    finally:
        store.close()
    print(telling.summary())
    _tell_passed_over(passed_over)
    return TROUBLE if telling.states["refused"] else FINE


def _files(paths: Sequence[Path]) -> tuple[list[Path], set[Path]]:
    """The files at some paths, and those of other kinds that lie there too."""
    found = [file for path in paths for file in finding.below(path)]
    files = [each for each in found if each in paths or finding.is_told(each)]
    return files, set(found) - set(files)


def _watch(store: Store, folder: Path, seconds: float, telling: Telling) -> None:
    if not folder.is_dir():
        raise DashboardError(f"There is no folder {folder} to watch.")
    stop = _stopped()
    watch = Watch(store, folder, settings().desk, stop.is_set)
    print(f"Watching {folder}. Ctrl-C stops it.", flush=True)
    trouble = ""
    while not stop.is_set():
        try:
            telling.tell(watch.look())
            trouble = ""
        except StoreTrouble as error:
            if str(error) != trouble:
                trouble = str(error)
                words = "The files stay where they are and are tried again."
                print(f"{trouble} {words}", file=sys.stderr, flush=True)
        stop.wait(seconds)
    print("Stopped.", flush=True)


def _stopped() -> Event:
    """Set by Ctrl-C and by a system that ends the program; a second one ends it now."""
    stop = Event()

    def end(_signal: int, _frame: Any) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, end)
    return stop


def _tell_passed_over(files: Collection[Path]) -> None:
    if files:
        endings = ", ".join(sorted({path.suffix.lower() for path in files}))
        print(
            f"Passed over in folders: {wording.count(len(files), 'file')} of other "
            f"kinds ({endings}). Name a file itself to have it tried."
        )


COMMAND = Command(
    name="load",
    help="Read files and keep their stories",
    options=options,
    run=run,
)
