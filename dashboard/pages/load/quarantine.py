"""Refused files in, each with its reason, a second try and its bytes on the page."""

from collections.abc import Sequence

import streamlit as st

from dashboard import wording
from dashboard.pages.load import taking
from dashboard.pages.parts.markup import joined, tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import loads

#: Files drawn at once; the others come up as these are settled.
_MOST = 20


def show(view: View, waiting: Sequence[loads.Refused]) -> None:
    """Every refused file, newest first."""
    if not waiting:
        return
    st.header("Quarantine")
    if len(waiting) > _MOST:
        words = f"The last {_MOST} of {wording.count(len(waiting), 'file')}."
        note(words)
    for refused in waiting[:_MOST]:
        with st.container(border=True, key=f"refused-{refused.sha256[:12]}"):
            _one(view, refused)


def _one(view: View, refused: loads.Refused) -> None:
    tried = f"tried {wording.count(refused.tries, 'time')}"
    last = f"last on {wording.day(refused.tried)}"
    st.html(joined((tag("h3", refused.name), tag("p", refused.reason))))
    note(f"{_size(refused.size)}, {tried}, {last}.")
    with st.container(horizontal=True):
        if st.button("Try again", key=f"retry-{refused.sha256[:12]}"):
            taking.take(view, "Second try", [(refused.name, _bytes(view, refused))])
        st.download_button(
            "Download the file",
            lambda: _bytes(view, refused),
            file_name=refused.name,
            mime="application/octet-stream",
            key=f"original-{refused.sha256[:12]}",
            on_click="ignore",
        )


def _bytes(view: View, refused: loads.Refused) -> bytes:
    with view.store.reading() as connection:
        return loads.content(connection, refused.sha256) or b""


def _size(size: int) -> str:
    for scale, letters in ((2**20, "MB"), (2**10, "KB")):
        if size >= scale:
            return f"{size / scale:.1f} {letters}"
    return f"{size} bytes"
