"""An amount in a line in, the idiom or the name that calls it an aim out."""

from itertools import pairwise

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("Ms Valder has her eye on 9% within three years.", "target"),
    ("The town has set its sights on a share of 40%.", "target"),
    ("The town has set its heart on running 400 lamps on wind.", "target"),
    ("It will try again, with 55 per cent the aim for 2031.", "target"),
    ("The railway fixed a turnaround of 60 hours as its goal.", "target"),
    ("Donors gave it the $210 million that the appeal sought.", "target"),
    ("The strategy envisions 15 million guests a year.", "target"),
    ("Velm eyes 1.1 million guests as ferries return.", "target"),
    ("It will sell bonds until it stands at $90 billion.", "target"),
    ("The rate ought to have hit 50% by last March.", "target"),
    ("Its target for the operator is 90 per cent.", "target"),
    ("In her eyes 40 homes are too many.", "actual"),
)
#: "set its heart on": whoever's these are, they are on what is wanted.
_WISHES = listed("eye eyes heart sights sight mind")
_OWN = listed("its their his her our my your an")
#: Of these a plan is the subject, and who aims for something the other.
_SEES = listed("envisions envisaged envisioned envisages envisage")
_EYES = listed("eyes eyed eyeing")
_NAMES = listed("target goal aim objective ambition")
_SOUGHT = listed("sought wants wanted seeks asked requested hopes hoped")
#: Words from "as" or "the" to the name, from a wish to its amount, and to "sought".
_BEHIND, _REACH, _ASKED = 6, 9, 6


def aim(line: Line, amount: Amount, words: list[str]) -> str | None:
    """The words that make an amount an aim; `words` stand before it, nearest first."""
    told = _wished(words) or _eyed(words) or _due(words) or _is_the_aim(words)
    return told or _named(line, amount) or _sought(line, amount)


def _wished(words: list[str]) -> str | None:
    """As in "has set its heart on running"."""
    near = words[:_REACH]
    for place, word in enumerate(near[:-2]):
        wish, whose = near[place + 1], near[place + 2]
        if word == "on" and wish in _WISHES and whose in _OWN:
            return f"{wish} on"
        if word in (",", "and", "but", ":"):
            return None
    return None


def _eyed(words: list[str]) -> str | None:
    """As in "The strategy envisions 15 million guests"."""
    near = words[:4]
    if near[1:2] and near[0] in _EYES and near[1] not in _OWN:
        return near[0]
    return next((word for word in near if word in _SEES), None)


def _is_the_aim(words: list[str]) -> str | None:
    """As in "Its target for the operator is 90%"."""
    near = words[1:_REACH] if words[:1] and words[0] in _IS else []
    for place, word in enumerate(near):
        if word in _NAMES | {"promise", "pledge"}:
            return word if near[place + 1 : place + 2] != ["of"] else None
        if word in (",", "that", "which") or word in _SEES:
            return None
    return None


_IS = listed("is remains was stays")


def _due(words: list[str]) -> str | None:
    """As in "ought to have hit 50%", "will run down until it stands at $90m"."""
    near = words[:_REACH]
    if ("have", "to") in pairwise(near) and "ought" in near:
        return "ought to have"
    stands = near[:3] in (["at", "stands", "it"], ["at", "stand", "they"])
    until = near[3:4] == ["until"] and not _AHEAD.isdisjoint(words)
    return "until it stands at" if stands and until else None


_AHEAD = listed("will would to shall must")


def _named(line: Line, amount: Amount) -> str | None:
    """As in "60 hours as its goal", "with 55 per cent the aim"."""
    behind = [line.low(amount.last + ahead) for ahead in range(_BEHIND)]
    if behind[0] in ("the", "its", "their") and behind[1] in _NAMES:
        return behind[1]
    for place, (word, after) in enumerate(pairwise(behind)):
        if word == "as" and (after in _NAMES or after in _OWN | {"the", "a"}):
            called = behind[place + 1 : place + 3]
            return next((name for name in called if name in _NAMES), None)
        if not word.isalpha():
            return None
    return None


def _sought(line: Line, amount: Amount) -> str | None:
    """As in "the $210 million that the appeal sought"."""
    if line.low(amount.first - 1) != "the":
        return None
    behind = [line.low(amount.last + ahead) for ahead in range(_ASKED)]
    if "that" not in behind[:2] or "had" in behind:
        return None
    return next((word for word in behind if word in _SOUGHT), None)
