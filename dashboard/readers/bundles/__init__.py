"""A file in, the files and records that it holds out; one kind of bundle a file."""

import io
from collections.abc import Iterator
from typing import BinaryIO

from dashboard.errors import Unreadable
from dashboard.readers.base import LARGEST
from dashboard.readers.bundles import (
    archives,
    compressed,
    crawls,
    json_lists,
    mailboxes,
    sheets,
    snapshots,
    streams,
    workbooks,
)
from dashboard.readers.bundles.base import Bundle

#: Asked in this order; the first that claims a file opens it.
BUNDLES: tuple[Bundle, ...] = (
    workbooks.BUNDLE,
    archives.BUNDLE,
    crawls.BUNDLE,
    compressed.BUNDLE,
    mailboxes.BUNDLE,
    snapshots.BUNDLE,
    json_lists.BUNDLE,
    sheets.BUNDLE,
)
#: A feed in a gzip file in an archive is met; what is packed deeper hides something.
_DEEPEST = 3
_TOO_DEEP = Unreadable(
    "too_deep",
    f"The file is packed more than {_DEEPEST} times over. Unpack it first.",
)
#: Between the name of a bundle and that of a member.
_IN = " › "


_TOO_LARGE = Unreadable(
    "too_large",
    f"It has more than {LARGEST // 2**20} MB; a page of text has no more. Split "
    "it and load the pieces.",
)


def opened(
    name: str, content: bytes | BinaryIO, depth: int = 0
) -> Iterator[tuple[str, bytes | Unreadable]]:
    """Name and bytes of all that a file holds; of the file itself if it is no bundle.

    In place of bytes stands what makes a member, or the rest of a bundle, unreadable;
    the latter comes once, under the bundle's name, and ends it alone. A file of any
    size is read as it goes; no more than a page of it is in memory.
    """
    file = io.BytesIO(content) if isinstance(content, bytes) else content
    try:
        bundle = next((each for each in BUNDLES if each.claims(name, file)), None)
        if bundle is None:
            yield name, _page(file)
        elif depth == _DEEPEST:
            yield name, _TOO_DEEP
        else:
            yield from _members(bundle, name, file, depth)
    except Unreadable as unreadable:
        yield name, unreadable


def _page(file: BinaryIO) -> bytes | Unreadable:
    found = streams.head(file, LARGEST + 1)
    return found if len(found) <= LARGEST else _TOO_LARGE


def _members(
    bundle: Bundle, name: str, file: BinaryIO, depth: int
) -> Iterator[tuple[str, bytes | Unreadable]]:
    for member, inside in bundle.open(file):
        within = f"{name}{_IN}{member}"
        if isinstance(inside, Unreadable):
            yield within, inside
        else:
            yield from opened(within, inside, depth + 1)
