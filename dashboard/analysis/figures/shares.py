"""Words for parts and multiples in, ratios and multiples out."""

from dataclasses import replace

from dashboard.analysis.figures import nouns
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import LESS, MORE
from dashboard.analysis.words.nouns import STOPS
from dashboard.analysis.words.numbers import (
    MAGNITUDES,
    PARTS,
    PLURAL_PARTS,
    TENS,
    UNITS,
)

#: Copy -> value and kind of its first figure.
RIGHT = (
    ("Two-thirds of voters agreed.", 2 / 3, "ratio"),
    ("One in five children is poor.", 0.2, "ratio"),
    ("Two in five of our schools closed.", 0.4, "ratio"),
    ("It lost a third of its ice.", 1 / 3, "ratio"),
    ("More than half of them left.", 0.5, "ratio"),
    ("It will be cut by half by 2035.", 0.5, "ratio"),
    ("It is twice as large.", 2.0, "multiple"),
    ("Two patients in three slept better.", 2 / 3, "ratio"),
    ("One household in five has no car.", 0.2, "ratio"),
    ("Demand grew threefold.", 3.0, "multiple"),
    ("Output doubled.", 2.0, "multiple"),
    ("It hopes to triple output.", 3.0, "multiple"),
    ("It will halve the number of missed calls.", 0.5, "multiple"),
    ("It is double the rate of May.", 2.0, "multiple"),
    ("It lost one for every three households.", 1 / 3, "ratio"),
    ("It expects a third fewer trips.", 1 / 3, "ratio"),
    ("Three quarters of the land is dry.", 0.75, "ratio"),
    ("One-quarter said no.", 0.25, "ratio"),
    ("It was a 1-in-100-year flood.", 0.01, "ratio"),
    ("Herds have shrunk by a fifth.", 0.2, "ratio"),
)
WRONG = (
    "A double room is free.",
    "It runs a double shift.",
    "the third reading",
    "in the second half",
    "a half-hearted try",
    "a quarter final",
    "about half a million homes",
    "It lost two games in three weeks.",
    "She saw one doctor in 12 months.",
)

_FOLDS = {f"{word}fold": float(value) for word, value in UNITS.items() if value > 1}
_FOLDS |= {f"{word}fold": float(value) for word, value in TENS.items()}
_FOLDS |= {"hundredfold": 100.0, "thousandfold": 1000.0, "manyfold": 0.0}
_SINGLE = frozenset(PARTS) - {"half"}
_VERBS = {
    "doubled": 2.0,
    "doubling": 2.0,
    "tripled": 3.0,
    "tripling": 3.0,
    "trebled": 3.0,
    "trebling": 3.0,
    "quadrupled": 4.0,
    "quadrupling": 4.0,
    "quintupled": 5.0,
    "halved": 0.5,
    "halving": 0.5,
    "doubles": 2.0,
    "triples": 3.0,
    "halves": 0.5,
    "halve": 0.5,
}
#: Verbs after a modal or "to"; elsewhere they describe ("a double room").
_PLAIN_VERBS = {"double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0}
_MODALS = frozenset(
    ["to", "will", "would", "could", "should", "may", "might", "must", "can", "shall"]
)
_WHOLES = frozenset({"the", "its", "their", "what", "that", "his", "her"})
_TIMES = {"twice": 2.0, "thrice": 3.0}
WORDS_THAT_START = frozenset(
    {*_FOLDS, *_VERBS, *_PLAIN_VERBS, *_TIMES, *UNITS, "half", "a"}
)


def at(line: Line, place: int) -> Amount | None:
    """The ratio or multiple whose words begin at a token."""
    word = line.low(place)
    if _FOLDS.get(word):
        return _multiple(place, place + 1, _FOLDS[word])
    if word in _VERBS or _doubles(line, place):
        value = _VERBS.get(word) or _PLAIN_VERBS[word]
        return _multiple(place, place + 1, value)
    if word in _TIMES and line.low(place + 1) not in ("a", "in", "this", "daily", ","):
        return _multiple(place, place + 1, _TIMES[word])
    return _one_in(line, place) or _part(line, place)


def _doubles(line: Line, place: int) -> bool:
    """As in "to double output", "double the number"."""
    if line.low(place) not in _PLAIN_VERBS:
        return False
    verb = line.low(place - 1) in _MODALS
    return verb or (line.low(place) == "double" and line.low(place + 1) in _WHOLES)


def _one_in(line: Line, place: int) -> Amount | None:
    """As in "one in five children", "1 in 10", "two out of three"."""
    above = _small(line, place)
    middle = place + 1 + (line.low(place + 1) == "-" and line.low(place + 2) == "in")
    if above is None or above < 1:
        return None
    counted = _many_between(line, middle, above)
    if counted is not None:
        middle = counted.last
    if line.low(middle) == "out" and line.low(middle + 1) == "of":
        below_at = middle + 2
    elif line.low(middle) == "in" or _for_every(line, middle):
        below_at = middle + 1
    else:
        return None
    if line.low(below_at) in ("every", "-"):
        below_at += 1
    below = _small(line, below_at)
    if below is None or below <= above or _goes_on(line, below_at + 1):
        return None
    if counted is not None:
        of_others = nouns.plural(line.low(below_at + 1))
        ratio = _ratio(line, place, below_at + 1, above / below)
        named = replace(ratio, unit=counted.unit, noun=counted.noun)
        return None if of_others else replace(named, last=below_at + 1)
    return _ratio(line, place, below_at + 1, above / below)


def _for_every(line: Line, place: int) -> bool:
    return line.low(place) == "for" and line.low(place + 1) == "every"


def _goes_on(line: Line, place: int) -> bool:
    """As in "one in 12-year-olds": what follows belongs to another number."""
    return line.low(place) == "per" or (
        line.low(place) == "-" and line.low(place - 2) != "-"
    )


def _many_between(line: Line, place: int, above: float) -> nouns.Counted | None:
    """The things of "two patients in three"; larger numbers count what is there."""
    if above > _MOST_OF or line.low(place) in ("in", "out", "of"):
        return None
    return nouns.counted(line, place, above == 1)


#: "nine patients in ten"; "14 patients in 20" tells of places more often than of parts.
_MOST_OF = 10


def _small(line: Line, place: int) -> float | None:
    word = line.low(place)
    if word in UNITS or word in TENS:
        return float(UNITS.get(word) or TENS.get(word) or 0)
    return float(word) if word.isdecimal() and len(word) < 4 else None


def _part(line: Line, place: int) -> Amount | None:
    """As in "two-thirds", "a third of", "half of", "half a percentage point"."""
    word = line.low(place)
    if word == "half":
        return _half(line, place)
    if word in ("a", "one") and line.low(place + 1) in _SINGLE:
        return _single_part(line, place, place + 1)
    if word == "one":
        after = place + 2 if line.low(place + 1) == "-" else place + 1
        if line.low(after) in PARTS:
            return _single_part(line, place, after)
    if word in UNITS and 1 < UNITS[word] < 13:
        after = place + 2 if line.low(place + 1) == "-" else place + 1
        below = PLURAL_PARTS.get(line.low(after))
        quarters = line.low(after) == "quarters" and line.low(after + 1) not in (
            "of",
            "full",
        )
        if below and (not quarters or line.low(place) == "three"):
            return _ratio(line, place, after + 1, UNITS[word] / below)
    return None


def _single_part(line: Line, place: int, at_part: int) -> Amount | None:
    """As in "a third of", "one-fifth"; "a third man" and "a quarter ago" are none."""
    below = PARTS[line.low(at_part)]
    following = line.low(at_part + 1)
    whole = (
        following in STOPS
        or following in MORE
        or following in LESS
        or not following[:1].isalpha()
    )
    if following == "-" or following in ("ago", "earlier", "later"):
        whole = False
    if line.low(at_part) == "quarter":
        sure = line.low(at_part - 1) == "-" or line.low(place - 1) == "by"
        whole = sure or following in ("of", ".", ",")
    if line.low(at_part + 2) == "a" and line.low(at_part + 3) in MAGNITUDES:
        whole = False
    return _ratio(line, place, at_part + 1, 1 / below) if whole else None


_HALVES = frozenset(
    {"first", "second", "other", "the", "-", "a", "third", "last", "this"}
)


def _half(line: Line, place: int) -> Amount | None:
    following = line.low(place + 1)
    before = line.low(place - 1)
    if before == "by" and not line.glued(place + 1):
        return _ratio(line, place, place + 1, 0.5)
    million = following == "a" and line.low(place + 2) in MAGNITUDES
    if million or before in _HALVES:
        # "about half a million", "the first half"
        return None
    if following in (
        "-",
        "time",
        "way",
        "past",
        "term",
        "brother",
        "sister",
        "marathon",
    ):
        return None
    if before in ("than", "about", "nearly", "almost", "around", "over", "by"):
        return _ratio(line, place, place + 1, 0.5)
    if following in ("of", "the", "their", "its", "his", "her", "that", ".", "as", ","):
        return _ratio(line, place, place + 1, 0.5)
    return None


def _ratio(line: Line, place: int, last: int, value: float) -> Amount:
    """A part of something; its unit is the thing counted, where that is a plural."""
    thing = last
    if line.low(thing) == "of":
        thing += 1
        while line.low(thing) in nouns.DEFINITE:
            thing += 1
    compared = line.low(thing) in MORE or line.low(thing) in LESS
    counted = None if compared else nouns.counted(line, thing)
    unit = counted.unit if counted is not None else None
    noun = counted.noun if counted is not None else None
    if counted is not None and thing == last:
        last = counted.last
    return Amount(place, last, value, value, "ratio", unit, "ratio", noun=noun)


def _multiple(place: int, last: int, value: float) -> Amount:
    return Amount(place, last, value, value, "multiple", None, "multiple-word")
