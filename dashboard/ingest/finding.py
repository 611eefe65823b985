"""A path in, the files below it that may hold copy out."""

from collections.abc import Iterator
from pathlib import Path

from dashboard.errors import DashboardError
from dashboard.readers import READERS
from dashboard.readers.bundles import BUNDLES

_SUFFIXES = (
    *(end for reader in READERS for end in reader.suffixes),
    *(end for bundle in BUNDLES for end in bundle.suffixes),
)


def below(path: Path) -> Iterator[Path]:
    """The file, or a folder's files by name without those about the folder itself.

    Raises `DashboardError` where there is neither.
    """
    if path.is_file():
        yield path
    elif path.is_dir():
        inside = (each for each in sorted(path.rglob("*")) if each.is_file())
        yield from (each for each in inside if not _aside(each.relative_to(path)))
    else:
        raise DashboardError(f"There is no file or folder {path}.")


def is_told(path: Path) -> bool:
    """Whether a file's name is one of a kind that is read; one without ending may be.

    Beside saved pages lie their pictures and programs, which are no stories, and files
    that are still on their way have names of their own.
    """
    return not path.suffix or path.name.lower().endswith(_SUFFIXES)


def _aside(path: Path) -> bool:
    """Hidden, or named in capitals as README.md and SOURCES.md are by custom."""
    return path.stem.isupper() or any(part.startswith(".") for part in path.parts)
