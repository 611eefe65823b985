"""The amounts of a line in, percentage points told from an index's points out."""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line

#: Copy whose last figure is in percentage points.
RIGHT = (
    "Its share went to 52% from 48.5%, or by 3.5 points.",
    "It won 38%, up 4 points.",
)
WRONG = ("The index rose 64 points, or 0.2%.", "The index rose 1.5%, or 64 points.")

_INDICES = frozenset({"index", "dow", "nasdaq", "ftse", "dax", "stoxx", "nikkei", "s"})
_SHARES = frozenset({"percent", "percentage_point"})
_MOST = 100


def read(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts; bare points after a percentage are percentage points."""
    done: list[Amount] = []
    after, index = False, _index(line)
    for amount in found:
        points = amount.kind == "count" and amount.unit in ("point", "percentage point")
        small = amount.low is not None and abs(amount.low) < _MOST
        if points and small and after and not index:
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


def _index(line: Line) -> bool:
    return any(token.low in _INDICES for token in line.tokens)
