"""Speakers with their quotes in, a bar each out, marked by how copy names them.

The frame has a row for each speaker, in the order to be drawn: `label`, `quotes`,
`stories`, `naming` (one of `NAMINGS`), and may have `chosen`. The picture's selection
parameter is `pick`; it holds the `label` of the row that was clicked.
"""

import altair as alt
import pandas as pd

from dashboard import wording
from dashboard.charts import axes, finish, labels, rows
from dashboard.charts.base import Chart, Ink

TITLE = "Who speaks, and how much"
#: How copy names a speaker: its shape at the bar's end and its place in the inks.
NAMINGS = {
    "named": ("circle", 0),
    "role only": ("diamond", 2),
    "unnamed": ("triangle-up", 1),
}
#: How strongly the bars beside the chosen one are inked.
_BESIDE = 0.4
#: Pixels from a bar's end to its shape, and on to its words.
_SHAPE, _GAP = 10, 20


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.LayerChart:
    """A bar of quotes for each speaker, its end shaped by naming, with both counts."""
    placed = rows.rows(list(frame["label"]), width)
    told = _told(frame)
    room = labels.pixels(list(told["text"])) + _GAP
    on = axes.spread(frame["quotes"], placed.plot, (0, room), True)
    base = alt.Chart(rows.numbered(told)).encode(
        y=rows.channel(placed, ink, "Speakers"),
        tooltip=[
            alt.Tooltip("label:N", title="Speaker"),
            alt.Tooltip("text:N", title="Speaks in"),
        ],
    )
    whole = alt.LayerChart(
        layer=_marks(base, told, axes.placed(on), ink), height=alt.Step(placed.step)
    ).add_params(alt.selection_point(name="pick", fields=["label"]))
    return finish.finished(whole, ink, width, TITLE, describe(frame))


def _marks(
    base: alt.Chart, told: pd.DataFrame, scale: alt.Scale, ink: Ink
) -> list[alt.Chart]:
    """Bars, the shapes at their ends, the words behind, and rows to click on."""
    x = alt.X("quotes:Q", scale=scale, axis=None, stack=None)
    present = [naming for naming in NAMINGS if naming in set(told["naming"])]
    colours = [ink.series[NAMINGS[naming][1]] for naming in present]
    colour = alt.Color("naming:N", scale=_scale(present, colours), title=None)
    bar: alt.Chart = base.mark_bar(height={"band": 0.5}).encode(x=x, color=colour)
    if "strength" in told:
        bar = bar.encode(opacity=alt.Opacity("strength:Q", scale=None, legend=None))
    shapes = [NAMINGS[naming][0] for naming in present]
    shape = alt.Shape("naming:N", scale=_scale(present, shapes), title=None)
    ends = base.mark_point(filled=True, size=75, opacity=1, xOffset=_SHAPE)
    point: alt.Chart = ends.encode(x=x, color=colour, shape=shape)
    words: alt.Chart = base.mark_text(align="left", dx=_GAP, color=ink.text).encode(
        x=x, text="text:N"
    )
    # A bar of one quote is too small to hit, so the whole row listens to the pointer.
    row: alt.Chart = base.mark_rect(opacity=0, aria=False).encode(
        x=alt.value(0), x2=alt.value("width")
    )
    return [bar, point, words, row]


def describe(frame: pd.DataFrame) -> str:
    """The speakers with their counts and how they are named, in one sentence."""
    parts = labels.phrases(_told(frame), "{label} {text}")
    return f"{TITLE}: {labels.enumerated(parts)}."


def _told(frame: pd.DataFrame) -> pd.DataFrame:
    """With the words behind each bar, and how strongly it is inked."""
    counts = zip(frame["quotes"], frame["stories"], frame["naming"], strict=True)
    told = frame.assign(text=[_words(*each) for each in counts])
    if "chosen" in frame and frame["chosen"].any():
        told["strength"] = frame["chosen"].map({True: 1.0, False: _BESIDE})
    return told


def _words(quotes: int, stories: int, naming: str) -> str:
    said = f"{quotes:,} in {wording.count(stories, 'story')}"
    return said if naming == "named" else f"{said}, {naming}"


def _scale(namings: list[str], marks: list[str]) -> alt.Scale:
    return alt.Scale(domain=namings, range=marks)


CHART = Chart(name="who_speaks", title=TITLE, draw=draw, describe=describe)
