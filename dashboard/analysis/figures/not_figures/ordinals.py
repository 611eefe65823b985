"""Ordinals: "22nd", "5th"."""

from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure

_ENDINGS = frozenset({"st", "nd", "rd", "th", "sts", "nds", "rds", "ths"})


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for place, token in enumerate(line.tokens):
        if token.low in _ENDINGS and token.glued and line.low(place - 1)[-1:].isdigit():
            yield place - 1, place + 1


NOT_FIGURE = NotFigure(
    name="ordinal",
    reason="a place in an order, not a quantity",
    find=_find,
    right=("the 22nd amendment", "in the 94th minute"),
    wrong=("It has 22 streets.",),
)
