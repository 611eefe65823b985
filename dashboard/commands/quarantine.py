"""What waits in quarantine in, its list, a second try or its bytes out."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from dashboard import ingest, wording
from dashboard.commands.base import FINE, TROUBLE, Command
from dashboard.commands.telling import Telling
from dashboard.errors import BadChoice, DashboardError
from dashboard.exports import parcel
from dashboard.queries import loads
from dashboard.queries.loads import Refused
from dashboard.readers import READERS
from dashboard.settings import settings
from dashboard.store import quarantine
from dashboard.store.engine import Store, open_store

#: Letters of a hash that name a file on the command line.
_SHORT = 12
_MOST = 10_000


def options(parser: ArgumentParser) -> None:
    """What is done, and with which files."""
    choices = parser.add_subparsers(metavar="WHAT", required=True, dest="what")
    told = choices.add_parser("list", help="tell every file that waits, with its hash")
    told.add_argument("--all", action="store_true", help="those that are settled too")
    again = choices.add_parser("retry", help="read files again")
    again.add_argument("--reader", choices=[each.name for each in READERS])
    again.add_argument("--encoding", help="of their letters, such as cp1251")
    aside = choices.add_parser("dismiss", help="put files aside for a reason")
    aside.add_argument("--why", required=True, help="kept with the file")
    for each in (again, aside):
        words = "the first letters of its hash"
        each.add_argument("files", nargs="*", metavar="HASH", help=words)
        each.add_argument("--all", action="store_true", help="every file that waits")
    whole = choices.add_parser("export", help="write a ZIP of them with a list")
    whole.add_argument("-o", "--output", type=Path, default=Path("quarantine.zip"))


def run(chosen: Namespace) -> int:
    """Do it; 1 when a file was refused again."""
    store = open_store(settings().database)
    try:
        if chosen.what == "list":
            return _list(store, chosen.all)
        if chosen.what == "export":
            return _export(store, chosen.output)
        files = _chosen(store, chosen)
        if chosen.what == "dismiss":
            return _dismiss(store, files, chosen.why)
        return _retry(store, files, ingest.How(chosen.reader, chosen.encoding))
    finally:
        store.close()


def _refused(store: Store, *, every: bool = False) -> tuple[Refused, ...]:
    state = None if every else quarantine.OPEN
    with store.reading() as connection:
        return loads.refused(connection, state, _MOST)


def _chosen(store: Store, chosen: Namespace) -> list[Refused]:
    waiting = _refused(store)
    if chosen.all:
        return list(waiting)
    if not chosen.files:
        raise BadChoice("Name files by their hashes, or say --all.")
    return [_named(waiting, begins) for begins in chosen.files]


def _named(waiting: Sequence[Refused], begins: str) -> Refused:
    found = [each for each in waiting if each.sha256.startswith(begins.lower())]
    if len(found) != 1:
        number = wording.count(len(found), "file")
        raise BadChoice(f"{number} in quarantine begin with {begins!r}; name one.")
    return found[0]


def _list(store: Store, every: bool) -> int:
    for each in _refused(store, every=every):
        state = "" if each.state == quarantine.OPEN else f", {each.state}"
        why = f" ({each.why})" if each.why else ""
        tries = wording.count(each.tries, "try")
        known = f"{wording.size(each.size)}, {tries}{state}{why}"
        print(f"{each.sha256[:_SHORT]}  {each.name} ({known}): {each.reason}")
    return FINE


def _retry(store: Store, files: Sequence[Refused], how: ingest.How) -> int:
    telling = Telling()
    hashes = [each.sha256 for each in files]
    telling.tell(ingest.retry(store, settings().desk, hashes, how))
    print(telling.summary())
    return TROUBLE if telling.states["refused"] else FINE


def _dismiss(store: Store, files: Sequence[Refused], why: str) -> int:
    with store.writing() as connection:
        for each in files:
            quarantine.dismiss(connection, each.sha256, why)
    print(f"{wording.count(len(files), 'file')} dismissed.")
    return FINE


def _export(store: Store, path: Path) -> int:
    waiting = _refused(store)
    try:
        with path.open("wb") as out, store.reading() as connection:
            files = loads.files(connection, waiting, parcel.name)
            rows = map(loads.row, waiting)
            for piece in parcel.write(loads.HEADER, rows, files):
                out.write(piece)
    except OSError as error:
        raise DashboardError(f"{path} cannot be written: {error.strerror}.") from error
    print(f"{wording.count(len(waiting), 'file')} in {path}", file=sys.stderr)
    return FINE


COMMAND = Command(
    name="quarantine",
    help="List files that could not be read, try them again, put them aside, export",
    options=options,
    run=run,
)
