"""The words of a sentence in, those of them that name an office and no one out."""

import re

from dashboard.analysis.tokens import Token
from dashboard.analysis.words.bodies import COMPANIES, PUBLIC
from dashboard.analysis.words.offices import (
    FIELDS,
    HELD_WITHIN,
    HONORIFICS,
    OFFICERS,
)
from dashboard.analysis.words.people import GROUPS, ROLES

_BODIES = PUBLIC | COMPANIES
_ACRONYM = re.compile(r"[A-Z]{3,8}")
_JOINTS = frozenset({"and", "&", ","})
_OF = frozenset({"of", "for", "on"})
#: Words of a person's name, without titles.
_NAMED = range(2, 5)


def fields(words: tuple[Token, ...]) -> frozenset[int]:
    """ "Food and Civil Supplies" of a minister, "Marine" of an inspector."""
    found: set[int] = set()
    for place, word in enumerate(words):
        low = word.low.rstrip(".")
        if low in OFFICERS:
            found.update(_before(words, place))
            found.update(_after(words, place + 1))
        elif not word.capital and (low in ROLES or low in GROUPS):
            found.update(_before(words, place))
    return frozenset(found)


def _field(words: tuple[Token, ...], place: int) -> bool:
    inside = 0 <= place < len(words)
    return inside and words[place].capital and words[place].low in FIELDS


def _before(words: tuple[Token, ...], place: int) -> list[int]:
    """The fields that end right before a title."""
    found = []
    place -= 1
    while _field(words, place):
        found.append(place)
        place -= 1
        if place > 0 and words[place].low in _JOINTS and _field(words, place - 1):
            place -= 1
    return found


def _after(words: tuple[Token, ...], place: int) -> list[int]:
    """The fields that follow a title: "of State for Ports, Shipping and Waterways"."""
    state = place + 1 < len(words) and words[place + 1].text == "State"
    if state and words[place].low == "of":
        place += 2
    if place >= len(words):
        return []
    start = place
    if words[place].low in _OF:
        place += 1 + (place + 1 < len(words) and words[place + 1].low == "the")
    elif words[place].text == "(":
        place += 1
    found = []
    while _field(words, place):
        found.append(place)
        place += 1
        if place < len(words) and words[place].low in _JOINTS:
            place += _field(words, place + 1)
    told = place > start + len(found)
    if not found and told and place < len(words) and words[place].low in HELD_WITHIN:
        return [place] if words[place].capital and _name(words, place + 1) else []
    return found if told or _name(words, place) else []


def _name(words: tuple[Token, ...], place: int) -> bool:
    """Whether the name of a person begins here."""
    following = words[place : place + 2]
    if following and following[0].low.rstrip(".") in HONORIFICS:
        return True
    known = following and following[0].text in _BODIES
    return len(following) > 1 and not known and all(w.capital for w in following)


def led(words: tuple[Token, ...], first: int, end: int) -> int | None:
    """Where the name begins in "Chairman Water Board Gul Hassan Marri"."""
    places = [
        n
        for n in range(first, end)
        if words[n].text in PUBLIC or (n == first and _ACRONYM.fullmatch(words[n].text))
    ]
    if not places:
        return None
    place = places[-1] + 1
    plain = all(word.capital for word in words[place:end])
    long = place > first + 1 or words[first].text.isupper()
    return place if plain and long and end - place in _NAMED else None


def body(words: tuple[Token, ...], first: int, end: int) -> bool:
    """Whether a stretch is a short form or holds a word that ends bodies' names."""
    if end - first == 1 and _ACRONYM.fullmatch(words[first].text):
        return True
    return any(word.text in _BODIES for word in words[first:end])
