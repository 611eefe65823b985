"""A file's name and a page's address in, that file out."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs

from dashboard import wording
from dashboard.commands.base import FINE, Command
from dashboard.errors import BadChoice, DashboardError
from dashboard.exports import EXPORTS
from dashboard.queries import choice, files, stories
from dashboard.queries.filters import FILTERS
from dashboard.settings import settings
from dashboard.store.engine import open_store


def options(parser: ArgumentParser) -> None:
    """Which file, of which stories, and where to."""
    parser.add_argument(
        "file", choices=[file.name for file in files.FILES], help="which table"
    )
    parser.add_argument(
        "--where",
        default="",
        metavar="ADDRESS",
        help='filters as a page\'s address has them: "section=Economy&has=target"',
    )
    parser.add_argument(
        "--as-of",
        metavar="DAY",
        help="the day the table speaks of, for example 2026-11-23",
    )
    parser.add_argument(
        "--format", choices=[each.name for each in EXPORTS], default=EXPORTS[0].name
    )
    parser.add_argument(
        "--bare",
        action="store_true",
        help="for programs: without the byte-order mark that spreadsheets need",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        help="a file, or - for standard output; by default a file here, named by rule",
    )


def run(chosen: Namespace) -> int:
    """Write the same rows, in the same order, that a page with this address shows."""
    wanted = _choice(chosen)
    file = next(each for each in files.FILES if each.name == chosen.file)
    export = next(each for each in EXPORTS if each.name == chosen.format)
    store = open_store(settings().database)
    with store.reading() as connection:
        rows = file.rows(connection, wanted, "")
        pieces = export.write(files.header(file), rows, not chosen.bare)
        if chosen.output == "-":
            sys.stdout.buffer.writelines(pieces)
            sys.stdout.flush()
        else:
            first, last = stories.days(connection, wanted)
            path = Path(
                chosen.output or files.name(file, wanted, first, last, export.suffix)
            )
            _write(path, pieces)
            print(path)
    store.close()
    return FINE


def _choice(chosen: Namespace) -> choice.Choice:
    """The choice; raises `BadChoice` where a page would drop what it does not know."""
    address = parse_qs(chosen.where.lstrip("?"), keep_blank_values=True)
    if chosen.as_of:
        address[choice.AS_OF] = [chosen.as_of]
    for day in address.get(choice.AS_OF, []):
        try:
            date.fromisoformat(day)
        except ValueError as error:
            raise BadChoice(f"{day} is no day; write it as 2026-11-23.") from error
    wanted = choice.read(address, date.today())
    known = {*choice.address(wanted), choice.AS_OF, choice.SORT}
    if lost := [
        f"{name}={value}" for name in address.keys() - known for value in address[name]
    ]:
        raise BadChoice(
            f"No filter understands {wording.joined(sorted(lost))}. Filters are "
            f"{wording.joined([each.name for each in FILTERS])}."
        )
    return wanted


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    try:
        with path.open("wb") as out:
            out.writelines(pieces)
    except OSError as error:
        raise DashboardError(f"{path} cannot be written: {error.strerror}.") from error


COMMAND = Command(
    name="export",
    help="Write one of the files that the Downloads page offers",
    options=options,
    run=run,
)
