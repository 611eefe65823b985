"""Two equal periods in, what rose and what faded between them on the page out."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from dashboard import wording
from dashboard.charts import RISING
from dashboard.pages.keywords.scene import KINDS, Scene, toggled
from dashboard.pages.parts import control, picture
from dashboard.pages.parts.note import note
from dashboard.pages.parts.table import Link
from dashboard.queries import keywords as ask

_LENGTHS = {
    "week": "Week",
    "month": "30 days",
    "quarter": "13 weeks",
    "year": "52 weeks",
}
#: Stories of both periods under which a longer one tells more.
_ENOUGH = 30


def show(scene: Scene) -> None:
    """The strongest changes of the period that ends on the as-of day."""
    st.header("Rising and fading")
    with scene.view.store.reading() as connection:
        usual = ask.telling(connection, scene.view.choice, _ENOUGH)
    length = control.choose(scene.view, "period", "Period", _LENGTHS, usual)
    with scene.view.store.reading() as connection:
        found = ask.changes(connection, scene.view.choice, length, scene.kind)
    if not (found.rising or found.fading):
        note("No term clearly rose or fell.", scene.basis, _basis(found))
        return
    sides = [("Rising", found.rising), ("Fading", found.fading)]
    told = [(name, terms) for name, terms in sides if terms]
    for column, (name, terms) in zip(st.columns(len(told)), told, strict=True):
        with column:
            _draw(scene, found, name, terms, parts=len(told))
    note(
        scene.basis,
        _basis(found),
        "Open dot: before; full dot: now; then both numbers of stories.",
    )
    picture.twin("rising", *_table(scene, found))


def _draw(
    scene: Scene, found: ask.Changes, name: str, terms: Sequence[ask.Change], parts: int
) -> None:
    every = (*found.rising, *found.fading)
    highest = max(max(_shares(found, each)) for each in every)
    rows = [
        (each.label, *_shares(found, each), f"{each.before:,} → {each.now:,}")
        for each in terms
    ]
    frame = pd.DataFrame(rows, columns=["label", "before", "now", "text"])
    # Side by side each picture has half of a wide page, and all of a narrow one.
    width = max(scene.view.width // parts, min(scene.view.width, 350))
    picture.draw(
        replace(scene.view, width=width),
        RISING,
        frame.assign(highest=highest, title=name),
        key=f"{name.lower()}-{scene.kind}",
    )


def _shares(found: ask.Changes, each: ask.Change) -> tuple[float, float]:
    """Which part of the stories before, and of those now, has a term."""
    return (
        each.before / max(1, found.stories_before),
        each.now / max(1, found.stories_now),
    )


def _basis(found: ask.Changes) -> str:
    return (
        f"Now: {_days(found.now, found.stories_now)}; before: "
        f"{_days(found.before, found.stories_before)}. Terms in at least {ask.LEAST} "
        "of these stories, ordered by how sure the change is (log-odds ratio with a "
        "prior)."
    )


def _days(period: ask.Period, counted: int) -> str:
    days = f"{wording.day(period.first)} – {wording.day(period.last)}"
    return f"{days}, {wording.count(counted, 'story')}"


def _table(
    scene: Scene, found: ask.Changes
) -> tuple[Sequence[str], Sequence[Sequence[str | Link]]]:
    header = (KINDS[scene.kind], "Before", "Now", "Log-odds, in standard deviations")
    rows = [
        (
            Link(each.label, toggled(scene, each.term)),
            f"{each.before:,}",
            f"{each.now:,}",
            f"{each.score:+.2f}",
        )
        for each in (*found.rising, *reversed(found.fading))
    ]
    return header, rows
