"""Wire messages as teleprinters sent them (IPTC 7901) in, stories out.

Control characters part each message: a header, the text, the time it was sent.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from dashboard.readers import documents
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, page
from dashboard.readers.copied import kinds, lines
from dashboard.readers.decoding import decode
from dashboard.records import Page, Story

#: SYN SYN SOH, the header, STX, the text, ETX, the time, EOT.
#: Source: IPTC 7901 (1995), sections 2 and 3.
_MESSAGE = re.compile(
    rb"\x01(?P<header>[^\x01\x02]{0,400}+)\x02(?P<text>[^\x02\x03\x04]*+)"
    rb"(?:\x03(?P<end>[^\x01\x04]{0,200}+))?"
)
_OPENS = re.compile(rb"\A[\x16\r\n\x00]{0,20}\x01[^\x01\x02]{1,400}\x02")
#: What printers were told inside a text: tabs between columns, types of letters.
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
#: Day, hour and minute in six digits, the month and the year in two.
_SENT = re.compile(rb"\s{0,9}(\d\d)(\d\d)(\d\d)[A-Z]{0,4} ([A-Z][a-z]{2}) (\d\d)\b")
_HEADLINE_WORDS = 25
_BLANK = re.compile(r"\n[ \t\r]*\n|\n(?=[ \t]{2,})")


def _claims(content: bytes) -> bool:
    return bool(_OPENS.match(content[:600]))


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """Each message that says something, in the file's order."""
    copies = [
        _copy(found["text"], found["end"] or b"")
        for found in _MESSAGE.finditer(content)
    ]
    told = [copy for copy in copies if copy is not None]
    return page(name, content, READER.name, told, today)


def _copy(text: bytes, end: bytes) -> Copy | None:
    """The story of a message; the first line that is no sentence is its headline."""
    plain = _CONTROLS.sub(b"", text)
    if not plain.strip():
        return None
    decoded = decode(plain)
    paragraphs = tuple(_paragraphs(decoded.text))
    if not paragraphs:
        return None
    headed = _is_headline(paragraphs[0])
    told = documents.copy(paragraphs[0] if headed else None, paragraphs[headed:])
    return replace(told, published=_sent(end) or told.published)


def _sent(end: bytes) -> str | None:
    found = _SENT.match(end)
    if found is None:
        return None
    day, hour, minute, month, year = (each.decode() for each in found.groups())
    return f"{day} {month} 20{year} {hour}:{minute}"


def _is_headline(line: str) -> bool:
    short = len(line.split()) <= _HEADLINE_WORDS
    return short and not kinds.ends_like_a_sentence(line)


def _paragraphs(text: str) -> Iterator[str]:
    """Blank lines part them, or a line that is set in."""
    for block in _BLANK.split(text):
        if words := lines.cleaned(" ".join(block.split())):
            yield words


READER = Reader(
    "telex", "Wire messages in IPTC 7901", (".iptc", ".anpa"), _claims, read
)
