"""Refused files in, each with its reason, its bytes and the ways on from there out."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import streamlit as st

from dashboard import ingest, wording
from dashboard.exports import parcel
from dashboard.pages.load import raw, taking
from dashboard.pages.load.job import Item
from dashboard.pages.parts.markup import joined, tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import loads
from dashboard.queries.loads import Refused
from dashboard.readers import READERS
from dashboard.store import quarantine

#: Files drawn at once; the others come up as these are settled.
_MOST = 20
_BY_CONTENT = "By its content"
_READERS = {_BY_CONTENT: None, **{each.label: each.name for each in READERS}}
#: What desks' files have been in, beside what is told from their bytes.
_ENCODINGS = (
    *(_BY_CONTENT, "utf-8", "cp1252", "iso-8859-15", "cp1250", "cp1251", "cp1254"),
    *("cp1256", "utf-16", "shift_jis", "gb18030", "euc-kr"),
)
_WHY = 300


def show(view: View, waiting: Sequence[Refused], number: int) -> None:
    """The refused files, newest first; `number` of them wait in all."""
    if not waiting:
        return
    st.header("Quarantine")
    if number > _MOST:
        note(f"The last {_MOST} of {wording.count(number, 'file')}.")
    with st.container(horizontal=True):
        label = f"Try {wording.count(len(waiting), 'file')} again"
        if st.button(label, disabled=taking.busy(), key="retry-all"):
            taking.take(view, "Quarantine", [_item(view, each) for each in waiting])
        st.download_button(
            "Download them as a ZIP file",
            lambda: _parcel(view, waiting),
            file_name=f"quarantine_{date.today():%Y-%m-%d}.zip",
            mime="application/zip",
            key="quarantine-zip",
            on_click="ignore",
        )
    for refused in waiting[:_MOST]:
        with st.container(border=True, key=f"refused-{refused.sha256[:12]}"):
            _one(view, refused)


def _one(view: View, refused: Refused) -> None:
    place = f" It lay at {refused.place}." if refused.place else ""
    said = tag("p", refused.reason)
    st.html(joined((tag("h3", refused.name), said)))
    note(
        f"{wording.size(refused.size)}, tried {wording.count(refused.tries, 'time')}, "
        f"last on {wording.day(refused.tried)}.{place}"
    )
    key = refused.sha256[:12]
    with st.container(horizontal=True):
        if st.button("Try again", disabled=taking.busy(), key=f"retry-{key}"):
            taking.take(view, "Quarantine", [_item(view, refused)])
        with st.popover("Try another way", key=f"ways-{key}"):
            _ways(view, refused, key)
        with st.popover("Show its bytes", key=f"bytes-{key}"):
            st.code(raw.lines(refused.begins), language=None)
        if refused.whole:
            st.download_button(
                "Download the file",
                lambda: _bytes(view, refused),
                file_name=refused.name,
                mime="application/octet-stream",
                key=f"original-{key}",
                on_click="ignore",
            )
        with st.popover("Dismiss", key=f"dismiss-{key}"):
            _dismiss(view, refused, key)


def _ways(view: View, refused: Refused, key: str) -> None:
    """Read as what an editor knows it to be, whatever its bytes say."""
    reader = st.selectbox("Read it as", list(_READERS), key=f"reader-{key}")
    encoding = st.selectbox("Its letters are in", _ENCODINGS, key=f"encoding-{key}")
    if st.button("Try it", disabled=taking.busy(), key=f"way-{key}"):
        letters = None if encoding == _BY_CONTENT else encoding
        how = ingest.How(_READERS[reader], letters)
        taking.take(view, "Quarantine", [_item(view, refused)], how)


def _dismiss(view: View, refused: Refused, key: str) -> None:
    why = st.text_input("Why is it no loss?", max_chars=_WHY, key=f"why-{key}")
    if st.button("Dismiss", disabled=not why.strip(), key=f"go-{key}"):
        with view.store.writing() as connection:
            quarantine.dismiss(connection, refused.sha256, why.strip())
        st.toast(f"{refused.name} is dismissed; its bytes stay.")
        st.rerun()


def _item(view: View, refused: Refused) -> Item:
    def content() -> bytes | Path:
        with view.store.reading() as connection:
            found = quarantine.content(connection, refused.sha256)
        # What is only inside a huge file is told as a file that is not there.
        return found[1] if found else Path(refused.name)

    return Item(refused.name, refused.size, content)


def _bytes(view: View, refused: Refused) -> bytes:
    with view.store.reading() as connection:
        return loads.content(connection, refused.sha256) or b""


def _parcel(view: View, waiting: Sequence[Refused]) -> bytes:
    with view.store.reading() as connection:
        files = loads.files(connection, waiting, parcel.name)
        rows = map(loads.row, waiting)
        return b"".join(parcel.write(loads.HEADER, rows, files))
