"""Ordinals: "22nd", "5th"."""

from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure
from dashboard.analysis.figures.tokens import Token

_ENDINGS = frozenset({"st", "nd", "rd", "th", "sts", "nds", "rds", "ths"})


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for place, token in enumerate(line.tokens):
        if (
            token.low in _ENDINGS
            and token.glued
            and _ordered(line.low(place - 1), token)
        ):
            yield place - 1, place + 1


def _ordered(digits: str, ending: Token) -> bool:
    """Whether the ending belongs to the digits: "21st", and not "12st" of weight."""
    if ending.low != "st":
        return digits[-1:].isdigit()
    return digits[-1:] == "1" and digits[-2:] != "11"


NOT_FIGURE = NotFigure(
    name="ordinal",
    reason="a place in an order, not a quantity",
    find=_find,
    right=("the 22nd amendment", "in the 94th minute"),
    wrong=("It has 22 streets.", "He weighs 12st."),
)
