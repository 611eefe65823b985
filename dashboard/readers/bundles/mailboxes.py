"""A mailbox in the mbox format in, its mails out."""

import re
from collections.abc import Iterator

from dashboard.readers.bundles.base import Bundle

#: A mail begins with such a line and a field of its head below it.
_FROM = re.compile(rb"^From \S[^\n]{0,200}\n(?=[!-9;-~]{1,70}:)", re.MULTILINE)
#: A line of a mail that looks like one is written with a bracket before it.
_QUOTED = re.compile(rb"^>(>{0,20}From )", re.MULTILINE)


def _claims(_name: str, content: bytes) -> bool:
    return content.startswith(b"From ") and bool(_FROM.match(content))


def _open(content: bytes) -> Iterator[tuple[str, bytes]]:
    starts = list(_FROM.finditer(content))
    ends = [*(each.start() for each in starts[1:]), len(content)]
    for number, (found, end) in enumerate(zip(starts, ends, strict=False), 1):
        mail = content[found.end() : end].rstrip(b"\r\n") + b"\n"
        yield f"mail {number}", _QUOTED.sub(rb"\1", mail)


BUNDLE = Bundle("mbox", "Mailbox (mbox)", (".mbox",), _claims, _open)
