"""The amounts of a line in, what two units tell together made one out.

"13 dollars and 45 cents", "five hours and 40 minutes".
"""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line

#: Copy -> value of its one figure.
RIGHT = (
    ("It cost thirteen dollars forty-five cents.", 13.45),
    ("It cost 5 euros and 20 cents.", 5.2),
    ("The wait was five hours and 30 minutes.", 5.5),
    ("It lasted two years and six months.", 2.5),
)
WRONG = (
    "It rose from $5 to 20 cents.",
    "It cost 20 cents and 30 cents.",
    "It took two hours and 90 minutes.",
    "It ran five days, 40 minutes late.",
)

_HUNDREDTHS = "money-hundredths"
#: Enough to tell a second of an hour.
_DECIMALS = 4
#: The unit that goes on with a length, and how many of it make the one before.
_SMALLER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}


def joined(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts, hundredths joined to the whole units that stand before them."""
    done: list[Amount] = []
    for amount in found:
        whole = done[-1] if done else None
        length = _length(line, whole, amount) if whole is not None else None
        if length is not None:
            done[-1] = length
        elif whole is not None and _belongs(line, whole, amount):
            assert whole.low is not None
            value = round(whole.low + (amount.low or 0), 2)
            done[-1] = replace(whole, low=value, high=value, last=amount.last)
        else:
            done.append(amount)
    return done


def _belongs(line: Line, whole: Amount, amount: Amount) -> bool:
    between = [token.low for token in line.tokens[whole.last : amount.first]]
    words = whole.rule == "money-word" and amount.rule == _HUNDREDTHS
    known = whole.low is not None and whole.low == whole.high
    small = (amount.low or 1) < 1 and not whole.scaled
    return words and known and small and between in ([], ["and"])


def _length(line: Line, whole: Amount, amount: Amount) -> Amount | None:
    """As in "five hours and 40 minutes", told in the unit named first."""
    unit, many = _SMALLER.get(whole.unit or "", ("", 0))
    lengths = whole.kind == amount.kind == "duration"
    if not lengths or amount.unit != unit or whole.last + 1 < amount.first - 1:
        return None
    between = [token.low for token in line.tokens[whole.last : amount.first]]
    most, part = whole.low, amount.low
    if between not in ([], ["and"]) or most is None or part is None:
        return None
    if most != whole.high or part != amount.high or not 0 < part < many:
        return None
    value = round(most + part / many, _DECIMALS)
    return replace(whole, last=amount.last, low=value, high=value)
