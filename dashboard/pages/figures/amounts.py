"""Figures in, their one value, their words and the distance between them out."""

from dashboard import wording
from dashboard.analysis.targets.scales import factor
from dashboard.records import Figure

#: Beyond this many times a value it is told how many times over.
_TIMES = 2.0


def value(figure: Figure) -> float | None:
    """Where a figure stands on an axis; the middle of a range."""
    known = [end for end in (figure.low, figure.high) if end is not None]
    return sum(known) / len(known) if known else None


def text(figure: Figure) -> str:
    """A figure as the pages print it."""
    return wording.figure(
        figure.low, figure.high, figure.unit, figure.per, figure.modifier
    )


def roughly(value: float, unit: str | None) -> str:
    """A worked-out amount in two digits: "about $14m"."""
    return f"about {wording.amount(float(f'{value:.2g}'), unit)}"


def apart(one: Figure, other: Figure) -> str:
    """How far the second value lies from the first: "6.7% more", "0.2 points less"."""
    scale = factor(other.unit, one.unit)
    first, second = value(one), value(other)
    if first is None or second is None:
        return ""
    second *= scale or 1.0
    more = "more" if second > first else "less"
    if one.unit == "%":
        return f"{wording.number(round(abs(second - first), 6))} points {more}"
    if first <= 0 or second <= 0:
        return ""
    if max(first, second) >= _TIMES * min(first, second):
        return f"{wording.times(max(first, second) / min(first, second))} {more}"
    return f"{wording.percent(abs(second - first) / first)} {more}"
