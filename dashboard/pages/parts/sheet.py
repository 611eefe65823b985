"""HTML built by `markup` in, shown on the page with links that keep the session.

A plain link would load the whole application anew, in about a second; followed here it
costs one run of the page. Opened in a new tab it is an ordinary link.
"""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.pages.parts.markup import Html

_HERE = Path(__file__).parent


@cache
def _component() -> Any:
    return st.components.v2.component(
        "dashboard_sheet",
        html='<div class="sheet"></div>',
        css=(_HERE / "sheet.css").read_text(encoding="utf-8"),
        js=(_HERE / "sheet.js").read_text(encoding="utf-8"),
    )


def show(key: str, html: Html, at: str | None = None) -> None:
    """Show `html`; `at` is the id of a place in it to go to and to light up."""

    _component()(key=key, data={"html": html, "at": at})
