"""Files and pasted text in, their stories in the archive; what happened on the page."""

from collections.abc import Iterable
from datetime import datetime

import streamlit as st

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.load import demo, quarantine, taking
from dashboard.pages.load.job import Item
from dashboard.pages.parts import table, title
from dashboard.pages.parts.note import note
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
    "cannot be read waits in quarantine with its reason."
)
#: What all files of one load may have together, which waits in memory too.
_TOGETHER = 256 * 2**20
_LARGER = (
    f"Up to {_MEGABYTES} MB a file. The command line reads files of any size: "
    "python3 -m dashboard load PATH, or load --watch FOLDER."
)
_LETTERS = 500_000
#: How often the drop zone was emptied.
_EMPTIED = "load-emptied"


def draw(view: View) -> None:
    """Where to put pages in, what became of them, the log and the quarantine."""
    busy = taking.busy()
    with view.store.reading() as connection:
        total = stories.total(connection)
        waiting = loads.refused(connection)
        number = loads.waiting(connection)
        log = loads.last(connection)
    title.title("Load", _lead(total, number))
    files, paste = st.columns(2, gap="large")
    with files:
        _files(view)
    with paste:
        _paste(view)
    happens = st.container(key="load-happens")
    quarantine.show(view, waiting, number)
    _log(log)
    demo.show(view)
    # The rest of the page is there before it waits for a load to go on.
    with happens:
        taking.follow(view, busy)


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
    note(_LARGER)
    label = f"Load {wording.count(len(dropped), 'file')}" if dropped else "Load files"
    size = sum(each.size for each in dropped)
    if size > _TOGETHER:
        note(
            f"These files have {wording.size(size)} together, and the page takes "
            f"{wording.size(_TOGETHER)} at once. Take some away."
        )
    ready = dropped and size <= _TOGETHER and not taking.busy()
    if st.button(label, type="primary", disabled=not ready, key="load-go"):
        # A new key gives an empty drop zone; the bytes go on with the load.
        st.session_state[_EMPTIED] = str(int(emptied) + 1)
        items = [Item(each.name, each.size, each.getvalue) for each in dropped]
        taking.take(view, "Load page", items)


def _paste(view: View) -> None:
    st.subheader("Pasted text")
    with st.form("load-paste", clear_on_submit=True, border=False):
        name = st.text_input("Name of the page", max_chars=120, placeholder="Pasted")
        text = st.text_area("Text, one story or more", height=110, max_chars=_LETTERS)
        if st.form_submit_button("Load text", disabled=taking.busy()) and text.strip():
            named = " ".join(name.split()) or f"Pasted {datetime.now():%-d %b %H:%M}"
            taking.take(view, "Pasted text", [taking.text(named, text)])


def _log(log: Iterable[loads.Load]) -> None:
    rows = [
        (
            f"{wording.day(each.began)}, {each.began:%H:%M} UTC",
            each.source,
            *(f"{n:,}" for n in (each.new, each.changed, each.same, each.refused)),
            each.stopped or ("" if each.ended else "not finished"),
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
