"""The front door: the server that shows the dashboard's pages."""

from pathlib import Path

import streamlit as st

app = st.App(Path(__file__).parent / "dashboard" / "pages" / "front.py")
