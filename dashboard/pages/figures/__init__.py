"""The chosen stories in, their targets and figures on the page out."""

from collections.abc import Sequence

import streamlit as st

from dashboard import wording
from dashboard.charts import ALL_NUMBERS, TARGET_LADDER
from dashboard.pages.base import Page
from dashboard.pages.figures import across, frames, ledger, one, way
from dashboard.pages.figures.lead import lead
from dashboard.pages.figures.promises import Promise, promises
from dashboard.pages.parts import (
    downloads,
    empty,
    link,
    picture,
    promises_by_state,
    table,
    title,
)
from dashboard.pages.parts.note import note
from dashboard.pages.parts.table import Cell, Link
from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.queries import figures as ask
from dashboard.queries import stories

#: Figures that the pictures are drawn from: those of the newest stories come first,
#: and beyond a few hundred dots nobody reads a picture.
_MOST = 400
#: Targets that the page speaks of, nearest due first: a second of work at most, and
#: more than anyone follows.
_TARGETS = 1_000
#: Targets in the table of those without growth.
_LISTED = 30
#: Ladders below each other, one for each unit.
_LADDERS = 4
#: So many targets without growth are shown at once, more are folded away.
_FEW = 4
_APART = (
    "Flows (so much in a period) and stocks (so much at a moment) never share an axis: "
    "a stock is not part of a flow, and side by side they would look compared."
)
_PROPOSED = (
    "† The target's story gives no start; proposed is the last value of the same "
    "measure that another story told before it."
)


def draw(view: View) -> None:
    """The lead, targets and their way, all numbers, what differs, and the ledger.

    An address that names a series has the page of that series instead.
    """
    key = view.asked("series")
    if key is not None and one.draw(view, key):
        return
    with view.store.reading() as connection:
        in_all = stories.count(connection, view.choice)
        counted = ask.count_figures(connection, view.choice)
        aims = ask.count_targets(connection, view.choice)
        found = promises(ask.targets(connection, view.choice, _TARGETS))
        rows = ask.figures(connection, view.choice, _MOST)
    left_out = aims > _TARGETS
    asked = view.choice.as_of, choices.words(view.choice)
    opening = lead(found, counted, in_all, *asked, left_out=left_out)
    title.title("Figures", opening)
    if not in_all:
        empty.result(view)
        return
    basis = f"Counting figures in {wording.count(in_all, 'story')}"
    if found:
        _targets(view, found, basis)
    if left_out:
        note(
            f"Told from the first {_TARGETS:,} of {aims:,} targets to fall due; the "
            "file has them all."
        )
    if rows:
        _numbers(view, rows, counted, basis)
        across.show(view)
        promises_by_state.show(view)
        ledger.show(view, counted)
        downloads.strip(view, "figures", "targets", "target_path", "disagreements")


def _targets(view: View, found: Sequence[Promise], basis: str) -> None:
    st.header("Targets")
    panels = frames.ladders(found)
    for number, panel in enumerate(panels[:_LADDERS]):
        rest = f"; {panel.left_out:,} more in the file" if panel.left_out else ""
        shown = panel.frame[["label", "baseline_text", "target_text", "multiple_text"]]
        picture.show(
            view,
            TARGET_LADDER,
            panel.frame,
            basis=f"{basis}: {wording.count(len(panel.frame), 'target')}{rest}.",
            header=("Measure", "Starts at", "Target", "Times over"),
            rows=shown.to_numpy().tolist(),
            key=f"ladder-{number}",
        )
    if any(each.proposed for each in found):
        note(_PROPOSED)
    if len(panels) > _LADDERS:
        units = len(panels) - _LADDERS
        note(f"Targets in {wording.count(units, 'other unit')} are in the file.")
    way.show(view, [each for each in found if each.row.target.path])
    _unmeasured(view, [each for each in found if each.row.target.refused])


def _unmeasured(view: View, found: Sequence[Promise]) -> None:
    """Targets for which no growth was worked out, each with the reason."""
    if not found:
        return
    label = f"{wording.count(len(found), 'target')} with no growth worked out, and why"
    few = len(found) <= _FEW
    box = st.expander(label, expanded=few, key="no-growth", on_change="rerun")
    if not box.open:
        return
    rows = [
        (
            each.goal,
            each.row.target.measure,
            wording.day(each.row.target.due) if each.row.target.due else "no date",
            each.row.target.refused or "",
            Link(each.row.headline, way.place(view, each)),
        )
        for each in found[:_LISTED]
    ]
    with box:
        table.show("unmeasured", ("Target", "Measure", "Due", "Why", "Story"), rows)
        if len(found) > _LISTED:
            note(f"The first {_LISTED} to fall due; the file has all of them.")


def _numbers(
    view: View, rows: Sequence[ask.FigureRow], counted: int, basis: str
) -> None:
    st.header("All numbers")
    panels = frames.numbers(rows)
    if len({row.figure.nature for row in rows} & {"flow", "stock"}) > 1:
        note(_APART)
    if counted > len(rows):
        note(
            f"Drawn from {len(rows):,} of {counted:,} figures, those of the first "
            "stories in the list's order; the table and the file hold them all."
        )
    for number, panel in enumerate(panels):
        rest = f"; {panel.left_out:,} of rarer measures left out" * bool(panel.left_out)
        picture.show(
            view,
            ALL_NUMBERS,
            panel.frame,
            basis=f"{basis}: {wording.count(len(panel.frame), 'figure')}{rest}.",
            header=("Measure", "Value", "Role", "Story"),
            rows=_strip_rows(view, panel),
            key=f"numbers-{number}",
        )
    others = len(rows) - sum(len(each.frame) + each.left_out for each in panels)
    if others:
        note(
            f"Not drawn: {wording.count(others, 'figure')} in other units. The table "
            "has them, and a unit chosen among the filters draws its own."
        )


def _strip_rows(view: View, panel: frames.Panel) -> list[tuple[Cell, ...]]:
    shown = panel.frame[["label", "text", "role", "story", "story_key", "key"]]
    return [
        (
            label,
            text,
            role,
            Link(story, link.to(view, "story", story=story_key, at=key)),
        )
        for label, text, role, story, story_key, key in shown.to_numpy().tolist()
    ]


PAGE = Page(
    name="figures",
    title="Figures",
    icon=":material/tag:",
    about="Every target and number in the chosen stories, with the growth that is "
    "asked for and the sentence each stands in.",
    draw=draw,
)
