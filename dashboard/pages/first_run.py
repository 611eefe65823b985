"""An archive without a story in, three ways to put some in out, the nearest first."""

import streamlit as st

from dashboard import wording
from dashboard.pages.load import demo, taking
from dashboard.pages.parts import link, sheet
from dashboard.pages.parts.markup import joined, tag
from dashboard.pages.parts.title import title
from dashboard.pages.parts.view import View
from dashboard.settings import HOME

_SAMPLES = HOME / "data" / "stories"


def draw(view: View) -> None:
    """Two stories, the demonstration, or one's own copy, side by side."""
    title("Nothing in the archive yet", "There are three ways to begin.")
    ways = (_samples, _demonstration, _own)
    for column, way in zip(st.columns(3, border=True), ways, strict=True):
        with column:
            way(view)


def _samples(view: View) -> None:
    pages = tuple(sorted(_SAMPLES.glob("*.txt")))
    _say(
        "Two stories",
        "A look around: a story with a target and one with a deadline that moved.",
    )
    label = "Load the two sample stories"
    if st.button(label, type="primary", disabled=not pages, key="first-samples"):
        taking.take(view, "Sample stories", taking.read(pages))


def _demonstration(view: View) -> None:
    pages = demo.files()
    _say(
        "The demonstration",
        f"{wording.count(len(pages), 'invented page')}, enough for every chart. One "
        "click on the Load page takes them away again.",
    )
    if st.button("Load the demonstration", disabled=not pages, key="first-demo"):
        taking.take(view, "Demonstration archive", taking.read(pages))


def _own(view: View) -> None:
    _say(
        "Your own copy",
        "Plain text, web pages saved from the browser, feeds, or pasted text.",
    )
    way = tag("a", "Load your own copy", href=link.to(view, "load"), data_go=True)
    sheet.show("first-own", tag("p", way))


def _say(heading: str, words: str) -> None:
    st.html(joined((tag("h3", heading), tag("p", words))))
