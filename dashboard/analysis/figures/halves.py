"""Words for half or a quarter of a unit in, the amount in that unit out."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.units import MEASURES, TIMES

POINT = "percentage point"
#: Copy -> value, kind and unit of its first figure.
RIGHT = (
    (
        "It rose by half a percentage point.",
        0.5,
        "percentage_point",
        POINT,
    ),
    ("It grew by half a percent.", 0.5, "percent", "%"),
    ("It cut by a quarter point.", 0.25, "percentage_point", POINT),
    ("It made a quarter-point cut.", 0.25, "percentage_point", POINT),
    (
        "It fell three-quarters of a percentage point.",
        0.75,
        "percentage_point",
        POINT,
    ),
    (
        "It was a half-percentage-point rise.",
        0.5,
        "percentage_point",
        POINT,
    ),
    ("They talked for half an hour.", 0.5, "duration", "hour"),
    ("The queue was half a mile long.", 0.5, "measure", "mile"),
    ("It took three-quarters of an hour.", 0.75, "duration", "hour"),
    ("The half-mile walk pleased all.", 0.5, "measure", "mile"),
    ("It lasted an hour and a half.", 1.5, "duration", "hour"),
    ("It lasted a year and a half.", 1.5, "duration", "year"),
)
WRONG = (
    "The half-year result pleased all.",
    "It came in the second half of a year.",
    "A quarter of the fields are dry.",
)

_HYPHENS = frozenset({"-", "‑"})
_ARTICLES = frozenset({"a", "an"})
_POINTS = frozenset({"point", "points"})
#: "half-year profit", "half-century", "quarter-final": these halves are no lengths.
_NOT_HYPHENED = frozenset({"year", "century", "decade", "month", "quarter", "second"})
_PARTS = {"half": 0.5, "quarter": 0.25, "quarters": 0.75}
WORDS_THAT_START = frozenset({"half", "quarter", "a", "an", "one", "three"})


def at(line: Line, place: int) -> Amount | None:
    """The part of a unit whose words begin at a token."""
    if line.low(place) in _ARTICLES:
        whole = _and_a_half(line, place)
        if whole is not None:
            return whole
    at_part = _part(line, place)
    if at_part is None:
        return None
    value, after = _PARTS[line.low(at_part)], at_part + 1
    hyphen = line.low(after) in _HYPHENS
    if hyphen:
        after += 1
    elif line.low(after) in _POINTS or line.low(after) == "percentage":
        return _point(line, place, after, value)
    else:
        after += line.low(after) == "of"
        if line.low(after) not in _ARTICLES:
            return None
        after += 1
    return _point(line, place, after, value) or _unit(line, place, after, value, hyphen)


def _part(line: Line, place: int) -> int | None:
    """Where "half" or "quarter" stands in "half", "a quarter", "three-quarters"."""
    word = line.low(place)
    if word == "half" or (word == "quarter" and line.low(place - 1) != "three"):
        taken = line.low(place - 1) in ("first", "second", "other", "last", "this")
        return None if taken else place
    if word in _ARTICLES or word == "one":
        return place + 1 if line.low(place + 1) in ("half", "quarter") else None
    if word != "three":
        return None
    after = place + 1 + (line.low(place + 1) in _HYPHENS)
    return after if line.low(after) == "quarters" else None


def _point(line: Line, first: int, place: int, value: float) -> Amount | None:
    """As in "a quarter-point", "half a percentage point", "half a percent"."""
    word = line.low(place)
    if word == "per" and line.low(place + 1) == "cent":
        return Amount(first, place + 2, value, value, "percent", "%", "half")
    if word in ("percent", "percentage"):
        after = place + 1 + (line.low(place + 1) in _HYPHENS)
        if line.low(after) not in _POINTS:
            return Amount(first, place + 1, value, value, "percent", "%", "half")
        place, word = after, "point"
    if word not in _POINTS:
        return None
    return Amount(first, place + 1, value, value, "percentage_point", POINT, "half")


def _unit(
    line: Line, first: int, place: int, value: float, hyphen: bool
) -> Amount | None:
    """As in "half an hour", "a half-mile"."""
    word = line.low(place)
    if hyphen and word in _NOT_HYPHENED:
        return None
    if len(word) < 3:
        return None
    if word in TIMES:
        return Amount(first, place + 1, value, value, "duration", TIMES[word], "half")
    if word in MEASURES:
        return Amount(first, place + 1, value, value, "measure", MEASURES[word], "half")
    return None


def _and_a_half(line: Line, place: int) -> Amount | None:
    """As in "a year and a half", "an hour and a half"."""
    if line.low(place + 2) != "and" or line.low(place + 3) != "a":
        return None
    part = _PARTS.get(line.low(place + 4), 1.0)
    if part == 1.0:
        return None
    found = _unit(line, place, place + 1, 1 + part, hyphen=False)
    if found is None or line.low(place + 5) == "of":
        return None
    return Amount(
        place, place + 5, found.low, found.high, found.kind, found.unit, "half"
    )
