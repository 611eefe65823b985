"""The amounts of a line in, "13 dollars and 45 cents" made one out."""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line

#: Copy -> value of its one figure.
RIGHT = (
    ("It cost thirteen dollars forty-five cents.", 13.45),
    ("It cost 5 euros and 20 cents.", 5.2),
)
WRONG = ("It rose from $5 to 20 cents.", "It cost 20 cents and 30 cents.")

_HUNDREDTHS = "money-hundredths"


def joined(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts, hundredths joined to the whole units that stand before them."""
    done: list[Amount] = []
    for amount in found:
        whole = done[-1] if done else None
        if whole is not None and _belongs(line, whole, amount):
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
