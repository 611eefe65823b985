"""Stories that are no longer wanted in, the archive without them out."""

from argparse import ArgumentParser, Namespace

from dashboard import wording
from dashboard.commands.base import FINE, Command
from dashboard.settings import settings
from dashboard.store import remove
from dashboard.store.engine import open_store


def options(parser: ArgumentParser) -> None:
    """Which stories; one of the two must be said."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--invented",
        action="store_true",
        help="those that say that they are made up, as the demo archive does",
    )
    which.add_argument(
        "--load", type=int, metavar="N", help="those that came first with load N"
    )


def run(chosen: Namespace) -> int:
    """Take the stories away; what editors decided about them stays."""
    store = open_store(settings().database)
    with store.writing() as connection:
        if chosen.invented:
            gone = remove.invented(connection)
        else:
            gone = remove.load(connection, chosen.load)
    store.close()
    print(f"{wording.count(gone, 'story')} removed.")
    return FINE


COMMAND = Command(
    name="remove",
    help="Take stories out of the archive: the invented ones, or those of one load",
    options=options,
    run=run,
)
