"""The text of a news page, copied or written, in; its stories out.

Works in steps, one module each: `lines` cleans, `kinds` tells lines apart, `heads`
finds where stories begin, `parts` gives every line its part, `stories` fills the
fields.
"""

import hashlib
from dataclasses import replace
from datetime import date

from dashboard.errors import Unreadable
from dashboard.readers import foreign
from dashboard.readers.base import Reader
from dashboard.readers.copied import stories
from dashboard.readers.decoding import decode
from dashboard.records import Page, Story


def _claims(content: bytes) -> bool:
    """Everything that is text; what is none is refused while it is decoded."""
    return bool(content)


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The page and its stories; dates that lie after `today` are warned of."""
    foreign.refuse(name, content)
    decoded = decode(content)
    found = stories.read(decoded.text, today)
    if not found:
        raise Unreadable(
            "no_story",
            "There is no story in this text, only parts of a page such as menus and "
            "dates. Copy the page again with its headline and its paragraphs.",
        )
    page = Page(
        name=name,
        sha256=hashlib.sha256(content).hexdigest(),
        reader=READER.name,
        text=decoded.text,
        encoding=decoded.encoding,
        encoding_certain=decoded.certain,
    )
    told = (replace(s, warnings=s.warnings + decoded.warnings) for s in found)
    return page, tuple(told)


READER = Reader("copied", "Copied page or text", (".txt", ".text"), _claims, read)
