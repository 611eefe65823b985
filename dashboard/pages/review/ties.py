"""A promise in, what an editor says of the later stories that may speak of it kept."""

import streamlit as st

from dashboard import wording
from dashboard.pages.parts import deciding, link, sheet
from dashboard.pages.parts.deciding import Item
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.view import View
from dashboard.queries import followed
from dashboard.queries.followed import Place


def draw(view: View, item: Item) -> None:
    """Each story that the words of the promise tie to it, to take or to refuse."""
    if item.kind != "deadline":
        return
    as_of, key = view.choice.as_of, item.finding.key
    with view.store.reading() as connection:
        found = followed.proposals(connection, item.told.key, key, as_of)
    if not found:
        return
    st.subheader("Later stories that may speak of it")
    for place in found:
        _row(view, item, place)


def _row(view: View, item: Item, place: Place) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        there = link.to(view, "story", story=place.story_key)
        by = f", accepted by {place.accepted}" if place.accepted else ", proposed"
        head = tag("a", place.headline, href=there, data_go=True, dir="auto")
        told = tag("p", head, f", {wording.day(place.day)}{by}", class_="told")
        sheet.show(f"review-tie-{place.story_key}", told)
        if not place.accepted:
            _button(view, item, place, "Accept", "linked")
        _button(view, item, place, "Refuse", "refused")


def _button(view: View, item: Item, place: Place, label: str, verdict: str) -> None:
    st.button(
        label,
        key=f"review-{verdict}-{place.story_key}",
        on_click=deciding.say,
        args=(view, item, verdict, {"story": place.story_key}),
    )
