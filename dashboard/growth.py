"""A baseline, a target and a span of years in, the growth and the path it asks for out.

With m = target / baseline and n years, growth at a constant rate is g = m^(1/n) - 1 and
an equal step is (target - baseline) / n. Read as one total over the whole span, g
solves sum over k = 1..n of baseline * (1 + g)^k = target. Growth is a fraction: 1.8 is
180% a year. Every function raises `ValueError` where its formula has no meaning.
"""

from math import ceil, isfinite

#: Halvings of the interval; 2^-200 is far below what a float can tell apart.
_HALVINGS = 200


def multiple(target: float, baseline: float) -> float:
    """How many times over the target is of the baseline."""
    if not (isfinite(target) and isfinite(baseline)):
        raise ValueError("target and baseline must be finite")
    if baseline <= 0:
        raise ValueError("the baseline must be above zero")
    if target <= 0:
        raise ValueError("the target must be above zero")
    return target / baseline


def yearly(target: float, baseline: float, years: float) -> float:
    """The same growth every year that leads to the target; below zero for a fall."""
    _counted(years)
    return float(multiple(target, baseline) ** (1 / years)) - 1


def yearly_for_total(target: float, baseline: float, years: int) -> float:
    """The growth every year with which all years together make the target."""
    _counted(years)
    aim = multiple(target, baseline)
    low, high = -1.0, max(1.0, aim)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _total(middle, years) < aim:
            low = middle
        else:
            high = middle
    return high


def _total(growth: float, years: int) -> float:
    """All years together as a multiple of the baseline."""
    return float(sum((1 + growth) ** year for year in range(1, years + 1)))


def equal_step(target: float, baseline: float, years: float) -> float:
    """What has to be added each year if every year adds the same."""
    _counted(years)
    return (target - baseline) / years


def path(baseline: float, target: float, years: float) -> tuple[float, ...]:
    """The value at each year from 0, at constant growth; the last is the target.

    A part year at the end counts as the part it is.
    """
    growth = yearly(target, baseline, years)
    grown = [baseline * (1 + growth) ** year for year in range(ceil(years))]
    return (*grown, target)


def steps(baseline: float, target: float, years: float) -> tuple[float, ...]:
    """The value at each year from 0, at equal steps; the last is the target."""
    step = equal_step(target, baseline, years)
    return (*(baseline + step * year for year in range(ceil(years))), target)


def needed(baseline: float, target: float, years: float, after: float) -> float:
    """The value that constant growth asks for `after` years on the way.

    Before the first day it is the baseline, after the last day the target.
    """
    passed = min(max(after, 0.0), years)
    growth = yearly(target, baseline, years)
    return float(baseline * (1 + growth) ** passed)


def _counted(years: float) -> None:
    if not isfinite(years) or years <= 0:
        raise ValueError("the years must be above zero")
