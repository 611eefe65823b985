"""Two figures of one series in, whether their printed values can be one value out."""

import re
from math import inf

from dashboard.analysis.targets.scales import factor
from dashboard.records import Figure

#: What an amount is printed with: its digits, and a magnitude behind them.
_DIGITS = re.compile(r"\d[\d,.  ]{0,30}")
_MAGNITUDE = re.compile(
    r"(?:thousand|million|billion|trillion|lakh|crore|bn|tn|m|k)\b", re.IGNORECASE
)
#: "About 8,300" allows as much as one of its last digit that is no nought.
_ABOUT = 1.0
#: A rounded value lies at most half a last digit from the true one; a little less, so
#: that 8,314 and 8,315 do not meet at their ends.
_HALF = 0.4999
_UPWARDS = frozenset({"at_least", "more_than", "vague"})
_DOWNWARDS = frozenset({"at_most", "up_to", "less_than"})


def apart(one: Figure, other: Figure) -> bool:
    """Whether no value lies within what both print; a bare bound is never apart."""
    counts = one.kind == other.kind == "count"
    scale = 1.0 if counts else factor(other.unit, one.unit)
    if scale is None:
        return False
    (low, high), (least, most) = interval(one), interval(other)
    return high < least * scale or most * scale < low


def interval(figure: Figure) -> tuple[float, float]:
    """The lowest and the highest value that the printed words allow."""
    low, high = figure.low, figure.high
    if figure.modifier in _UPWARDS or (high is None and low is not None):
        return low if low is not None else -inf, inf
    if figure.modifier in _DOWNWARDS or low is None:
        return -inf, high if high is not None else inf
    assert high is not None
    if figure.modifier == "about":
        return low - _ABOUT * _rounded(low), high + _ABOUT * _rounded(high)
    if figure.modifier == "nearly":
        return low - _ABOUT * _rounded(low), high
    step = _HALF * _last_digit(figure)
    return low - step, high + step


def _last_digit(figure: Figure) -> float:
    """The size of the last digit printed: 100 000 in "$5.8 million", 1 in "8,314".

    Noughts at the end of a whole number may be rounded, those before "million" are not.
    """
    value = figure.high or figure.low or 0.0
    printed = _DIGITS.search(figure.raw)
    if printed is None or not value:
        return _rounded(value)
    bare = re.sub(r"[\s,]", "", printed[0]).strip(".")
    decimals = len(bare.partition(".")[2])
    behind = figure.raw[printed.end() :].lstrip(" -")
    if decimals == 0 and not _MAGNITUDE.match(behind):
        return _rounded(value)
    mantissa = float(re.sub(r"\.(?=.*\.)", "", bare) or 0)
    return abs(value) / mantissa * 10.0**-decimals if mantissa else _rounded(value)


def _rounded(value: float) -> float:
    """The size of the last digit of a value that is no nought."""
    mantissa, _, exponent = f"{abs(value):.12e}".partition("e")
    decimals = len(mantissa.rstrip("0").partition(".")[2])
    return float(10.0 ** (int(exponent) - decimals))
