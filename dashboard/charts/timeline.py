"""Promises with their days in, a row for each from the day it was made to its due day.

The frame has `label` (what must happen), `who` (who must do it, or ""), `said` and
`due` (days), `state` (its words, a key of `SHAPES`), `next` (the day that it moved to,
or missing), `text` (the due day in words), and the same on every row: `as_of`.
"""

import altair as alt
import pandas as pd

from dashboard.charts import finish, labels, rows
from dashboard.charts.base import Chart, Ink

TITLE = "Who promised what by when"
#: A shape and the number of a colour of the ink for each state.
SHAPES = {
    "passed, no follow-up": ("diamond", -1),
    "due soon": ("square", 1),
    "open": ("circle", 0),
    "passed, followed up": ("cross", 2),
    "overtaken": ("triangle-right", 6),
    "closed": ("triangle-down", 2),
}
#: Pixels free before the first and after the last day.
_MARGIN = 14


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """Bars to the due day, thin where it moved, with an arrow to the next day."""
    placed = rows.rows(_labels(frame), width, least=26)
    days = rows.numbered(frame).assign(
        **{name: pd.to_datetime(frame[name]) for name in ("said", "due", "next")}
    )
    days = days.assign(state=[_known(each) for each in frame["state"]])
    layers = [*_bars(days, placed, ink, width), *_moves(days, placed, ink)]
    layers += [_ends(days, placed, ink), *_as_of(days, ink)]
    picture = alt.LayerChart(layer=layers, height=max(1, len(frame)) * placed.step)
    return finish.finished(picture, ink, width, None, describe(frame))


def describe(frame: pd.DataFrame) -> str:
    """Each promise with its day and its state in one sentence."""
    parts = labels.phrases(frame, "{label}, {text}, {state}")
    return f"{TITLE}: {labels.enumerated(parts, most=8)}."


def _labels(frame: pd.DataFrame) -> list[str]:
    """What must happen, under who must do it where that changes."""
    return [
        f"{who}: {label}" if who else str(label)
        for who, label in zip(frame["who"], frame["label"], strict=True)
    ]


def _known(state: str) -> str:
    return state if state in SHAPES else "open"


def _when(field: str, days: pd.DataFrame, width: int) -> alt.X:
    ends = [days["said"], days["due"], days["next"]]
    if len(days):
        ends.append(pd.to_datetime(days["as_of"]))
    known = pd.concat(ends).dropna()
    first = known.min() if len(known) else pd.Timestamp(2000, 1, 1)
    last = known.max() if len(known) else pd.Timestamp(2001, 1, 1)
    if first == last:
        last = first + pd.Timedelta(days=30)
    scale = alt.Scale(domain=[_day(first), _day(last)], padding=_MARGIN, nice=False)
    axis = alt.Axis(
        tickCount=max(2, min(8, width // 110)),
        labelOverlap="greedy",
        ticks=False,
        domain=False,
        orient="top",
    )
    return alt.X(f"{field}:T", scale=scale, axis=axis, title=None)


def _day(value: pd.Timestamp) -> alt.DateTime:
    return alt.DateTime(year=value.year, month=value.month, date=value.day)


def _bars(
    days: pd.DataFrame, placed: rows.Rows, ink: Ink, width: int
) -> list[alt.Chart]:
    """A thick bar for what stands, a thin one for what moved."""
    made = []
    for moved, size in ((False, 9), (True, 2)):
        bar: alt.Chart = (
            alt.Chart(days[days["next"].notna() == moved])
            .mark_bar(height=size, color=ink.rule if not moved else ink.muted)
            .encode(
                x=_when("said", days, width),
                x2="due:T",
                y=rows.channel(placed, ink, "Promises"),
                tooltip=_told(),
            )
        )
        made.append(bar)
    return made


def _moves(days: pd.DataFrame, placed: rows.Rows, ink: Ink) -> list[alt.Chart]:
    """From the first due day to the next, with a head."""
    base = alt.Chart(days[days["next"].notna()]).encode(
        y=rows.channel(placed, ink, "Promises"), tooltip=_told()
    )
    line: alt.Chart = base.mark_rule(
        color=ink.muted, strokeWidth=1.5, strokeDash=[4, 3]
    ).encode(x="due:T", x2="next:T")
    head: alt.Chart = base.mark_point(
        shape="triangle-right", filled=True, color=ink.text, size=70, opacity=1
    ).encode(x="next:T")
    return [line, head]


def _ends(days: pd.DataFrame, placed: rows.Rows, ink: Ink) -> alt.Chart:
    """The due day, in the shape and the colour of its state."""
    used = [name for name in SHAPES if name in set(days["state"])]
    legend = alt.Legend(title=None)
    ends: alt.Chart = (
        alt.Chart(days)
        .mark_point(filled=True, size=90, opacity=1)
        .encode(
            x="due:T",
            y=rows.channel(placed, ink, "Promises"),
            shape=alt.Shape(
                "state:N",
                scale=alt.Scale(domain=used, range=[SHAPES[each][0] for each in used]),
                legend=legend,
            ),
            color=alt.Color(
                "state:N",
                scale=alt.Scale(
                    domain=used, range=[ink.series[SHAPES[each][1]] for each in used]
                ),
                legend=legend,
            ),
            tooltip=_told(),
        )
    )
    return ends


def _told() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("label:N", title="What"),
        alt.Tooltip("who:N", title="Who"),
        alt.Tooltip("said:T", title="Said", format="%-d %B %Y"),
        alt.Tooltip("text:N", title="Due"),
        alt.Tooltip("state:N", title="State"),
    ]


def _as_of(days: pd.DataFrame, ink: Ink) -> list[alt.Chart]:
    """A line at the day that everything is told from."""
    now = days.iloc[:1].assign(as_of=lambda row: pd.to_datetime(row["as_of"]))
    rule: alt.Chart = (
        alt.Chart(now[["as_of"]])
        .mark_rule(color=ink.series[-1], strokeWidth=1.5)
        .encode(
            x="as_of:T",
            tooltip=[alt.Tooltip("as_of:T", title="As of", format="%-d %B %Y")],
        )
    )
    return [rule]


CHART = Chart(name="timeline", title=TITLE, draw=draw, describe=describe)
