"""The invented archive in a folder in; one click loads it, another takes it away."""

from pathlib import Path

import streamlit as st

from dashboard import wording
from dashboard.pages.load import taking
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.view import View
from dashboard.settings import HOME
from dashboard.store import remove

FOLDER = HOME / "data" / "demo"
#: Not a page but where the pages come from.
_SOURCES = "SOURCES.md"


def show(view: View) -> None:
    """Two buttons and what they do, or that there is nothing to load."""
    st.header("Demonstration archive")
    pages = files()
    if not pages:
        _say("The folder data/demo holds no pages, so there is nothing to try out.")
        return
    _say(
        f"{wording.count(len(pages), 'invented page')} about a country that does not "
        "exist, to see every part of the dashboard at work. Each story says that it "
        "is made up. They can be taken away again with one click."
    )
    with st.container(horizontal=True):
        if st.button("Load the demonstration", disabled=taking.busy(), key="demo-load"):
            taking.take(view, "Demonstration archive", taking.read(pages))
        if st.button("Take invented stories away", key="demo-remove"):
            _take_away(view)


def _take_away(view: View) -> None:
    """Remove the stories and draw the page anew, so that it counts the rest."""
    with view.store.writing() as connection:
        gone = remove.invented(connection)
    st.toast(f"{wording.count(gone, 'invented story')} taken away.")
    st.rerun()


def files(folder: Path = FOLDER) -> tuple[Path, ...]:
    """The pages of the demonstration, oldest first."""
    if not folder.is_dir():
        return ()
    inside = (each for each in sorted(folder.iterdir()) if each.is_file())
    return tuple(each for each in inside if each.name not in (_SOURCES, ".gitkeep"))


def _say(words: str) -> None:
    st.html(tag("p", words))
