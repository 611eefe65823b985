"""The chosen stories in, a page of cards out."""

from datetime import date

import streamlit as st

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.parts import address, cards, control, downloads, empty, sheet
from dashboard.pages.parts.title import title
from dashboard.pages.parts.view import View
from dashboard.queries import stories
from dashboard.queries.choice import SORT, SORTS

#: Four rows of three on a desk, and few enough to read through on a phone.
_SIZE = 12
_SHAPES = {"cards": "Cards", "list": "List"}


def draw(view: View) -> None:
    """A sentence, the order, the cards, the pages, the files."""
    with view.store.reading() as connection:
        shown = stories.count(connection, view.choice)
        ends = stories.days(connection, view.choice)
    title("Stories", _lead(shown, ends))
    if not shown:
        empty.result(view)
        return
    shape = _order(view)
    pages = -(-shown // _SIZE)
    number = min(max(_asked_page(view), 1), pages)
    with view.store.reading() as connection:
        found = stories.cards(connection, view.choice, number, _SIZE)
    drawn = cards.lines if shape == "list" else cards.grid
    sheet.show("cards", drawn(view, found))
    if pages > 1:
        _pages(pages, number)
    downloads.strip(view, "stories")


def _lead(shown: int, ends: tuple[date | None, date | None]) -> str:
    first, last = ends
    counted = wording.count(shown, "story")
    if first is None or last is None:
        return f"{counted}." if shown else "No story matches."
    if first == last:
        return f"{counted}, {wording.day(last)}."
    return f"{counted}, {wording.day(last)} back to {wording.day(first)}."


def _order(view: View) -> str:
    """The order of the stories and the shape of the list, side by side."""
    searching = bool(view.choice.of("q"))
    sorts = {
        name: words for name, words in SORTS.items() if searching or name != "best"
    }
    with st.container(horizontal=True, key="order", vertical_alignment="center"):
        control.choose(view, SORT, "Order", sorts, "newest", listed=True)
        return control.choose(view, "as", "Shape of the list", _SHAPES, "cards")


def _asked_page(view: View) -> int:
    asked = view.asked(address.PAGE) or ""
    return int(asked) if asked.isdecimal() and len(asked) < 9 else 1


def _pages(pages: int, number: int) -> None:
    # The key changes with the page, so that the address alone says which is shown.
    key = f"own-page-{number}"

    def turned() -> None:
        chosen = st.session_state[key]
        address.keep(address.PAGE, str(chosen) if chosen > 1 else None)

    with st.container(key="pages", horizontal_alignment="center"):
        st.pagination(pages, default=number, key=key, on_change=turned)


PAGE = Page(
    name="stories",
    title="Stories",
    icon=":material/newspaper:",
    about="The chosen stories as cards, each with its facts and what to look at.",
    draw=draw,
)
