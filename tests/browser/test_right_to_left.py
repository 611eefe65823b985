"""A story in Urdu among English ones: its direction on card, page and list."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

HEADLINE = "نورگام میں نئی بندرگاہ کا اعلان"
STORY = f"""{HEADLINE}

Updated 3 March 2026

نورگام: وزیر تجارت سلمان درویش نے منگل کو کہا کہ حکومت بندرگاہ پر کام شروع کرے گی۔

انہوں نے کہا کہ کام اپریل میں شروع ہوگا اور لوگوں کو روزگار ملے گا۔
"""
DIRECTION = "each => getComputedStyle(each).direction"


@pytest.fixture(scope="module", autouse=True)
def _one_story(served: Any) -> None:
    served.load(("urdu.txt", STORY.encode()))


def test_a_headline_in_urdu_runs_from_the_right_on_its_card(window: Any) -> None:
    window.goto("/stories")
    headline = window.locator(".card h2")
    expect(headline).to_have_text(HEADLINE)
    assert headline.evaluate(DIRECTION) == "rtl"
    assert window.locator(".card .summary").evaluate(DIRECTION) == "rtl"
    assert window.locator(".card .meta").evaluate(DIRECTION) == "ltr"


def test_a_story_in_urdu_runs_from_the_right_and_the_menu_does_not(window: Any) -> None:
    window.goto("/stories")
    window.locator(".card h2 a").click()
    story = window.locator(".story")
    expect(story.locator("h1")).to_have_text(HEADLINE)
    assert story.evaluate(DIRECTION) == "rtl"
    assert story.get_attribute("lang") == "ur"
    for paragraph in story.locator(".part.body").all():
        assert paragraph.evaluate(DIRECTION) == "rtl"
    assert window.locator("aside").evaluate(DIRECTION) == "ltr"


def test_a_search_in_urdu_finds_it(window: Any) -> None:
    window.goto("/stories?q=بندرگاه")
    expect(window.locator(".card")).to_have_count(1)
