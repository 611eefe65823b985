"""Years and decades: "in 2019", "the 1980s", "2015-16"."""

from collections.abc import Iterator

from dashboard.analysis.figures import nouns
from dashboard.analysis.figures.base import Line, NotFigure
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.units import MEASURES, TIMES

_FIRST, _LAST = 1000, 2199
#: Bare numbers from here on are years even where no word says so.
_MODERN = 1900
#: Below this only the surest words make a year of a number: amounts are as likely.
_LIKELY = 1500
_SURE = listed("in since the")
_BEFORE = listed(
    """
    in since until from by before after during for of to between and the early late mid
    through about around circa spring summer autumn fall winter fiscal year quarter
    until till than
    """
)
_AMOUNTS = frozenset(
    ("%", "percent", "million", "billion", "hundred", "€", "£", "times")
)
#: Units of two letters that no other word looks like.
_SHORT = listed("km kg cm mm hp kw mw gw kb mb gb tb ft lb oz ml nm ha")
#: Signs that make four digits a sum of money.
_SIGNS = frozenset("$£€¥₹")


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for place in line.digits:
        token = line.tokens[place]
        if len(token.text) not in (2, 4):
            continue
        if len(token.text) == 2:
            if line.low(place - 1) in ("'", "’", "‘") and _short(line, place):
                yield place, place + 1
            continue
        if not token.text.isdecimal():
            continue
        if _FIRST <= int(token.text) <= _LAST and _year(line, place):
            last = place + 1
            if line.low(last) in ("-", "–", "/") and line.glued(last):
                ending = line.low(last + 1)
                if (
                    ending.isdecimal()
                    and len(ending) in (2, 4)
                    and line.glued(last + 1)
                ):
                    last += 2
            yield place, last


def _short(line: Line, place: int) -> bool:
    """As in "the summer of '68", "the '80s"."""
    if line.low(place + 1) in ("s", ""):
        return True
    return line.low(place - 2) in _BEFORE and nouns.counted(line, place + 1) is None


def _year(line: Line, place: int) -> bool:
    before, after = line.low(place - 1), line.low(place + 1)
    priced = line.glued(place) and line.tokens[place - 1].text in _SIGNS
    if priced or after in _AMOUNTS or _measured(line, place):
        return False
    if after in ("s", "'s"):
        return True
    if before in ("average", "total") or line.low(place - 2) in ("average", "total"):
        return False
    counted = nouns.counted(line, place + 1)
    if int(line.tokens[place].text) >= _MODERN:
        many = counted is not None and counted.last == place + 2
        return not many or before in _BEFORE - {"of", "about", "around", "than", "and"}
    named = _BEFORE if int(line.tokens[place].text) >= _LIKELY else _SURE
    return before in named and counted is None


def _measured(line: Line, place: int) -> bool:
    """Whether a unit follows: "2000 km", "1500m"."""
    after = place + 1
    if line.low(after) in ("-", "‑") and line.glued(after) and line.glued(after + 1):
        after += 1
    word = line.low(after)
    if word in ("bc", "ad", "ce", "bce"):
        return False
    near = line.glued(after) or len(word) > 2 or word in _SHORT
    return (word in MEASURES or word in TIMES) and near and word not in ("in", "second")


NOT_FIGURE = NotFigure(
    name="year",
    reason="a year or a decade",
    find=_find,
    right=(
        "Sales fell in 2019 and again in 2021.",
        "It dates from the 1980s.",
        "They met in '68.",
    ),
    wrong=(
        "It built 1500 homes.",
        "It is 2000 km long.",
        "It costs $1995.",
        "It beat the 1000 hp mark.",
    ),
)
