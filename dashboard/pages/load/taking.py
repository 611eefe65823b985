"""Files in, their stories in the archive; how far it is and what became of each."""

import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import streamlit as st

from dashboard import ingest, wording
from dashboard.pages.load import told
from dashboard.pages.load.job import DONE, FAILED, RUNNING, STOPPED, Item, Job
from dashboard.pages.parts import link, sheet, table
from dashboard.pages.parts.markup import Html, joined, tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.settings import settings

#: Seconds from one look at a load to the next.
_LOOK = 0.2
#: Files of a running load, and lines of one that is done, that are drawn.
_MOST_FILES, _MOST_LINES = 40, 200
#: Below it nobody can say how long the rest takes.
_SOON = 2.0


@st.cache_resource(scope="session", show_spinner=False)
def _jobs() -> list[Job]:
    """The last load of whoever looks; a page of its own for each."""
    return []


def read(pages: Iterable[Path]) -> list[Item]:
    """Files of a folder."""
    return [Item(page.name, page.stat().st_size, page.read_bytes) for page in pages]


def text(name: str, content: str) -> Item:
    """Pasted text as a file."""
    encoded = content.encode()
    return Item(name, len(encoded), lambda: encoded)


def busy() -> bool:
    """Whether a load goes on."""
    return any(job.state == RUNNING for job in _jobs())


def take(
    view: View, source: str, items: Sequence[Item], how: ingest.How | None = None
) -> None:
    """Begin to load files; the Load page shows how far it is, others wait for it.

    When one is refused the Load page comes up, which says why.
    """
    job = Job(source, items, how or ingest.How())
    _jobs()[:] = [job]
    job.start(view.store, settings().desk)
    if view.page == "load":
        st.rerun()
    follow(view, busy=True)


def follow(view: View, busy: bool) -> None:
    """How far a load is until it is done, then what happened; nothing without one.

    `busy` says that one went on when the page was begun, so that its numbers are old.
    """
    for job in _jobs():
        if busy:
            _watch(job)
            refused = any(
                each.state == "refused" for file in job.lines for each in file
            )
            if view.page != "load" and (refused or job.state != DONE):
                link.go(link.to(view, "load"))
            st.rerun()
        elif view.page == "load":
            _happened(view, job)


def _watch(job: Job) -> None:
    st.header("Loading")
    bar = st.progress(0.0)
    st.button("Cancel", on_click=job.stop, key="load-cancel", icon=":material/close:")
    files = st.empty()
    while job.state == RUNNING:
        bar.progress(min(job.share, 1.0), _progress(job))
        files.html(_files(job))
        time.sleep(_LOOK)


def _progress(job: Job) -> str:
    """ "12 of 30 files, 3 a second, about 6 s left"."""
    seconds = time.monotonic() - job.began
    said = [f"{job.done:,} of {wording.count(len(job.items), 'file')}"]
    stories = sum(map(len, job.lines))
    if stories and seconds > _SOON:
        said.append(f"{stories / seconds:,.1f} stories a second")
    if 0 < job.share < 1 and seconds > _SOON:
        left = wording.duration(seconds * (1 - job.share) / job.share)
        said.append(f"about {left} left")
    return ", ".join(said)


def _files(job: Job) -> Html:
    """The files from a few before the one at hand on, each with its state."""
    first = max(0, min(job.done - 3, len(job.items) - _MOST_FILES))
    rows = [
        (item.name, wording.size(item.size), _state(job, first + number))
        for number, item in enumerate(job.items[first : first + _MOST_FILES])
    ]
    return table.table(("File", "Size", "What became of it"), rows, numbers=(1,))


def _state(job: Job, number: int) -> str:
    if number >= len(job.lines):
        return "waits"
    states = told.states(job.lines[number])
    if number < job.done:
        return states
    return f"is being read: {states}" if states else "is being read"


def _happened(view: View, job: Job) -> None:
    """What became of the last files, story by story, refusals first."""
    lines = [line for file in job.lines for line in file]
    st.header("What happened")
    sheet.show("load-ended", _ended(job, lines))
    if job.state != DONE:
        _resume(view, job)
    lines.sort(key=lambda each: each.state != "refused")
    header = ("File", "Story", "What became of it")
    if lines:
        shown = [_row(view, each) for each in lines[:_MOST_LINES]]
        table.show("load-told", header, shown)
    if len(lines) > _MOST_LINES:
        note(f"The first {_MOST_LINES} of {len(lines):,} lines.")


def _ended(job: Job, lines: Sequence[told.Told]) -> Html:
    said = told.summary(lines)
    if job.state == DONE:
        return tag("p", said, role="status")
    rest = len(job.rest)
    verb = "was" if rest == 1 else "were"
    why = "Stopped." if job.state == STOPPED else f"The load ended. {job.reason}"
    kept = (
        f"{job.done:,} of {wording.count(len(job.items), 'file')} were taken, and what "
        f"is listed here is kept. {wording.count(rest, 'file')} {verb} not read to the "
        "end; they wait here until you load them or leave this window."
    )
    role = "alert" if job.state == FAILED else "status"
    return joined(
        (tag("p", f"{why} {kept}", role=role), tag("p", said) if said else None)
    )


def _resume(view: View, job: Job) -> None:
    label = f"Load the other {wording.count(len(job.rest), 'file')}"
    if st.button(label, type="primary", key="load-resume"):
        take(view, job.source, job.rest, job.how)


def _row(view: View, line: told.Told) -> tuple[table.Cell, ...]:
    if line.state == "refused":
        return (line.file, "", f"refused: {line.text}")
    words = "; ".join((line.words, *line.warnings))
    return (
        line.file,
        table.Link(line.text, link.to(view, "story", story=line.key)),
        words,
    )
