"""An empty archive in a real browser: three ways in, and what protects the page."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PATHS = ("/", "/stories", "/deadlines", "/figures", "/keywords", "/downloads", "/load")
#: Pages that tell of stories.
TELLING = [path for path in PATHS if path != "/load"]


@pytest.mark.parametrize("path", TELLING)
def test_an_empty_archive_offers_three_ways_on_one_screen(
    window: Any, path: str
) -> None:
    window.goto(path)
    for name in ("Load the two sample stories", "Load the demonstration"):
        expect(window.get_by_role("button", name=name)).to_be_in_viewport()
    own = window.get_by_role("link", name="Load your own copy")
    expect(own).to_be_in_viewport()
    own.click()
    expect(window).to_have_url(re.compile(r"/load$"))
    expect(window.get_by_text("Nothing waits in quarantine.")).to_be_visible()


@pytest.mark.parametrize("path", PATHS)
def test_every_page_stands_with_no_story_there(window: Any, path: str) -> None:
    window.goto(path)
    expect(window.locator(".page-title")).to_be_visible()
    expect(window.locator("[data-test-script-state='notRunning']")).to_be_attached()
    expect(window.get_by_role("alert")).to_have_count(0)


def test_every_answer_carries_the_rules_for_the_browser(window: Any) -> None:
    answer = window.goto("/")
    rules = answer.headers["content-security-policy"]
    assert "default-src 'self'" in rules
    assert "frame-ancestors 'none'" in rules
    assert "unsafe-eval" not in rules
    assert re.search(r"script-src [^;]*'sha256-", rules)
    assert answer.headers["x-content-type-options"] == "nosniff"
    health = window.request.get("/_stcore/health")
    assert health.headers["content-security-policy"] == rules


def test_the_demonstration_is_loaded_and_the_rules_are_kept(window: Any) -> None:
    broken: list[str] = []
    window.on(
        "console",
        lambda said: broken.append(said.text) if "Security Policy" in said.text else 0,
    )
    window.goto("/stories")
    window.get_by_role("button", name="Load the demonstration").click()
    expect(window.locator(".card")).to_have_count(12)
    for path in PATHS:
        window.goto(path)
        expect(window.locator(".page-title")).to_be_visible()
        expect(window.locator("[data-test-script-state='notRunning']")).to_be_attached()
    window.goto("/keywords")
    expect(window.locator(".stVegaLiteChart .marks").first).to_be_visible()
    assert broken == []


def test_letters_and_enter_choose_one_section_and_all_follows(window: Any) -> None:
    window.goto("/stories")
    expect(window.locator(".card")).to_have_count(12)
    window.get_by_label("Section", exact=True).click()
    window.keyboard.type("Eco")
    option = window.get_by_role("option")
    expect(option).to_have_count(1)
    number = int(re.findall(r"\((\d+)\)", option.inner_text())[0])
    window.keyboard.press("Enter")
    expect(window).to_have_url(re.compile(r"/stories\?section=Economy$"))
    expect(window.locator(".counted")).to_have_text(f"{number} of 65 stories")
    expect(window.locator(".card .meta strong")).to_have_text(["Economy"] * 12)
    expect(window.locator(".page-lead")).to_contain_text(f"{number} stories")
    window.keyboard.press("Escape")
    window.get_by_role("link", name="Keywords").first.click()
    expect(window.get_by_text(f"Counting stories ({number})").first).to_be_visible()
    window.get_by_role("link", name="Figures").first.click()
    expect(
        window.get_by_text(f"Counting figures in {number} stories").first
    ).to_be_visible()


def test_buttons_of_the_rail_are_short_and_a_chip_is_whole(window: Any) -> None:
    window.goto("/?has=target")
    expect(
        window.get_by_role("button", name=re.compile(r"^a target \(\d+\)"))
    ).to_be_visible()
    expect(window.locator(".chosen .chip")).to_contain_text("With a target")
