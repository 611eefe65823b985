"""The chosen stories in, what editors decided in them on the page, newest first."""

import streamlit as st

from dashboard import wording
from dashboard.pages.parts import deciding, link, table
from dashboard.pages.parts.note import note
from dashboard.pages.parts.verdict import changes, said
from dashboard.pages.parts.view import View
from dashboard.queries import decisions
from dashboard.queries.decisions import Logged

#: Decisions shown; the file has all of them.
_MOST = 30
_HEADER = ("No.", "When", "Who", "What", "Words", "Before → after", "Why", "State")


def show(view: View) -> None:
    """The last decisions, each of which can be taken back by a new one."""
    with view.store.reading() as connection:
        total = decisions.count(connection, view.choice)
        logged = tuple(decisions.log(connection, view.choice, _MOST))
    st.header("What was decided")
    if not logged:
        note("Nothing has been decided in the chosen stories yet.")
        return
    if total > len(logged):
        note(f"The last {len(logged)} of {wording.count(total, 'decision')}.")
    table.show("review-log", _HEADER, [_row(view, each) for each in logged])
    standing = {each.decision.id: each for each in logged if each.state == "stands"}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox(
            "Take one back",
            list(standing),
            None,
            key="review-take-back",
            format_func=lambda number: _named(standing[number]),
            placeholder="Choose a decision",
            width=420,
        )
        st.button(
            "Take back",
            key="review-take-back-go",
            disabled=chosen is None,
            on_click=_take_back,
            args=(view, standing.get(chosen or 0)),
        )


def _take_back(view: View, logged: Logged | None) -> None:
    if logged is not None:
        deciding.undo(view, logged.decision, logged.decision.id)


def _row(view: View, logged: Logged) -> tuple[table.Cell, ...]:
    made = logged.decision
    words = " ".join((made.anchor.exact if made.anchor else made.kind).split())
    there = link.to(view, "story", story=logged.story_key, at=made.key)
    return (
        str(made.id),
        table.unbroken(f"{wording.day(made.made.date())}, {made.made:%H:%M} UTC"),
        made.editor,
        said(made),
        table.Link(wording.clipped(words, 80), there),
        changes(made),
        made.why or "",
        logged.state,
    )


def _named(logged: Logged) -> str:
    made = logged.decision
    words = made.anchor.exact if made.anchor else made.kind
    return f"No. {made.id}: {said(made).lower()}, {wording.clipped(words, 40)}"
