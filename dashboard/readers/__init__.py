"""A page's bytes in, its stories out; one format a file, each listed here."""

from datetime import date

from dashboard import wording
from dashboard.errors import BadChoice, Unreadable
from dashboard.readers import (
    copied,
    dumps,
    feeds,
    frontmatter,
    mail,
    newsml,
    newsml1,
    ninjs,
    nitf,
    opendocument,
    pdf,
    rtf,
    sitemaps,
    telex,
    web,
    word,
    wordpress,
)
from dashboard.readers.apart import WORKER
from dashboard.readers.base import LARGEST, Reader
from dashboard.readers.decoding import recoded
from dashboard.records import Page, Story

__all__ = ["LARGEST", "READERS", "read", "reader_of", "recoded"]

#: Asked in this order; the first that claims the bytes reads them, the last all.
READERS: tuple[Reader, ...] = (
    web.READER,
    wordpress.READER,
    feeds.READER,
    sitemaps.READER,
    newsml.READER,
    newsml1.READER,
    nitf.READER,
    word.READER,
    opendocument.READER,
    rtf.READER,
    pdf.READER,
    mail.READER,
    telex.READER,
    ninjs.READER,
    dumps.READER,
    frontmatter.READER,
    copied.READER,
)


def read(
    name: str, content: bytes, by: str | None = None
) -> tuple[Page, tuple[Story, ...]]:
    """The page and its stories in its order; raises `Unreadable` with the reason.

    The content decides which reader it is, whatever the name says, unless one is named
    that it is to be read `by`.
    """
    if not content:
        raise Unreadable("empty_file", "The file is empty. Save it again and load it.")
    if len(content) > LARGEST:
        raise Unreadable(
            "too_large",
            f"The file has more than {LARGEST / 2**20:.0f} MB; a page of text has no "
            "more. Split it and load the pieces.",
        )
    reader = _named(by) if by else reader_of(content)
    if reader.apart:
        return WORKER.call(reader.read, name, content, date.today())
    return reader.read(name, content, date.today())


def reader_of(content: bytes) -> Reader:
    """The first reader that claims some bytes; copied text where no other does."""
    return next(reader for reader in READERS if reader.claims(content))


def _named(name: str) -> Reader:
    for reader in READERS:
        if reader.name == name:
            return reader
    raise BadChoice(
        f"There is no reader {name!r}. There are "
        f"{wording.joined([each.name for each in READERS])}."
    )
