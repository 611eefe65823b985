"""The amounts of a line in, percentage points told from an index's points out."""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line

#: Copy whose last figure is in percentage points.
RIGHT = (
    "Its share went to 52% from 48.5%, or by 3.5 points.",
    "It won 38%, up 4 points.",
    "Polls put her two points ahead.",
)
#: Copy whose last figure is the level of an index.
LEVELS = (
    "The Belmar 50 shed 88.4 points, or 1.3%, and closed at 6,702.15.",
    "The Dow rose 30 points and closed at 33,408.",
)
WRONG = (
    "It is two points ahead of Orla.",
    "The index rose 64 points, or 0.2%.",
    "The index rose 1.5%, or 64 points.",
)

_INDICES = frozenset(
    ["index", "dow", "nasdaq", "ftse", "dax", "stoxx", "nikkei", "s", "sensex", "nifty"]
)
_POLLS = frozenset({"poll", "polls", "polling", "pollster", "pollsters"})
_SHARES = frozenset({"percent", "percentage_point"})
_MOST = 100


def read(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts; bare points after a percentage are percentage points."""
    done: list[Amount] = []
    after, index = False, _index(line)
    polled = not _POLLS.isdisjoint(line.lows.values())
    for amount in found:
        points = amount.kind == "count" and amount.unit in ("point", "percentage point")
        small = amount.low is not None and abs(amount.low) < _MOST
        led = polled and line.low(amount.last) in ("ahead", "behind", "clear")
        if points and small and (after or led) and not index:
            done.append(
                replace(
                    amount,
                    kind="percentage_point",
                    unit="percentage point",
                    rule="percentage-point",
                    noun=None,
                )
            )
        else:
            done.append(amount)
        after = after or done[-1].kind in _SHARES
    return done


def levels(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts, bare levels of an index in the points that the copy prints."""
    if not any(amount.kind == "count" and amount.unit == "point" for amount in found):
        return found
    return [
        replace(amount, kind="count", unit="point", rule="count-shared")
        if _level(line, amount)
        else amount
        for amount in found
    ]


def _level(line: Line, amount: Amount) -> bool:
    """As in "fell to 6,702.15", "closed at 16,369": no shares are counted so."""
    large = amount.low is not None and amount.low >= _MOST and not amount.scaled
    told = line.low(amount.first - 1) in ("to", "at", "from")
    return amount.kind is None and large and told


def _index(line: Line) -> bool:
    return not _INDICES.isdisjoint(line.lows.values())
