"""Ordinals: "22nd", "5th"."""

from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure

_ENDINGS = frozenset({"st", "nd", "rd", "th", "sts", "nds", "rds", "ths"})


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for place in line.digits:
        ending = line.low(place + 1)
        glued = ending in _ENDINGS and line.glued(place + 1)
        if glued and _ordered(line.low(place), ending):
            yield place, place + 2


def _ordered(digits: str, ending: str) -> bool:
    """Whether the ending belongs to the digits: "21st", and not "12st" of weight."""
    if ending != "st":
        return digits[-1:].isdigit()
    return digits[-1:] == "1" and digits[-2:] != "11"


NOT_FIGURE = NotFigure(
    name="ordinal",
    reason="a place in an order, not a quantity",
    find=_find,
    right=("the 22nd amendment", "in the 94th minute"),
    wrong=("It has 22 streets.", "He weighs 12st."),
)
