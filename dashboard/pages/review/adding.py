"""Words of a story in, a figure or a promise that the rules overlooked kept out."""

import re
from itertools import islice

import streamlit as st

from dashboard import wording
from dashboard.analysis import decided
from dashboard.pages.parts import deciding, link, sheet
from dashboard.pages.parts.deciding import Item
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.pages.review import fields, guess, shown
from dashboard.queries.story import Told
from dashboard.records import Span, Story

_KINDS = {"figure": "A figure", "deadline": "A promise"}
#: Letters that may be given, which is longer than any sentence ought to be, and places
#: of the same words among which one is chosen.
_LONGEST, _PLACES = 400, 20
#: Letters around a place by which an editor tells it from another.
_AROUND = 40


def draw(view: View, told: Told) -> None:
    """The words, which are asked for first, then their reading in a form."""
    with st.container(border=True, key="review-item"):
        there = link.to(view, "story", story=told.key)
        head = tag("a", told.story.headline or "No headline", href=there, data_go=True)
        sheet.show("review-adding", tag("div", tag("h2", head), class_="to-decide"))
        kind = st.radio(
            "What is added",
            list(_KINDS),
            key="review-add-kind",
            format_func=_KINDS.__getitem__,
            horizontal=True,
        )
        words = st.text_input(
            "Its exact words in the story",
            key="review-add-words",
            max_chars=_LONGEST,
            placeholder="Copied from the text, such as: 40 of the 65 schools",
        )
        place = _place(told.story, words)
        if place is not None:
            _form(view, told, kind, place)


def _place(story: Story, words: str) -> Span | None:
    found = places(story, words)
    if not words.strip():
        return None
    if not found:
        note("These words do not stand in the story. Copy them as they are printed.")
        return None
    if len(found) == 1:
        return found[0]
    at = st.selectbox(
        "Which of them",
        range(len(found)),
        key="review-add-place",
        format_func=lambda number: _around(story, found[number]),
    )
    return found[at]


def places(story: Story, words: str) -> list[Span]:
    """Where the words stand, whatever white space is between them."""
    if not words.strip():
        return []
    printed = re.compile(r"\s+".join(map(re.escape, words.split())))
    found = islice(printed.finditer(story.text), _PLACES)
    return [Span(*each.span()) for each in found]


def _around(story: Story, place: Span) -> str:
    before = story.text[max(0, place.start - _AROUND) : place.end + _AROUND]
    return " ".join(before.split())


def _form(view: View, told: Told, kind: str, place: Span) -> None:
    make = guess.figure if kind == "figure" else guess.promise
    item = deciding.item(view, told, kind, make(told.story, place))
    key = f"review-add-{told.key}-{item.finding.key}"
    sheet.show("review-context", shown.words(told.story, item.finding))
    fields.draw(item.finding, kind, key)
    st.text_input("Why, or a note", key=f"{key}-why", max_chars=500)
    st.button(
        f"Add {wording.opened(_KINDS[kind]).lower()}",
        key="review-add-go",
        type="primary",
        on_click=_add,
        args=(view, item, key),
    )


def _add(view: View, item: Item, key: str) -> None:
    why = st.session_state.get(f"{key}-why", "").strip()
    after = decided.plain(item.finding) | fields.changed(item.finding, item.kind, key)
    if item.kind == "figure":
        after["kind"] = guess.kind(after["unit"], str(after["kind"]))
    deciding.say(view, item, "added", after, why)
    link.go(link.to(view, "story", story=item.told.key, at=item.finding.key))
