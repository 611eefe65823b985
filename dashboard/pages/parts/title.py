"""A page's heading and its one sentence in, set at the head of the page."""

import streamlit as st

from dashboard.pages.parts.markup import joined, tag


def title(heading: str, sentence: str) -> None:
    """The heading, and the sentence that answers the page's question, as plain text."""
    st.html(
        joined(
            (
                tag("h1", heading, class_="page-title"),
                tag("p", sentence, class_="page-lead", role="status"),
            )
        )
    )
