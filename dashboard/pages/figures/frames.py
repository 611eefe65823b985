"""Promises and figures in, the frames that the charts of this page read out."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from dashboard import growth, wording
from dashboard.charts.required_path import TOLD, WAYS
from dashboard.pages.figures.amounts import roughly, text, value
from dashboard.pages.figures.promises import Promise
from dashboard.pages.figures.since import told
from dashboard.queries.figures import FigureRow
from dashboard.records import Figure

#: Rows that one picture can carry on a phone without being endless.
MOST_ROWS = 12
#: Pictures of one nature below each other; more are named, not drawn.
MOST_PANELS = 2
#: Beside a start that another story tells.
_MARK = " †"
_ROUNDED = ("about", "nearly")
_NATURES = {"flow": "Flows", "stock": "Stocks"}


@dataclass(frozen=True, slots=True)
class Panel:
    """One picture's frame, with its title, and how many rows it left out."""

    frame: pd.DataFrame
    left_out: int


def ladders(found: Sequence[Promise]) -> tuple[Panel, ...]:
    """A panel for each nature, unit and period of the targets, most targets first.

    Targets that start nowhere have no line to draw; the page lists them.
    """
    groups: dict[tuple[str, str | None, str | None], list[Promise]] = {}
    for each in found:
        target = each.row.target
        if target.value is not None and target.baseline_value is not None:
            nature = each.row.figure.nature if each.row.figure else "none"
            groups.setdefault((nature, target.unit, target.per), []).append(each)
    ranked = sorted(groups.items(), key=lambda group: -len(group[1]))
    return tuple(
        Panel(
            _ladder(each[:MOST_ROWS]).assign(title=f"Targets. {_title(*key)}"),
            max(0, len(each) - MOST_ROWS),
        )
        for key, each in ranked
    )


def _label(promise: Promise, often: Counter[str]) -> str:
    """What is to be reached, with its story's day where several are called so."""
    measure, day = promise.row.target.measure, promise.row.day
    if measure and often[measure] > 1 and day is not None:
        return f"{measure}, {wording.day(day)}"
    return measure or promise.row.headline


def _ladder(group: list[Promise]) -> pd.DataFrame:
    often = Counter(each.row.target.measure for each in group)
    rows = [
        {
            "label": _label(each, often),
            "baseline": each.row.target.baseline_value,
            "target": each.row.target.value,
            "baseline_text": (each.start or "") + _MARK * bool(each.proposed),
            "target_text": wording.amount(
                each.row.target.value or 0.0, each.row.target.unit
            ),
            "multiple_text": wording.times(each.row.target.multiple)
            if each.row.target.multiple
            else "",
            "axis_title": wording.unit_name(each.row.target.unit, each.row.target.per),
        }
        for each in group
    ]
    return pd.DataFrame(rows).astype({"baseline": float, "target": float})


def path(
    promise: Promise, as_of: date, later: Sequence[FigureRow] = ()
) -> pd.DataFrame:
    """The way to one target, year by year, both ways; with the band of an "about".

    Values that later stories tell come after the years.
    """
    target = promise.row.target
    band = _band(promise)
    needed = promise.needed(as_of)
    rows = []
    for number, step in enumerate(target.path):
        low, high = band[number] if number < len(band) else (math.nan, math.nan)
        values = (step.at_constant_growth, step.at_equal_steps)
        for way, amount in zip(WAYS, values, strict=True):
            words = wording.amount(amount, target.unit)
            rows.append((step.due, way, amount, words, low, high))
    columns = ["due", "way", "value", "text", "low", "high"]
    since = [
        {
            "due": each.on,
            "way": TOLD,
            "value": each.amount,
            "text": each.text,
            "needed": each.needed,
            "story": each.row.headline,
        }
        for each in told(promise, later)
    ]
    frame = pd.DataFrame(
        [*(dict(zip(columns, row, strict=True)) for row in rows), *since]
    )
    return frame.assign(
        axis_title=wording.unit_name(target.unit, target.per),
        as_of=as_of,
        needed_text=roughly(needed, target.unit) if needed is not None else "",
    )


def _band(promise: Promise) -> list[tuple[float, float]]:
    """The paths of the lowest and the highest baseline that "about" allows."""
    target, figure = promise.row.target, promise.row.baseline
    start, goal, years = target.baseline_value, target.value, target.years
    if figure is None or figure.modifier not in _ROUNDED or not (start and goal):
        return []
    half = _last_digit(start) / 2
    if not years or start <= half:
        return []
    low, high = (growth.path(end, goal, years) for end in (start - half, start + half))
    return list(zip(low, high, strict=True))


def _last_digit(value: float) -> float:
    """The size of the last digit that a rounded value states: 100 000 of 5.8m."""
    mantissa, _, exponent = f"{value:.12e}".partition("e")
    decimals = len(mantissa.rstrip("0").partition(".")[2])
    return float(10.0 ** (int(exponent) - decimals))


def readings(promise: Promise) -> pd.DataFrame:
    """What each fair reading of one target asks for."""
    rows = [
        (each.label, each.growth, f"about {wording.percent(each.growth)} a year")
        for each in promise.row.target.readings
    ]
    return pd.DataFrame(rows, columns=["label", "growth", "text"])


def numbers(rows: Sequence[FigureRow]) -> tuple[Panel, ...]:
    """A panel for each nature, unit and period: flows, stocks, then the others.

    Those with most figures of each nature. A unit of one's own is no comparison and
    has no panel, unless it is money.
    """
    groups: dict[tuple[str, str | None, str | None], list[FigureRow]] = {}
    for row in rows:
        if value(row.figure) is not None:
            figure = row.figure
            nature = figure.nature if figure.nature in _NATURES else "none"
            groups.setdefault((nature, figure.unit, figure.per), []).append(row)
    shown = {
        key: group
        for key, group in groups.items()
        if len(group) > 1 or wording.is_currency(key[1])
    }
    ranked = sorted(shown, key=lambda key: -len(shown[key]))
    drawn = (
        key
        for nature in (*_NATURES, "none")
        for key in [each for each in ranked if each[0] == nature][:MOST_PANELS]
    )
    return tuple(_strip(key, shown[key]) for key in drawn)


def _strip(key: tuple[str, str | None, str | None], group: list[FigureRow]) -> Panel:
    counted = Counter(_measure(row.figure) for row in group)
    kept = {measure for measure, _ in counted.most_common(MOST_ROWS)}
    shown = [row for row in group if _measure(row.figure) in kept]
    frame = pd.DataFrame(
        [
            {
                "label": _measure(row.figure),
                "value": value(row.figure),
                "text": text(replace(row.figure, per=None)),
                "role": row.figure.role,
                "story": row.headline,
                "story_key": row.story_key,
                "key": row.figure.key,
                "unit": key[1] or "",
                "axis_title": wording.unit_name(key[1], key[2]),
            }
            for row in shown
        ]
    )
    return Panel(frame.assign(title=_title(*key)), len(group) - len(shown))


def _title(nature: str, unit: str | None, per: str | None) -> str:
    name = wording.unit_name(unit, per)
    if nature in _NATURES:
        return f"{_NATURES[nature]}: {name}"
    return f"No period: {name}" if per is None else wording.opened(name)


def _measure(figure: Figure) -> str:
    return " ".join((figure.measure or "what is counted is not named").split())
