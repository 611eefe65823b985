"""The shape of a line that has been told apart: its kind, and what stands in it."""

from dataclasses import dataclass

from dashboard.readers.copied.lines import Line
from dashboard.readers.copied.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line with one purpose, `line.text[start:end]`."""

    #: As in `Part.kind`.
    kind: str
    start: int
    end: int
    #: What it says without its label and brackets: a name, a place, an agency.
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line with its kind and its pieces."""

    line: Line
    #: separator, notice, furniture, box, date, bullet, byline, tail, crumbs, section,
    #: lede, caption, credit, sentence, long, title or short.
    kind: str
    pieces: tuple[Piece, ...] = ()
    stamps: tuple[Stamp, ...] = ()

    @property
    def is_running(self) -> bool:
        """Whether it is running copy: a lede, a full sentence or a long paragraph."""
        return self.kind in ("lede", "sentence", "long")
