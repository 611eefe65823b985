"""Terms with their numbers of stories in, a bar each out; a click picks a term.

The frame has a row for each term, in the order to be drawn: `label`, `stories`, and
may have `chosen` (whether the term is among the filters). The picture's selection
parameter is `pick`; it holds the `label` of the row that was clicked.
"""

import altair as alt
import pandas as pd

from dashboard.charts import bars, finish, labels
from dashboard.charts.base import Chart, Ink

TITLE = "In how many stories"
#: How strongly the bars beside the chosen ones are inked.
_BESIDE = 0.4


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """A bar for each term, the chosen ones in full colour, whole rows to click on."""
    tooltip = [
        alt.Tooltip("label:N", title="Term"),
        alt.Tooltip("stories:Q", title="Stories", format=",d"),
    ]
    terms = frame.assign(text=[f"{count:,}" for count in frame["stories"]])
    if "chosen" in frame and frame["chosen"].any():
        terms["strength"] = frame["chosen"].map({True: 1.0, False: _BESIDE})
    picture = bars.bars(terms, "stories", ink, width, tooltip).add_params(
        alt.selection_point(name="pick", fields=["label"])
    )
    return finish.finished(picture, ink, width, TITLE, describe(frame))


def describe(frame: pd.DataFrame) -> str:
    """The terms with their numbers of stories, in one sentence."""
    parts = labels.phrases(frame, "{label} {stories:,}")
    return f"{TITLE}: {labels.enumerated(parts)}."


CHART = Chart(name="in_stories", title=TITLE, draw=draw, describe=describe)
