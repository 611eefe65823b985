"""The script that runs on every click: a request in, the frame and its page out.

It sets the page up, reads what was chosen, draws the menu and the filter rail, and
hands the view to the page. Whatever goes wrong in one of them is told there.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import streamlit as st

from dashboard.charts.ink import INKS
from dashboard.pages import first_run
from dashboard.pages.base import Page
from dashboard.pages.menu import PAGES
from dashboard.pages.parts import address, chosen, link, sheet
from dashboard.pages.parts.archive import archive
from dashboard.pages.parts.rail import rail
from dashboard.pages.parts.trouble import explained
from dashboard.pages.parts.view import View
from dashboard.queries import facets, stories

_LOOK = Path(__file__).parent / "parts" / "look.css"
#: Pixels that a chart has beside the rail of a laptop, and on a phone.
_WIDE, _NARROW = 1040, 350


def run() -> None:
    """Draw what the address asks for."""
    st.set_page_config("Dashboard", page_icon="📰", layout="wide")
    st.html(_LOOK)
    screens = {page.name: _screen(page) for page in PAGES}
    screen = st.navigation(list(screens.values()), position="top")
    page = next(each for each in PAGES if screens[each.name] == screen)
    followed = link.waiting()
    if followed and followed[0] != page.name and followed[0] in screens:
        st.switch_page(screens[followed[0]], query_params=followed[1])
    with explained("page"):
        _draw(page, followed[1] if followed else None)


def _screen(page: Page) -> st.Page:
    return st.Page(
        _nothing(page.name),
        title=page.title,
        icon=page.icon,
        url_path=page.name,
        default=page.name == link.HOME,
        visibility="visible" if page.in_menu else "hidden",
        help=page.about,
    )


def _nothing(name: str) -> Callable[[], None]:
    """A page for the menu; the frame draws it, since only the frame has the view."""

    def page() -> None:
        """Nothing is drawn here."""

    page.__name__ = name
    return page


def _draw(page: Page, followed: dict[str, list[str]] | None) -> None:
    view = _view(page, followed)
    with view.store.reading() as connection:
        total = stories.total(connection)
    if not page.unfiltered:
        if not total:
            first_run.draw(view)
            return
        with explained("filters"):
            _filters(view, total)
    page.draw(view)


def _view(page: Page, followed: dict[str, list[str]] | None) -> View:
    today = date.today()
    choice, query = address.settle(page.name, today, followed)
    dark = st.context.theme.type == "dark"
    return View(
        store=archive(),
        choice=choice,
        today=today,
        page=page.name,
        ink=INKS["dark" if dark else "light"],
        dark=dark,
        width=_NARROW if "Mobi" in st.context.headers.get("User-Agent", "") else _WIDE,
        address=query,
    )


def _filters(view: View, total: int) -> None:
    with view.store.reading() as connection:
        shown = stories.count(connection, view.choice)
        offered = facets.facets(connection, view.choice)
        bins = facets.dates(connection, view.choice)
    with st.sidebar:
        rail(view.choice, offered, bins, view.ink)
    sheet.show("chosen", chosen.strip(view, shown, total))


run()
