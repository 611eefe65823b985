"""A story's key in, the buttons that part it from its copies, or undo that, out."""

from collections.abc import Callable
from datetime import UTC, datetime

import streamlit as st

from dashboard import rereading
from dashboard.pages.parts.trouble import explained
from dashboard.pages.parts.view import View
from dashboard.queries import copies
from dashboard.records import Decision
from dashboard.settings import settings
from dashboard.store import decide
from dashboard.store.copies import KIND, PARTED


def offer(view: View, key: str) -> None:
    """A button where there is something to part, and one where it was done."""
    with view.store.reading() as connection:
        grouped = bool(copies.others(connection, key))
        parted = copies.parted(connection, key)
    if grouped:
        st.button(
            "Not the same story: part it from its copies",
            key="part-copies",
            on_click=_part(view, key),
            icon=":material/call_split:",
        )
    if parted is not None:
        st.button(
            "Group it with its copies again",
            key="unite-copies",
            on_click=_unite(view, parted),
            icon=":material/undo:",
        )


def _part(view: View, key: str) -> Callable[[], None]:
    def part() -> None:
        with view.store.reading() as connection:
            other = copies.others(connection, key)[0]
        # The one that the others hang on, whether this one came first or later.
        _keep(view, Decision(
            story=key, kind=KIND, key=other.key, anchor=None, verdict=PARTED,
            before={"group": other.group}, editor=settings().editor,
            made=datetime.now(UTC),
        ))  # fmt: skip

    return part


def _unite(view: View, parted: Decision) -> Callable[[], None]:
    def unite() -> None:
        _keep(view, Decision(
            story=parted.story, kind=KIND, key=parted.key, anchor=None,
            verdict=PARTED, before=parted.before, undoes=parted.id,
            editor=settings().editor, made=datetime.now(UTC),
        ))  # fmt: skip

    return unite


def _keep(view: View, made: Decision) -> None:
    """Keep the decision; its story is read again and finds its place by it."""
    with explained("decision"):
        with view.store.reading() as connection:
            seen = decide.newest(connection, made.story, made.kind, made.key)
        rereading.add(view.store, settings().desk, made, seen)
