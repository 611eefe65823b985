"""A dump in JSON or JSON lines in, its records out, each by itself."""

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from dashboard.errors import Unreadable
from dashboard.readers import fields
from dashboard.readers.base import LARGEST
from dashboard.readers.bundles import streams
from dashboard.readers.bundles.base import Bundle, Member
from dashboard.readers.decoding import decode
from dashboard.readers.dumps import loaded

#: Below the first record of lines stands another within so many bytes.
_LOOKED_AT = 4096
_RECORD = re.compile(rb'\{\s{0,99}"')
#: Under these names a dump holds its list.
_LISTS = ("articles", "stories", "items", "results", "data", "docs", "records", "hits")


def _claims(_name: str, file: BinaryIO) -> bool:
    head = streams.head(file, 200).removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"["):
        return head[1:].lstrip().startswith(b"{")
    if not _RECORD.match(head):
        return False
    if _is_lines(file):
        return True
    try:
        # Every record of a dump is asked about: only its outer names are looked at.
        text = streams.whole(file).decode("utf-8", "replace")
        return _list(loaded(text)) is not None
    except Unreadable:
        return False


def _is_lines(file: BinaryIO) -> bool:
    """Whether the first line is a whole record and others follow."""
    file.seek(0)
    first = file.readline(LARGEST)
    following = file.read(_LOOKED_AT)
    file.seek(0)
    return first.rstrip().endswith(b"}") and bool(following.strip())


def _open(file: BinaryIO) -> Iterator[tuple[str, Member]]:
    if _is_lines(file):
        for number, line in enumerate(streams.text(file), 1):
            if line.strip():
                yield f"line {number}", _record(line.rstrip("\n"))
        return
    text = decode(streams.whole(file)).text
    for number, record in enumerate(_list(loaded(text)) or (), 1):
        yield f"record {number}", json.dumps(record).encode()


def _record(line: str) -> bytes:
    """The line; one that is no record in a form in which it is refused by itself."""
    if line.lstrip().startswith("{"):
        return line.encode()
    return json.dumps({"not a record": line}, ensure_ascii=False).encode()


def _list(data: Any) -> list[Any] | None:
    """The records of a dump; None where it is one record by itself."""
    if isinstance(data, list):
        return data
    if not isinstance(data, dict) or fields.tells_stories(data):
        return None
    held = (data.get(name) for name in _LISTS)
    return next((each for each in held if isinstance(each, list)), None)


BUNDLE = Bundle(
    "json", "Dump in JSON or JSON lines", (".json", ".jsonl"), _claims, _open
)
