"""Numbers of stories by period in, a small histogram for the filter rail out.

The frame has a row for each period: `start` (its first day) and `stories`. Periods
follow each other without a hole; one without a story has a nought.
"""

import altair as alt
import pandas as pd

from dashboard.charts import finish
from dashboard.charts.base import Chart, Ink

TITLE = "Stories by date"
_HEIGHT = 56
#: A period's name in the tooltip, by how many days the shortest one has. A quarter by
#: its first month alone would seem to leave out the stories of the other two.
_FORMS = ((365, "%Y"), (89, "Q%q %Y"), (28, "%B %Y"), (0, "%-d %B %Y"))


def draw(frame: pd.DataFrame, ink: Ink, width: int) -> alt.Chart:
    """A bar for each period over its own stretch of time, first and last day below.

    It carries no title: the date filter that it stands above has one.
    """
    bins = _with_ends(frame)
    shortest = (bins["end"] - bins["start"]).dt.days.min()
    form = next((form for days, form in _FORMS if shortest >= days), "%Y")
    days = sorted({bins["start"].min(), bins["start"].max()}) if len(bins) else []
    picture: alt.Chart = (
        alt.Chart(bins, height=_HEIGHT)
        .mark_bar(color=ink.series[0], binSpacing=1)
        .encode(
            x=alt.X("start:T", title=None, axis=_axis(days, form)),
            x2="end:T",
            y=alt.Y("stories:Q", axis=None, scale=alt.Scale(zero=True)),
            # Without a foot at nought, bars from start to end would lie on their side.
            y2=alt.datum(0),
            tooltip=[
                alt.Tooltip("start:T", title="Period", format=form),
                alt.Tooltip("stories:Q", title="Stories", format=",d"),
            ],
        )
    )
    return finish.finished(picture, ink, width, None, describe(frame))


def describe(frame: pd.DataFrame) -> str:
    """How many stories, from when to when, in one sentence."""
    total = int(frame["stories"].sum())
    if frame.empty:
        return f"{TITLE}: none."
    first, last = (pd.Timestamp(frame["start"].iloc[at]) for at in (0, -1))
    return f"{TITLE}: {total:,} from {first:%B %Y} to {last:%B %Y}."


def _with_ends(frame: pd.DataFrame) -> pd.DataFrame:
    """Each period with the first day after it, the last as long as the one before."""
    start = pd.to_datetime(frame["start"])
    lengths = start.shift(-1) - start
    return frame.assign(
        start=start, end=start + lengths.ffill().fillna(pd.Timedelta(days=31))
    )


def _axis(days: list[pd.Timestamp], form: str) -> alt.Axis:
    """A label below the first and the last period, nothing else."""
    return alt.Axis(
        values=[
            alt.DateTime(year=day.year, month=day.month, date=day.day) for day in days
        ],
        format=form.replace("%B", "%b"),
        labelFlush=True,
        labelOverlap="greedy",
        ticks=False,
        grid=False,
    )


CHART = Chart(name="story_dates", title=TITLE, draw=draw, describe=describe)
