"""Rows of deadlines in, a calendar out that any diary takes in (RFC 5545).

Every dated promise is an event of a whole day. The same promise has the same UID in
every file, and its SEQUENCE grows with its story's version, so that a calendar that
takes the file in again changes the entry and adds none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from dashboard.exports.base import Cell, Export

#: Octets of a line; longer ones are folded.
_LINE = 75
_ESCAPED = str.maketrans(
    {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None, "\0": None}
)
_HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//editorial dashboard//deadlines//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
)


def write(
    header: Sequence[str], rows: Iterable[Sequence[Cell]], _spreadsheet: bool
) -> Iterator[bytes]:
    """The calendar in pieces: promises with a day that no other one takes over."""
    yield _lines(_HEAD)
    for row in rows:
        told = dict(zip(header, row, strict=True))
        stands = told.get("promise") and told.get("state") != "overtaken"
        if told.get("due") and stands:
            yield _lines(_event(told))
    yield _lines(("END:VCALENDAR",))


def _event(told: Mapping[str, Cell]) -> Iterator[str]:
    due = date.fromisoformat(str(told["due"]))
    said = str(told.get("story_day") or told["due"])
    version = told.get("version")
    yield "BEGIN:VEVENT"
    yield f"UID:{told['id']}@editorial-dashboard"
    yield f"DTSTAMP:{_day(date.fromisoformat(said))}T000000Z"
    yield f"SEQUENCE:{version - 1 if isinstance(version, int) else 0}"
    yield f"DTSTART;VALUE=DATE:{_day(due)}"
    # The end is the first day that no longer belongs to it.
    yield f"DTEND;VALUE=DATE:{_day(due + timedelta(days=1))}"
    yield f"SUMMARY:{_text(_summary(told))}"
    yield f"DESCRIPTION:{_text(_description(told))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _summary(told: Mapping[str, Cell]) -> str:
    who = f" ({told['responsible']})" if told.get("responsible") else ""
    return f"Due: {told['what']}{who}"


def _description(told: Mapping[str, Cell]) -> str:
    other = told.get("alternative_due")
    parts = (
        f"“{told['sentence']}”",
        f"Story: {told['headline']}",
        f"Read as: {told['reason']}",
        f"Second reading: {other}" if other else None,
    )
    return "\n".join(part for part in parts if part)


def _day(value: date) -> str:
    return f"{value:%Y%m%d}" if value.year > 999 else f"{value.year:04}{value:%m%d}"


def _text(words: str) -> str:
    return words.translate(_ESCAPED)


def _lines(lines: Iterable[str]) -> bytes:
    return b"".join(_folded(line.encode()) for line in lines)


def _folded(line: bytes) -> bytes:
    """A line and its CRLF; what is too long goes on behind a space, letters whole."""
    pieces = []
    room = _LINE
    while len(line) > room:
        cut = room
        # The second and later bytes of a letter begin with the bits 10.
        while line[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(line[:cut])
        line, room = line[cut:], _LINE - 1
    return b"\r\n ".join((*pieces, line)) + b"\r\n"


EXPORT = Export(
    name="ics",
    label="Calendar",
    suffix=".ics",
    mime="text/calendar; charset=utf-8",
    write=write,
)
