"""A crawl in the WARC format in, the web pages that it answers with out."""

import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from dashboard.errors import Unreadable
from dashboard.readers.base import LARGEST
from dashboard.readers.bundles import streams
from dashboard.readers.bundles.base import Bundle, Member

_GZIP, _WARC = b"\x1f\x8b", b"WARC/"
#: So much of a record is unpacked: more than a page may have, so that a longer one is
#: refused by itself. A bomb of 1.5 MB unpacks to 1.5 GB.
_MOST_BYTES = LARGEST + 1
_PAGES = ("text/html", "application/xhtml+xml")
_FINE = "200"
#: What the library raises over a head that ends, a length that lies, a torn block.
_BROKEN = (
    *(ArchiveLoadFailed, AttributeError, EOFError, ValueError, OSError),
    *(UnicodeError, zlib.error),
)


def _claims(_name: str, file: BinaryIO) -> bool:
    content = streams.head(file, 512)
    if not content.startswith(_GZIP):
        return content.startswith(_WARC)
    try:
        begins = zlib.decompressobj(31).decompress(content, len(_WARC))
    except zlib.error:
        return False
    return begins == _WARC


def _open(file: BinaryIO) -> Iterator[tuple[str, Member]]:
    """Every page under its address; what is no page is passed over."""
    pages = 0
    try:
        for record in _whole(ArchiveIterator(file)):
            if _is_page(record):
                address = record.rec_headers.get_header("WARC-Target-URI") or ""
                page = record.content_stream().read(_MOST_BYTES)
                if len(page) < _MOST_BYTES:
                    _refuse_cut(record)
                pages += 1
                yield address.strip("<>"), page
    except _BROKEN as error:
        raise Unreadable(
            "broken_archive",
            f"The crawl is cut off or damaged at byte {file.tell():,}: {pages} of its "
            "pages were taken, the rest could not be read. Fetch it again.",
        ) from error
    if not pages:
        raise Unreadable(
            "no_story_found",
            "The crawl holds no web page that was fetched whole, only requests, "
            "pictures and errors.",
        )


def _whole(records: Iterable[ArcWarcRecord]) -> Iterator[ArcWarcRecord]:
    """The records; raises `EOFError` after one that is cut off, which goes unsaid."""
    last = None
    for record in records:
        # Going on to this record has read the last one to its end.
        if last is not None:
            _refuse_cut(last)
        if record.length is None:
            raise EOFError
        yield record
        last = record
    if last is not None:
        last.raw_stream.read()
        _refuse_cut(last)


def _refuse_cut(record: ArcWarcRecord) -> None:
    if record.raw_stream.limit > 0:
        raise EOFError


def _is_page(record: ArcWarcRecord) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = (record.http_headers.get_header("Content-Type") or "").lower()
    return kind.startswith(_PAGES) and record.http_headers.get_statuscode() == _FINE


BUNDLE = Bundle("warc", "Web crawl (WARC)", (".warc", ".warc.gz"), _claims, _open)
