"""The text of a document in, its stories out, as a copied page's are.

Word files, PDF and mails carry the same lines as a copied page: a headline, a byline, a
date, the text. What stands above the running text is told apart in the same way.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from dashboard.readers import copied
from dashboard.readers.composed import Copy
from dashboard.readers.copied import bylines, captions, lines, stamps
from dashboard.records import Page, Story

#: Lines under a headline among which a byline and a date are looked for.
_HEAD = 4
#: A line of so many words is running text.
_RUNNING = 12
#: Programs break the lines of a text mail at 60 to 78 characters.
_BROKEN = 50
_BLANK = re.compile(r"\n[ \t\r]*\n")


def page(
    name: str,
    content: bytes,
    reader: str,
    text: str,
    today: date,
    *,
    warnings: tuple[str, ...] = (),
) -> tuple[Page, tuple[Story, ...]]:
    """The stories that a copied page of this text has, under the document's name."""
    found, stories = copied.read(name, text.encode("utf-8", "replace"), today)
    digest = hashlib.sha256(content).hexdigest()
    told = (replace(story, warnings=story.warnings + warnings) for story in stories)
    return replace(found, sha256=digest, reader=reader), tuple(told)


def copy(headline: str | None, paragraphs: Sequence[str]) -> Copy:
    """The story under a headline; byline and dates are taken from its first lines."""
    byline, published, updated = None, None, None
    kept = []
    for number, words in enumerate(paragraphs):
        is_head = number < _HEAD and len(words.split()) < _RUNNING
        signed = bylines.signed(words) if is_head and byline is None else None
        dates = stamps.read(words) if is_head and signed is None else ()
        if signed:
            byline = signed.who
        for stamp in dates:
            stated = f"{stamp.raw} {stamp.time or ''}".strip()
            if stamp.label == "updated":
                updated = updated or stated
            else:
                published = published or stated
        if not signed and not dates:
            kept.append(words)
    return Copy(
        headline=headline,
        body=tuple(kept),
        byline=byline,
        published=published,
        updated=updated,
    )


def captioned(text: str) -> tuple[str | None, str | None]:
    """What stands under a picture, and whose picture it says it is."""
    found = captions.read(text)
    if found is None:
        return text or None, None
    words = text[found.start : found.end] or None
    return words, text[found.credit_start : found.credit_end] or None


def unwrapped(text: str) -> tuple[str, ...]:
    """Paragraphs of a text whose lines a program broke; short lines stay lines."""
    return tuple(words for block in _BLANK.split(text) for words in _joined(block))


def _joined(block: str) -> Iterator[str]:
    cleaned = [line for raw in block.split("\n") if (line := lines.cleaned(raw))]
    if cleaned and all(len(line) >= _BROKEN for line in cleaned[:-1]):
        yield " ".join(cleaned)
    else:
        yield from cleaned
