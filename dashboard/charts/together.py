"""Terms with the stories that two of them share in, a matrix out; a click picks two.

The frame has a row for each cell: `row` and `column` (places of its two terms, from
0), `label` and `other` (the terms) and `stories`; where row and column are equal it
holds the term's own stories; `title` may be empty below a heading. The picture's
selection parameter is `pick`; it holds `row` and `column` of the cell that was clicked.
"""

import json

import altair as alt
import pandas as pd

from dashboard.charts import finish, labels, rows
from dashboard.charts.base import Chart, Ink

TITLE = "What goes together"
#: The ink of the strongest cell; the counts on it stay legible in both dresses.
_STRONGEST = 0.5
_FAINTEST = 0.1
#: Pixels of the slanting labels above the columns.
_ABOVE = 120


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """A cell for each two terms, inked by their count, which is printed on it."""
    own = frame[frame["row"] == frame["column"]]
    placed = rows.rows(list(own["label"]), width)
    cells = _inked(frame, ink)
    base = alt.Chart(cells).encode(
        x=_columns(list(own["label"]), ink),
        y=rows.channel(placed, ink, "Terms"),
        tooltip=[
            alt.Tooltip("label:N", title="Term"),
            alt.Tooltip("other:N", title="And"),
            alt.Tooltip("stories:Q", title="Stories", format=",d"),
        ],
    )
    cell: alt.Chart = base.mark_rect(
        fill=ink.series[0], stroke=ink.rule, strokeWidth=1, cursor="pointer"
    ).encode(fillOpacity=alt.FillOpacity("strength:Q", scale=None, legend=None))
    count: alt.Chart = base.mark_text().encode(
        text="text:N", color=alt.Color("colour:N", scale=None, legend=None)
    )
    picture = alt.LayerChart(
        layer=[cell, count], height=alt.Step(placed.step)
    ).add_params(alt.selection_point(name="pick", fields=["row", "column"]))
    named = finish.title(frame, TITLE)
    return finish.finished(picture, ink, width, named, describe(frame))


def _inked(frame: pd.DataFrame, ink: Ink) -> pd.DataFrame:
    """The cells with their words and how strongly each is filled."""
    apart = frame["row"] != frame["column"]
    most = max(1, int(frame.loc[apart, "stories"].max())) if apart.any() else 1
    more = (_STRONGEST - _FAINTEST) / most
    return frame.assign(
        text=[f"{count:,}" if count else "" for count in frame["stories"]],
        strength=[
            _FAINTEST + more * count if two and count else 0
            for count, two in zip(frame["stories"], apart, strict=True)
        ],
        colour=apart.map({True: ink.text, False: ink.muted}),
    )


def _columns(terms: list[str], ink: Ink) -> alt.X:
    """The terms above their columns, looked up by number as those of the rows are."""
    said = [" ".join(labels.lines(term, _ABOVE, 1)) for term in terms]
    axis = alt.Axis(
        orient="top",
        labelExpr=f"{json.dumps(said)}[datum.value]",
        labelAngle=-40,
        labelAlign="left",
        labelBaseline="middle",
        labelOffset=0,
        labelColor=ink.text,
        labelLimit=_ABOVE + 4 * labels.LETTER,
        # Slanting labels stand closer than Vega thinks, which would leave some out.
        labelOverlap=False,
        ticks=False,
        domain=False,
    )
    scale = alt.Scale(domain=list(range(len(terms))))
    return alt.X("column:O", axis=axis, title=None, scale=scale)


def describe(frame: pd.DataFrame) -> str:
    """The pairs that share most stories, in one sentence."""
    pairs = frame[(frame["row"] < frame["column"]) & (frame["stories"] > 0)]
    strongest = pairs.sort_values("stories", ascending=False, kind="stable")
    parts = labels.phrases(strongest, "{label} and {other} {stories:,}")
    return f"{TITLE}: {labels.enumerated(parts)}."


CHART = Chart(name="together", title=TITLE, draw=draw, describe=describe)
