"""One series in, its values over time and where they differ on the page out."""

from collections.abc import Sequence

import streamlit as st

from dashboard import wording
from dashboard.charts import SERIES_VALUES
from dashboard.pages.figures import across, amounts, since, spans
from dashboard.pages.parts import link, picture, sheet, table, title
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.view import View
from dashboard.queries import disagreements as ask
from dashboard.queries import series as follow
from dashboard.queries.figures import FigureRow
from dashboard.queries.series import Series
from dashboard.queries.target_series import LEVELS, when

#: Values in the table, newest first.
_LISTED = 60


def draw(view: View, key: str) -> bool:
    """The whole page for one series; False where no chosen story tells it."""
    with view.store.reading() as connection:
        series = follow.one(connection, view.choice, key)
        rows = since.once(follow.values(connection, view.choice, key))
        pairs = ask.disagreements(connection, view.choice, within=key)
    if series is None or not rows:
        return False
    name = across.name(series)
    title.title(wording.opened(name), _lead(series, rows))
    back = tag("a", "← All figures", href=link.to(view, "figures"), data_go=True)
    sheet.show("all-figures", tag("p", back, class_="back"))
    counted = wording.count(len(rows), "value")
    told = f"{counted} in {wording.count(series.stories, 'story')}"
    frame = since.over_time(
        rows, f"{name}: {wording.unit_name(series.unit, series.per)}"
    )
    picture.show(
        view,
        SERIES_VALUES,
        frame,
        basis=f"{told}, each at its period's end or on its story's day.",
        header=("Of", "Value", "Role", "Story"),
        rows=frame[["day", "text", "role", "story"]].astype(str).to_numpy().tolist(),
        key="series",
    )
    if pairs:
        st.header("Disagreements")
        across.differing(view, pairs, {key: series})
    _values(view, rows)
    return True


def _lead(series: Series, rows: Sequence[FigureRow]) -> str:
    """From which value to which, in how many stories."""
    levels = sorted(
        (row for row in rows if row.figure.role in LEVELS and when(row)),
        key=lambda row: (str(when(row)), str(row.day)),
    )
    counted = wording.count(series.stories, "story")
    if not levels:
        return f"{counted} with an aim or an outlook for it, and none with a value."
    first, last = levels[0], levels[-1]
    end = f"{amounts.text(last.figure)} ({_on(last)})"
    if len(levels) == 1:
        return f"One value in {counted}: {end}."
    return f"From {amounts.text(first.figure)} ({_on(first)}) to {end}, in {counted}."


def _on(row: FigureRow) -> str:
    figure = row.figure
    if figure.period_start and figure.period_end:
        return spans.period(figure.period_start, figure.period_end)
    return f"told {wording.day(row.day)}" if row.day else "no day"


def _values(view: View, rows: Sequence[FigureRow]) -> None:
    """Every value with its sentence and the way into its story."""
    st.header("Where each value stands")
    shown = [
        (
            amounts.text(row.figure),
            spans.period(row.figure.period_start, row.figure.period_end),
            row.figure.role,
            table.Folded(
                row.figure.reason, (f"“{row.sentence}”", f"Rule: {row.figure.rule}.")
            ),
            table.Link(
                f"{row.headline}, {wording.day(row.day)}" if row.day else row.headline,
                link.to(view, "story", story=row.story_key, at=row.figure.key),
            ),
        )
        for row in reversed(rows[-_LISTED:])
    ]
    table.show("values", ("Value", "Of", "Role", "Why", "Story"), shown, numbers=(0,))
