"""A gzip file in, the one file that it holds out."""

import gzip
import io
import zlib
from collections.abc import Iterator

from dashboard.errors import Unreadable
from dashboard.readers.bundles.base import Bundle

#: No more is unpacked: a bomb of one megabyte holds a gigabyte.
_MOST_BYTES = 200 * 2**20


def _claims(_name: str, content: bytes) -> bool:
    return content.startswith(b"\x1f\x8b")


def _open(content: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
            inside = file.read(_MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise Unreadable(
            "broken_archive", "The packed file is cut off or damaged. Save it again."
        ) from error
    if len(inside) > _MOST_BYTES:
        raise Unreadable(
            "too_large",
            f"The file unpacks to more than {_MOST_BYTES // 2**20} MB. Unpack it and "
            "load it in pieces.",
        )
    yield "unpacked", inside


BUNDLE = Bundle("gzip", "File packed with gzip", (".gz",), _claims, _open)
