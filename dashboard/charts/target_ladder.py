"""Targets of one unit and period in, a row each from where it starts to its goal out.

The frame has a row for each target: `label` (the measure), `baseline` and `target`
(amounts; `baseline` may be missing), `baseline_text`, `target_text` and
`multiple_text` (the same as an editor writes them: "$5.8m", "$1bn", "×172"), and
`axis_title` (unit and period, the same on every row); `title` may name one of several.
"""

import altair as alt
import pandas as pd

from dashboard.charts import axes, finish, labels, rows
from dashboard.charts.base import Chart, Ink

TITLE = "Targets and where they start"
#: Pixels from a dot to its words.
_GAP = 11


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """A line from baseline to target on a logarithmic axis, words at both ends."""
    placed = rows.rows(list(frame["label"]), width, least=40)
    ends = _with_ends(rows.numbered(frame))
    left, right = (labels.pixels(list(ends[side])) for side in ("left", "right"))
    margins = (left + _GAP, right + _GAP)
    on = axes.spread([*ends["lower"], *ends["upper"]], placed.plot, margins)
    base = alt.Chart(ends).encode(
        y=rows.channel(placed, ink, "Measures"),
        tooltip=[
            alt.Tooltip("label:N", title="Measure"),
            alt.Tooltip("baseline_text:N", title="Starts at"),
            alt.Tooltip("target_text:N", title="Target"),
            alt.Tooltip("multiple_text:N", title="Times over"),
        ],
    )
    layers = _layers(base, on, axes.title(frame, on), ink)
    return finish.finished(
        alt.LayerChart(layer=layers, height=alt.Step(placed.step)),
        ink,
        width,
        finish.title(frame, TITLE),
        describe(frame),
    )


def _layers(
    base: alt.Chart, on: axes.Spread, title: list[str], ink: Ink
) -> list[alt.Chart | alt.LayerChart]:
    """The lines, above them the dots, above these the words at both ends."""
    at = {
        field: axes.amounts(field, on, title)
        for field in ("lower", "upper", "baseline", "target")
    }
    line: alt.Chart = base.mark_rule(color=ink.muted, strokeWidth=2).encode(
        x=at["lower"], x2="upper:Q"
    )
    left = base.encode(x=at["lower"], text="left:N")
    right = base.encode(x=at["upper"], text="right:N")
    return [
        line,
        _dots(base, "baseline", ink.paper, ink).encode(x=at["baseline"]),
        _dots(base, "target", ink.series[0], ink).encode(x=at["target"]),
        finish.haloed(left, ink, align="right", dx=-_GAP),
        finish.haloed(right, ink, align="left", dx=_GAP),
    ]


def describe(frame: pd.DataFrame) -> str:
    """Each target with its baseline and multiple, in one sentence."""
    known = frame["baseline"].notna()
    parts = labels.phrases(
        frame[known],
        "{label} from {baseline_text} to {target_text} ({multiple_text})",
    ) + labels.phrases(frame[~known], "{label} to {target_text}, no baseline")
    return f"{TITLE}: {labels.enumerated(parts)}."


def _with_ends(frame: pd.DataFrame) -> pd.DataFrame:
    """The words at the left and right end of each row, and the amounts they stand at.

    Words stand outside the line, so that a target close to its baseline stays legible.
    """
    falls = frame["target"] < frame["baseline"]
    start = frame["baseline_text"].where(frame["baseline"].notna(), "").fillna("")
    goal = frame["target_text"] + "  " + frame["multiple_text"].fillna("")
    return frame.assign(
        lower=frame[["baseline", "target"]].min(axis=1),
        upper=frame[["baseline", "target"]].max(axis=1),
        left=start.where(~falls, goal),
        right=goal.where(~falls, start),
    )


def _dots(base: alt.Chart, field: str, fill: str, ink: Ink) -> alt.Chart:
    """A dot in each row that has a value in `field`."""
    dots: alt.Chart = base.transform_filter(f"isValid(datum.{field})").mark_point(
        size=100, stroke=ink.series[0], strokeWidth=2, fill=fill, opacity=1
    )
    return dots


CHART = Chart(name="target_ladder", title=TITLE, draw=draw, describe=describe)
