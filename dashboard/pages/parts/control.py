"""A page's own control in, the chosen value out, with the address kept in step."""

from collections.abc import Mapping

import streamlit as st

from dashboard.pages.parts import address
from dashboard.pages.parts.view import View


def choose(
    view: View,
    name: str,
    label: str,
    options: Mapping[str, str],
    default: str,
    *,
    listed: bool = False,
) -> str:
    """One of `options` (value and words), as buttons or, `listed`, as a drop-down.

    `name` is its key in the address, where the default is left out; a value that is
    not among the options counts as the default.
    """
    key = f"own-{name}"
    asked = view.asked(name)
    # The address leads: what a click changes is in it before the page is drawn.
    st.session_state[key] = asked if asked in options else default

    def written() -> None:
        chosen = st.session_state[key]
        address.keep(name, None if chosen in (None, default) else chosen)

    if listed:
        return st.selectbox(
            label,
            list(options),
            format_func=options.__getitem__,
            key=key,
            on_change=written,
            label_visibility="collapsed",
        )
    chosen = st.segmented_control(
        label,
        list(options),
        required=True,
        format_func=options.__getitem__,
        key=key,
        on_change=written,
        label_visibility="collapsed",
    )
    return chosen or default
