"""A page's bytes in, its stories out; one format a file, each listed here."""

from datetime import date

from dashboard.errors import Unreadable
from dashboard.readers import (
    copied,
    dumps,
    feeds,
    frontmatter,
    mail,
    newsml,
    ninjs,
    nitf,
    pdf,
    sitemaps,
    web,
    word,
)
from dashboard.readers.apart import WORKER
from dashboard.readers.base import Reader
from dashboard.records import Page, Story

#: Asked in this order; the first that claims the bytes reads them, the last all.
READERS: tuple[Reader, ...] = (
    web.READER,
    feeds.READER,
    sitemaps.READER,
    newsml.READER,
    nitf.READER,
    word.READER,
    pdf.READER,
    mail.READER,
    ninjs.READER,
    dumps.READER,
    frontmatter.READER,
    copied.READER,
)
#: No page of text is larger; so much plain copy takes 10 s and 100 MB to read.
LARGEST = 8 * 1024 * 1024


def read(name: str, content: bytes) -> tuple[Page, tuple[Story, ...]]:
    """The page and its stories in its order; raises `Unreadable` with the reason.

    The content decides which reader it is, whatever the name says.
    """
    if not content:
        raise Unreadable("empty_file", "The file is empty. Save it again and load it.")
    if len(content) > LARGEST:
        raise Unreadable(
            "too_large",
            f"The file has {len(content) / 2**20:,.0f} MB; a page of text has "
            f"{LARGEST / 2**20:.0f} MB at most. Split it and load the pieces.",
        )
    reader = reader_of(content)
    if reader.apart:
        return WORKER.call(reader.read, name, content, date.today())
    return reader.read(name, content, date.today())


def reader_of(content: bytes) -> Reader:
    """The first reader that claims some bytes; copied text where no other does."""
    return next(reader for reader in READERS if reader.claims(content))
