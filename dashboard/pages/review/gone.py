"""A fact that an editor threw out in, its words and the way to bring it back out."""

from collections.abc import Iterator

import streamlit as st

from dashboard.pages.parts import deciding, link, sheet, verdict
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.view import View
from dashboard.queries import hand
from dashboard.queries.story import Told
from dashboard.records import Decision


def found(view: View, told: Told, at: str) -> Decision | None:
    """The decision by which the finding of one key is gone; None if it is not."""
    with view.store.reading() as connection:
        thrown_out = hand.hand(connection, told).thrown_out
    return next((each for each in thrown_out if each.key == at), None)


def draw(view: View, told: Told, made: Decision) -> None:
    """The words, who threw them out, and one button."""
    with st.container(border=True, key="review-item"):
        sheet.show("review-context", tag("div", *_told(view, told, made),
                                         class_="to-decide"))  # fmt: skip
        st.button(
            "Bring it back",
            key="review-back",
            type="primary",
            on_click=_undo,
            args=(view, made),
        )


def _told(view: View, told: Told, made: Decision) -> Iterator[Html]:
    there = link.to(view, "story", story=told.key)
    yield tag("p", tag("span", made.kind.capitalize()), class_="meta")
    headline = told.story.headline or "No headline"
    yield tag("h2", tag("a", headline, href=there, data_go=True), dir="auto")
    words = made.anchor
    if words is not None:
        yield tag("p", words.prefix, tag("mark", words.exact), words.suffix,
                  class_="around", dir="auto")  # fmt: skip
    yield verdict.line(made)


def _undo(view: View, made: Decision) -> None:
    deciding.undo(view, made, made.id)
    link.go(link.to(view, "story", story=made.story, at=made.key))
