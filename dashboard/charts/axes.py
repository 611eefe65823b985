"""Amounts and a width in, an axis out on which each of them has its honest place."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

import altair as alt
import pandas as pd

from dashboard.charts import labels

#: An axis label in the words of a news page. Vega's own "s" format says G for
#: billions, and m for thousandths, which an editor reads as millions.
AMOUNT = (
    "abs(datum.value) >= 1e12 ? format(datum.value / 1e12, ',~r') + 'tn' : "
    "abs(datum.value) >= 1e9 ? format(datum.value / 1e9, '~r') + 'bn' : "
    "abs(datum.value) >= 1e6 ? format(datum.value / 1e6, '~r') + 'm' : "
    "format(datum.value, ',~r')"
)
PERCENT = "format(datum.value, ',~r') + '%'"

#: Pixels that one axis label takes with air on both sides.
_TICK = 62
#: Powers of ten beyond these are no amounts of any story, and 10**309 overflows.
_FURTHEST = 300
#: Amounts on both sides of nought up to this many times apart lie on a linear axis,
#: where each of them is still seen.
_EVEN = 100
#: More labels than these are no help, however much room there is.
_TICKS = 8
#: Fewer labels than these do not tell how an axis runs.
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Spread:
    """How amounts lie along an axis `plot` pixels long, from `low` to `high`."""

    kind: Literal["log", "symlog", "linear"]
    low: float
    high: float
    plot: int
    #: Pixels before `low` and after `high`, free for words.
    margins: tuple[int, int]
    #: Where a symlog axis turns from even to tenfold steps.
    constant: float = 1.0


def spread(
    values: Iterable[float], plot: int, margins: tuple[int, int], linear: bool = False
) -> Spread:
    """The axis for `values`, with `margins` pixels free for labels at its two ends.

    Logarithmic unless `linear` is asked for, since the amounts in one story easily
    lie a million times apart; amounts of nothing or less cannot stand on a logarithmic
    axis and turn it into a symmetric one. A linear axis always shows nought.
    """
    known = [value for value in values if math.isfinite(value)] or [1.0]
    if linear:
        known.append(0.0)
        return _opened(Spread("linear", min(known), max(known), plot, margins))
    if min(known) > 0:
        return _opened(Spread("log", min(known), max(known), plot, margins))
    sizes = [abs(value) for value in known if value] or [1.0]
    if max(sizes) <= _EVEN * min(sizes):
        return spread([*known, 0.0], plot, margins, linear=True)
    on = Spread("symlog", min(known), max(known), plot, margins, min(sizes))
    return _opened(on)


def pixel(value: float, on: Spread) -> float:
    """How many pixels `value` lies from the axis's beginning."""
    start, end = _bent(on.low, on), _bent(on.high, on)
    room = max(1, on.plot - sum(on.margins))
    return on.margins[0] + room * (_bent(value, on) - start) / (end - start)


def amounts(field: str, on: Spread, title: list[str], label: str = AMOUNT) -> alt.X:
    """The horizontal channel for `field`, its ticks at round amounts."""
    constant = {"constant": on.constant} if on.kind == "symlog" else {}
    scale = placed(on, type=on.kind, zero=False, **constant)
    axis = alt.Axis(labelExpr=label, labelFlush=False, ticks=False, domain=False)
    axis.labelOverlap = "greedy"
    if on.kind == "linear":
        axis.tickCount = _room(on)
    else:
        axis.values = ticks(on)
    return alt.X(f"{field}:Q", scale=scale, axis=axis, title=title)


def placed(on: Spread, **more: Any) -> alt.Scale:
    """The scale from `low` to `high` with the margins, however wide it is drawn."""
    begin, end = on.margins
    return alt.Scale(
        domain=[on.low, on.high],
        nice=False,
        rangeMin=begin,
        # A picture narrower than its words would run backwards.
        rangeMax={"expr": f"max({begin + 1}, width - {end})"},
        **more,
    )


def ticks(on: Spread) -> list[float]:
    """Round amounts inside a logarithmic axis, no more than have room beside."""
    most = _room(on)
    if on.kind == "symlog":
        sides = _powers(on.constant, max(abs(on.low), abs(on.high)), most // 2)
        both = [-size for size in reversed(sides)] + [0.0] + sides
        return [tick for tick in both if on.low <= tick <= on.high]
    for steps in ((1, 1.5, 2, 3, 4, 5, 6, 8), (1, 2, 5)):
        fine = [
            times * power
            for power in _powers(on.low / 10, on.high, _FURTHEST)
            for times in steps
            if on.low <= times * power <= on.high
        ]
        if _FEWEST <= len(fine) <= most:
            return fine
    # Less than tenfold apart, amounts need steps that a power of ten has not.
    if on.high < 10 * on.low:
        return _even(on.low, on.high, most)
    return _powers(on.low, on.high, most)


def _even(low: float, high: float, most: int) -> list[float]:
    """Round amounts at equal distances from `low` to `high`."""
    power = float(10.0 ** math.floor(math.log10((high - low) / most)))
    step = next(
        times * power
        for times in (1, 2, 5, 10, 20)
        if (high - low) <= most * times * power
    )
    first, last = math.ceil(low / step), math.floor(high / step)
    return [float(f"{number * step:.12g}") for number in range(first, last + 1)]


def title(frame: pd.DataFrame, on: Spread) -> list[str]:
    """The frame's unit and period, and the kind of axis where it is not an even one."""
    unit = str(next(iter(frame["axis_title"]), ""))
    words = unit if on.kind == "linear" else f"{unit}, log scale"
    return labels.lines(words, on.plot, 3)


def _room(on: Spread) -> int:
    """How many labels an axis has room for."""
    return min(_TICKS, max(2, on.plot // _TICK))


def _powers(low: float, high: float, most: int) -> list[float]:
    """Powers of ten from `low` to `high`, every second or third where many."""
    first, last = math.ceil(math.log10(low)), math.floor(math.log10(high))
    step = max(1, math.ceil((last - first + 1) / max(1, most)))
    return [float(f"1e{power}") for power in range(first, last + 1, step)]


def _opened(on: Spread) -> Spread:
    """The same axis, with some length where all amounts are one."""
    if on.low < on.high:
        return on
    place = _bent(on.low, on)
    return replace(on, low=_straight(place - 0.5, on), high=_straight(place + 0.5, on))


def _bent(value: float, on: Spread) -> float:
    """Where the scale puts `value`, in its own measure."""
    if on.kind == "linear":
        return value
    if on.kind == "log":
        return math.log10(value)
    return math.copysign(math.log1p(abs(value) / on.constant), value)


def _straight(place: float, on: Spread) -> float:
    """The value that the scale puts at `place`."""
    if on.kind == "linear":
        return place
    if on.kind == "log":
        return float(10 ** max(-_FURTHEST, min(_FURTHEST, place)))
    size = math.expm1(min(abs(place), _FURTHEST * math.log(10)))
    return math.copysign(size * on.constant, place)
