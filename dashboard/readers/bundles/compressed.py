"""A gzip file in, the one file that it holds out."""

import gzip
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from dashboard.readers.bundles import streams
from dashboard.readers.bundles.base import Bundle, Member

_BROKEN = (OSError, EOFError, zlib.error)


def _claims(_name: str, file: BinaryIO) -> bool:
    return streams.head(file, 2) == b"\x1f\x8b"


def _open(file: BinaryIO) -> Iterator[tuple[str, Member]]:
    inside = cast(BinaryIO, gzip.GzipFile(fileobj=file))
    yield "unpacked", streams.unpacked(inside, file.tell, _BROKEN)


BUNDLE = Bundle("gzip", "File packed with gzip", (".gz",), _claims, _open)
