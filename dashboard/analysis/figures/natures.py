"""An amount with its surroundings in, flow, stock, ratio, count or none out."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.listing import listed

#: Copy -> nature of its first figure.
RIGHT = (
    ("Exports are $5.8 million annually.", "flow"),
    ("It wants to lift exports to $1 billion.", "flow"),
    ("Gemstone reserves stand at $450 billion.", "stock"),
    ("It will cut net debt to $500 million.", "stock"),
    ("It won 38.4% of the vote.", "ratio"),
    ("It has 12 ships.", "count"),
    ("He got seven years.", "none"),
    ("It paid a fine of $900,000.", "none"),
)

_FLOWS = listed(
    """
    exports imports export import revenue revenues sales income earnings profit profits
    output production turnover remittances dividend dividends inflows outflows exchange
    consumption wages salary salaries emissions traffic demand
    """
)
_STOCKS = listed(
    """
    reserves reserve debt debts stock stocks capacity deposits balance assets shares
    holdings liabilities stockpile stockpiles population price prices glacier storage
    inventory inventories savings
    """
)
_RATIOS = frozenset(
    {"percent", "percentage_point", "basis_point", "multiple", "ratio", "rate"}
)
_REACH = 12


def nature(line: Line, amount: Amount) -> str:
    """One of the natures of `records.Figure`."""
    if amount.kind in _RATIOS:
        return "ratio"
    if amount.kind in ("age", "duration", "score"):
        return "none"
    if amount.per in _PERIODS:
        return "flow"
    if amount.kind in ("count", None):
        return "count"
    if amount.per is not None:
        return "flow" if amount.per in ("share", "person") else "ratio"
    return _by_words(line, amount)


_PERIODS = frozenset(
    {"year", "quarter", "month", "week", "day", "hour", "minute", "night", "season"}
)


def _by_words(line: Line, amount: Amount) -> str:
    """By the nearest noun that names a flow or a stock."""
    for distance in range(1, _REACH):
        places = (amount.first - distance, amount.last + distance - 1)
        for place in places[: 2 if distance < 6 else 1]:
            word = line.low(place)
            if word in _FLOWS:
                return "flow"
            if word in _STOCKS:
                return "stock"
    if amount.unit in ("kW", "MW", "GW", "TW"):
        return "stock"
    return "none"
