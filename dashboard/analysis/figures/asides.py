"""An amount in a line in, whether it is told of the thing before, in passing, out."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.clauses import OPENING
from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("Exports, worth $140 million, are to grow.", "actual"),
    ("Exports, $140 million in 2025, are to grow.", "actual"),
)
#: ", worth $140 million in 2025," tells of the thing before, in passing.
_ASIDE = listed("worth at now currently")


def aside(line: Line, amount: Amount, words: list[str]) -> bool:
    """As in ", worth $140 million in 2025,": told of the thing before, in passing."""
    if words[:1] == [","]:
        plain = amount.trend is None and amount.modifier in _PLAIN
        plain = plain and amount.kind != "multiple"
        return plain and _dated_aside(line, amount)
    if words[:3] == ["present", "at", ","] or words[:3] == ["at", "now", ","]:
        return True
    return words[1:2] == [","] and words[0] in _ASIDE


#: Of a value "in 2025", not of a bound that is set.
_PLAIN = listed("exact about nearly range")


def _dated_aside(line: Line, amount: Amount) -> bool:
    """As in ", 11 million litres a day in 2025,": a value of then, told in passing."""
    for place in range(amount.last, amount.last + _SUBJECT):
        if line.low(place) in _THEN:
            return line.low(place - 1) not in _AGAINST and amount.trend is None
        if line.low(place) == ",":
            due = line.low(place - 2) in OPENING
            return not due and _year(line.low(place - 1))
    return False


_THEN = listed("last now today currently")
#: "12% more than last year's": a difference to then.
_AGAINST = listed("than from on over the against to of")


def _year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word.startswith(("19", "20"))


#: Words of an aside.
_SUBJECT = 6
