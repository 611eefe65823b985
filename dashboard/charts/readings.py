"""The fair readings of one target in, the yearly growth that each asks for out.

The frame has a row for each reading: `label` (the reading in words), `growth` (a
fraction: 1.8 is 180% a year) and `text` (the growth as an editor writes it).
"""

import altair as alt
import pandas as pd

from dashboard.charts import bars, finish, labels
from dashboard.charts.base import Chart, Ink

TITLE = "Growth needed every year, by reading"


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """A bar for each reading, its growth printed at its end."""
    tooltip = [
        alt.Tooltip("label:N", title="Reading"),
        alt.Tooltip("text:N", title="Growth needed every year"),
    ]
    picture = bars.bars(frame, "growth", ink, width, tooltip)
    return finish.finished(picture, ink, width, TITLE, describe(frame))


def describe(frame: pd.DataFrame) -> str:
    """Each reading with its growth, in one sentence."""
    parts = labels.phrases(frame, "{label}: {text}")
    return f"{TITLE}: {labels.enumerated(parts)}."


CHART = Chart(name="readings", title=TITLE, draw=draw, describe=describe)
