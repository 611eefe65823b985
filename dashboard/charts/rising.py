"""Terms with their share of two equal periods in, a line from one to the other out.

The frame has a row for each term, the strongest change first: `label`, `before` and
`now` (its share of the stories of each period, 0 to 1), `text` (both counts as an
editor writes them: "1 → 4") and `highest` (the largest share of all pictures that are
held against each other, the same on every row); `title` may name one of several.
"""

import altair as alt
import pandas as pd

from dashboard.charts import axes, finish, labels, rows
from dashboard.charts.base import Chart, Ink

TITLE = "Rising and fading"
#: Pixels from a dot to its words, and from nought to the first dot.
_GAP = 11
_EDGE = 8


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """A row for each term, an open dot for the period before, a full one for now."""
    placed = rows.rows(list(frame["label"]), width)
    right = labels.pixels(list(frame["text"])) + _GAP
    highest = max(frame["highest"].max(), 0.01) if len(frame) else 1.0
    on = axes.spread([0, 100 * highest], placed.plot, (_EDGE, right), linear=True)
    base = alt.Chart(_with_ends(rows.numbered(frame))).encode(
        y=rows.channel(placed, ink, "Terms"),
        tooltip=[
            alt.Tooltip("label:N", title="Term"),
            alt.Tooltip("text:N", title="Stories before → now"),
        ],
    )
    title = labels.lines("share of the period's stories", placed.plot, 2)
    at = {
        name: axes.amounts(name, on, title, axes.PERCENT)
        for name in ("before", "now", "furthest")
    }
    line: alt.Chart = base.mark_rule(color=ink.muted, strokeWidth=2).encode(
        x=at["before"], x2="now:Q"
    )
    words = base.encode(x=at["furthest"], text="text:N")
    layers = [
        line,
        _dots(base, ink.paper, ink).encode(x=at["before"]),
        _dots(base, ink.series[0], ink).encode(x=at["now"]),
        finish.haloed(words, ink, align="left", dx=_GAP),
    ]
    picture = alt.LayerChart(layer=layers, height=alt.Step(placed.step))
    named = finish.title(frame, TITLE)
    return finish.finished(picture, ink, width, named, describe(frame))


def _dots(base: alt.Chart, fill: str, ink: Ink) -> alt.Chart:
    dots: alt.Chart = base.mark_point(
        size=90, stroke=ink.series[0], strokeWidth=2, fill=fill, opacity=1
    )
    return dots


def _with_ends(frame: pd.DataFrame) -> pd.DataFrame:
    """Shares in percent, and where the words behind the outer dot begin."""
    shares = {name: 100 * frame[name].astype(float) for name in ("before", "now")}
    furthest = pd.DataFrame(shares).max(axis=1)
    return frame.assign(**shares, furthest=furthest)


def describe(frame: pd.DataFrame) -> str:
    """Each term with its stories before and now, in one sentence."""
    parts = labels.phrases(frame, "{label} {text}")
    named = finish.title(frame, TITLE)
    opening = TITLE if named == TITLE else f"{TITLE}, {named}"
    return f"{opening}: {labels.enumerated(parts)}."


CHART = Chart(name="rising", title=TITLE, draw=draw, describe=describe)
