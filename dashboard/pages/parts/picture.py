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
    st.altair_chart(
        # Its description, which is read out in its place, is in the picture itself.
        chart.draw(frame, view.ink, view.width),
        key=key,
        on_select=picked or "ignore",
    )
    note.note(basis)
    twin = st.expander("The numbers as a table", key=f"{key}-twin", on_change="rerun")
    if twin.open:
        with twin:
            table.show(f"{key}-table", header, rows)
