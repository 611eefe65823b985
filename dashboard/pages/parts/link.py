"""Where to go in, an address with the filters in it out; and the way there."""

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs, urlencode, urlsplit

import streamlit as st

from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.queries.choice import Choice

#: The page that has the bare address; the first of the menu.
HOME = "desk"
#: Where a link that was clicked waits for the next run of the page.
_WAITING = "_waiting"


def to(view: View, page: str | None = None, **asked: str | Sequence[str] | None) -> str:
    """A relative address: `page` (None: this one) under the present filters.

    `asked` adds keys to the address or replaces filters; None takes one away.
    """
    changed = {name.replace("_", "-"): value for name, value in asked.items()}
    query = {**choices.address(view.choice, view.today), **changed}
    return place(page or view.page, query)


def under(view: View, choice: Choice, page: str | None = None) -> str:
    """A relative address of `page` (None: this one) under another choice."""
    return place(page or view.page, choices.address(choice, view.today))


def place(page: str, query: Mapping[str, str | Sequence[str] | None]) -> str:
    """A page and its query as a relative address, keys without a value left out."""
    kept = {name: value for name, value in query.items() if value}
    path = "./" if page == HOME else page
    return f"{path}?{urlencode(kept, doseq=True)}" if kept else path


def go(address: str) -> None:
    """Follow an address of `to` at the next run; for callbacks."""
    st.session_state[_WAITING] = address


def waiting() -> tuple[str, dict[str, list[str]]] | None:
    """The page and the query of the link that was followed, once."""
    address = st.session_state.pop(_WAITING, None)
    if address is None:
        return None
    parts = urlsplit(address)
    return parts.path.strip("./") or HOME, parse_qs(parts.query)
