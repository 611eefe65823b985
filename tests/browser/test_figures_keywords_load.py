import csv
import io
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

HOME = Path(__file__).resolve().parents[2]
SHARED_SEED = HOME.parent / "shared" / "seed" / "two_stories.txt"
AS_OF = "as-of=2026-11-23"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
CLIMB = """Oberay adopts a plan for amber, wants $1 billion a year

Updated 9 January 2026

TERRIN: Oberay adopted its first plan for amber on Friday, aiming to lift annual \
amber exports to $1 billion within five years, the trade ministry said.

Amber exports come to about $5.8 million annually, the ministry said.

Officials put the amber reserves at around $450 billion.
"""
FERRY = """Terrin ferry opens

Updated 14 April 2021

TERRIN: A ferry for 400 people began to cross the bay of Terrin on Wednesday.
"""


@pytest.fixture(scope="module", autouse=True)
def _loaded(served):
    served.load(("climb.txt", CLIMB.encode()), ("ferry.txt", FERRY.encode()))


def settled(window):
    window.wait_for_selector("[data-test-script-state=notRunning]")


def test_the_figures_page_tells_the_climb_and_its_path(window):
    window.goto(f"/figures?{AS_OF}")
    lead = window.locator(".page-lead")
    lead.wait_for()
    assert "about 180% every year" in lead.inner_text()
    assert "172 times as much" in lead.inner_text()
    window.locator(".st-key-path-twin summary").click()
    way = window.locator(".st-key-path-table")
    for value in ("$16.2m", "$45.5m", "$127.5m", "$357m", "$1bn"):
        way.get_by_text(value, exact=True).first.wait_for()


def test_reserves_stand_on_a_panel_of_their_own(window):
    window.goto(f"/figures?{AS_OF}")
    pictures = window.locator("[aria-label^='All numbers (']")
    pictures.first.wait_for()
    settled(window)
    told = [each.get_attribute("aria-label") for each in pictures.all()]
    (alone,) = {words for words in told if "$450bn" in words}
    assert alone.startswith("All numbers (1)")
    window.get_by_text("never share an axis").wait_for()


def test_keyword_charts_follow_the_filters_and_say_when_there_are_too_few(window):
    window.goto(f"/keywords?{AS_OF}")
    window.get_by_text("2 stories: too few for trends.").wait_for()
    window.get_by_text("Counting stories (2)").first.wait_for()
    window.goto(f"/keywords?{AS_OF}&from=2025-01-01")
    window.get_by_text("Counting stories (1)").first.wait_for()


def test_a_download_holds_the_rows_that_its_button_counts(window):
    window.goto(f"/downloads?{AS_OF}")
    button = window.locator(".st-key-download-figures button")
    button.wait_for()
    settled(window)
    count = int(button.inner_text().split(",")[-1].split()[0])
    with window.expect_download() as waiting:
        button.click()
    rows = list(
        csv.reader(io.StringIO(Path(waiting.value.path()).read_text("utf-8-sig")))
    )
    assert len(rows) - 1 == count
    assert rows[0][0] == "id"
    assert waiting.value.suggested_filename.startswith("figures_")


def test_a_picture_named_as_text_is_refused_and_stands_in_quarantine(window):
    window.goto("/load")
    file = {"name": "photo.txt", "mimeType": "text/plain", "buffer": PICTURE}
    window.locator("input[type=file]").set_input_files([file])
    window.get_by_role("button", name="Load 1 file").click()
    window.get_by_text("is a PNG picture").first.wait_for()
    window.get_by_role("heading", name="Quarantine").wait_for()
    with window.expect_download() as waiting:
        window.get_by_role("button", name="Download the file").click()
    assert Path(waiting.value.path()).read_bytes() == PICTURE


@pytest.mark.skipif(not SHARED_SEED.exists(), reason="the two stories are not here")
def test_a_page_of_two_stories_is_loaded_and_told_story_by_story(window):
    window.goto("/load")
    window.locator("input[type=file]").set_input_files(SHARED_SEED)
    window.get_by_role("button", name="Load 1 file").click()
    window.get_by_text("2 stories out of 1 file").wait_for()
    told = window.locator(".st-key-load-told a")
    told.nth(1).wait_for()
    assert told.count() == 2
