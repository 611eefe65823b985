"""An amount in a line in, the same amount with what qualifies its value out."""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.numbers import UNITS

#: Copy -> modifier of its first figure.
RIGHT = (
    ("It costs about $5.", "about"),
    ("It took some five months.", "about"),
    ("It has nearly 70 staff.", "nearly"),
    ("At least two ships sank.", "at_least"),
    ("At least four died.", "at_least"),
    ("More than 6 million homes burned.", "more_than"),
    ("no more than $90 million", "at_most"),
    ("less than 2 percent", "less_than"),
    ("up to 400 jobs", "up_to"),
    ("as many as 14 players", "up_to"),
    ("just under 296 hp", "less_than"),
    ("over 180 people", "more_than"),
    ("no fewer than 12 ships", "at_least"),
    ("an estimated 5 million children", "about"),
    ("300 people or more", "at_least"),
    ("a minimum of 30 days", "at_least"),
    ("close to 90 ships", "nearly"),
    ("$5m or so", "about"),
    ("more than $5 to $7", "range"),
    ("No patient waits longer than 18 weeks.", "at_most"),
    ("A driver should not work more than 9 hours.", "at_most"),
    ("It would need a fund of say $5.", "about"),
)
#: Copy with such a word that qualifies nothing.
WRONG = (
    "It fell over the past two years.",
    "It sold above all 12 ships.",
    "Some of the 12 ships sank.",
    "It drew three times as many as 40 pumps would.",
    "Prosecutors say $23 million was stolen.",
    "The town came below two of 11 pillars.",
)

_PHRASES = {
    "about": "about",
    "around": "about",
    "roughly": "about",
    "some": "about",
    "approximately": "about",
    "an estimated": "about",
    "estimated": "about",
    "circa": "about",
    "~": "about",
    "≈": "about",
    "approx": "about",
    "in the region of": "about",
    "on the order of": "about",
    "say": "about",
    "an average of": "exact",
    "in the neighbourhood of": "about",
    "nearly": "nearly",
    "almost": "nearly",
    "close to": "nearly",
    "approaching": "nearly",
    "just short of": "nearly",
    "barely": "about",
    "virtually": "nearly",
    "not quite": "nearly",
    "well-nigh": "nearly",
    "at least": "at_least",
    "not less than": "at_least",
    "no less than": "at_least",
    "no fewer than": "at_least",
    "not fewer than": "at_least",
    "a minimum of": "at_least",
    "≥": "at_least",
    "minimum of": "at_least",
    "minimum": "at_least",
    "more than": "more_than",
    "over": "more_than",
    "above": "more_than",
    "greater than": "more_than",
    "higher than": "more_than",
    "exceeding": "more_than",
    "topping": "more_than",
    "in excess of": "more_than",
    "upwards of": "more_than",
    "upward of": "more_than",
    "beyond": "more_than",
    "just over": "more_than",
    "well over": "more_than",
    ">": "more_than",
    "a little over": "more_than",
    "well above": "more_than",
    "a little more than": "more_than",
    "slightly more than": "more_than",
    "just above": "more_than",
    "far more than": "more_than",
    "much more than": "more_than",
    "just more than": "more_than",
    "well more than": "more_than",
    "slightly over": "more_than",
    "longer than": "more_than",
    "larger than": "more_than",
    "bigger than": "more_than",
    "older than": "more_than",
    "no more than": "at_most",
    "not more than": "at_most",
    "at most": "at_most",
    "a maximum of": "at_most",
    "maximum of": "at_most",
    "no longer than": "at_most",
    "≤": "at_most",
    "not exceeding": "at_most",
    "no higher than": "at_most",
    "up to": "up_to",
    "as many as": "up_to",
    "as much as": "up_to",
    "as high as": "up_to",
    "as long as": "up_to",
    "up to about": "up_to",
    "less than": "less_than",
    "fewer than": "less_than",
    "under": "less_than",
    "below": "less_than",
    "just under": "less_than",
    "lower than": "less_than",
    "just below": "less_than",
    "well under": "less_than",
    "<": "less_than",
    "smaller than": "less_than",
    "well below": "less_than",
    "a little under": "less_than",
    "slightly less than": "less_than",
    "little more than": "about",
    "just about": "about",
    "only about": "about",
    "a whopping": "exact",
    "shy of": "nearly",
    "younger than": "less_than",
    "under the age of": "less_than",
    "over the age of": "more_than",
    "a little less than": "less_than",
    "just less than": "less_than",
}
_LONGEST = max(len(phrase.split()) for phrase in _PHRASES)
_AFTER = {
    "or more": "at_least",
    "or so": "about",
    "or less": "at_most",
    "or fewer": "at_most",
    "or above": "at_least",
    "or over": "at_least",
    "or under": "at_most",
    "or higher": "at_least",
    "and above": "at_least",
    "or older": "at_least",
    "and over": "at_least",
    "at least": "at_least",
    "or longer": "at_least",
    "or younger": "at_most",
    "at most": "at_most",
}
_OPEN_ABOVE = frozenset({"at_least", "more_than"})
_OPEN_BELOW = frozenset({"less_than", "at_most", "up_to"})
#: Before "over" and a length of time: the length is the size of something.
_SIZES = frozenset({"for", "in", "by", "after", "of", "is", "was", "took", "lasted"})


#: Behind these "say" gives an example; behind its subject it is a verb.
_EXAMPLES = frozenset({",", "(", "of", "to", "by", "for", "in", "at", "from", "after"})
_PLACES = frozenset({"above", "below", "under", "beyond", "over"})
_NEGATIONS = frozenset({"no", "not", "nobody", "never", "none", "cannot", "n't"})
#: A clause with these between its negation and its amount denies something else.
_CLAUSE_ENDS = frozenset({",", ";", ":", "(", ")", "and", "but", "that", "because"})
#: How far before "more than" the negation of its verb may stand.
_NEGATED_REACH = 8


def qualified(line: Line, amount: Amount, floor: int) -> Amount:
    """The amount with its modifier and open end; nothing before `floor` is read."""
    first, modifier = _before(line, amount, floor)
    last = amount.last
    if modifier is None:
        last, modifier = _after(line, amount)
    if modifier is None:
        return amount
    if amount.modifier == "range":
        return replace(amount, first=first, last=last)
    if amount.vague:
        return replace(amount, first=first, last=last)
    low = None if modifier in _OPEN_BELOW else amount.low
    high = None if modifier in _OPEN_ABOVE else amount.high
    return replace(
        amount, first=first, last=last, low=low, high=high, modifier=modifier
    )


def beginning(line: Line, amount: Amount) -> int:
    """The token with which the amount and what qualifies it begin."""
    return _before(line, amount, 0)[0]


def _before(line: Line, amount: Amount, floor: int) -> tuple[int, str | None]:
    place = amount.first
    for article in (0, 1):
        start = place - article
        the = line.low(start) == "the" and amount.kind != "duration"
        if article and not (the or line.low(start) in ("a", "another")):
            break
        for size in range(min(_LONGEST, start - floor), 0, -1):
            words = " ".join(line.low(i) for i in range(start - size, start))
            modifier = _PHRASES.get(words)
            if modifier is None or not _holds(line, amount, start - size, words):
                continue
            inner = start - size
            outer = _PHRASES.get(
                " ".join(line.low(i) for i in range(max(floor, inner - 2), inner))
            )
            if outer is not None and modifier == "about":
                return max(floor, inner - 2), outer
            if modifier == "more_than" and _negated(line, inner):
                modifier = "at_most"
            return inner, modifier
    return place, None


def _negated(line: Line, place: int) -> bool:
    """As in "no patient waits longer than": the verb before the phrase is denied.

    "It has not paid for more than two years" tells how long, and denies no length.
    """
    if line.low(place - 1) in ("for", "in", "over"):
        return False
    for back in range(1, _NEGATED_REACH):
        word = line.low(place - back)
        if word in _NEGATIONS:
            return True
        if word in _CLAUSE_ENDS:
            return False
    return False


def _holds(line: Line, amount: Amount, place: int, words: str) -> bool:
    """Whether the phrase speaks of the value and not of place, time or motion."""
    before = line.low(place - 1)
    if words == "over" and amount.kind == "duration":
        return before in _SIZES
    if words in ("above", "below", "under", "beyond") and amount.kind == "duration":
        return before not in ("the",)
    if words == "say" and before not in _EXAMPLES:
        return False
    if words == "some":
        return amount.kind in ("count", "duration", "measure", "money", "percent", None)
    turned = words in ("around", "about") and before in ("turned", "all")
    return not (turned or _compares(line, amount, before, words))


def _compares(line: Line, amount: Amount, before: str, words: str) -> bool:
    """As in "three times as many as", and in "below two of 11" where it ranks."""
    if words.startswith("as "):
        return before in ("times", "twice", "thrice", "half")
    counted = line.low(amount.last + 1) if line.low(amount.last) == "of" else ""
    return words in _PLACES and (counted.isdecimal() or counted in UNITS)


def _after(line: Line, amount: Amount) -> tuple[int, str | None]:
    last = amount.last
    modifier = _AFTER.get(f"{line.low(last)} {line.low(last + 1)}")
    if modifier is not None:
        return last + 2, modifier
    if line.low(last) == "+" and line.glued(last):
        return last + 1, "at_least"
    if line.low(last) == "-" and line.low(last + 1) in ("plus", "odd"):
        return last + 2, "at_least" if line.low(last + 1) == "plus" else "about"
    return last, None
