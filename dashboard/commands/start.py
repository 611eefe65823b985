"""A fresh machine in, a dashboard served on it out."""

import os
import sys
from argparse import ArgumentParser, Namespace

from dashboard import environment, ingest
from dashboard.commands.base import Command
from dashboard.settings import HOME, settings
from dashboard.store import loads
from dashboard.store.engine import open_store

#: What a desk sees before it has brought anything of its own.
FIRST_STORIES = HOME / "data" / "stories"


def options(parser: ArgumentParser) -> None:
    """Where it is served."""
    parser.add_argument(
        "--port", type=int, default=8501, help="on this machine only (8501)"
    )


def run(chosen: Namespace) -> int:
    """Make the archive with its first stories if there is none, then serve it."""
    store = open_store(settings().database)
    with store.reading() as connection:
        fresh = not loads.ever(connection)
    if fresh:
        first = [
            (path.name, path.read_bytes())
            for path in sorted(FIRST_STORIES.glob("*.txt"))
        ]
        for outcome in ingest.load(store, "the first stories", first, settings().desk):
            print(f"Loaded {outcome.name}.", flush=True)
    store.close()
    command = [sys.executable, "-m", "streamlit", "run", str(HOME / "app.py")]
    command.append(f"--server.port={chosen.port}")
    # Streamlit takes its settings from the folder that it is started in.
    os.chdir(HOME)
    environment.become(command)


COMMAND = Command(
    name="start",
    help="Serve the dashboard on this machine, for a browser",
    options=options,
    run=run,
)
