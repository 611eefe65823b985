import re

import pytest

pytestmark = pytest.mark.browser

PAGE = """Terrin wants to sell more of its tea

Updated 9 January 2026

TERRIN: Terrin wants to raise annual tea exports to $90 million by 2028 from $30 million
last year, the tea board said.

Growers picked 410,000 tonnes of leaves in 2025, it said.
"""
AS_OF = "as-of=2026-11-23"


@pytest.fixture(scope="module", autouse=True)
def _loaded(served):
    served.load(("tea.txt", PAGE.encode()))


def skip_to(window, words):
    """Pass readings over by the key until the one on these words is asked about."""
    from playwright.sync_api import expect  # noqa: PLC0415 - skipped where it is absent

    asked = window.locator(".to-decide mark")
    window.get_by_role("button", name=re.compile("^Skip")).wait_for()
    for _each in range(12):
        if asked.inner_text() == words:
            return
        before = asked.get_attribute("id")
        window.keyboard.press("s")
        expect(asked).not_to_have_attribute("id", before)
    raise AssertionError(f"nobody asks about {words}")


def test_a_corrected_figure_moves_the_panel_and_the_log_tells_what_it_was(window):
    window.goto(f"/review?{AS_OF}")
    skip_to(window, "$30 million")
    for label in ("From", "To"):
        window.get_by_label(label, exact=True).fill("15000000")
        window.get_by_label(label, exact=True).press("Tab")
    window.get_by_role("button", name=re.compile("^Save correction")).click()
    window.get_by_text("Corrected:").wait_for()
    log = window.locator(".st-key-review-log")
    log.get_by_text(
        "low: 30,000,000 → 15,000,000; high: 30,000,000 → 15,000,000"
    ).wait_for()
    window.goto(f"/figures?{AS_OF}")
    window.get_by_text("To go from $15m to $90m").wait_for()


def test_the_keys_throw_a_reading_out_and_bring_it_back(window):
    window.goto(f"/review?{AS_OF}")
    skip_to(window, "410,000 tonnes")
    window.keyboard.press("n")
    window.get_by_text("Thrown out:").wait_for()
    window.keyboard.press("u")
    window.get_by_text(re.compile("^Took back no. ")).first.wait_for()
    log = window.locator(".st-key-review-log")
    log.get_by_text("taken back", exact=True).wait_for()


def test_what_the_rules_overlooked_is_added_by_its_words(window):
    window.goto(f"/stories?{AS_OF}")
    window.get_by_role("link", name=re.compile("^Read ")).click()
    window.get_by_role("link", name="Add a figure or a promise by its words").click()
    words = window.get_by_label("Its exact words in the story")
    words.fill("words that are not there")
    words.press("Enter")
    window.get_by_text("These words do not stand in the story").wait_for()
    window.get_by_text("A promise", exact=True).click()
    words.fill("Growers picked 410,000 tonnes of leaves")
    words.press("Enter")
    window.get_by_role("button", name="Add a promise").click()
    window.get_by_text("Added by").wait_for()
    window.locator(".sheet").get_by_text("No date").first.wait_for()
