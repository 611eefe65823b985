"""A plain sentence of ours in, set small below or above what it speaks of."""

import streamlit as st

from dashboard.pages.parts.markup import tag


def note(*sentences: str) -> None:
    """Sentences that say what is counted, what is left out, and why."""
    st.html(tag("p", " ".join(sentences), class_="note"))
