"""The Desk page in a real browser, on the two sample stories."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PAGE = Path(__file__).resolve().parents[2] / "data" / "stories" / "two_stories.txt"
AS_OF = "as-of=2026-11-23"


@pytest.fixture(scope="module", autouse=True)
def _two_stories(served: Any) -> None:
    served.load((PAGE.name, PAGE.read_bytes()))


def test_the_desk_is_where_an_editor_comes_in(window: Any) -> None:
    window.goto(f"/?{AS_OF}")
    expect(window.locator(".page-title")).to_have_text("Desk")
    expect(window.locator(".page-lead")).to_contain_text(
        "2 promises fall due this quarter. 1 deadline passed with no follow-up."
    )
    due = window.locator(".st-key-desk-due tbody tr")
    expect(due).to_have_count(2)
    expect(due.first).to_contain_text("38 days")
    expect(window.locator(".st-key-desk-moved tbody tr")).to_contain_text("133 days")


def test_a_line_of_the_desk_opens_the_story_at_its_sentence(window: Any) -> None:
    window.goto(f"/?{AS_OF}")
    window.locator(".st-key-desk-due tbody a").first.click()
    expect(window).to_have_url(re.compile(r"/story\?.*at="))
    expect(window.locator(".read mark.lit, .read .lit").first).to_be_in_viewport()


def test_the_as_of_day_moves_what_is_due(window: Any) -> None:
    window.goto("/?as-of=2021-04-20")
    expect(window.locator(".page-lead")).to_contain_text("this quarter")
    expect(window.locator(".st-key-desk-overdue")).to_have_count(0)


def test_a_phone_shows_the_desk_without_scrolling_sideways(phone: Any) -> None:
    phone.goto(f"/?{AS_OF}")
    expect(phone.locator(".st-key-desk-due tbody tr")).to_have_count(2)
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
