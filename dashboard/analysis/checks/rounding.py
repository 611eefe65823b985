"""A printed value in, the values that it may stand for out, and sums with such."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.checks.base import end, last_digit
from dashboard.records import Figure

_ZEROS = re.compile(r"\d{1,3}(?:,?\d{3})*?(?P<zeros>[0,]{2,})(?![\d.,]\d)")
#: From here on whole numbers that end in zeros are taken as rounded to them.
_LARGE = 1_000
#: What "about" and its like leave open, as a share of the value.
_ABOUT = 0.1
#: What "more than" and "less than" leave open: a writer names the nearest round value.
_BEYOND = 0.5
_AROUND = frozenset({"about", "vague"})
_BELOW = frozenset({"nearly", "up_to", "at_most", "less_than"})
_ABOVE = frozenset({"more_than", "at_least"})
_WHOLE = frozenset({"count", "duration"})


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from low to high."""

    low: float
    high: float

    def meets(self, other: "Interval") -> bool:
        """Whether one value can be both, to the precision of the machine."""
        slack = 1e-9 * max(abs(self.high), abs(other.high), 1.0)
        return self.low <= other.high + slack and other.low <= self.high + slack


def stated(figure: Figure) -> Interval | None:
    """All values that would be printed as this one; None for ranges and no value."""
    value = end(figure)
    ends = {figure.low, figure.high} - {None}
    if value is None or len(ends) > 1:
        return None
    half = _step(figure, value) / 2
    low, high = value - half, value + half
    share = abs(value)
    if figure.modifier in _AROUND:
        low, high = low - _ABOUT * share, high + _ABOUT * share
    elif figure.modifier in _BELOW:
        far = _ABOUT if figure.modifier == "nearly" else _BEYOND
        low -= far * share
    elif figure.modifier in _ABOVE:
        high += _BEYOND * share
    return Interval(low, high)


def _step(figure: Figure, value: float) -> float:
    """What the last digit that counts is worth; 0 for what was counted one by one."""
    step = last_digit(figure)
    zeros = _ZEROS.search(figure.raw)
    if zeros and step == 1 and abs(value) >= _LARGE:
        step *= 10.0 ** zeros["zeros"].count("0")
    if figure.kind in _WHOLE and step <= 1:
        return 0.0
    # "€4 million for trees" is no rounding of €3.5 million: two digits count.
    size = math.floor(math.log10(abs(value))) if value else 0
    return float(min(step, 10.0 ** (size - 1)))


def growth(before: Interval, now: Interval) -> Interval | None:
    """The change in per cent from one value to another; below 0 for a fall."""
    if before.low <= 0 or now.low < 0:
        return None
    lowest, highest = now.low / before.high, now.high / before.low
    return Interval(100 * (lowest - 1), 100 * (highest - 1))


def share(part: Interval, whole: Interval) -> Interval | None:
    """A part in per cent of its whole."""
    if whole.low <= 0 or part.low < 0:
        return None
    return Interval(100 * part.low / whole.high, 100 * part.high / whole.low)


def difference(before: Interval, now: Interval) -> Interval:
    """What lies between two values."""
    return Interval(now.low - before.high, now.high - before.low)


def total(parts: Iterable[Interval]) -> Interval:
    """The sum of all parts."""
    known = tuple(parts)
    return Interval(sum(p.low for p in known), sum(p.high for p in known))
