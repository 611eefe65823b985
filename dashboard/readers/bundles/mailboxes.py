"""A mailbox in the mbox format in, its mails out."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import BinaryIO

from dashboard.readers.base import LARGEST
from dashboard.readers.bundles import streams
from dashboard.readers.bundles.base import Bundle, Member

#: A mail begins with such a line and a field of its head below it.
_FROM = re.compile(rb"From \S[^\n]{0,200}\n")
_FIELD = re.compile(rb"[!-9;-~]{1,70}:")
#: A line of a mail that looks like one is written with a bracket before it.
_QUOTED = re.compile(rb"^>(>{0,20}From )", re.MULTILINE)


def _claims(_name: str, file: BinaryIO) -> bool:
    first, _, rest = streams.head(file).partition(b"\n")
    return _begins(first + b"\n", rest)


def _begins(line: bytes, following: bytes) -> bool:
    return bool(
        line.startswith(b"From ") and _FROM.fullmatch(line) and _FIELD.match(following)
    )


def _open(file: BinaryIO) -> Iterator[tuple[str, Member]]:
    for number, mail in enumerate(_mails(streams.lines(file)), 1):
        whole = mail.rstrip(b"\r\n") + b"\n"
        yield f"mail {number}", _QUOTED.sub(rb"\1", whole)


def _mails(lines: Iterable[bytes]) -> Iterator[bytes]:
    """What stands below each line that begins a mail; of endless ones the beginning."""
    held: bytearray | None = None
    for line, following in pairwise(chain(lines, (b"",))):
        if _begins(line, following):
            if held is not None:
                yield bytes(held)
            held = bytearray()
        elif held is not None and len(held) <= LARGEST:
            held += line
    if held is not None:
        yield bytes(held)


BUNDLE = Bundle("mbox", "Mailbox (mbox)", (".mbox",), _claims, _open)
