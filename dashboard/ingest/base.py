"""What became of a file, and how it is to be read other than by its content."""

from dataclasses import dataclass

from dashboard.records import Refusal


@dataclass(frozen=True, slots=True)
class How:
    """Another way of reading than the content of a file asks for."""

    #: The name of a reader; the file then is one page.
    reader: str | None = None
    #: The encoding of its letters.
    encoding: str | None = None
    #: Read pages again that the present rules have read.
    again: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one story."""

    key: str
    headline: str | None
    #: new, changed or same.
    state: str
    #: What the reader noticed, in plain words.
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, or of one member of a file that holds several."""

    name: str
    stories: tuple[Kept, ...] = ()
    refusal: Refusal | None = None
    #: The file that it is, or is a member of.
    file: str = ""
    #: Bytes of the file that have been read.
    at: int = 0
