"""An amount in a line in, whether it is told of the thing before, in passing, out."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.clauses import OPENING
from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("Exports, worth $140 million, are to grow.", "actual"),
    ("Exports, $140 million in 2025, are to grow.", "actual"),
    ("It will shut mills (40 at present) by 2031.", "actual"),
    ("Its land, at the moment 900 hectares, will be sold by 2031.", "actual"),
    ("It closed mills in the past six years.", "other"),
    ("Sales in the three months to May fell.", "other"),
)
#: ", worth $140 million in 2025," tells of the thing before, in passing.
_ASIDE = listed("worth at now currently")


def aside(line: Line, amount: Amount, words: list[str]) -> bool:
    """As in ", worth $140 million in 2025,": told of the thing before, in passing."""
    if words[:1] == [","]:
        plain = amount.trend is None and amount.modifier in _PLAIN
        plain = plain and amount.kind != "multiple"
        return plain and _dated_aside(line, amount)
    if words[:1] == ["("] and _today(line, amount):
        return True
    if any(words[: len(now)] == now for now in _NOW):
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


#: Nearest first: ", at present 22,000 hectares,", "(at the moment 22,000)".
_NOW = tuple(
    [*now, mark]
    for now in (["present", "at"], ["at", "now"], ["moment", "the", "at"], ["now"])
    for mark in (",", "(")
)


def _today(line: Line, amount: Amount) -> bool:
    """As in "(47% at present)", "(31 in 2025)": what is or was, in brackets."""
    behind = [line.low(amount.last + ahead) for ahead in range(_SUBJECT)]
    inside = behind[: behind.index(")")] if ")" in behind else []
    return not _THEN.isdisjoint(inside) or inside[-2:] in (
        ["at", "present"],
        ["the", "moment"],
    )


def of_time(line: Line, amount: Amount, words: list[str]) -> bool:
    """As in "in the past six years", "the three months to May": when, not how long."""
    if amount.kind != "duration":
        return False
    if words[:1] and words[0] in _LAST:
        return not _WHEN.isdisjoint(words[1:3])
    ended = line.low(amount.last) in ("to", "ended", "ending", "through")
    return (words[:2] == ["the", "in"] and ended) or line.low(amount.last) == "ago"


_LAST = listed("past last previous preceding next coming first")
_WHEN = listed("in over during for within")


_THEN = listed("last now today currently")
#: "12% more than last year's": a difference to then.
_AGAINST = listed("than from on over the against to of")


def _year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word.startswith(("19", "20"))


#: Words of an aside.
_SUBJECT = 6
