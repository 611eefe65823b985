"""Terms in, their stories month by month on the page out."""

import pandas as pd
import streamlit as st

from dashboard.charts import OVER_TIME
from dashboard.pages.keywords.scene import KINDS, Scene
from dashboard.pages.parts import picture
from dashboard.queries import keywords as ask

#: Terms below each other that a page can hold.
_TERMS = 6


def show(scene: Scene) -> None:
    """Small pictures on one scale: of the chosen terms, else of the most frequent."""
    st.header("Over time")
    chosen = [each.term for each in scene.top if each.term in scene.chosen]
    terms = chosen or [each.term for each in ask.apart(scene.top, _TERMS)]
    with scene.view.store.reading() as connection:
        months = ask.over_time(
            connection, scene.view.choice, terms[:_TERMS], scene.kind
        )
    rows = [(each.label, each.month, each.stories) for each in months]
    picture.show(
        scene.view,
        OVER_TIME,
        pd.DataFrame(rows, columns=["label", "month", "stories"]),
        basis=f"{scene.basis} By the month of the story's day, noughts drawn.",
        header=(KINDS[scene.kind], "Month", "Stories"),
        rows=[
            (label, f"{month:%b %Y}", f"{number:,}")
            for label, month, number in rows
            if number
        ],
        key="over-time",
    )
