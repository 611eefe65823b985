import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

AS_OF = "as-of=2026-11-23"
PAGE = """{headline}

Updated {day}

TERRIN: Oberay’s amber exports reached {value} in 2025, the {who} said.

Oberay’s ports were busy all year.
"""
STORIES = (
    (
        "Oberay’s amber exports at a record",
        "12 January 2026",
        "$240 million",
        "ministry",
    ),
    ("Oberay sold more amber than told", "2 March 2026", "$265 million", "customs"),
)


@pytest.fixture(scope="module", autouse=True)
def _loaded(served):
    served.load(
        *(
            (
                f"amber-{place}.txt",
                PAGE.format(headline=head, day=day, value=value, who=who).encode(),
            )
            for place, (head, day, value, who) in enumerate(STORIES)
        )
    )


def test_two_values_of_one_year_lead_to_both_sentences_and_to_the_series(window):
    window.goto(f"/figures?{AS_OF}")
    table = window.locator(".st-key-disagreements")
    expect(table).to_contain_text("2025")
    expect(table).to_contain_text("10% more")
    table.get_by_text(re.compile("amber exports, Oberay")).click()
    expect(window).to_have_url(re.compile("series=amber"))
    expect(window.locator("h1.page-title")).to_have_text("Amber exports, Oberay")
    lead = window.locator(".page-lead")
    expect(lead).to_have_text("From $240m (2025) to $265m (2025), in 2 stories.")
    window.locator(".st-key-values").get_by_text(STORIES[1][0]).click()
    expect(window).to_have_url(re.compile("story="))


def test_a_figure_in_a_story_leads_to_what_other_stories_tell(window):
    window.goto(f"/figures?{AS_OF}&series=amber+export%7CUSD%7Cyear%7Coberay")
    window.locator(".st-key-values").get_by_text(STORIES[0][0]).click()
    window.get_by_text("Over time", exact=True).first.click()
    expect(window.locator("h1.page-title")).to_have_text("Amber exports, Oberay")


def test_an_unknown_series_shows_the_page_of_all_figures(window):
    window.goto(f"/figures?{AS_OF}&series=nothing")
    expect(window.locator("h1.page-title")).to_have_text("Figures")
