"""Up to six terms with their stories by month in, small bars on one scale out.

The frame has a row for each term and month: `label`, `month` (its first day) and
`stories`. A month that is missing between the first and the last counts as nought.
"""

import altair as alt
import pandas as pd

from dashboard.charts import finish, labels
from dashboard.charts.base import Chart, Ink

TITLE = "Stories by month"
#: Terms beyond these would need a page of their own.
MOST = 6
_HEIGHT = 64


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.VConcatChart:
    """Bars for each term, one above the other, sharing both axes."""
    months = _with_noughts(frame)
    terms = list(dict.fromkeys(frame["label"]))[:MOST] or [""]
    highest = max(1, int(months["stories"].max())) if len(months) else 1
    small = [
        _bars(months[months["label"] == term], highest, ink, width).encode(
            x=_when(width, term == terms[-1])
        )
        for term in terms
    ]
    return finish.finished(
        alt.vconcat(*small, spacing=10), ink, width, TITLE, describe(frame)
    )


def describe(frame: pd.DataFrame) -> str:
    """Each term with its number of stories in one sentence."""
    parts = [
        f"{label} {group['stories'].sum():,}"
        for label, group in frame.groupby("label", sort=False)
    ]
    return f"{TITLE}: {labels.enumerated(parts)}."


def _with_noughts(frame: pd.DataFrame) -> pd.DataFrame:
    """Every term in every month from the first to the last."""
    if frame.empty:
        return frame
    months = pd.to_datetime(frame["month"])
    every = pd.date_range(months.min(), months.max(), freq="MS")
    table = frame.assign(month=months).pivot_table(
        index="month", columns="label", values="stories", aggfunc="sum", fill_value=0
    )
    return (
        table.reindex(every, fill_value=0)
        .rename_axis("month")
        .reset_index()
        .melt("month", var_name="label", value_name="stories")
    )


def _bars(months: pd.DataFrame, highest: int, ink: Ink, width: int) -> alt.Chart:
    """One term's months, under its name."""
    term = labels.lines(str(next(iter(months["label"]), "")), width, 1)
    bars: alt.Chart = alt.Chart(
        months,
        height=_HEIGHT,
        title=alt.Title(term, anchor="start", fontSize=finish.LABEL, offset=4),
    ).mark_bar(color=ink.series[0])
    return bars.encode(
        y=alt.Y(
            "stories:Q",
            title=None,
            scale=alt.Scale(domain=[0, highest], nice=False),
            axis=alt.Axis(values=[0, highest], format=",d", ticks=False, domain=False),
        ),
        tooltip=[
            alt.Tooltip("label:N", title="Term"),
            alt.Tooltip("month:T", title="Month", format="%B %Y"),
            alt.Tooltip("stories:Q", title="Stories", format=",d"),
        ],
    )


def _when(width: int, labelled: bool) -> alt.X:
    """Time, named only under the lowest picture."""
    return alt.X(
        "yearmonth(month):T",
        title=None,
        scale=alt.Scale(nice=False),
        axis=alt.Axis(
            labels=labelled,
            ticks=labelled,
            grid=False,
            format="%b %Y",
            labelOverlap="greedy",
            labelFlush=True,
            tickCount=max(2, width // 110),
        ),
    )


CHART = Chart(name="over_time", title=TITLE, draw=draw, describe=describe)
