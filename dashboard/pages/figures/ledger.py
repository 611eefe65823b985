"""Figures of the chosen stories in, the table that says why for each of them out."""

import streamlit as st

from dashboard.pages.figures import amounts
from dashboard.pages.parts import link, table
from dashboard.pages.parts.view import View
from dashboard.queries import figures as ask

#: Rows of one leaf of the table.
_LEAF = 20
_SOURCES = {"none": "no source in the sentence", "unnamed": "unnamed"}


def show(view: View, counted: int) -> None:
    """A leaf of the ledger, with its pages below."""
    st.header("Where each number stands")
    leaves = -(-counted // _LEAF)
    leaf = 1
    place = st.container()
    if leaves > 1:
        leaf = st.pagination(leaves, key="ledger-leaf")
    with view.store.reading() as connection:
        rows = ask.figures(connection, view.choice, _LEAF, (leaf - 1) * _LEAF)
    with place:
        table.show(
            "ledger",
            ("Figure", "Measure", "Role", "Source", "Why", "Story"),
            [_row(view, row) for row in rows],
            numbers=(0,),
        )


def _measure(view: View, row: ask.FigureRow) -> table.Cell:
    """What is counted, leading to its values over time where it has a series."""
    figure = row.figure
    if figure.series is None:
        return figure.measure or ""
    words = figure.measure or figure.series.partition("|")[0]
    return table.Link(words, link.to(view, "figures", series=figure.series))


def _row(view: View, row: ask.FigureRow) -> tuple[table.Cell, ...]:
    figure = row.figure
    source = figure.asserted_by or _SOURCES.get(figure.source, figure.source)
    why = (f"“{' '.join(row.sentence.split())}”", f"Rule: {figure.rule}.")
    return (
        amounts.text(figure),
        _measure(view, row),
        figure.role,
        source,
        table.Folded(figure.reason, why),
        table.Link(
            row.headline, link.to(view, "story", story=row.story_key, at=figure.key)
        ),
    )
