"""A term in, the lines of the stories in which it stands on the page out."""

from itertools import pairwise, repeat

import streamlit as st

from dashboard.pages.keywords.scene import KINDS, Scene
from dashboard.pages.parts import control, link, sheet
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import keywords as ask

#: Lines that a page can hold.
_MOST = 20


def show(scene: Scene) -> None:
    """The term that was asked for, or the first, in the words around it."""
    st.header("In context")
    offered = {each.term: f"{each.label} ({each.stories:,})" for each in scene.top}
    chosen = [term for term in scene.chosen if term in offered]
    first = (chosen or [*offered])[0]
    label = KINDS[scene.kind]
    term = control.choose(scene.view, "term", label, offered, first, listed=True)
    with scene.view.store.reading() as connection:
        lines = ask.in_context(connection, scene.view.choice, term, _MOST, scene.kind)
    keys = [each.story_key for each in lines]
    last = [key != after for key, after in pairwise((*keys, None))]
    drawn = map(_line, repeat(scene.view), lines, last)
    sheet.show("context", tag("div", *drawn, class_="context"))
    capped = f" The first {_MOST} places, three of a story at most."
    note(f"{scene.basis}{capped if len(lines) == _MOST else ''}")


def _line(view: View, line: ask.Line, last: bool) -> Html:
    """The term leads to its place; a story is named once, below its last line."""
    place = link.to(
        view, "story", story=line.story_key, at=f"words-{line.start}-{line.end}"
    )
    source = tag("a", line.headline, href=place, data_go=True, class_="source")
    return tag(
        "p",
        tag("span", line.left, class_="left", dir="auto"),
        tag("b", tag("a", line.term, href=place, data_go=True)),
        tag("span", line.right, class_="right", dir="auto"),
        *((source,) if last else ()),
        dir="auto",
    )
