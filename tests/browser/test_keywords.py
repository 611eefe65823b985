"""The keywords page of an archive that is large enough for trends."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

DEMO = Path(__file__).resolve().parents[2] / "data" / "demo"
PAGE = "/keywords?as-of=2026-11-23"


@pytest.fixture(scope="module", autouse=True)
def _demo(served: Any) -> None:
    pages = sorted(DEMO.glob("*.txt"))
    served.load(*((page.name, page.read_bytes()) for page in pages))


def test_every_chart_says_which_stories_it_counts(window: Any) -> None:
    window.goto(PAGE)
    for heading in ("Rising and fading", "Over time", "What goes together"):
        expect(window.get_by_role("heading", name=heading)).to_be_visible()
    basis = window.get_by_text(re.compile(r"^Counting stories \(\d\d\), headline"))
    expect(basis).to_have_count(5)


def test_the_period_and_what_is_counted_stand_in_the_address(window: Any) -> None:
    window.goto(f"{PAGE}&period=year")
    expect(window.locator("[aria-label^='Rising and fading, Rising']")).to_be_visible()
    expect(window.get_by_text("Now: 25 Nov 2025 – 23 Nov 2026")).to_be_visible()
    window.get_by_role("radio", name="Week", exact=True).click()
    window.wait_for_url("**period=week**")
    window.get_by_role("radio", name="Places", exact=True).click()
    window.wait_for_url("**count=place**")
    assert "period=week" in window.url


def test_a_click_on_two_terms_filters_by_both(window: Any) -> None:
    window.goto(PAGE)
    matrix = window.locator("[aria-label^='What goes together']").first
    matrix.scroll_into_view_if_needed()
    box = matrix.bounding_box()
    # Right of the middle, in the last rows: below the diagonal's terms, above none.
    matrix.click(position={"x": box["width"] * 0.5, "y": box["height"] - 40})
    window.wait_for_url("**keyword=**keyword=**")
    # An empty page offers to drop one of them, which is no filter.
    chips = window.locator(".st-key-chosen .chip")
    expect(chips).to_have_count(3)


def test_a_line_leads_to_its_sentence(window: Any) -> None:
    window.goto(f"{PAGE}&term=clay")
    line = window.locator(".context p").nth(1)
    words = line.locator(".right").inner_text().strip()[:20]
    line.locator("a").click()
    expect(window.locator(".story .lit").first).to_be_visible()
    assert words in " ".join(window.locator(".story .lit").all_inner_texts())
