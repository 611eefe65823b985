"""The archive in, the same stories read again by the present rules out."""

from argparse import ArgumentParser, Namespace

from dashboard import rereading, wording
from dashboard.commands.base import FINE, Command
from dashboard.settings import settings
from dashboard.store.engine import open_store

#: Stories from one line of progress to the next.
_STEP = 100


def options(parser: ArgumentParser) -> None:
    """Which stories."""
    parser.add_argument(
        "--all",
        action="store_true",
        help="read every story again, not only those that older rules had read",
    )


def run(chosen: Namespace) -> int:
    """Read again; editors' decisions stay."""
    store = open_store(settings().database)
    done = 0
    again = rereading.reread(store, settings().desk, chosen.all)
    for done, _key in enumerate(again, 1):
        if done % _STEP == 0:
            print(f"{wording.count(done, 'story')} ...", flush=True)
    store.close()
    print(f"{wording.count(done, 'story')} read again.")
    return FINE


COMMAND = Command(
    name="analyse",
    help="Read the stories in the archive again by the present rules",
    options=options,
    run=run,
)
