"""A file's bytes in, kept once under their hash in packed pieces, the same bytes out.

A newer reader may read more in them than today's does, and an editor may want to see
what came in.
"""

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from sqlalchemy import Connection, bindparam, delete, insert, or_, select

from dashboard.store.tables import originals, pages, refusals

#: Between the name of a file and that of a member in it.
IN = " › "
#: Files of more bytes are not kept whole: it is what the Load page takes, and packing
#: it holds up other writers for about two seconds.
MOST = 64 * 2**20
#: Bytes of a piece: memory needs hold one, and SQLite reads no more for the first.
_PIECE = 2**20

_HAS = (
    select(originals.c.number).where(originals.c.sha256 == bindparam("digest")).limit(1)
)


def keep(connection: Connection, sha256: str, file: BinaryIO) -> None:
    """Keep what is left to read of a file, unless it is there."""
    if has(connection, sha256):
        return
    for number, piece in enumerate(iter(lambda: file.read(_PIECE), b"")):
        row = {"sha256": sha256, "number": number, "size": len(piece)}
        connection.execute(insert(originals), row | {"packed": zlib.compress(piece)})


def has(connection: Connection, sha256: str) -> bool:
    """Whether the bytes of this hash are kept."""
    return connection.execute(_HAS, {"digest": sha256}).first() is not None


def pieces(connection: Connection, sha256: str) -> Iterator[bytes]:
    """The bytes of this hash, in pieces; none where they are not kept."""
    mine = originals.c.sha256 == sha256
    asked = select(originals.c.number).where(mine).order_by(originals.c.number)
    for number in connection.execute(asked).scalars().all():
        piece = select(originals.c.packed).where(mine, originals.c.number == number)
        yield zlib.decompress(connection.execute(piece).scalar_one())


def sweep(connection: Connection) -> None:
    """Let go of the bytes that no page and no refusal points to any more."""
    mine = originals.c.sha256
    kept = select(pages.c.id).where(pages.c.original == mine).exists()
    waits = select(refusals.c.id).where(refusals.c.sha256 == mine).exists()
    connection.execute(delete(originals).where(~or_(kept, waits)))


def names(connection: Connection) -> dict[str, str]:
    """Hash and name of every file whose bytes are kept and were read, oldest first."""
    asked = (
        select(pages.c.original, pages.c.name, pages.c.sha256)
        .where(pages.c.original.is_not(None))
        .order_by(pages.c.id)
    )
    found: dict[str, str] = {}
    for row in connection.execute(asked):
        found.setdefault(row.original, name(row.name, row.sha256 == row.original))
    return found


def name(page: str, itself: bool) -> str:
    """What a file was called of which a page is all, or a member."""
    return page if itself else page.partition(IN)[0]
