"""Paths in, their stories in the archive out, told file by file."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

from dashboard import ingest, wording
from dashboard.commands.base import FINE, TROUBLE, Command
from dashboard.errors import DashboardError
from dashboard.readers import READERS
from dashboard.readers.bundles import BUNDLES
from dashboard.settings import settings
from dashboard.store.engine import open_store

_SUFFIXES = (
    *(end for reader in READERS for end in reader.suffixes),
    *(end for bundle in BUNDLES for end in bundle.suffixes),
)


def options(parser: ArgumentParser) -> None:
    """Which files, and how much is said about them."""
    parser.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="a file or a folder of files",
    )
    parser.add_argument(
        "--quiet", action="store_true", help="tell refusals and the total only"
    )


def run(chosen: Namespace) -> int:
    """Load every file; 1 when one of them was refused, though the rest is kept."""
    found = [file for path in chosen.paths for file in _files(path)]
    named = set(chosen.paths)
    files = [file for file in found if file in named or _is_told(file)]
    source = ", ".join(map(str, chosen.paths))
    store = open_store(settings().database)
    states: Counter[str] = Counter()
    outcomes = ingest.load(store, source, _contents(files), settings().desk)
    for outcome in outcomes:
        states.update(story.state for story in outcome.stories)
        if outcome.refusal:
            states["refused"] += 1
            print(f"{outcome.name}: refused. {outcome.refusal.reason}", file=sys.stderr)
        elif not chosen.quiet:
            print(f"{outcome.name}: {_told(outcome)}")
    store.close()
    print(
        f"{wording.count(len(files), 'file')}: {states['new']:,} new, "
        f"{states['changed']:,} changed, {states['same']:,} the same, "
        f"{states['refused']:,} refused."
    )
    _tell_passed_over(set(found) - set(files))
    return TROUBLE if states["refused"] else FINE


def _files(path: Path) -> Iterator[Path]:
    """The file, or a folder's files by name without those about the folder itself."""
    if path.is_file():
        yield path
    elif path.is_dir():
        inside = (each for each in sorted(path.rglob("*")) if each.is_file())
        yield from (each for each in inside if not _aside(each.relative_to(path)))
    else:
        raise DashboardError(f"There is no file or folder {path}.")


def _aside(path: Path) -> bool:
    """Hidden, or named in capitals as README.md and SOURCES.md are by custom."""
    return path.stem.isupper() or any(part.startswith(".") for part in path.parts)


def _is_told(path: Path) -> bool:
    """Whether a file's name is one of a kind that is read; one without ending may be.

    Beside saved pages lie their pictures and programs, which are no stories.
    """
    return not path.suffix or path.name.lower().endswith(_SUFFIXES)


def _tell_passed_over(files: Collection[Path]) -> None:
    if files:
        endings = ", ".join(sorted({path.suffix.lower() for path in files}))
        print(
            f"Passed over in folders: {wording.count(len(files), 'file')} of other "
            f"kinds ({endings}). Name a file itself to have it tried."
        )


def _contents(files: list[Path]) -> Iterator[tuple[str, bytes]]:
    for path in files:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise DashboardError(
                f"{path} cannot be opened: {error.strerror}."
            ) from error
        yield path.name, content


def _told(outcome: ingest.Outcome) -> str:
    told = []
    for story in outcome.stories:
        notes = f" ({'; '.join(story.warnings)})" if story.warnings else ""
        told.append(f"{story.state}: {story.headline or 'no headline'}{notes}")
    return " | ".join(told)


COMMAND = Command(
    name="load",
    help="Read files and keep their stories",
    options=options,
    run=run,
)
