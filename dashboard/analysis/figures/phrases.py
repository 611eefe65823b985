"""A line and a place in, the noun phrase that begins or ends there out.

There is no tagger: a phrase ends on a word that is in no closed class, is no frequent
verb or adjective by `words/no_heads.py`, and does not end like a verb or an adverb.
"""

from dashboard.analysis.figures.base import Line
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.no_heads import (
    ADJECTIVES,
    AFTER_TO,
    BOTH,
    FRAMES,
    GERUNDS,
    NAMED,
    NARROWING,
    NO_HEADS,
)
from dashboard.analysis.words.nouns import STOPS
from dashboard.analysis.words.numbers import MAGNITUDES, TENS, UNITS

DETERMINERS = listed("a an the its their his her our my your this these those no")
_GOVERN = listed("of in on for from by with at to and or")
#: Behind these words stands a verb: "they earn", "which saves", "will hire".
_BEFORE_VERBS = listed(
    """
    it they we he she i you who which to will would could can may might must should
    shall cannot not never
    """
)
_NUMBERS = frozenset({*UNITS, *TENS, *MAGNITUDES, "bn", "m", "%", "per", "half"})
#: Pieces of another figure.
_PIECES = _NUMBERS | {"point", "points", "percentage", "us"}
_HYPHENS = frozenset({"-", "‑"})
#: Words in a phrase, hyphens included.
_LONGEST = 8
#: "king", "ring": too short to be made of a verb.
_SHORT = 6


def ending(line: Line, last: int) -> int | None:
    """Where the phrase with its head at a place begins; None where it is no head."""
    if not _head(line, last):
        return None
    first = last
    while first > 0 and last - first < _LONGEST:
        if not (_hyphened(line, first) or _narrows(line, first - 1)):
            break
        first -= 1
    return first


def _hyphened(line: Line, place: int) -> bool:
    """Whether a hyphen stands on the edge before a place, glued to what is there."""
    before = line.low(place - 1) in _HYPHENS and line.glued(place)
    return before or (line.glued(place - 1) and line.low(place - 2) in _HYPHENS)


def beginning(line: Line, first: int) -> int | None:
    """The token after the phrase that begins at a place; None where none begins."""
    last = first
    while last < len(line.tokens) and last - first < _LONGEST:
        hyphened = last > first and _hyphened(line, last + 1)
        if not hyphened and not (_head(line, last) or _narrows(line, last)):
            break
        last += 1
    while last > first and not _head(line, last - 1):
        last -= 1
    return last if last > first else None


def framed(line: Line, first: int, last: int) -> bool:
    """Whether one word alone frames a figure: "the goal", "its limit"."""
    return last - first == 1 and line.low(first) in FRAMES


def counted(line: Line, first: int) -> bool:
    """Whether a number stands before a phrase, which is then a figure of its own."""
    before = line.low(first - 1)
    return before in _NUMBERS or before[:1].isdigit() or before in ("$", "€", "£")


def _head(line: Line, place: int) -> bool:
    low = line.low(place)
    closed = low in STOPS and low not in BOTH
    shut = closed or low in _PIECES or low.endswith(("'s", "s'"))
    if line.tokens[place].kind != "word" or len(low) < 2 or shut:
        return False
    if _named(line, place) or _verb(line, place):
        return False
    if low in BOTH:
        before = line.low(place - 1)
        verb = line.low(place + 1) == "to" and line.low(place + 2).isalpha()
        if verb and before not in DETERMINERS:
            return False
        known = before in DETERMINERS or before in _GOVERN or before in ADJECTIVES
        return known or before in NARROWING or _opens(line, place)
    return _nominal(low)


def _verb(line: Line, place: int) -> bool:
    before = line.low(place - 1)
    return before in _BEFORE_VERBS and (before != "to" or line.low(place) in AFTER_TO)


def _nominal(low: str) -> bool:
    """Whether a word that is in no closed class looks like a noun."""
    if low in NO_HEADS:
        return False
    if low.endswith("ing"):
        return low in GERUNDS or len(low) < _SHORT
    return low in NAMED or not low.endswith(("ed", "ly"))


def _named(line: Line, place: int) -> bool:
    """Whether a capital makes a word a name; the first of a sentence may be none."""
    word = line.tokens[place].text
    if not word[:1].isupper():
        return False
    if word in line.names or not _opens(line, place):
        return True
    following = line.tokens[place + 1] if place + 1 < len(line.tokens) else None
    return following is not None and following.text[:1].isupper()


def _opens(line: Line, place: int) -> bool:
    return place == 0 or line.tokens[place - 1].text in "“\"‘'.:!?"


def _narrows(line: Line, place: int) -> bool:
    """Whether the word at a place belongs to the phrase that the next word is in."""
    token = line.tokens[place]
    low, before = token.low, line.low(place - 1)
    worn = low == "used" and (before in _GOVERN or before in DETERMINERS)
    if token.kind != "word" or (low in STOPS and not worn) or low in _NUMBERS:
        return False
    if low.endswith(("'s", "s'")) or (low.endswith("ly") and low not in NAMED):
        return False
    if _verb(line, place):
        return False
    if low in ADJECTIVES or low in NARROWING:
        return True
    if low.endswith(("ed", "ing")):
        return before in DETERMINERS or before in _GOVERN or before in ADJECTIVES
    plain = low not in NO_HEADS and low not in AFTER_TO
    return plain or (low in BOTH and before in DETERMINERS)
