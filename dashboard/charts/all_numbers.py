"""All numbers of one nature, unit and period in, a strip of dots for each measure out.

The frame has a row for each figure: `label` (the measure; figures of one label share
a row of the picture, in the order of the frame), `value`, `text` (the value as an
editor writes it), `role` (one of `ROLES`) and `story` (its headline). The same on
every row: `unit` ("%" gets a linear axis), `axis_title` (unit and period) and, where
one of several such pictures needs a name of its own, `title`.
"""

import math

import altair as alt
import pandas as pd

from dashboard.charts import axes, finish, labels, rows
from dashboard.charts.base import Chart, Ink
from dashboard.charts.roles import ROLES, colours, shapes

TITLE = "All numbers"
#: Pixels from a dot to its words.
_GAP = 9
#: Dots of one role this close hide each other: half of a dot's width in pixels.
_NEAR = 5
#: Plots that a row's last dot has to its right: its words always fit.
_ALWAYS = 1000


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """A dot for each figure, shaped by its role, its value printed where it fits."""
    measures = list(dict.fromkeys(frame["label"]))
    placed = rows.rows(measures, width)
    percent = bool((frame["unit"] == "%").any())
    margins = (_GAP, labels.pixels(list(frame["text"])) + _GAP)
    on = axes.spread(frame["value"], placed.plot, margins, linear=percent)
    numbered = frame.assign(row=[measures.index(each) for each in frame["label"]])
    form = axes.PERCENT if percent else axes.AMOUNT
    base = alt.Chart(_apart(numbered, on)).encode(
        y=rows.channel(placed, ink, "Measures"),
        x=axes.amounts("value", on, axes.title(frame, on), form),
    )
    present = [role for role in ROLES if role in set(frame["role"])]
    layers = [_words(base, on, ink), _points(base, present, ink)]
    return finish.finished(
        alt.LayerChart(layer=layers, height=alt.Step(placed.step)),
        ink,
        width,
        finish.title(frame, TITLE),
        describe(frame),
    )


def _points(base: alt.Chart, roles: list[str], ink: Ink) -> alt.Chart:
    """The dots, each in the shape and the colour of its role."""
    points: alt.Chart = base.mark_point(filled=True, size=75, opacity=0.9).encode(
        color=alt.Color("role:N", scale=_scale(roles, colours(roles, ink)), title=None),
        shape=alt.Shape("role:N", scale=_scale(roles, shapes(roles)), title=None),
        tooltip=[
            alt.Tooltip("label:N", title="Measure"),
            alt.Tooltip("text:N", title="Value"),
            alt.Tooltip("role:N", title="Role"),
            alt.Tooltip("story:N", title="Story"),
        ],
    )
    return points


def _words(base: alt.Chart, on: axes.Spread, ink: Ink) -> alt.LayerChart:
    """The values beside their dots, unseen where the next dot leaves them no room."""
    fits = f"datum.share * (width - {sum(on.margins)}) >= datum.need"
    seen = alt.condition(fits, alt.value(1), alt.value(0))
    printed = base.encode(text="printed:N", opacity=seen)
    return finish.haloed(printed, ink, align="left", dx=_GAP)


def describe(frame: pd.DataFrame) -> str:
    """How many figures, and each measure with its values, in one sentence."""
    parts = [
        f"{label} {', '.join(dict.fromkeys(group['text']))}"
        for label, group in frame.groupby("label", sort=False)
    ]
    return f"{TITLE} ({len(frame)}): {labels.enumerated(parts)}."


def _apart(frame: pd.DataFrame, on: axes.Spread) -> pd.DataFrame:
    """Dots that would hide each other made one, and words where there is room."""
    at = frame["value"].map(lambda value: axes.pixel(value, on))
    dots = (
        frame.assign(at=at, pixel=at // _NEAR)
        .groupby(["row", "role", "pixel"], sort=False, as_index=False)
        .agg(
            label=("label", "first"),
            value=("value", "first"),
            at=("at", "first"),
            first=("text", "first"),
            text=("text", lambda texts: labels.enumerated(list(dict.fromkeys(texts)))),
            story=(
                "story",
                lambda stories: labels.enumerated(list(dict.fromkeys(stories)), 3),
            ),
        )
        .sort_values(["row", "at"])
    )
    # The words' room is a share of the plot, since only the browser knows its width.
    room = max(1, on.plot - sum(on.margins))
    beside = dots.groupby("row")["at"].shift(-1).fillna(math.inf) - dots["at"]
    whole = dots["text"].str.len() * labels.LETTER + 2 * _GAP <= beside
    printed = dots["text"].where(whole, dots["first"])
    return dots.assign(
        printed=printed,
        share=(beside / room).clip(upper=_ALWAYS),
        need=printed.str.len() * labels.LETTER + 2 * _GAP,
    )


def _scale(roles: list[str], marks: list[str]) -> alt.Scale:
    return alt.Scale(domain=roles, range=marks)


CHART = Chart(name="all_numbers", title=TITLE, draw=draw, describe=describe)
