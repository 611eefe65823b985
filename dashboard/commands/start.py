"""A fresh machine in, a dashboard served on it out."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from dashboard import analysis, environment, ingest, rereading, wording
from dashboard.commands.base import Command
from dashboard.settings import HOME, Desk, settings
from dashboard.store import kept, loads
from dashboard.store.engine import Store, open_store

#: What a desk sees before it has brought anything of its own.
FIRST_STORIES = HOME / "data" / "stories"
#: Stories that are read again before the dashboard opens when rules have changed: at
#: 50 a second nobody waits longer than ten seconds.
_SOON = 500


def options(parser: ArgumentParser) -> None:
    """Where it is served."""
    parser.add_argument(
        "--port", type=int, default=8501, help="on this machine only (8501)"
    )


def run(chosen: Namespace) -> int:
    """Make the archive with its first stories if there is none, then serve it."""
    store = open_store(settings().database)
    for line in prepared(store, settings().desk):
        print(line, flush=True)
    store.close()
    command = [sys.executable, "-m", "streamlit", "run", str(HOME / "app.py")]
    command.append(f"--server.port={chosen.port}")
    # Streamlit takes its settings from the folder that it is started in.
    os.chdir(HOME)
    environment.become(command)


def prepared(store: Store, desk: Desk) -> Iterator[str]:
    """Make an archive fit to be looked at, telling in a line what is done for it.

    A fresh one gets its first stories; what older rules had read is read again if it
    is little.
    """
    with store.reading() as connection:
        fresh = not loads.ever(connection)
        old = len(kept.keys(connection, analysis.RULES))
    if fresh:
        first = [
            (path.name, path.read_bytes())
            for path in sorted(FIRST_STORIES.glob("*.txt"))
        ]
        for outcome in ingest.load(store, "the first stories", first, desk):
            yield f"Loaded {outcome.name}."
    elif old > _SOON:
        yield (
            f"{wording.count(old, 'story')} were read by older rules. To read them "
            "again by the present ones: python3 -m dashboard analyse"
        )
    elif old:
        yield f"Reading {wording.count(old, 'story')} again by newer rules."
        for _key in rereading.reread(store, desk):
            pass


COMMAND = Command(
    name="start",
    help="Serve the dashboard on this machine, for a browser",
    options=options,
    run=run,
)
