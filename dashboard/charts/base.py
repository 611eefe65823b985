"""The shape of a chart: a frame of rows in, a picture out."""

from collections.abc import Callable
from dataclasses import dataclass

import altair as alt
import pandas as pd


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of the page that a chart is drawn on; CSS colours."""

    text: str
    muted: str
    rule: str
    #: The page itself, for halos round labels.
    paper: str
    #: Told apart by colour-blind readers, in this order.
    series: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """One picture; `draw` is pure and its module says which columns it reads."""

    name: str
    title: str
    #: The frame, the page's colours and the width in pixels in, the picture out. The
    #: width only decides how labels are set: pictures fill what holds them.
    draw: Callable[
        [pd.DataFrame, Ink, int],
        alt.Chart | alt.LayerChart | alt.FacetChart | alt.VConcatChart,
    ]
    #: What the picture shows, in one sentence, for those who do not see it.
    describe: Callable[[pd.DataFrame], str]
