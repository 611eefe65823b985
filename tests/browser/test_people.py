import pytest

pytestmark = pytest.mark.browser

AS_OF = "as-of=2026-11-23"
FIRST = """Terrin port opens its second quay

Updated 9 January 2026

TERRIN: “The quay will last,” harbour master Ada Sorel said in a statement on Friday.

Officials said the quay had cost $40 million.
"""
SECOND = """Terrin port counts its ships

Updated 14 April 2026

TERRIN: “We counted nine hundred,” Ada M. Sorel told reporters on Tuesday.

The Terrin Port Authority said it would count again.
"""


@pytest.fixture(scope="module", autouse=True)
def _loaded(served):
    served.load(("first.txt", FIRST.encode()), ("second.txt", SECOND.encode()))


def test_the_page_says_who_speaks_and_what_rests_on_unnamed_sources(window):
    window.goto(f"/people?{AS_OF}")
    lead = window.locator(".page-lead")
    lead.wait_for()
    assert "in 2 stories; 1 of 4 quotes rests on unnamed sources." in lead.inner_text()
    unnamed = window.locator(".st-key-unnamed")
    unnamed.get_by_text("Officials", exact=True).first.wait_for()


def test_a_speaker_in_the_address_narrows_to_all_spellings_of_the_name(window):
    window.goto(f"/people?{AS_OF}&speaker=Ada+Sorel")
    quotes = window.locator(".st-key-quotes-table")
    quotes.get_by_text("“The quay will last,”", exact=True).wait_for()
    quotes.get_by_text("“We counted nine hundred,”", exact=True).wait_for()
    assert quotes.locator("tbody tr").count() == 2
    window.get_by_text("Printed as Ada M. Sorel (1 story)").wait_for()


def test_a_quote_leads_into_its_story_at_its_place(window):
    window.goto(f"/people?{AS_OF}")
    link = window.locator(".st-key-quotes-table").get_by_text(
        "Terrin port counts its ships"
    )
    link.first.click()
    window.get_by_role("heading", name="Terrin port counts its ships").wait_for()
    assert "at=" in window.url


def test_the_charts_have_tables_and_fit_a_phone(phone):
    phone.goto(f"/people?{AS_OF}")
    phone.locator(".st-key-who-speaks-all-twin summary").click()
    twin = phone.locator(".st-key-who-speaks-all-table")
    twin.get_by_text("unnamed", exact=True).wait_for()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
