"""Story text that would be a tag, a link or a formula stays text on every page."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

HEADLINE = "Minister <img src=x onerror=alert(1)> says $x$ and :red[stop]"
STORY = f"""{HEADLINE}

Updated 3 March 2026

TELMARK: The island of Oberay will spend $4 million a year on [a](javascript:alert(2)) \
harbour by 2028, Minister Ola <b>Ferrow</b> said on Tuesday.

"We pay {{7*7}} **bold** <script>alert(3)</script> people," Ferrow said.

The harbour https://oberay.example/picture.png opened in 2019, officials said.
"""
PATHS = ("/", "/?as=list", "/figures", "/keywords", "/downloads", "/load")


@pytest.fixture(scope="module", autouse=True)
def _one_story(served: Any) -> None:
    served.load(("hostile.txt", STORY.encode()))


@pytest.mark.parametrize("path", PATHS)
def test_hostile_text_stays_text(window: Any, path: str) -> None:
    asked: list[str] = []
    window.on("dialog", lambda dialog: asked.append(dialog.message))
    window.goto(path)
    expect(window.locator(".page-title")).to_be_visible()
    expect(window.locator("[data-test-script-state='notRunning']")).to_be_attached()
    assert window.locator("img[src='x'], a[href^='javascript'], .katex").count() == 0
    assert asked == []


def test_a_hostile_headline_is_printed_as_it_is(window: Any) -> None:
    window.goto("/stories")
    expect(window.locator(".card h2")).to_have_text(HEADLINE)
    window.locator(".card h2 a").click()
    expect(window.locator(".story h1")).to_have_text(HEADLINE)
    expect(window.locator(".story")).to_contain_text("<script>alert(3)</script>")


@pytest.mark.parametrize(
    "query", ["?q=zeppelin <img src=x onerror=alert(1)>", "?person=:red[x]&place=$y$"]
)
def test_a_hostile_address_stays_text(window: Any, query: str) -> None:
    window.goto(f"/stories{query}")
    expect(window.locator(".notice")).to_be_visible()
    assert window.locator("img[src='x'], .katex").count() == 0
