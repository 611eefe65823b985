"""An amount in a line in, whether it tells of a rise or a fall out."""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import DOWN, NOUNS_DOWN, NOUNS_UP, UP

#: Copy -> trend of its first figure.
RIGHT = (
    ("Revenue rose 18%.", "up"),
    ("Shares were down 6.3% at the close.", "down"),
    ("It fell by $3m.", "down"),
    ("It saw a 25% rise.", "up"),
    ("The margin widened 120 basis points.", "up"),
    ("It came six weeks later than promised.", None),
    ("It rose to $3m.", None),
    ("It rose from $3m.", None),
    ("It has 12 ships.", None),
    ("It is 30% lower.", "down"),
)

_REACH = 5
#: Verbs that also give and take things: only of a share do they tell a change.
_TAKING = frozenset(
    ("adds", "added", "add", "raised", "raise", "raising", "lost", "loses", "lose")
)
_SHARES = frozenset({"percent", "percentage_point", "basis_point"})
_BREAKS = frozenset(
    {",", ";", ".", ":", "(", ")", "to", "from", "of", "at", "who", "in"}
)
_CHANGING = frozenset(
    {"money", "percent", "percentage_point", "basis_point", "measure"}
)


def moved(line: Line, amount: Amount) -> Amount:
    """The amount with its trend, where it is itself the size of a change."""
    if amount.pair == "level" or amount.kind in ("age", "score", "ratio"):
        return amount
    if amount.pair == "baseline":
        return amount
    trend = _after(line, amount) or _before(line, amount)
    return replace(amount, trend=trend) if trend else amount


def _before(line: Line, amount: Amount) -> str | None:
    for back in range(1, _REACH + 1):
        place = amount.first - back
        word = line.low(place)
        if word == "of" and back == 1:
            noun = line.low(place - 1)
            return "up" if noun in _UP else "down" if noun in _DOWN else None
        if word in _TAKING and amount.kind not in _SHARES and amount.unit != "point":
            return None
        if word in UP or word in DOWN:
            if word == "up" and line.low(place + 1) == "to":
                return None
            by = back == 2 and line.low(place + 1) == "by"
            direct = back == 1 or by or amount.kind in _CHANGING
            return ("up" if word in UP else "down") if direct else None
        if word in _BREAKS or not word:
            return None
    return None


_UP = frozenset({"rise", "increase", "gain", "jump", "growth", "surge", "climb"})
_DOWN = frozenset({"fall", "drop", "decline", "decrease", "cut", "reduction", "loss"})


def _after(line: Line, amount: Amount) -> str | None:
    if amount.kind not in (
        "percent",
        "multiple",
        "measure",
        "money",
        "percentage_point",
    ):
        return None
    place = amount.last
    for ahead in range(3):
        word = line.low(place + ahead)
        if word in NOUNS_UP or word in NOUNS_DOWN:
            if amount.kind in ("money", "measure") and ahead > 0:
                return None
            return "up" if word in NOUNS_UP else "down"
        token = line.tokens[place + ahead] if place + ahead < len(line.tokens) else None
        if token is None or token.kind != "word" or amount.kind != "percent":
            return None
        if word in ("of", "in", "to", "from", "and", "on", "at", "by", "as", "or"):
            return None
    return None
