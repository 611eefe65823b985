"""The chosen stories in, their targets and figures on the page out."""

from collections.abc import Sequence

import streamlit as st

from dashboard import wording
from dashboard.charts import ALL_NUMBERS, READINGS, REQUIRED_PATH, TARGET_LADDER
from dashboard.pages.base import Page
from dashboard.pages.figures import frames, ledger
from dashboard.pages.figures.lead import lead
from dashboard.pages.figures.promises import Promise, promises, steepest
from dashboard.pages.parts import control, downloads, link, picture, sheet, table, title
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.table import Cell, Link
from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.queries import figures as ask
from dashboard.queries import stories

#: Figures that the pictures are drawn from: those of the newest stories come first,
#: and beyond a few hundred dots nobody reads a picture.
_MOST = 400
#: Targets that can be picked to see their path.
_PICKED = 30
#: Ladders below each other, one for each unit.
_LADDERS = 4
#: So many targets without growth are shown at once, more are folded away.
_FEW = 4
_APART = (
    "Flows (so much in a period) and stocks (so much at a moment) never share an axis: "
    "a stock is not part of a flow, and side by side they would look compared."
)


def draw(view: View) -> None:
    """The lead, targets and their way, all numbers, and the ledger of them."""
    with view.store.reading() as connection:
        in_all = stories.count(connection, view.choice)
        counted = ask.count_figures(connection, view.choice)
        found = promises(ask.targets(connection, view.choice))
        rows = ask.figures(connection, view.choice, _MOST)
    filtered = choices.words(view.choice)
    title.title("Figures", lead(found, counted, in_all, view.choice.as_of, filtered))
    basis = f"Counting figures in {wording.count(in_all, 'story')}"
    if found:
        _targets(view, found, basis)
    if rows:
        _numbers(view, rows, counted, basis)
        ledger.show(view, counted)
        downloads.strip(view, "figures", "targets", "target_path")


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
    if len(panels) > _LADDERS:
        units = len(panels) - _LADDERS
        note(f"Targets in {wording.count(units, 'other unit')} are in the file.")
    _way(view, [each for each in found if each.row.target.path])
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
            Link(each.row.headline, _place(view, each)),
        )
        for each in found[:_PICKED]
    ]
    with box:
        table.show("unmeasured", ("Target", "Measure", "Due", "Why", "Story"), rows)
        if len(found) > _PICKED:
            note(f"The first {_PICKED} to fall due; the file has all of them.")


def _place(view: View, promise: Promise) -> str:
    """The address of the sentence that a target stands in."""
    row = promise.row
    return link.to(view, "story", story=row.story_key, at=row.target.key)


def _way(view: View, found: Sequence[Promise]) -> None:
    """The path and the readings of one target."""
    if not found:
        return
    first = steepest(found) or found[0]
    offered = {
        each.row.id: f"{each.measure}: {each.goal}"
        for each in [first, *found][: _PICKED + 1]
    }
    picked = first.row.id
    if len(offered) > 1:
        picked = control.choose(view, "target", "Target", offered, picked, listed=True)
    promise = next(each for each in found if each.row.id == picked)
    target = promise.row.target
    sheet.show(
        "path-of",
        tag(
            "p",
            f"{promise.measure}, from {promise.start} to {promise.goal}: ",
            tag(
                "a",
                promise.row.headline,
                href=_place(view, promise),
                data_go=True,
            ),
            class_="note",
        ),
    )
    frame = frames.path(promise, view.choice.as_of)
    picture.show(
        view,
        REQUIRED_PATH,
        frame,
        basis=_path_basis(view, promise),
        header=("By", "At constant growth", "At equal steps"),
        rows=_path_rows(promise),
        key="path",
    )
    if len(target.readings) > 1:
        readings = frames.readings(promise)
        picture.show(
            view,
            READINGS,
            readings,
            basis=f"{wording.count(len(readings), 'fair reading')} of the same words.",
            header=("Reading", "Growth every year"),
            rows=readings[["label", "text"]].to_numpy().tolist(),
            key="readings",
        )


def _path_basis(view: View, promise: Promise) -> str:
    """What the path counts from, and what it asks for by now."""
    said, as_of = promise.row.day, wording.day(view.choice.as_of)
    counted = f"Counted from the story's day, {wording.day(said)}" if said else ""
    needed = promise.needed(view.choice.as_of)
    if needed is None:
        return f"{counted}."
    amount = frames.roughly(needed, promise.row.target.unit)
    return f"{counted}. Needed by now ({as_of}): {amount} at constant growth."


def _path_rows(promise: Promise) -> list[tuple[str, str, str]]:
    target = promise.row.target
    return [
        (
            wording.day(step.due),
            wording.amount(step.at_constant_growth, target.unit),
            wording.amount(step.at_equal_steps, target.unit),
        )
        for step in target.path
    ]


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
