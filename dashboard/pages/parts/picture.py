"""A chart and its frame in, the picture with its basis and its numbers on the page."""

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from dashboard.charts.base import Chart
from dashboard.pages.parts import note, table
from dashboard.pages.parts.view import View


def show(
    view: View,
    chart: Chart,
    frame: pd.DataFrame,
    *,
    basis: str,
    header: Sequence[str],
    rows: Sequence[Sequence[table.Cell]],
    key: str,
    picked: Callable[[], None] | None = None,
) -> None:
    """The picture, the line that says what it counts, and its numbers as a table.

    `picked` is called when something in the picture was clicked; what it was stands in
    the session under `key`.
    """
    draw(view, chart, frame, key, picked)
    note.note(basis)
    twin(key, header, rows)


def draw(
    view: View,
    chart: Chart,
    frame: pd.DataFrame,
    key: str,
    picked: Callable[[], None] | None = None,
) -> None:
    """The picture alone, for those that share their basis and their table."""
    st.altair_chart(
        # Its description, which is read out in its place, is in the picture itself.
        chart.draw(frame, view.ink, view.width),
        key=key,
        on_select=picked or "ignore",
    )


def twin(key: str, header: Sequence[str], rows: Sequence[Sequence[table.Cell]]) -> None:
    """The numbers of a picture as a table, folded away until it is opened."""
    folded = st.expander("The numbers as a table", key=f"{key}-twin", on_change="rerun")
    if folded.open:
        with folded:
            table.show(f"{key}-table", header, rows)
