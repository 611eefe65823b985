"""The Stories page and the Story page in a real browser, on the two sample stories."""

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SAMPLES = "Load the two sample stories"


@pytest.fixture(scope="module", autouse=True)
def _two_stories(served: Any, chromium: Any) -> None:
    """The way that an editor takes in an empty archive."""
    page = chromium.new_page(base_url=served.address)
    page.goto("/stories")
    page.get_by_role("button", name=SAMPLES).click()
    expect(page.locator(".card")).to_have_count(2, timeout=30_000)
    page.close()


def counted(page: Any) -> Any:
    return page.locator(".counted")


def search(page: Any, words: str) -> None:
    page.get_by_role("textbox", name="Search").fill(words)
    page.keyboard.press("Enter")


def test_the_two_sample_stories_stand_on_the_first_page(window: Any) -> None:
    window.goto("/stories")
    expect(window.locator(".page-lead")).to_have_text(
        "2 stories, 9 Jan 2026 back to 14 Apr 2021."
    )
    expect(window.locator(".card h2")).to_have_count(2)
    expect(counted(window)).to_have_text("2 of 2 stories")


def test_a_search_leaves_the_stories_that_have_the_words(window: Any) -> None:
    window.goto("/stories")
    search(window, "gemstones")
    expect(counted(window)).to_have_text("1 of 2 stories")
    expect(window.locator(".card")).to_have_count(1)
    expect(window).to_have_url(re.compile(r"\?q=gemstones$"))


def test_a_place_of_the_rail_filters_and_its_count_is_the_list(window: Any) -> None:
    window.goto("/stories")
    expect(counted(window)).to_have_text("2 of 2 stories")
    window.get_by_label("Places", exact=True).click()
    option = window.get_by_role("option").filter(has_text="(1)").first
    option.click()
    expect(window.locator(".card")).to_have_count(1)
    expect(counted(window)).to_have_text("1 of 2 stories")


def test_a_reload_restores_the_view(window: Any) -> None:
    window.goto("/stories?q=gemstones&as-of=2026-02-01&as=list")
    expect(window.locator(".lines li")).to_have_count(1)
    window.reload()
    expect(window.locator(".lines li")).to_have_count(1)
    expect(window.get_by_role("textbox", name="Search")).to_have_value("gemstones")
    expect(window.locator(".chosen")).to_contain_text("As of 1 Feb 2026")


def test_bad_values_in_an_address_are_dropped(window: Any) -> None:
    window.goto(
        "/stories?from=tomorrow&has=nonsense&least=much&page=-3&as=circle&sort=up"
    )
    expect(window.locator(".card")).to_have_count(2)
    expect(counted(window)).to_have_text("2 of 2 stories")


def test_filters_stay_when_the_menu_turns_the_page(window: Any) -> None:
    window.goto("/stories?q=gemstones")
    expect(counted(window)).to_have_text("1 of 2 stories")
    window.get_by_role("link", name="Downloads").click()
    expect(window).to_have_url(re.compile(r"/downloads\?q=gemstones$"))
    expect(counted(window)).to_have_text("1 of 2 stories")


def test_a_chip_takes_its_filter_away_and_back_brings_it_again(window: Any) -> None:
    window.goto("/stories?q=gemstones")
    window.locator(".chosen .chip").click()
    expect(counted(window)).to_have_text("2 of 2 stories")
    expect(window.get_by_role("textbox", name="Search")).to_have_value("")
    window.go_back()
    expect(counted(window)).to_have_text("1 of 2 stories")
    expect(window.get_by_role("textbox", name="Search")).to_have_value("gemstones")


def test_an_empty_result_names_the_filter_and_offers_to_drop_it(window: Any) -> None:
    window.goto("/stories?q=zeppelin")
    expect(window.locator(".notice")).to_contain_text("took the last story away")
    window.locator(".notice a").click()
    expect(counted(window)).to_have_text("2 of 2 stories")


def test_a_fact_opens_the_story_at_its_sentence(window: Any) -> None:
    window.goto("/stories?q=gemstones")
    window.locator(".fact").first.click()
    expect(window).to_have_url(re.compile(r"/story\?q=gemstones&story=\w+&at=\w+$"))
    lit = window.locator(".story .lit").first
    expect(lit).to_be_in_viewport()
    window.go_back()
    expect(window.locator(".card")).to_have_count(1)


def test_a_file_of_stories_holds_the_rows_on_the_screen(window: Any) -> None:
    for query, number in (("/stories", 2), ("/stories?q=gemstones", 1)):
        window.goto(query)
        expect(window.locator(".card")).to_have_count(number)
        button = window.get_by_role("button", name=f"Stories, {number} row")
        with window.expect_download() as waiting:
            button.click()
        text = Path(waiting.value.path()).read_text("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text)))
        shown = window.locator(".card h2").all_inner_texts()
        assert [row["headline"] for row in rows] == shown


def test_the_figures_of_the_two_stories_say_what_the_target_asks(window: Any) -> None:
    window.goto("/figures?as-of=2026-11-23")
    lead = window.locator(".page-lead")
    expect(lead).to_contain_text("about 180% every year")
    expect(lead).to_contain_text("172 times as much")


def test_a_mark_and_its_fact_lead_to_each_other(window: Any) -> None:
    window.goto("/stories?q=gemstones")
    window.locator(".card h2 a").click()
    window.locator("a.mark.figure").first.click()
    fact = window.locator("aside li.lit")
    expect(fact).to_be_in_viewport()
    fact.locator("a.answer").click()
    expect(window.locator(".story h1 .lit").first).to_be_in_viewport()


def test_the_keyboard_alone_reaches_a_story(window: Any) -> None:
    window.goto("/stories")
    expect(window.locator(".card")).to_have_count(2)
    window.get_by_role("button", name="Copy link").first.focus()
    for _ in range(12):
        window.keyboard.press("Tab")
        if window.evaluate(
            "document.activeElement.shadowRoot?.activeElement?.closest('.card h2')"
            " !== null && document.activeElement.shadowRoot?.activeElement != null"
        ):
            break
    window.keyboard.press("Enter")
    expect(window.locator(".story h1")).to_be_visible()


@pytest.mark.parametrize(
    "path", ["/", "/stories", "/stories?as=list", "/figures", "/load"]
)
def test_a_phone_has_no_sideways_scrolling(phone: Any, path: str) -> None:
    phone.goto(path)
    expect(phone.locator(".page-title")).to_be_visible()
    assert phone.evaluate(
        "[document.documentElement, document.querySelector('.stMain')]"
        ".every((each) => each.scrollWidth <= each.clientWidth)"
    )


def test_a_story_fits_a_phone(phone: Any) -> None:
    phone.goto("/stories")
    phone.locator(".card h2 a").first.click()
    expect(phone.locator(".story h1")).to_be_visible()
    assert phone.evaluate("document.querySelector('.stMain').scrollWidth <= innerWidth")
