"""A served dashboard with a database of its own, and a browser to look at it with."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dashboard import ingest
from dashboard.settings import Desk
from dashboard.store.engine import open_store

playwright_api = pytest.importorskip("playwright.sync_api")

HOME = Path(__file__).resolve().parents[2]
#: Where Chromium is, when it is not the one that Playwright brings.
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
#: Milliseconds that a page may take on a machine that runs other tests too.
PATIENCE = 20_000


class Served:
    """A running dashboard: its address and its database."""

    def __init__(self, folder: Path) -> None:
        self.database = f"sqlite:///{folder / 'archive.db'}"
        self.log = folder / "log"
        self.address = ""

    def load(self, *pages: tuple[str, bytes]) -> None:
        """Put pages into the archive."""
        store = open_store(self.database)
        outcomes = list(ingest.load(store, "test", pages, Desk()))
        store.close()
        assert [each.refusal for each in outcomes] == [None] * len(pages)


def _start(served: Served) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port=0"]
    environment = os.environ | {"DASHBOARD_DATABASE": served.database}
    with served.log.open("wb") as log:
        process = subprocess.Popen(
            command, cwd=HOME, env=environment, stdout=log, stderr=subprocess.STDOUT
        )
    for _ in range(300):
        found = re.search(r"http://[\w.]+:\d+", served.log.read_text("utf-8"))
        if found:
            served.address = found[0]
            return process
        try:
            process.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        break
    process.terminate()
    raise AssertionError(served.log.read_text("utf-8"))


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A dashboard with an empty archive; a module of tests shares it."""
    served = Served(tmp_path_factory.mktemp("served"))
    process = _start(served)
    yield served
    process.terminate()
    process.wait(10)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """One browser for all tests."""
    if not Path(CHROMIUM).exists():
        pytest.skip("there is no Chromium; name one in the variable CHROMIUM")
    with playwright_api.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@pytest.fixture
def window(chromium: Any, served: Served) -> Iterator[Any]:
    """A window on a desk; the test fails on an error or a request that goes out."""
    yield from _window(chromium, served, DESK)


@pytest.fixture
def phone(chromium: Any, served: Served) -> Iterator[Any]:
    """The same on a phone."""
    yield from _window(chromium, served, PHONE)


def _window(chromium: Any, served: Served, size: dict[str, int]) -> Iterator[Any]:
    context = chromium.new_context(
        viewport=size, base_url=served.address, permissions=["clipboard-read"]
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    playwright_api.expect.set_options(timeout=PATIENCE)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: wrong.extend(_outside(request.url, served)))
    yield page
    context.close()
    assert wrong == []


def _outside(url: str, served: Served) -> list[str]:
    inside = (served.address, served.address.replace("http", "ws"), "data:", "blob:")
    return [] if url.startswith(inside) else [url]
