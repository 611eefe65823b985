"""A ZIP archive in, its files out."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from dashboard import wording
from dashboard.errors import Unreadable
from dashboard.readers.bundles.base import Bundle

#: An archive of more holds no desk's copy; measured bombs blow up a thousandfold.
_MOST_BYTES, _MOST_FILES, _MOST_RATIO = 200 * 2**20, 2000, 200
#: Names inside that tell a document which is packed in the same way.
_DOCUMENTS = ("word/", "xl/", "ppt/", "mimetype", "META-INF/", "Index/Document.iwa")
#: Names of damaged files that a refusal tells.
_SHOWN = 10
#: What the library raises over heads that lie, torn blocks and unknown methods.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(ValueError, OSError, EOFError, RuntimeError),
)


def _claims(_name: str, content: bytes) -> bool:
    if not content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    try:
        names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    except _BROKEN:
        return False
    return bool(names) and not any(name.startswith(_DOCUMENTS) for name in names)


def checked(content: bytes) -> zipfile.ZipFile:
    """The archive, unless it would fill the machine; raises `Unreadable`."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _BROKEN as error:
        raise Unreadable(
            "broken_archive", "The archive is cut off or damaged. Save it again."
        ) from error
    files = archive.infolist()
    size = sum(each.file_size for each in files)
    packed = max(1, sum(each.compress_size for each in files))
    if size > _MOST_BYTES or len(files) > _MOST_FILES or size > packed * _MOST_RATIO:
        raise Unreadable(
            "too_large",
            f"The archive says that it holds {len(files):,} files with "
            f"{size / 2**20:,.0f} MB, more than is opened at once. Unpack it and load "
            "the folder.",
        )
    return archive


def _open(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Every file that can be unpacked; those that cannot are told at the end."""
    archive = checked(content)
    damaged = []
    for each in archive.infolist():
        path = PurePosixPath(each.filename)
        if each.is_dir() or path.name.startswith(".") or "__MACOSX" in path.parts:
            continue
        if each.flag_bits & 1:
            raise Unreadable(
                "encrypted", "The archive is locked with a password. Unpack it first."
            )
        try:
            with archive.open(each) as file:
                inside = file.read(_MOST_BYTES)
        except _BROKEN:
            damaged.append(path.name)
            continue
        # Only the last part: a name may not lead out of the archive.
        yield path.name, inside
    if damaged:
        raise Unreadable(
            "broken_archive",
            f"{wording.count(len(damaged), 'file')} in the archive cannot be unpacked: "
            f"{', '.join(damaged[:_SHOWN])}. The others were read. Save it again.",
        )


BUNDLE = Bundle("zip", "ZIP archive", (".zip",), _claims, _open)
