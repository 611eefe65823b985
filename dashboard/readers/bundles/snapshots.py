"""A web page saved as a single file (MHTML) in, the page out."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from typing import BinaryIO

from dashboard.errors import Unreadable
from dashboard.readers.bundles import streams
from dashboard.readers.bundles.base import Bundle, Member

#: Browsers write the head in the first lines; a mail has no place of a snapshot.
_LOOKED_AT = 4096
_PLACE = re.compile(
    rb"^(?:snapshot-content-location:|from: <saved by )", re.IGNORECASE | re.MULTILINE
)
_SENT = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)


def _claims(_name: str, file: BinaryIO) -> bool:
    head = streams.head(file, _LOOKED_AT).partition(b"\n\r\n")[0].partition(b"\n\n")[0]
    return bool(_PLACE.search(head) and _SENT.search(head))


def _open(file: BinaryIO) -> Iterator[tuple[str, Member]]:
    """The page itself; its pictures, styles and frames are left where they are."""
    try:
        message = message_from_bytes(streams.whole(file), policy=policy.compat32)
        parts = [part for part in message.walk() if not part.is_multipart()]
        pages = [part for part in parts if part.get_content_type() == "text/html"]
        found = pages[0].get_payload(decode=True) if pages else None
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise _broken() from error
    if not isinstance(found, bytes) or b"<" not in found:
        raise _broken()
    yield "page", found


def _broken() -> Unreadable:
    return Unreadable(
        "broken_archive",
        "The saved page is cut off, or has no page in it. Save it again, as HTML where "
        "the browser offers it.",
    )


BUNDLE = Bundle(
    "mhtml", "Web page saved as one file (MHTML)", (".mhtml", ".mht"), _claims, _open
)
