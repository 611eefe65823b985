"""The pronoun "one" and its phrases."""

from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.nouns import STOPS
from dashboard.analysis.words.numbers import PARTS, TENS, UNITS
from dashboard.analysis.words.units import MEASURES, TIMES

_BEFORE = frozenset(
    [
        "no",
        "any",
        "some",
        "every",
        "each",
        "this",
        "that",
        "another",
        "the",
        "which",
        "only",
        "new",
        "good",
        "big",
        "old",
        "other",
        "last",
        "next",
        "first",
        "bad",
        "better",
        "best",
        "right",
        "wrong",
        "latest",
        "small",
        "large",
        "such",
    ]
)


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for place, token in enumerate(line.tokens):
        # "thirty-one of the wells"
        tens = line.low(place - 1) == "-" and line.low(place - 2) in TENS
        named = token.low in ("one", "ones", "one's") and not tens
        if named and _pronoun(line, place):
            yield place, place + 1


def _pronoun(line: Line, place: int) -> bool:
    before, after = line.low(place - 1), line.low(place + 1)
    if after == "-" and line.glued(place + 1):
        word = line.low(place + 2)
        known = word in TIMES or word in MEASURES or word in PARTS
        return not (known or word == "and")
    if after == "another" or (after == "for" and line.low(place + 2) == "every"):
        return after == "another"
    if after in _NUMBERS_ON:
        return before in ("no", "this", "that", "the")
    if before in _BEFORE:
        return True
    if after == "of":
        known = line.low(place + 3) in UNITS or line.low(place + 3).isdecimal()
        return known or line.low(place + 2) in ("them", "us", "those", "these")
    return _stands_alone(line, place + 1)


def _stands_alone(line: Line, place: int) -> bool:
    """Whether no noun in the singular follows: "one knows", "one."."""
    following = line.tokens[place] if place < len(line.tokens) else None
    if following is None or following.kind != "word" or following.low in STOPS:
        return True
    verb = following.low.endswith("s")
    return verb and not following.low.endswith(("ss", "us", "is"))


#: After these words "one" goes on as a number: "one in five", "one and a half".
_NUMBERS_ON = listed("in out half third quarter hundred thousand million billion and")

NOT_FIGURE = NotFigure(
    name="pronoun",
    reason='"one" stands for a person or a thing',
    find=_find,
    right=(
        "a one-off fee",
        "No one was hurt, but one could argue.",
        "the one that works",
    ),
    wrong=(
        "One ship sank.",
        "Thirty-one of the wells are dry.",
        "One in five children left.",
    ),
)
