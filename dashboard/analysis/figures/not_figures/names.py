"""Names with numbers in them: "Boeing 737", "G20", "FTSE 100", "CO2"."""

from collections.abc import Iterator

from dashboard.analysis.figures import nouns
from dashboard.analysis.figures.base import Line, NotFigure
from dashboard.analysis.words.currencies import CODES, LETTERS, SIGNS, WORDS
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.nouns import STOPS
from dashboard.analysis.words.numbers import UNITS
from dashboard.analysis.words.units import EXACT, MEASURES, TIMES

#: Things that are numbered by their makers, whatever follows.
_MODELS = listed(
    "iphone galaxy pixel boeing airbus model playstation xbox windows watch gen mark"
)
#: Before a hyphen and a number these are no names: "minus-5", "5-foot-11".
_JOINING = listed("minus to pre mid magnitude foot feet by in")
#: Indices that are called after how many shares they hold; "P" is the S&P's.
_INDICES = listed(
    "stoxx ftse nikkei cac nasdaq russell csi asx kospi topix ibex nifty sensex p"
)
#: "1080p video" is named by the lines of its picture.
_LINES = frozenset({"480", "720", "1080", "1440", "2160"})
_AMOUNTS = listed(
    "million billion trillion thousand hundred percent per times pc bps basis points "
    "k m bn tn mn lakh crore dozen points"
)


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for place in line.digits:
        if _glued_name(line, place) or _after_name(line, place):
            yield place, _whole(line, place)
        elif _lettered(line, place):
            yield place, place + 3


def _whole(line: Line, place: int) -> int:
    """The token after the name: "737-800" is one."""
    variant = line.low(place + 1) == "-" and line.glued(place + 1)
    number = line.glued(place + 2) and line.tokens[place + 2].kind == "number"
    return place + 3 if variant and number else place + 1


def _lettered(line: Line, place: int) -> bool:
    """As in "7-Eleven": a number word with a capital."""
    hyphen = line.low(place + 1) == "-" and line.glued(place + 1)
    if not (hyphen and line.glued(place + 2)):
        return False
    return line.low(place + 2) in UNITS and line.tokens[place + 2].text.istitle()


def _glued_name(line: Line, place: int) -> bool:
    """As in "S23", "CO2", "H1N1", "5G", "4x4", "COVID-19", "F-35", "787-9"."""
    token = line.tokens[place]
    before = line.tokens[place - 1] if place else None
    if token.glued and before is not None:
        if before.kind == "word" and before.text != "x":
            return not (_sum(line, place) or _dollar(line, place - 1))
        if before.text == "x":
            return not _sided(line, place)
        if before.text in "-‑" and before.glued and place > 1:
            word = line.tokens[place - 2]
            older = word.low in ("over", "under") and line.low(place + 1) == "s"
            lettered = word.kind == "word" and word.low not in _JOINING and not older
            return lettered and word.text not in CODES
    after = line.tokens[place + 1] if place + 1 < len(line.tokens) else None
    if after is None or not after.glued or after.kind != "word":
        return False
    if after.text == "x" and line.glued(place + 2):
        return not _sided(line, place + 2)
    unit = after.low in MEASURES or after.text in EXACT or after.low in TIMES
    picture = after.text == "p" and token.text in _LINES
    letters = after.text.isupper() and len(after.text) < 3
    known = after.text in ("K", "M", "B", "BN", "KM", "C", "F", "KW", "GB", "TB", "P")
    return picture or (letters and not (unit or known or after.text in CODES))


def _dollar(line: Line, place: int) -> bool:
    """As in "$US5m": a sign before the letters of its country."""
    signed = place > 0 and line.tokens[place - 1].text == "$" and line.glued(place)
    return signed and f"{line.tokens[place].text}$" in SIGNS


def _sided(line: Line, place: int) -> bool:
    """As in "4x5 metres": the second side has a unit."""
    after = line.low(place + 1)
    return line.tokens[place].kind == "number" and (after in MEASURES or after == "m")


def _sum(line: Line, place: int) -> bool:
    """As in "Rs500", "R18.45", "P600 million", "EUR50m": a sum of money."""
    before = line.tokens[place - 1].text
    printed = line.tokens[place].text
    after = line.low(place + 1)
    after = line.low(place + 2) if after == "-" else after
    grouped = after.isdecimal() and len(after) == 3
    plain = "," in printed or "." in printed or after in _AMOUNTS or grouped
    millions = before[:1] == "M" and before[1:] in CODES
    if before == "COP" and printed.isdecimal() and len(printed) == 2:
        # "COP28" is a conference.
        return False
    return (
        before in SIGNS or before in CODES or millions or (before in LETTERS and plain)
    )


def _after_name(line: Line, place: int) -> bool:
    """As in "Boeing 737", "FTSE 100": a capital before, nothing counted after."""
    token = line.tokens[place]
    if not place or token.glued or not token.text.isdecimal():
        return _before_name(line, place)
    before = line.tokens[place - 1]
    if before.low == "the" and len(token.text) == 3 and _verb_follows(line, place):
        return True
    name = before.kind == "word" and not before.text.islower()
    if not name or before.text in CODES or before.text in SIGNS or before.low in STOPS:
        return _before_name(line, place)
    opening = place == 1 or line.low(place - 2) in (".", ":", "“", '"')
    if opening and (before.low in _OPENERS or before.low.endswith("ly")):
        return False
    if before.low in _MODELS or before.low in _INDICES:
        return True
    return not _measured(line, place) and not _listed(line, place)


def _verb_follows(line: Line, place: int) -> bool:
    """As in "the 486 is": a thing known by its number."""
    return line.low(place + 1) in (
        "is",
        "was",
        "has",
        "'s",
        "will",
        "cost",
        "flew",
        "took",
    )


_OPENERS = listed(
    "some about nearly almost around over under only just roughly another police all "
    "least most the up these those including"
)


def _measured(line: Line, place: int) -> bool:
    """Whether something is counted or measured by the number."""
    after = line.low(place + 1)
    if after == "-" and line.glued(place + 1):
        after = line.low(place + 2)
    if after in _AMOUNTS or after in MEASURES or after in TIMES or after in "%€£°":
        return bool(after)
    counted = nouns.counted(line, place + 1)
    if counted is None:
        return False
    return counted.noun[:1].islower() or counted.noun[-1:] == "s"


def _listed(line: Line, place: int) -> bool:
    """As in "the Alliance 52, the Greens 24 and": values set behind names in a list."""
    after = line.low(place + 1)
    if after not in (",", "and", ".", ";", ""):
        return False
    for start in range(place - 2, max(-1, place - 5), -1):
        if line.low(start) in ("the", ",", "and"):
            earlier = range(max(0, start - 8), start)
            return any(
                line.tokens[at].kind == "number"
                and line.low(at - 1) not in ("in", "of")
                for at in earlier
            )
    return False


def _before_name(line: Line, place: int) -> bool:
    """As in "787 Dreamliner": a name in the singular follows the number."""
    after = line.tokens[place + 1] if place + 1 < len(line.tokens) else None
    if after is None or after.kind != "word" or not after.text[:1].isupper():
        return False
    if not line.tokens[place].text.isdecimal() or after.glued or after.text in CODES:
        return False
    if after.low in MEASURES or after.low in TIMES or after.low in _AMOUNTS:
        return False
    if line.low(place + 2) in WORDS or line.low(place + 2).rstrip("s") in WORDS:
        return False
    return (
        nouns.counted(line, place + 1) is None
        and (len(after.text) > 3 or after.text.istitle())
        and (len(line.tokens[place].text) == 3)
    )


NOT_FIGURE = NotFigure(
    name="name",
    reason="a number that is part of a name",
    find=_find,
    right=(
        "A Boeing 737 Max was grounded.",
        "The S&P 500 and the FTSE 100 were flat.",
        "CO2 and H1N1 and 4x4 and A4 paper.",
        "The iPhone 14 Pro and the Galaxy S23 sold well.",
        "Its 787 Dreamliner flew.",
        "the G20 and COVID-19",
        "The Nikkei 225, S&P 500 and Stoxx 600 rose.",
        "The Boeing 737-800 left COP28 for a 7-Eleven.",
    ),
    wrong=(
        "At Arsenal 14 players left.",
        "About 14 ships sank.",
        "It sold 23 Boeings.",
        "Barely 300 of them remain.",
    ),
)
