"""Channels with their quotes by form in, a bar in up to three parts for each out.

The frame has a row for each channel and form: `label` (the channel; its rows follow
each other in the order to be drawn), `form` (one of `FORMS`) and `quotes`.
"""

import altair as alt
import pandas as pd

from dashboard.charts import axes, finish, labels, rows
from dashboard.charts.base import Chart, Ink

TITLE = "Through what channel, direct or reported"
#: How a quote prints what was said, and its place among the inks.
FORMS = {"in marks": 0, "partly in marks": 4, "reported": 6}
_GAP = 6


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """A bar for each channel, its parts side by side, their counts in words behind."""
    totals = _totals(frame)
    placed = rows.rows(list(totals["label"]), width)
    totals = _fitting(totals, placed.plot)
    room = labels.pixels(list(totals["text"])) + _GAP
    on = axes.spread(totals["end"], placed.plot, (0, room), True)
    y, scale = rows.channel(placed, ink, "Channels"), axes.placed(on)
    words: alt.Chart = (
        alt.Chart(totals)
        .mark_text(align="left", dx=_GAP, color=ink.text)
        .encode(y=y, x=alt.X("end:Q", scale=scale, axis=None), text="text:N")
    )
    bars = _bars(_parts(frame, totals), ink).encode(
        y=y, x=alt.X("start:Q", scale=scale, axis=None), x2="end:Q"
    )
    whole = alt.LayerChart(layer=[bars, words], height=alt.Step(placed.step))
    return finish.finished(whole, ink, width, TITLE, describe(frame))


def _bars(parts: pd.DataFrame, ink: Ink) -> alt.Chart:
    """The parts in the colour of their form, with air between them."""
    forms = [form for form in FORMS if form in set(parts["form"])]
    colours = [ink.series[FORMS[form]] for form in forms]
    scale = alt.Scale(domain=forms, range=colours)
    bars: alt.Chart = alt.Chart(parts).mark_bar(height={"band": 0.6}, stroke=ink.paper)
    return bars.encode(
        color=alt.Color("form:N", scale=scale, title=None),
        tooltip=[
            alt.Tooltip("label:N", title="Channel"),
            alt.Tooltip("form:N", title="Form"),
            alt.Tooltip("quotes:Q", title="Quotes", format=",d"),
        ],
    )


def describe(frame: pd.DataFrame) -> str:
    """Each channel with its quotes by form, in one sentence."""
    parts = labels.phrases(_totals(frame), "{label} {text}")
    return f"{TITLE}: {labels.enumerated(parts)}."


def _totals(frame: pd.DataFrame) -> pd.DataFrame:
    """A row for each channel with its sum and its words."""
    told = [
        (label, group["quotes"].sum(), _words(group))
        for label, group in frame.groupby("label", sort=False)
    ]
    return rows.numbered(pd.DataFrame(told, columns=["label", "end", "text"]))


def _fitting(totals: pd.DataFrame, plot: int) -> pd.DataFrame:
    """With sums for words where counts by form would leave the bars no room."""
    if labels.pixels(list(totals["text"])) + _GAP <= plot / 2:
        return totals
    return totals.assign(text=[f"{total:,}" for total in totals["end"]])


def _words(group: pd.DataFrame) -> str:
    counts = group.groupby("form")["quotes"].sum()
    return ", ".join(f"{counts[form]:,} {form}" for form in FORMS if form in counts)


def _parts(frame: pd.DataFrame, totals: pd.DataFrame) -> pd.DataFrame:
    """Each part with where it begins and ends on its bar."""
    order = {form: number for number, form in enumerate(FORMS)}
    at = dict(zip(totals["label"], totals["row"], strict=True))
    placed = frame.assign(
        row=frame["label"].map(at), order=frame["form"].map(order)
    ).sort_values(["row", "order"])
    end = placed.groupby("row")["quotes"].cumsum()
    return placed.assign(start=end - placed["quotes"], end=end)


CHART = Chart(name="said_through", title=TITLE, draw=draw, describe=describe)
