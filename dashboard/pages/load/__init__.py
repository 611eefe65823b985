"""Files and pasted text in, their stories in the archive; what happened on the page."""

from collections.abc import Iterable
from datetime import datetime

import streamlit as st

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.load import demo, quarantine, taking
from dashboard.pages.parts import table, title
from dashboard.pages.parts.view import View
from dashboard.queries import loads, stories
from dashboard.readers import READERS
from dashboard.readers.bundles import BUNDLES

#: An upload waits in memory; a page has 8 MB at most, an archive of pages more.
_MEGABYTES = 64
_KINDS = "; ".join(
    (*(each.label for each in READERS), *(each.label for each in BUNDLES))
)
_HELP = (
    f"What can be read: {_KINDS}. Its content tells what a file is, not its name. What "
    "cannot be read waits in quarantine with its reason. Larger archives: "
    "`python3 -m dashboard load PATH`."
)
_LETTERS = 500_000
#: How often the drop zone was emptied.
_EMPTIED = "load-emptied"


def draw(view: View) -> None:
    """Where to put pages in, what became of them, the log and the quarantine."""
    with view.store.reading() as connection:
        total = stories.total(connection)
        waiting = loads.refused(connection)
        log = loads.last(connection)
    title.title("Load", _lead(total, len(waiting)))
    files, paste = st.columns(2, gap="large")
    with files:
        _files(view)
    with paste:
        _paste(view)
    taking.happened(view)
    demo.show(view)
    quarantine.show(view, waiting)
    _log(log)


def _lead(total: int, waiting: int) -> str:
    verb = "waits" if waiting == 1 else "wait"
    quarantine = f"{wording.count(waiting, 'file')} {verb} in quarantine."
    if not waiting:
        quarantine = "Nothing waits in quarantine."
    return f"The archive holds {wording.count(total, 'story')}. {quarantine}"


def _files(view: View) -> None:
    st.subheader("Files")
    emptied = st.session_state.get(_EMPTIED, "0")
    dropped = st.file_uploader(
        "Pages, documents, mails, feeds, wire files, sheets, or archives of them",
        help=_HELP,
        accept_multiple_files=True,
        max_upload_size=_MEGABYTES,
        key=f"load-files-{emptied}",
    )
    label = f"Load {wording.count(len(dropped), 'file')}" if dropped else "Load files"
    if st.button(label, type="primary", disabled=not dropped, key="load-go"):
        # A new key gives an empty drop zone, and the bytes are let go.
        st.session_state[_EMPTIED] = str(int(emptied) + 1)
        taking.take(
            view, "Load page", [(each.name, each.getvalue()) for each in dropped]
        )


def _paste(view: View) -> None:
    st.subheader("Pasted text")
    with st.form("load-paste", clear_on_submit=True, border=False):
        name = st.text_input("Name of the page", max_chars=120, placeholder="Pasted")
        text = st.text_area("Text, one story or more", height=110, max_chars=_LETTERS)
        if st.form_submit_button("Load text") and text.strip():
            named = " ".join(name.split()) or f"Pasted {datetime.now():%-d %b %H:%M}"
            taking.take(view, "Pasted text", [(named, text.encode())])


def _log(log: Iterable[loads.Load]) -> None:
    rows = [
        (
            f"{wording.day(each.began)}, {each.began:%H:%M} UTC",
            each.source,
            *(f"{n:,}" for n in (each.new, each.changed, each.same, each.refused)),
            "" if each.ended else "not finished",
        )
        for each in log
    ]
    if rows:
        st.header("Last loads")
        header = ("When", "From", "New", "Changed", "Same", "Refused", "")
        table.show("load-log", header, rows, numbers=(2, 3, 4, 5))


PAGE = Page(
    name="load",
    title="Load",
    icon=":material/upload_file:",
    about="Bring pages in, see what became of each, and look into the quarantine.",
    draw=draw,
    unfiltered=True,
)
