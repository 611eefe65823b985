"""The settings in, the open archive out, one for the whole process."""

import streamlit as st

from dashboard.settings import settings
from dashboard.store.engine import Store, open_store


@st.cache_resource(show_spinner=False)
def archive() -> Store:
    """The store that the settings name; `StoreTrouble` when it cannot be opened."""
    return open_store(settings().database)
