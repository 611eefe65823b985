"""The browser's address and the rail's controls in, one choice that both agree on out.

Every filter is a control of the rail and a key of the address. Whichever of the two
was changed last wins, and the other follows: a link, a reload and the Back button set
the controls; a control sets the address. Streamlit can bind a control to a key by
itself, but then writes the option as it is shown, count and all, into the address.
"""

from datetime import date

import streamlit as st

from dashboard.pages.parts import controls
from dashboard.queries import choice as choices
from dashboard.queries.choice import AS_OF, SORT, Choice
from dashboard.queries.filters import FILTERS

#: The keys that make a choice; all others are a page's own.
_KEYS = frozenset({AS_OF, SORT, *(each.name for each in FILTERS)})
#: The key for the page of a list.
PAGE = "page"
#: Where the query string and the page of the last run are kept.
_BEFORE, _PAGE = "_address", "_page"


def settle(
    page: str, today: date, followed: controls.Query | None = None
) -> tuple[Choice, controls.Query]:
    """Bring the controls and the address of `page` into agreement.

    `followed` is the query of a link on the same page that was clicked.
    """
    asked = _asked() if followed is None else followed
    turned = st.session_state.get(_PAGE) not in (None, page)
    if followed is None and not _moved(asked, turned, today):
        asked = _own(asked, turned, today) | controls.values(today)
    choice = choices.read(asked, today)
    controls.set_to(choice)
    own = {name: each for name, each in asked.items() if name not in _KEYS}
    query = own | choices.address(choice, today)
    st.session_state[_PAGE] = page
    _write(query)
    return choice, query


def _moved(asked: controls.Query, turned: bool, today: date) -> bool:
    """Whether the address was changed and no control was.

    The menu turns the page with an empty address: the filters stay as they are.
    """
    before = st.session_state.get(_BEFORE)
    if before is None:
        return True
    if turned:
        return bool(asked)
    return not _touched(today) and asked != before


def _touched(today: date) -> bool:
    return controls.values(today) != controls.within(st.session_state[_BEFORE])


def _own(asked: controls.Query, turned: bool, today: date) -> controls.Query:
    """What stays of a page's own keys; another list begins at its first page."""
    gone = controls.NAMES | ({PAGE} if _touched(today) else set())
    return {n: v for n, v in asked.items() if n not in gone and not turned}


def keep(name: str, value: str | None) -> None:
    """Write one key of a page's own into the address; None takes it away."""
    query = {key: values for key, values in _asked().items() if key != name}
    if value is not None:
        query[name] = [value]
    _write(query)


def _asked() -> controls.Query:
    return {name: st.query_params.get_all(name) for name in st.query_params}


def _write(query: controls.Query) -> None:
    st.session_state[_BEFORE] = query
    if _asked() != query:
        st.query_params.from_dict(query)
