"""Labels and a width in, the vertical axis of a chart with a row for each label out."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

from dashboard.charts import labels
from dashboard.charts.base import Ink

#: Of the whole width: a longer column of labels leaves the marks too little.
_SHARE = 0.36
#: Pixels. Nobody knows the width of the window for sure; in a narrow one a column
#: wider than this would push the marks out.
_WIDEST = 200
#: Lines that a label may take before it is cut.
_LINES = 3


@dataclass(frozen=True, slots=True)
class Rows:
    """Where the rows of a chart stand; marks are placed by a column `row`, from 0."""

    #: The lines of each row's label.
    lines: tuple[tuple[str, ...], ...]
    #: Pixels from one row to the next, the same for all.
    step: int
    #: Pixels for the labels, and what they leave.
    column: int
    plot: int


def rows(texts: Sequence[str], width: int, least: int = 28) -> Rows:
    """A row for each text in its order, as high as the longest label needs."""
    room = min(_WIDEST, int(width * _SHARE))
    lines = tuple(tuple(labels.lines(text, room, _LINES)) for text in texts)
    column = min(room, max((labels.pixels(each) for each in lines), default=0))
    tallest = max((len(each) for each in lines), default=1)
    return Rows(lines, max(least, tallest * labels.LINE + 10), column, width - column)


def channel(placed: Rows, ink: Ink, title: str) -> alt.Y:
    """The vertical channel of a chart whose frame has the column `row`.

    Rows are numbered, not named, so that two labels cut to the same words stay two
    rows; the label of a row is looked up in a list of quoted strings.
    """
    axis = alt.Axis(
        labelExpr=f"{json.dumps(placed.lines)}[datum.value]",
        labelColor=ink.text,
        labelLimit=placed.column + 4 * labels.LETTER,
        labelLineHeight=labels.LINE,
        labelPadding=8,
        labelOffset=_centred(placed),
        ticks=False,
        domain=False,
        grid=False,
        description=f"{title}, one row each",
    )
    return alt.Y(
        "row:O",
        axis=axis,
        title=None,
        scale=alt.Scale(domain=list(range(len(placed.lines)))),
    )


def _centred(placed: Rows) -> Any:
    """Long labels moved up, since Vega sets their first line at the row's middle."""
    heights = json.dumps([len(each) for each in placed.lines])
    return {
        "condition": [
            {
                "test": f"{heights}[datum.value] == {high}",
                "value": -labels.LINE * (high - 1) / 2,
            }
            for high in range(2, _LINES + 1)
        ],
        "value": 0,
    }


def numbered(frame: pd.DataFrame) -> pd.DataFrame:
    """A copy of `frame` with its rows counted from 0 in the column `row`."""
    return frame.assign(row=range(len(frame)))
