"""Parties that the copy has named before: "the two sides", "the four deny"."""

from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure
from dashboard.analysis.words.listing import listed

#: More are seldom all known by name.
_SMALL = listed("two three four five six seven")
_DEFINITE = listed("the these those both")
_PARTIES = listed(
    "sides governments parties neighbours neighbors rivals foes enemies capitals"
)
#: People known by name do these; nothing is counted.
_VERBS = listed(
    """
    deny denied pleaded said say both
    """
)
#: "the two countries that lost most": told apart by what they did, they are counted.
_TOLD = listed("killed injured arrested hurt missing dead")


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for place, token in enumerate(line.tokens):
        if token.low in _SMALL and line.low(place - 1) in _DEFINITE:
            after, then = line.low(place + 1), line.low(place + 2)
            if after in _VERBS or (after in _PARTIES and then not in _TOLD):
                yield place, place + 1 + (after in _PARTIES)


NOT_FIGURE = NotFigure(
    name="parties",
    reason="refers to parties that the story names, and counts nothing",
    find=_find,
    right=(
        "The two sides met in Port Kessel.",
        "It is what the two governments agreed.",
        "The four deny the charges.",
        "Trade between the two neighbours fell.",
    ),
    wrong=(
        "Two sides of the box broke.",
        "The two schools cost more.",
        "The four men killed were miners.",
    ),
)
