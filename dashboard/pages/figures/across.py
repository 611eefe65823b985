"""The chosen stories in, what several of them tell of one thing on the page out."""

from collections.abc import Mapping, Sequence

import streamlit as st

from dashboard import wording
from dashboard.pages.figures import amounts, spans
from dashboard.pages.parts import link, table
from dashboard.pages.parts.note import note
from dashboard.pages.parts.table import Cell, Folded, Link
from dashboard.pages.parts.view import View
from dashboard.queries import disagreements as ask
from dashboard.queries import series as follow
from dashboard.queries.disagreements import Disagreement
from dashboard.queries.figures import FigureRow
from dashboard.queries.series import Series

#: Series and disagreements in a table; the files have all.
_SERIES, _PAIRS = 12, 20
_GATHERED = (
    "Gathered by what is measured, its unit and period, and whose it is, as far as the "
    "copy says so. Each opens its values over time."
)
_HELD = (
    "Values of one measure and one stated period that no rounding makes equal. Which "
    "of them is right, the page does not say: look at both sentences."
)


def show(view: View) -> None:
    """The series of most stories, and the values that differ."""
    with view.store.reading() as connection:
        found = follow.several(connection, view.choice, _SERIES)
        pairs = ask.disagreements(connection, view.choice, _PAIRS + 1)
        keys = {pair.key for pair in pairs}
        names = follow.labels(connection, view.choice, keys) if keys else {}
    if found:
        st.header("Told in several stories")
        note(_GATHERED)
        header = ("Measure", "Whose", "Unit", "Stories", "Days")
        rows = [_series(view, each) for each in found]
        table.show("series", header, rows, numbers=(3,))
    st.header("Disagreements")
    if not found:
        note("Nothing to compare yet: no measure is told by two of these stories.")
    elif not pairs:
        note("None: where two stories tell one measure of one period, they agree.")
    else:
        differing(view, pairs[:_PAIRS], names)
        if len(pairs) > _PAIRS:
            note(f"The {_PAIRS} told last; the file has them all.")


def differing(
    view: View, pairs: Sequence[Disagreement], names: Mapping[str, Series]
) -> None:
    """Two values of one thing in each row, with their sentences and stories."""
    note(_HELD)
    table.show(
        "disagreements",
        ("Measure", "Of", "Earlier", "Story", "Later", "Story", "Apart"),
        [
            (
                _measure(view, pair, names),
                spans.period(*pair.period),
                *_told(view, pair.one),
                *_told(view, pair.other),
                amounts.apart(pair.one.figure, pair.other.figure),
            )
            for pair in pairs
        ],
    )


def to(view: View, key: str) -> str:
    """The address of one series, under the present filters."""
    return link.to(view, "figures", series=key)


def name(series: Series) -> str:
    """What a series is called: its measure and whose it is."""
    return ", ".join(each for each in (series.label, series.entity) if each)


def _series(view: View, each: Series) -> tuple[Cell, ...]:
    ends = [wording.day(day) for day in (each.first, each.last) if day]
    return (
        Link(each.label, to(view, each.key)),
        each.entity or "",
        wording.unit_name(each.unit, each.per),
        f"{each.stories:,}",
        " to ".join(dict.fromkeys(ends)),
    )


def _measure(view: View, pair: Disagreement, names: Mapping[str, Series]) -> Cell:
    known = names.get(pair.key)
    words = name(known) if known else pair.other.figure.measure or ""
    return Link(words, to(view, pair.key))


def _told(view: View, row: FigureRow) -> tuple[Cell, Cell]:
    at = link.to(view, "story", story=row.story_key, at=row.figure.key)
    day = f", {wording.day(row.day)}" if row.day else ""
    story = Folded(f"{row.headline}{day}", (f"“{row.sentence}”",))
    return Link(amounts.text(row.figure), at), story
