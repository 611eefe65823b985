"""A bare number in a line in, a count of the nouns after it out."""

from dataclasses import replace

from dashboard.analysis.figures import nouns
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.numbers import TENS, UNITS

#: Copy -> value, unit and modifier of its first figure.
RIGHT = (
    ("Twelve of the ships sank.", 12.0, "ship", "exact"),
    ("A hundred or so people came.", 100.0, "person", "about"),
    ("It has 20 or more ships.", 20.0, "ship", "at_least"),
    ("The 40-odd ships sailed.", 40.0, "ship", "about"),
    ("It drew 300-plus people.", 300.0, "person", "at_least"),
    ("It drew 300+ people.", 300.0, "person", "at_least"),
    ("It drew a 5,000-strong crowd.", 5000.0, None, "exact"),
    ("The 12-member panel met.", 12.0, "member", "exact"),
    ("Hundreds of the ships sank.", 100.0, "ship", "vague"),
)
WRONG = ("It is 12 or less.", "He came 12 years later.")

#: Between the number and its noun: what they make of the value.
_LOOSE = {
    ("or", "so"): "about",
    ("or", "more"): "at_least",
    ("or", "fewer"): "at_most",
    ("-", "plus"): "at_least",
    ("-", "odd"): "about",
}
_LOOSE_WORDS = {"+": "at_least", "plus": "at_least", "odd": "about", "ish": "about"}
_WEIGHTS = frozenset({"pound", "foot"})


def of(line: Line, amount: Amount) -> Amount:
    """The amount as a count, as it is where nothing after it is counted."""
    amount, place = _loosened(line, amount)
    if amount.vague and line.low(place) == "of":
        place += 1
        place += line.low(place) in ("the", "its", "their", "our")
    hyphen = line.low(place) == "-" and line.glued(place) and line.glued(place + 1)
    single = hyphen or amount.low == 1
    if line.low(place) == "of" and amount.spelled and not amount.vague:
        place, single = _of_those(line, place), False
    if not place or _number_word(line, place + hyphen):
        return amount
    if hyphen:
        return _compound(line, amount, place)
    counted = nouns.counted(line, place, single)
    if counted is None and place == amount.last and not amount.spelled:
        counted = nouns.attributive(line, place)
    return amount if counted is None else _made(amount, counted)


def _loosened(line: Line, amount: Amount) -> tuple[Amount, int]:
    """The amount and where its noun begins, past "or so", "-odd" and the like."""
    place = amount.last
    modifier = _LOOSE.get((line.low(place), line.low(place + 1)))
    after = place + 2
    if modifier is None:
        modifier, after = _LOOSE_WORDS.get(line.low(place)), place + 1
    if modifier is None or nouns.counted(line, after) is None:
        return amount, place
    high = None if modifier == "at_least" else amount.high
    low = None if modifier == "at_most" else amount.low
    return replace(amount, modifier=modifier, low=low, high=high), after


def _compound(line: Line, amount: Amount, place: int) -> Amount:
    """As in "a 12-member panel", "a 5,000-strong crowd"."""
    word = line.low(place + 1)
    if word == "strong":
        return replace(amount, last=place + 2, kind="count", rule="count")
    counted = nouns.counted(line, place + 1, single=True)
    if counted is None:
        return amount
    return _made(amount, replace(counted, unit=nouns.singular(word), last=place + 2))


def _made(amount: Amount, counted: nouns.Counted) -> Amount:
    if counted.noun == "others":
        # "12 miners and two others": the unit stands before.
        return replace(amount, last=counted.last, noun=counted.noun)
    if counted.unit in _WEIGHTS:
        return replace(
            amount,
            last=counted.last,
            kind="measure",
            unit=counted.unit,
            rule="measure",
        )
    return replace(
        amount,
        last=counted.last,
        kind="count",
        unit=counted.unit,
        rule="count",
        noun=counted.noun,
    )


def _number_word(line: Line, place: int) -> bool:
    """As in "from 83 four years ago", "two of the nine judges": another number."""
    word = line.low(place)
    return (word in UNITS or word in TENS) and line.low(place + 1) != "-"


def _of_those(line: Line, place: int) -> int:
    """After "two of the": where the noun begins; 0 where a pronoun stands."""
    place += 1
    if line.low(place) in nouns.DEFINITE:
        return place + 1
    return place if line.low(place + 1) in ("'s", "'") else 0
