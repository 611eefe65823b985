"""One record of a dump in JSON in, its story out."""

import json
import re
from datetime import date
from typing import Any

from dashboard.errors import Unreadable
from dashboard.readers import fields
from dashboard.readers.base import Reader
from dashboard.readers.composed import page
from dashboard.readers.decoding import decode
from dashboard.records import Page, Story

#: One half of a letter that is written in two.
_HALF = re.compile("[\ud800-\udfff]")


def loaded(text: str) -> Any:
    """What a text in JSON holds; raises `Unreadable` with the line that is wrong."""
    try:
        return json.loads(text, parse_constant=str)
    except RecursionError as error:
        raise Unreadable(
            "too_deep", "The file nests records without end and was not opened."
        ) from error
    except json.JSONDecodeError as error:
        raise Unreadable(
            "broken_json",
            f"The file is cut off or damaged in line {error.lineno}, column "
            f"{error.colno}. Save or fetch it again.",
        ) from error
    except ValueError as error:
        raise Unreadable(
            "bad_number", "The file holds a number of thousands of digits."
        ) from error


def record(text: str) -> Any:
    """One record, every letter of which is whole; raises `Unreadable`."""
    held = loaded(text)
    if _HALF.search(json.dumps(held, ensure_ascii=False)):
        raise Unreadable(
            "bad_unicode",
            "The record holds half of a letter, which no program can show. Fetch it "
            "again.",
        )
    return held


def _claims(content: bytes) -> bool:
    head = content[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    # RTF opens a brace too.
    return head.startswith(b"{") and not head.startswith(b"{\\")


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The story of the record; raises `Unreadable` where its fields tell none."""
    held = record(decode(content).text)
    if not isinstance(held, dict) or not fields.tells_stories(held):
        named = ", ".join(list(held)[:12]) if isinstance(held, dict) else "none"
        raise Unreadable(
            "unknown_fields",
            "No field of this record is known as a headline or a text. Name them "
            f"“headline” and “body”. Its fields: {named}.",
        )
    return page(name, content, READER.name, [fields.copy(held)], today)


READER = Reader("dump", "Record in JSON", (".json",), _claims, read)
