"""The terms of most stories in, bars on the page out; a click filters."""

import pandas as pd
import streamlit as st

from dashboard.charts import IN_STORIES
from dashboard.pages.keywords.scene import KINDS, Scene, toggled
from dashboard.pages.parts import link, picture, table
from dashboard.pages.parts.note import note

#: Bars that a page can hold.
MOST = 20


def show(scene: Scene) -> None:
    """A bar for each term, and its number in the table."""
    if not scene.top:
        note(f"No {KINDS[scene.kind].lower()} were found in these stories.")
        return
    rows = [(t.label, t.stories, t.term in scene.chosen) for t in scene.top]
    capped = f" The {MOST} most frequent are drawn." if len(rows) >= MOST else ""
    picture.show(
        scene.view,
        IN_STORIES,
        pd.DataFrame(rows, columns=["label", "stories", "chosen"]),
        basis=f"{scene.basis}{capped} A click on a bar filters, a second one lifts it.",
        header=(KINDS[scene.kind], "Stories"),
        rows=[
            (table.Link(each.label, toggled(scene, each.term)), f"{each.stories:,}")
            for each in scene.top
        ],
        key=_key(scene),
        picked=lambda: _pick(scene),
    )


def _pick(scene: Scene) -> None:
    """Filter by the term whose bar was clicked, or lift that filter."""
    state = st.session_state[_key(scene)]
    labels = [row.get("label") for row in state.selection.get("pick", ())]
    terms = [each.term for each in scene.top if each.label in labels]
    if terms:
        link.go(toggled(scene, terms[-1]))


def _key(scene: Scene) -> str:
    return f"in-stories-{scene.kind}"
