"""The front door: the server that shows the dashboard's pages, warmed up."""

import gc
import importlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

from dashboard.errors import DashboardError
from dashboard.pages.parts.archive import archive
from dashboard.routes.headers import headers

_PAGES = Path(__file__).parent / "dashboard" / "pages"
_SERVED = Path(st.__file__).parent / "static" / "index.html"


@asynccontextmanager
async def warm(_app: st.App) -> AsyncIterator[None]:
    """Import the pages and open the archive before the first reader comes."""
    importlib.import_module("dashboard.pages.menu")
    try:
        archive()
    except DashboardError as error:
        # The page tells it to whoever opens it, and tries again.
        logging.getLogger(__name__).warning("%s", error)
    # What is loaded now stays; without this every run searches all of it for garbage.
    gc.collect()
    gc.freeze()
    yield


app = st.App(_PAGES / "front.py", lifespan=warm, middleware=[headers(_SERVED)])
