"""An amount in a line in, what it measures as a noun phrase out."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.nouns import STOPS

#: Copy -> measure of its first figure.
RIGHT = (
    ("It wants to lift annual exports to $1 billion.", "annual exports"),
    (
        "It aims to achieve $1 billion in gemstone-related exports.",
        "gemstone-related exports",
    ),
    ("It targets $1 billion exports.", "exports"),
    (
        "Formal exports remain negligible, at about $5.8 million annually.",
        "formal exports",
    ),
    ("It has two centres of excellence.", "centres of excellence"),
    ("It will cut its net debt to $500 million.", "net debt"),
    ("Turnout rose to 67%.", "turnout"),
)

_LINKS = listed("to at of by from with about around on than is was are were stood")
_VERBS = listed(
    """
    reach reached reaches hit hits total totalled totaled stand stands stood remain
    remains average averaged averages cost costs make makes made pay paid pays narrowing
    closed cost costing lasted billion million trillion crore lakh last next year years
    quarter month negligible low high flat set seen estimating targets lifts boosting
    """
)
_NOT_NOUNS = UP | DOWN | _VERBS | listed("already now today annually sharply only just")
_LONGEST = 4
_REACH = 14


def measure(line: Line, amount: Amount) -> str | None:
    """The noun phrase that the amount speaks of, None where none is near."""
    if amount.kind in ("count", "rate", "ratio") and amount.noun:
        return amount.noun
    if amount.kind == "age":
        return "age"
    return _after(line, amount) or _before(line, amount)


def _after(line: Line, amount: Amount) -> str | None:
    """As in "$1 billion in exports", "$1 billion exports", "a dividend of 45 cents"."""
    place = amount.last
    if line.low(place) in ("in", "of", "for") or line.low(place) == "worth":
        place += 2 if line.low(place) == "worth" else 1
        if line.low(place) in ("the", "its", "their", "this"):
            place += 1
        return _phrase(line, place)
    return _phrase(line, place)


def _phrase(line: Line, place: int) -> str | None:
    first = place
    while place < len(line.tokens) and place - first < _LONGEST * 2:
        token = line.tokens[place]
        hyphen = token.text == "-" and token.glued and place > first
        if not hyphen and (
            token.kind != "word" or token.low in STOPS or _adverb(token.low)
        ):
            break
        place += 1
    if place == first or line.tokens[first].text[:1].isupper():
        return None
    return line.text[line.tokens[first].start : line.tokens[place - 1].end]


def _adverb(low: str) -> bool:
    return low in _NOT_NOUNS or low.endswith("ly")


def _before(line: Line, amount: Amount) -> str | None:
    """The nearest noun phrase before the amount."""
    place = amount.first - 1
    floor = max(-1, place - _REACH)
    while place > floor:
        token = line.tokens[place]
        noun = (
            token.kind == "word" and token.low not in STOPS and token.low not in _LINKS
        )
        if noun and not _adverb(token.low):
            return _backward(line, place)
        if token.text in ";.:":
            return None
        place -= 1
    return None


def _backward(line: Line, last: int) -> str | None:
    first = last
    while first > 0 and last - first < _LONGEST * 2:
        token = line.tokens[first - 1]
        hyphen = token.text == "-" and token.glued and line.glued(first)
        plain = (
            token.kind == "word" and token.low not in STOPS and not _adverb(token.low)
        )
        if not (hyphen or plain):
            break
        first -= 1
    phrase = line.text[line.tokens[first].start : line.tokens[last].end]
    return phrase[:1].lower() + phrase[1:] if first == 0 else phrase
