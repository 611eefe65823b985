"""A list and files of any kind in, one ZIP file with all of them out, in pieces."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence

from dashboard.exports import csv
from dashboard.exports.base import Cell

#: What a name of a file may be made of on every system.
_UNSAFE = re.compile(r"[^\w.\-]++")
_LONGEST = 80


def write(
    header: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    files: Iterable[tuple[str, bytes]],
) -> Iterator[bytes]:
    """The files under their names, and beside them the rows as `list.csv`."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("list.csv", b"".join(csv.write(header, rows, True)))
        for name, content in files:
            archive.writestr(name, content)
            yield pipe.taken()
    yield pipe.taken()


def name(begins: str, of_file: str) -> str:
    """A file's name that is safe on a disk, unique by what it `begins` with."""
    safe = _UNSAFE.sub("_", of_file).strip("._")
    return f"{begins}-{safe[-_LONGEST:]}"


class _Pipe(io.RawIOBase):
    """What is written, until it is taken."""

    def __init__(self) -> None:
        self._held = bytearray()

    def writable(self) -> bool:
        """It is there to be written to, and to nothing else."""
        return True

    def write(self, content: bytes) -> int:  # type: ignore[override]
        """Hold a piece."""
        self._held += content
        return len(content)

    def taken(self) -> bytes:
        """What was written since it was last taken."""
        taken = bytes(self._held)
        self._held.clear()
        return taken
