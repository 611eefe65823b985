"""A word before an amount in, whether it reckons or looks ahead to the amount out.

What somebody expects is a forecast, what somebody reckons of today an estimate.
"""

from collections.abc import Sequence

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.clauses import MOVING, ONLOOKERS
from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("The brewer is guiding to profit of $70m.", "forecast"),
    ("The State is looking at an output of 96 tonnes.", "forecast"),
    ("Traders see prices easing to $6 a litre.", "forecast"),
    ("Brokers see $550 by the end of the year.", "forecast"),
    ("Oil could touch $95 a barrel.", "forecast"),
    ("The repairs could cost £85m.", "estimate"),
    ("Projections of the bank put growth at 1.4%.", "forecast"),
    ("Officials put reserves at around $450 billion.", "estimate"),
    ("Prices should average 71% by June, the bank said.", "forecast"),
    ("It unveiled a deficit of $2 billion for the coming year.", "forecast"),
    ("The clinic sees 40 patients.", "actual"),
    ("Some 40% see crime as a worry.", "actual"),
)
FORECASTS = listed(
    """
    expect expects expected forecast forecasts forecasting predict predicts predicted
    projected projects projection projections outlook anticipates anticipated foresees
    likely expecting guidance guiding guided banking foresee foresees sees see pencilled
    bets
    """
)
ESTIMATES = listed(
    """
    estimate estimates estimated estimating reckons reckoned believed thought valued
    puts put could may might would calculated calculates suggests
    """
)
#: Words that may look ahead; no other is asked about.
WORDS = FORECASTS | ESTIMATES | {"at", "for", "on"}
#: "be put", "would put", "to put": no estimate.
_DO = (["be"], ["to"], ["will"], ["would"], ["and"])
_OPEN = listed("could may might")
_PUTS = listed("put puts")
_SEES = listed("see sees")
#: Words in which who puts a value so and so is named.
_WHO = 10


def role(word: str, words: Sequence[str], index: int) -> str | None:
    """forecast, estimate or neither, by one of the words before an amount."""
    if word in _SEES:
        return "forecast" if _foreseen(words, index) else None
    if word in FORECASTS or _on_the_way(word, words[index + 1 : index + 3]):
        return "forecast"
    return _reckoned(word, words, index) if word in ESTIMATES else None


def _on_the_way(word: str, before: Sequence[str]) -> bool:
    """As in "looking at an output of", "on track for a profit of"."""
    looking = word == "at" and before[:1] == ["looking"]
    looking = looking or (word == "for" and before[:1] == ["bracing"])
    banked = word == "on" and before[:1] in (["banked"], ["counted"], ["reckoned"])
    return looking or banked or (word == "for" and list(before) in _TRACKS)


_TRACKS = (["track", "on"], ["course", "on"])


def _reckoned(word: str, words: Sequence[str], index: int) -> str | None:
    """What "put" and "could" make of an amount; the rest is an estimate."""
    done = word == "put" and words[index + 1 : index + 2] in _DO
    if done or (word in _PUTS and words[index - 1 : index] == ["out"]):
        return None
    if word in _PUTS:
        ahead = not FORECASTS.isdisjoint(words[index : index + _WHO])
        return "forecast" if ahead else "estimate"
    moved = word in _OPEN and index > 0 and words[index - 1] in MOVING - {"have"}
    return "forecast" if moved else "estimate"


def _foreseen(words: Sequence[str], index: int) -> bool:
    """As in "see prices easing to", "economists see"."""
    if words[index + 1 : index + 2] == ["to"]:
        return False
    moving = any(word.endswith("ing") and len(word) > _SHORT for word in words[:index])
    who = words[index + 1 : index + 4]
    forecasters = index == 0 and any(word.endswith(_FORECASTERS) for word in who)
    return moving or forecasters or not ONLOOKERS.isdisjoint(words[index:])


_FORECASTERS = ("kers", "ders", "ysts", "ists", "ters")
#: "king" and "thing" are no participles.
_SHORT = 5


def dated(line: Line, amount: Amount) -> str | None:
    """The words that date an amount ahead: "for the coming year"."""
    behind = [line.low(amount.last + ahead) for ahead in range(_DATED)]
    for place, word in enumerate(behind[:-1]):
        if word in ("next", "coming") and behind[place + 1] in _PERIODS:
            return f"{word} {behind[place + 1]}"
        if not word.isalpha() or word in _CLAUSE:
            return None
    return None


#: Words from an amount to the time that dates it.
_DATED = 6
_PERIODS = listed("year month quarter season decade fiscal financial week")
_CLAUSE = listed("that which who and but said says has had was were is")
