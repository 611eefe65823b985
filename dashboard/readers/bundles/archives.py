"""A ZIP archive in, its files out."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from dashboard import wording
from dashboard.errors import Unreadable
from dashboard.readers.bundles import streams
from dashboard.readers.bundles.base import Bundle, Member

#: A document of more is none; measured bombs blow up a thousandfold.
_MOST_BYTES, _MOST_FILES = 200 * 2**20, 2000
#: An archive of many years' copy; the list of so many files takes 60 MB of memory.
_MOST_PACKED, _MOST_LISTED = 16 * 2**30, 100_000
#: Bytes of such a list, and of what may stand below it.
_MOST_LIST, _END = 16 * 2**20, 2**16 + 22
#: An archive in an archive is laid out to be read, in memory up to so many bytes.
_LAID_OUT, _IN_MEMORY = 2 * 2**30, 16 * 2**20
#: Names inside that tell a document which is packed in the same way.
_DOCUMENTS = ("word/", "xl/", "ppt/", "mimetype", "META-INF/", "Index/Document.iwa")
#: Names of damaged files that a refusal tells.
_SHOWN = 10
#: What the library raises over heads that lie, torn blocks and unknown methods.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(ValueError, OSError, EOFError, RuntimeError),
)


def _claims(_name: str, file: BinaryIO) -> bool:
    if streams.head(file, 4) not in (b"PK\x03\x04", b"PK\x05\x06"):
        return False
    listed = names(file)
    return bool(listed) and not any(name.startswith(_DOCUMENTS) for name in listed)


def names(file: BinaryIO) -> list[str]:
    """The names that an archive lists; none where it is damaged or endless."""
    try:
        if _list_size(file) > _MOST_LIST:
            return []
        return zipfile.ZipFile(file).namelist()
    except _BROKEN:
        return []


def _list_size(file: BinaryIO) -> int:
    """Bytes of the list at an archive's end, by what stands below it."""
    file.seek(-min(_END, file.seek(0, io.SEEK_END)), io.SEEK_END)
    ends = file.read()
    place = ends.rfind(b"PK\x05\x06")
    size: int = struct.unpack_from("<I", ends, place + 12)[0] if place >= 0 else 0
    return size


def checked(content: bytes) -> zipfile.ZipFile:
    """The parts of a document, unless they would fill the machine, or `Unreadable`."""
    return _checked(io.BytesIO(content), _MOST_BYTES, _MOST_FILES)


def _checked(file: BinaryIO, most_bytes: int, most_files: int) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(file)
    except _BROKEN as error:
        raise Unreadable(
            "broken_archive", "The archive is cut off or damaged. Save it again."
        ) from error
    files = archive.infolist()
    size = sum(each.file_size for each in files)
    packed = max(1, sum(each.compress_size for each in files))
    swells = size > packed * streams.MOST_RATIO
    if size > most_bytes or len(files) > most_files or swells:
        raise Unreadable(
            "too_large",
            f"The archive says that it holds {len(files):,} files with "
            f"{size / 2**20:,.0f} MB, more than is opened at once. Unpack it and load "
            "the folder.",
        )
    return archive


def _open(file: BinaryIO) -> Iterator[tuple[str, Member]]:
    """Every file that can be unpacked; those that cannot are told at the end."""
    archive = _checked(file, _MOST_PACKED, _MOST_LISTED)
    damaged = []
    for each in archive.infolist():
        # Some programs for Windows part the names in a path by their own mark.
        path = PurePosixPath(each.filename.replace("\\", "/"))
        if each.is_dir() or path.name.startswith(".") or "__MACOSX" in path.parts:
            continue
        if each.flag_bits & 1:
            raise Unreadable(
                "encrypted", "The archive is locked with a password. Unpack it first."
            )
        try:
            with (
                archive.open(each) as packed,
                _unpacked(cast(BinaryIO, packed), each.compress_size) as inside,
            ):
                # Only the last part: a name may not lead out of the archive.
                yield path.name, inside
        except (*_BROKEN, Unreadable):
            damaged.append(path.name)
    if damaged:
        raise Unreadable(
            "broken_archive",
            f"{wording.count(len(damaged), 'file')} in the archive cannot be unpacked: "
            f"{', '.join(damaged[:_SHOWN])}. The others were read. Save it again.",
        )


def _unpacked(packed: BinaryIO, size: int) -> BinaryIO:
    inside = streams.unpacked(packed, lambda: size, _BROKEN)
    begins_as_archive = streams.head(inside, 2) == b"PK"
    if isinstance(inside, io.BytesIO) or not begins_as_archive:
        return inside
    # Its list stands at its end: to reach that it would be unpacked again and again.
    laid_out = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115
    while piece := inside.read(2**20):
        laid_out.write(piece)
        if laid_out.tell() > _LAID_OUT:
            raise Unreadable(
                "too_large",
                "The archive holds an archive of more than 2 GB. Unpack it first.",
            )
    return cast(BinaryIO, laid_out)


BUNDLE = Bundle("zip", "ZIP archive", (".zip",), _claims, _open)
