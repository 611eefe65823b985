"""The years on the way to one target in, the path that it asks for out.

The frame has a row for each year and way: `due` (the year's last day), `value`,
`text` (the value as an editor writes it), `way` ("constant growth" or "equal steps");
rows of the way `TOLD` are values that later stories tell, with `needed` (what constant
growth asks for by then) and `story` (the headline), which the others leave empty. It
may have `low` and `high` (the path's ends where its baseline is only "about").
The same on every row: `axis_title` (unit and period), `as_of` (a day, or missing) and
`needed_text` (what the path asks for by that day, for example "about $14m").

The axis is linear: on a logarithmic one constant growth is a straight line, and that
nearly all of the rise falls in the last years, which is what an editor has to see,
is gone. The small early years are legible by their printed values.
"""

import math
from collections.abc import Iterator

import altair as alt
import pandas as pd

from dashboard.charts import axes, finish, labels
from dashboard.charts.base import Chart, Ink

TITLE = "The path to the target"
WAYS = ["constant growth", "equal steps"]
TOLD = "told since"
_HEIGHT = 320
#: Of the height, free above the highest value for what is printed there.
_HEADROOM = 0.16
#: Pixels that the axis of amounts takes, and that are free beside first and last year.
_AXIS, _MARGIN = 60, 28
#: Pixels that a printed value reaches beyond its dot.
_EDGE = 8
_DASHES = [[1, 0], [5, 4]]
_SHAPES = ["circle", "circle", "diamond"]


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """Constant growth as a line with values, equal steps dashed, a rule at as-of."""
    whole = frame.assign(due=pd.to_datetime(frame["due"]))
    years = whole[whole["way"].isin(WAYS)]
    grown = years[years["way"] == WAYS[0]]
    layers = [
        *_band(grown, ink),
        *_ways(whole, ink),
        *_printed(_legible(grown, width), years, ink, width),
        *_as_of(years, ink, width),
    ]
    picture = alt.LayerChart(layer=layers, height=_HEIGHT)
    return finish.finished(picture, ink, width, TITLE, describe(frame))


def _ways(whole: pd.DataFrame, ink: Ink) -> list[alt.Chart]:
    """A line for each way, a dot for each of its years, and one for each told value."""
    present = [way for way in (*WAYS, TOLD) if way in set(whole["way"]) or way != TOLD]
    legend = alt.Legend(title=None)
    colours = alt.Scale(domain=present, range=_taken(ink)[: len(present)])
    years = whole[whole["way"].isin(WAYS)]
    base = alt.Chart(whole).encode(
        x=_when(years),
        y=_how_much(whole),
        color=alt.Color("way:N", scale=colours, legend=legend),
        tooltip=[
            alt.Tooltip("way:N", title="Way"),
            alt.Tooltip("due:T", title="By", format="%-d %B %Y"),
            alt.Tooltip("text:N", title="Value"),
            *_told_tips(whole),
        ],
    )
    # A channel for the dashes would dash the legend's dots too.
    lines: list[alt.Chart] = [
        base.transform_filter(f"datum.way == '{way}'").mark_line(
            strokeWidth=2, strokeDash=dash
        )
        for way, dash in zip(WAYS, _DASHES, strict=True)
    ]
    shapes = alt.Scale(domain=present, range=_SHAPES[: len(present)])
    dots: alt.Chart = base.mark_point(filled=True, opacity=1).encode(
        shape=alt.Shape("way:N", scale=shapes, legend=legend),
        size=alt.condition(f"datum.way == '{TOLD}'", alt.value(110), alt.value(55)),
    )
    return [*lines, dots]


def _taken(ink: Ink) -> list[str]:
    return [*ink.series[:2], ink.series[2]]


def _told_tips(whole: pd.DataFrame) -> list[alt.Tooltip]:
    """For a value told since: what was needed by then, and where it stands."""
    if "needed" not in whole:
        return []
    return [
        alt.Tooltip("needed:N", title="Needed by then"),
        alt.Tooltip("story:N", title="Story"),
    ]


def _printed(
    grown: pd.DataFrame, years: pd.DataFrame, ink: Ink, width: int
) -> Iterator[alt.LayerChart]:
    """The values at constant growth; those that would lie across the rule beside it."""
    start, end = years["due"].min(), years["due"].max()
    rule = years["as_of"].map(pd.to_datetime).min()
    day = (width - _AXIS - 2 * _MARGIN) / max(
        1, (end - start).days if len(years) else 1
    )
    # A label ends a little right of its dot; a rule inside its width cuts through it.
    behind = (grown["due"] - rule).dt.days * day
    cut = behind.between(0, labels.pixels(list(grown["text"])) + _EDGE)
    for held, align, dx in ((~cut, "right", _EDGE), (cut, "left", -_EDGE)):
        base = alt.Chart(grown[held]).encode(x="due:T", y="value:Q", text="text:N")
        yield finish.haloed(base, ink, dy=-13, align=align, dx=dx)


def describe(frame: pd.DataFrame) -> str:
    """The values at constant growth, year by year, in one sentence."""
    grown = frame[frame["way"] == WAYS[0]]
    years = pd.to_datetime(grown["due"]).dt.year
    parts = [f"{year} {text}" for year, text in zip(years, grown["text"], strict=True)]
    told = list(frame[frame["way"] == TOLD]["text"])
    since = f"; told since: {labels.enumerated(told)}" if told else ""
    return f"{TITLE} at constant growth: {labels.enumerated(parts, most=12)}{since}."


def _when(years: pd.DataFrame) -> alt.X:
    """Time, with month and year printed under each year's last day."""
    return alt.X(
        "due:T",
        title=None,
        scale=alt.Scale(padding=_MARGIN, nice=False),
        axis=alt.Axis(
            values=[
                alt.DateTime(year=day.year, month=day.month, date=day.day)
                for day in sorted(set(years["due"]))
            ],
            labelExpr="[timeFormat(datum.value, '%b'), timeFormat(datum.value, '%Y')]",
            labelOverlap="greedy",
            grid=False,
        ),
    )


def _how_much(years: pd.DataFrame) -> alt.Y:
    """Amounts from nought, with room above the highest for its printed value."""
    sides = years[[name for name in ("value", "low", "high") if name in years]]
    low, high = float(sides.min().min()), float(sides.max().max())
    if years.empty:
        low, high = 0.0, 1.0
    return alt.Y(
        "value:Q",
        scale=alt.Scale(domain=[min(0.0, low), high * (1 + _HEADROOM)], nice=False),
        axis=alt.Axis(labelExpr=axes.AMOUNT, tickCount=5, ticks=False, domain=False),
        title=labels.lines(str(next(iter(years["axis_title"]), "")), _HEIGHT, 2),
    )


def _legible(grown: pd.DataFrame, width: int) -> pd.DataFrame:
    """The years whose printed values have room beside each other, the last always."""
    apart = (width - _AXIS - 2 * _MARGIN) / max(1, len(grown) - 1)
    every = math.ceil(labels.pixels(list(grown["text"])) / max(1.0, apart))
    return grown.iloc[:: -max(1, every)]


def _band(grown: pd.DataFrame, ink: Ink) -> list[alt.Chart]:
    """Between the paths of the lowest and the highest baseline that copy allows."""
    if not {"low", "high"} <= set(grown.columns):
        return []
    band: alt.Chart = (
        alt.Chart(grown.dropna(subset=["low", "high"]))
        .mark_area(color=ink.series[0], opacity=0.18, aria=False)
        .encode(x="due:T", y="low:Q", y2="high:Q")
    )
    return [band]


def _as_of(
    years: pd.DataFrame, ink: Ink, width: int
) -> list[alt.Chart | alt.LayerChart]:
    """A rule at the as-of date, with what the path asks for by then; none outside."""
    start, end = years["due"].min(), years["due"].max()
    now = years.iloc[:1].assign(due=lambda row: pd.to_datetime(row["as_of"]))
    if years.empty or not (start <= now["due"].iloc[0] <= end):
        return []
    needed = labels.lines(f"needed by now: {now['needed_text'].iloc[0]}", width // 3, 2)
    late = now["due"].iloc[0] - start > (end - start) / 2
    base = alt.Chart(now[["due"]].assign(needed="\n".join(needed))).encode(
        x="due:T", tooltip=[alt.Tooltip("due:T", title="As of", format="%-d %B %Y")]
    )
    rule: alt.Chart = base.mark_rule(color=ink.series[-1], strokeDash=[4, 3])
    words = finish.haloed(
        base.encode(y=alt.value(4), text="needed:N"),
        ink,
        color=ink.series[-1],
        baseline="top",
        lineBreak="\n",
        align="right" if late else "left",
        dx=-6 if late else 6,
    )
    return [rule, words]


CHART = Chart(name="required_path", title=TITLE, draw=draw, describe=describe)
