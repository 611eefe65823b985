"""Rows with one amount each in, horizontal bars with the amounts printed out."""

import altair as alt
import pandas as pd

from dashboard.charts import axes, labels, rows
from dashboard.charts.base import Ink

#: Pixels from a bar's end to its printed amount.
_GAP = 6


def bars(
    frame: pd.DataFrame, value: str, ink: Ink, width: int, tooltip: list[alt.Tooltip]
) -> alt.LayerChart:
    """A bar from nought for each row's `value`, with its `text` printed behind it.

    The frame has the columns `label`, `text` and `value`, and may have `strength`
    (0 to 1, how strongly a bar is inked). There is no axis: the amounts are printed.
    """
    placed = rows.rows(list(frame["label"]), width)
    on = axes.spread(
        frame[value], placed.plot, (0, labels.pixels(list(frame["text"])) + _GAP), True
    )
    numbered = rows.numbered(frame.assign(end=frame[value].clip(lower=0)))
    base = alt.Chart(numbered).encode(
        y=rows.channel(placed, ink, "Bars"), tooltip=tooltip
    )
    bar: alt.Chart = base.mark_bar(color=ink.series[0], height={"band": 0.68}).encode(
        x=_from_nought(value, on)
    )
    if "strength" in frame:
        bar = bar.encode(opacity=alt.Opacity("strength:Q", scale=None, legend=None))
    amount: alt.Chart = base.mark_text(align="left", dx=_GAP, color=ink.text).encode(
        x=_from_nought("end", on), text="text:N"
    )
    # A bar of one story is too small to hit, so the whole row listens to the pointer.
    row: alt.Chart = base.mark_rect(opacity=0, aria=False).encode(
        x=alt.value(0), x2=alt.value("width")
    )
    return alt.LayerChart(layer=[bar, amount, row], height=alt.Step(placed.step))


def _from_nought(field: str, on: axes.Spread) -> alt.X:
    """The horizontal channel without an axis, bars beginning at nought."""
    return alt.X(f"{field}:Q", scale=axes.placed(on), axis=None, stack=None)
