"""A file in, the files and records that it holds out; one kind of bundle a file."""

from collections.abc import Iterator

from dashboard.errors import Unreadable
from dashboard.readers.bundles import (
    archives,
    compressed,
    crawls,
    json_lists,
    mailboxes,
    sheets,
    snapshots,
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


def opened(
    name: str, content: bytes, depth: int = 0
) -> Iterator[tuple[str, bytes | Unreadable]]:
    """Name and bytes of all that a file holds; of the file itself if it is no bundle.

    In place of bytes stands what makes the rest of a bundle unreadable: it comes once,
    under the bundle's name, and ends it alone.
    """
    bundle = next((each for each in BUNDLES if each.claims(name, content)), None)
    if bundle is None:
        yield name, content
        return
    if depth == _DEEPEST:
        yield name, _TOO_DEEP
        return
    try:
        for member, inside in bundle.open(content):
            yield from opened(f"{name}{_IN}{member}", inside, depth + 1)
    except Unreadable as unreadable:
        yield name, unreadable
