"""The shape of a reader: a page's bytes in, its stories out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from dashboard.records import Page, Story

#: No page of text is larger; so much plain copy takes 10 s and 100 MB to read.
LARGEST = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Reader:
    """One format that a desk has."""

    name: str
    #: The format in an editor's words.
    label: str
    suffixes: tuple[str, ...]
    #: Whether these bytes look like the format; content decides before the suffix.
    claims: Callable[[bytes], bool]
    #: A name, the bytes and today in, which tells dates that lie ahead; the page and
    #: its stories out, in the page's order. Raises `Unreadable` with a reason when
    #: nothing can be read.
    read: Callable[[str, bytes, date], tuple[Page, tuple[Story, ...]]]
    #: Read in a process that may die: libraries for rich formats hang and abort.
    apart: bool = False
