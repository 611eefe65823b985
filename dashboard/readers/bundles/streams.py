"""A file in, its first bytes, its lines or its text out, never more than fits."""

import codecs
import io
from collections.abc import Callable, Iterator
from typing import BinaryIO

from dashboard.errors import Unreadable
from dashboard.readers.base import LARGEST
from dashboard.readers.decoding import as_western, decode

#: Looked at to tell what a file is.
_HEAD = 64 * 2**10
#: Formats that are read whole may take so much; the Load page takes no more.
WHOLE = 64 * 2**20
#: A file of more is decoded line by line, as its beginning says.
_DECODED = 8 * 2**20
#: No honest file unpacks to so much, nor past a first part to so many times its size.
_MOST_UNPACKED, _FREE, MOST_RATIO = 16 * 2**30, 200 * 2**20, 200

Broken = tuple[type[Exception], ...]


def head(file: BinaryIO, size: int = _HEAD) -> bytes:
    """The first bytes of a file, which then stands at its beginning again."""
    file.seek(0)
    found = file.read(size)
    file.seek(0)
    return found


def whole(file: BinaryIO) -> bytes:
    """All that a file holds; raises `Unreadable` where that is too much."""
    found = head(file, WHOLE + 1)
    if len(found) > WHOLE:
        raise Unreadable(
            "too_large",
            f"A file of this kind is read whole, and this one has more than "
            f"{WHOLE // 2**20} MB. Save it in pieces, or a dump as JSON lines.",
        )
    return found


def lines(file: BinaryIO) -> Iterator[bytes]:
    """Every line with its end; of one longer than any page a little too much."""
    while line := file.readline(LARGEST + 1):
        yield line
        while len(line) > LARGEST and not line.endswith(b"\n"):
            line = file.readline(LARGEST + 1)


def text(file: BinaryIO) -> Iterator[str]:
    """The lines of a file as text, each with its end.

    A small file is decoded as a page is. Of a larger one the beginning says how, and
    lines that are not in it are taken for Windows-1252.
    """
    begins = head(file, _DECODED + 1)
    if len(begins) <= _DECODED:
        yield from io.StringIO(decode(begins).text)
        return
    encoding = decode(_whole_letters(begins)).encoding
    if encoding.startswith(("utf-16", "utf-32")):
        decoded = codecs.getreader(encoding)(file)
        yield from (line.removeprefix("\ufeff") for line in decoded)
        return
    for line in lines(file):
        yield _decoded(line).removeprefix("\ufeff")


def _whole_letters(begins: bytes) -> bytes:
    """The beginning of a file without the letter in which it was cut."""
    if b"\0" in begins[:_HEAD]:
        return begins[: len(begins) // 4 * 4]
    return begins[: begins.rfind(b"\n") + 1] or begins


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return as_western(line)


class _Guarded(io.RawIOBase):
    """What is unpacked as it is read, told in our words where it breaks or swells."""

    def __init__(
        self,
        inside: BinaryIO,
        packed: Callable[[], int],
        broken: Broken,
    ) -> None:
        self._inside, self._packed, self._broken = inside, packed, broken

    def readable(self) -> bool:
        """It is there to be read."""
        return True

    def seekable(self) -> bool:
        """Back to the beginning, by unpacking it again."""
        return True

    def seek(self, place: int, whence: int = 0) -> int:
        """Go to a place of what is unpacked."""
        return self._inside.seek(place, whence)

    def tell(self) -> int:
        """Bytes unpacked so far."""
        return self._inside.tell()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Unpack a little more."""
        try:
            found = self._inside.read(len(buffer))
        except self._broken as error:
            raise _broken() from error
        most = max(_FREE, MOST_RATIO * self._packed())
        if self._inside.tell() > min(most, _MOST_UNPACKED):
            raise Unreadable(
                "too_large",
                "The file unpacks to far more than copy of its size does, and was not "
                "opened further. Unpack it and load it in pieces.",
            )
        buffer[: len(found)] = found
        return len(found)


def unpacked(inside: BinaryIO, packed: Callable[[], int], broken: Broken) -> BinaryIO:
    """What a packed file holds, in memory if it is small, else unpacked as it is read.

    `packed` tells how many packed bytes have been taken, `broken` what is raised where
    they are damaged. Raises `Unreadable` for a small one that is.
    """
    guarded = io.BufferedReader(_Guarded(inside, packed, broken), 2**18)
    begins = guarded.read(LARGEST + 1)
    if len(begins) <= LARGEST:
        return io.BytesIO(begins)
    guarded.seek(0)
    return guarded


def _broken() -> Unreadable:
    return Unreadable(
        "broken_archive", "The packed file is cut off or damaged. Save it again."
    )
