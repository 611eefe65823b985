"""Numbers that identify: book numbers, case numbers, "0615", "2(4)"."""

from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure

_DASHES = frozenset({"-", "‑"})
#: "21-1333" and "1-2-3": joined by so many hyphens or more, numbers are parts of one.
_PARTS = 3


def _find(line: Line) -> Iterator[tuple[int, int]]:
    taken = 0
    for place in line.digits:
        if place < taken:
            continue
        taken = _joined(line, place)
        if taken - place >= 2 * _PARTS - 1:
            yield place, taken
        elif _zero(line, place) or _bracketed(line, place):
            yield place, place + 1


def _joined(line: Line, place: int) -> int:
    """The token after the numbers that hyphens join to the one at a place."""
    last = place + 1
    while (
        line.low(last) in _DASHES
        and line.glued(last)
        and line.glued(last + 1)
        and line.tokens[last + 1].kind == "number"
    ):
        last += 2
    return last


def _zero(line: Line, place: int) -> bool:
    """As in "0615", "007": quantities do not begin with a nought, their groups do."""
    printed, grouped = line.tokens[place].text, line.tokens[place - 1].kind == "number"
    if place and grouped:
        return False
    return len(printed) > 1 and printed.isdecimal() and printed[0] == "0"


def _bracketed(line: Line, place: int) -> bool:
    """As in "Article 2(4)", "Section 230(c)(1)": a bracket glued to what it parts."""
    opened = line.low(place - 1) == "(" and line.glued(place - 1)
    return opened and line.glued(place) and line.low(place + 1) == ")"


NOT_FIGURE = NotFigure(
    name="code",
    reason="a number that identifies something",
    find=_find,
    right=(
        "The ISBN is 978-3-16-148410-0.",
        "It left at 0615.",
        "Article 2(4) and Section 230(c)(1) apply.",
    ),
    wrong=("It costs 0.5 euros.", "It sold 12 (3 of them old)."),
)
