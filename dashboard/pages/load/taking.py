"""Pages in, their stories in the archive; what became of each on the screen."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import streamlit as st

from dashboard import ingest, wording
from dashboard.pages.load import told
from dashboard.pages.parts import link, table
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.view import View
from dashboard.settings import settings

#: What happened last, as text.
_HAPPENED = "load-happened"


def read(pages: Iterable[Path]) -> list[tuple[str, bytes]]:
    """Files of a folder, each as its name and its bytes."""
    return [(page.name, page.read_bytes()) for page in pages]


def take(view: View, source: str, files: Sequence[tuple[str, bytes]]) -> None:
    """Load files with a bar that shows how far it is, and draw the page anew.

    When one is refused the Load page comes up, which says why.
    """
    lines: list[told.Told] = []
    bar = st.progress(0.0, "Reading")
    outcomes = ingest.load(view.store, source, files, settings().desk)
    for number, outcome in enumerate(outcomes, 1):
        lines.extend(told.lines(outcome))
        # A file that holds several has an outcome for each.
        share = min(number / len(files), 1.0)
        bar.progress(
            share, f"{number:,} read, out of {wording.count(len(files), 'file')}"
        )
    st.session_state[_HAPPENED] = told.keep(lines)
    if any(each.state == "refused" for each in lines) and view.page != "load":
        link.go(link.to(view, "load"))
    st.rerun()


def happened(view: View) -> None:
    """What became of the last files, story by story."""
    lines = told.kept(st.session_state.get(_HAPPENED, "[]"))
    if not lines:
        return
    st.header("What happened")
    st.html(tag("p", told.summary(lines), role="status"))
    header = ("File", "Story", "What became of it")
    table.show("load-told", header, [_row(view, each) for each in lines])


def _row(view: View, line: told.Told) -> tuple[table.Cell, ...]:
    if line.state == "refused":
        return (line.file, "", f"refused: {line.text}")
    words = "; ".join((line.words, *line.warnings))
    return (
        line.file,
        table.Link(line.text, link.to(view, "story", story=line.key)),
        words,
    )
