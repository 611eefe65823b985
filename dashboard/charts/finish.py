"""A bare picture in; the same picture with title, alternative text and ink out."""

from typing import Any, TypeVar

import altair as alt
import pandas as pd

from dashboard.charts import labels
from dashboard.charts.base import Ink

Picture = TypeVar("Picture", alt.Chart, alt.LayerChart, alt.VConcatChart)

#: Size of print in pixels; a page is read at 390 pixels too.
LABEL = 12
#: Columns of a legend that still fit where the window turns out to be a phone's.
_COLUMNS = 3


def finished(
    picture: Picture, ink: Ink, width: int, title: str | None, description: str
) -> Picture:
    """`picture` in the page's colours; `description` is read out in its place."""
    picture = picture.properties(description=description)
    if title:
        picture = picture.properties(
            title=alt.Title(
                labels.lines(title, width, 3), anchor="start", offset=14, frame="bounds"
            )
        )
    dressed: Picture = (
        picture.configure_view(stroke=None)
        .configure_title(color=ink.text, fontSize=15, fontWeight=600)
        .configure_axis(
            labelColor=ink.muted,
            labelFontSize=LABEL,
            titleColor=ink.muted,
            titleFontSize=LABEL,
            titleFontWeight="normal",
            gridColor=ink.rule,
            domainColor=ink.rule,
            tickColor=ink.rule,
        )
        .configure_legend(
            labelColor=ink.text,
            labelFontSize=LABEL,
            titleColor=ink.muted,
            orient="bottom",
            columns=min(_COLUMNS, max(1, width // 110)),
        )
        .configure_text(color=ink.text, fontSize=LABEL)
    )
    return dressed


def title(frame: pd.DataFrame, usual: str) -> str:
    """The name that the frame has for its picture, or the chart's `usual` one."""
    return str(next(iter(frame["title"]), usual)) if "title" in frame else usual


def haloed(base: alt.Chart, ink: Ink, **mark: Any) -> alt.LayerChart:
    """Text marks that stay readable across lines: once as a halo, once in ink."""
    halo: alt.Chart = base.mark_text(
        **{**mark, "stroke": ink.paper, "strokeWidth": 4, "strokeJoin": "round"},
        aria=False,
    )
    letters: alt.Chart = base.mark_text(**mark)
    return alt.LayerChart(layer=[halo, letters])
