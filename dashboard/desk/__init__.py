"""How a desk reads what copy leaves open: its money, its names and its model."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Listed:
    """A name on the desk's own list; it wins over what is read."""

    name: str
    #: person, organisation or place.
    kind: str
    #: Other ways in which copy prints it.
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Annotation:
    """A stretch of a text that a model takes for a name; code points."""

    start: int
    end: int
    #: person, organisation or place.
    kind: str


class Annotator(Protocol):
    """A model that a desk has installed: a text in, the names in it out."""

    @property
    def name(self) -> str:
        """What the rule of a name says that it was read by."""

    def annotate(self, text: str) -> Iterable[Annotation]:
        """Stretches of `text`, none of which overlap."""


@dataclass(frozen=True, slots=True)
class Desk:
    """How a desk reads what copy leaves open."""

    #: ISO 4217 code that a bare "$" is taken for.
    dollar: str = "USD"
    #: The month, 1 to 12, in which the desk's fiscal year begins; None to take the
    #: fiscal year of the country that the story is filed from.
    fiscal_year_starts: int | None = None
    names: tuple[Listed, ...] = ()
    annotator: Annotator | None = None
