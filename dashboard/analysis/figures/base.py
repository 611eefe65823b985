"""The shapes that the reader of figures hands on: a line, a number and an amount."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from dashboard.analysis.figures.tokens import Token


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence, cut into tokens."""

    text: str
    tokens: list[Token]
    #: Where the sentence begins in the story.
    start: int
    part: str
    #: The story is about sport, where 3-2 is a score.
    sport: bool = False
    #: Words that the story prints with a capital inside a sentence.
    names: frozenset[str] = frozenset()
    #: Where the tokens are numbers in digits.
    digits: tuple[int, ...] = field(init=False, default=())
    #: The lower-case tokens by place, which rules ask for 200 times a line.
    lows: dict[int, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Find the numbers and the words once for all the rules that ask for them."""
        places = (at for at, token in enumerate(self.tokens) if token.kind == "number")
        object.__setattr__(self, "digits", tuple(places))
        self.lows.update((at, token.low) for at, token in enumerate(self.tokens))

    def low(self, at: int) -> str:
        """The lower-case token at a place, empty outside the line."""
        return self.lows.get(at, "")

    def glued(self, at: int) -> bool:
        """Whether no space stands before the token at a place."""
        return 0 < at < len(self.tokens) and self.tokens[at].glued


@dataclass(frozen=True, slots=True)
class Number:
    """A bare number: its value and the tokens `first` to `last`, the last excluded."""

    value: float
    first: int
    last: int
    #: Spelled in words throughout.
    spelled: bool = False
    #: The magnitude printed last: 1e6 of "1.5 million".
    scale: float = 1.0
    #: "hundreds of", "millions": this much and up.
    vague: bool = False
    #: A magnitude is printed.
    scaled: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what is printed around it, on its way to a figure."""

    first: int
    last: int
    low: float | None
    high: float | None
    #: None while the number is bare.
    kind: str | None
    unit: str | None
    rule: str
    assumed: bool = False
    per: str | None = None
    modifier: str = "exact"
    trend: str | None = None
    #: A magnitude is printed, or the number has none to share.
    scaled: bool = False
    #: The magnitude printed last: 1e6 of "1.5 million".
    scale: float = 1.0
    #: The unit is printed before the number ("$5").
    prefixed: bool = False
    spelled: bool = False
    vague: bool = False
    #: Nouns that the figure counts, in the plural as printed.
    noun: str | None = None
    #: baseline, level or change where the wording of a pair settles it.
    pair: str | None = None
    #: Index, in the line, of the amount that this one restates.
    converts: int | None = None


@dataclass(frozen=True, slots=True)
class NotFigure:
    """A way in which a number is no figure; one a file, listed in `NOT_FIGURES`."""

    name: str
    #: In an editor's words.
    reason: str
    #: The token ranges, last excluded, in which a number is no figure.
    find: Callable[[Line], Iterator[tuple[int, int]]] = field(repr=False)
    #: Copy in which it applies, and copy that looks like it and holds a figure.
    right: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
