"""Running copy without the form of a page in, one story out, a part a paragraph."""

import re
from datetime import date

from dashboard.readers import language
from dashboard.records import Part, Span, Story

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2})?")


def story(text: str, published: str | None) -> Story:
    """The text as a body; `published` is ISO 8601 at the precision that is known."""
    parts, start = [], 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            begin = start + len(line) - len(line.lstrip())
            parts.append(Part("body", Span(begin, begin + len(words))))
        start += len(line) + 1
    stated = _DAY.fullmatch(published) if published else None
    return Story(
        text=text,
        offset=0,
        parts=tuple(parts),
        published=published,
        day=date.fromisoformat(stated[1]) if stated else None,
        language=language.language(text),
        direction=language.direction(text),
    )
