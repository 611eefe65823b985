"""What a page, a story and its parts consist of, and what a refused page leaves."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a story's own text, `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """One thing that came in: a file, or a text that was pasted."""

    name: str
    sha256: str
    reader: str
    #: The decoded text; every story's `offset` counts in it.
    text: str
    encoding: str
    encoding_certain: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a story with one purpose."""

    #: headline, standfirst, caption, credit, byline, dateline, date, section, notice,
    #: furniture, leftover or body; a body part is one paragraph.
    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Story:
    """One news story as it stands on its page, with the fields the page states."""

    #: The story's stretch of the page, to the letter.
    text: str
    #: Where `text` begins in the page.
    offset: int
    #: In the order of the page. Every non-blank line lies in a part; a dateline
    #: and a credit have their own part inside a line that they share.
    parts: tuple[Part, ...]
    headline: str | None = None
    standfirst: tuple[str, ...] = ()
    caption: str | None = None
    credit: str | None = None
    byline: str | None = None
    dateline_place: str | None = None
    section: str | None = None
    outlet: str | None = None
    url: str | None = None
    #: First publication and last update, each at the precision the page states.
    published: str | None = None
    updated: str | None = None
    #: The day the story is filed under and all relative dates count from: the first
    #: publication, failing that the update; None unless a whole day is stated.
    day: date | None = None
    #: BCP 47; "und" when it could not be told.
    language: str = "en"
    direction: str = "ltr"
    #: The page says of itself that the story is made up, for show or for training.
    invented: bool = False
    #: The wire's name of the item, the same in all its versions, and which one it is.
    item: str | None = None
    item_version: str | None = None
    #: What the wire says of the use of the story, and how urgent it is, 1 the most.
    rights: str | None = None
    urgency: int | None = None
    #: withheld, cancelled, killed, held or embargoed; None for what may be used.
    status: str | None = None
    #: The moment in UTC before which nobody may see it, ISO 8601 to the minute.
    embargo: str | None = None
    #: What a reader noticed and an editor should know, in plain words.
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that came in and could not be read, with its reason."""

    name: str
    sha256: str
    #: A short constant for programs, for example "nul_bytes".
    code: str
    reason: str
    #: The first bytes as they came; all of them where `size` says so.
    content: bytes
    #: Bytes in all.
    size: int
    #: The path where it lay, if it came from a disk.
    place: str | None = None
