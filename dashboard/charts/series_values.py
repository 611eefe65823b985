"""The values that stories give one thing over time in, a line with a dot for each out.

The frame has a row for each value, oldest first: `day` (the day it is of), `value`,
`text` (the value as an editor writes it), `role` (one of `ROLES`) and `story` (its
headline). The same on every row: `unit` ("%" for per cent), `axis_title` (unit and
period) and `title`. The line joins what was or is; aims and outlooks stand beside it.
"""

import altair as alt
import pandas as pd

from dashboard.charts import axes, finish, labels
from dashboard.charts.base import Chart, Ink
from dashboard.charts.roles import colours, shapes

TITLE = "Told over time"
#: Roles that are joined by the line.
_JOINED = ("actual", "estimate", "baseline", "change")
_HEIGHT = 260
#: Pixels that the axis of amounts takes, and that are free beside first and last value.
_AXIS, _MARGIN = 60, 30
#: Of the height, free above the highest value for what is printed there.
_HEADROOM = 0.16


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """Dots shaped by role, those of one story's news joined, values where they fit."""
    told = frame.assign(day=pd.to_datetime(frame["day"]))
    base = alt.Chart(told).encode(x=_when(told), y=_how_much(told))
    line: alt.Chart = base.transform_filter(
        alt.FieldOneOfPredicate(field="role", oneOf=list(_JOINED))
    ).mark_line(color=ink.rule, strokeWidth=2)
    printed = alt.Chart(_legible(told, width)).encode(
        x="day:T", y="value:Q", text="text:N"
    )
    layers = [line, _points(base, told, ink), finish.haloed(printed, ink, dy=-13)]
    return finish.finished(
        alt.LayerChart(layer=layers, height=_HEIGHT),
        ink,
        width,
        finish.title(frame, TITLE),
        describe(frame),
    )


def _points(base: alt.Chart, told: pd.DataFrame, ink: Ink) -> alt.Chart:
    """The dots, each in the shape and the colour of its role."""
    present = list(dict.fromkeys(told["role"]))
    points: alt.Chart = base.mark_point(filled=True, size=75, opacity=1).encode(
        color=alt.Color(
            "role:N",
            scale=alt.Scale(domain=present, range=colours(present, ink)),
            title=None,
        ),
        shape=alt.Shape(
            "role:N",
            scale=alt.Scale(domain=present, range=shapes(present)),
            title=None,
        ),
        tooltip=[
            alt.Tooltip("text:N", title="Value"),
            alt.Tooltip("day:T", title="Of", format="%-d %B %Y"),
            alt.Tooltip("role:N", title="Role"),
            alt.Tooltip("story:N", title="Story"),
        ],
    )
    return points


def _when(told: pd.DataFrame) -> alt.X:
    """Time, as long as it is from the first value to the last."""
    years = told["day"].dt.year.nunique() > 1
    return alt.X(
        "day:T",
        title=None,
        scale=alt.Scale(padding=_MARGIN, nice=False),
        axis=alt.Axis(
            format="%b %Y" if years else "%-d %b %Y",
            labelOverlap="greedy",
            grid=False,
            tickCount=6,
        ),
    )


def _how_much(told: pd.DataFrame) -> alt.Y:
    """Amounts from nought, so that the height of a dot is the size of a value."""
    low, high = (
        (float(told["value"].min()), float(told["value"].max()))
        if len(told)
        else (0.0, 1.0)
    )
    top = high if high > 0 else 1.0
    percent = bool((told["unit"] == "%").any())
    return alt.Y(
        "value:Q",
        scale=alt.Scale(domain=[min(0.0, low), top * (1 + _HEADROOM)], nice=False),
        axis=alt.Axis(
            labelExpr=axes.PERCENT if percent else axes.AMOUNT,
            tickCount=5,
            ticks=False,
            domain=False,
        ),
        title=labels.lines(str(next(iter(told["axis_title"]), "")), _HEIGHT, 2),
    )


def _legible(told: pd.DataFrame, width: int) -> pd.DataFrame:
    """The values whose words have room beside the last one printed, the last always."""
    if told.empty:
        return told
    span = (told["day"].max() - told["day"].min()).days or 1
    room = width - _AXIS - 2 * _MARGIN
    at = (told["day"] - told["day"].min()).dt.days * room / span
    need = labels.pixels(list(told["text"])) + labels.LETTER
    kept: list[int] = []
    for place in reversed(range(len(told))):
        if not kept or at.iloc[kept[-1]] - at.iloc[place] >= need:
            kept.append(place)
    return told.iloc[kept[::-1]]


def describe(frame: pd.DataFrame) -> str:
    """Each value with its month, in one sentence."""
    days = pd.to_datetime(frame["day"]).dt.strftime("%b %Y")
    parts = [f"{day} {text}" for day, text in zip(days, frame["text"], strict=True)]
    return f"{TITLE}: {labels.enumerated(parts, most=12)}."


CHART = Chart(name="series_values", title=TITLE, draw=draw, describe=describe)
