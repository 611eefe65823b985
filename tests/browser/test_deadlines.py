import pytest

pytestmark = pytest.mark.browser

AS_OF = "as-of=2026-11-23"
PIER = """Orvell promises a glass pier by the end of 2026

Updated 9 January 2026

NEMBE: The Harbour Board will open a glass pier by 31 December 2026, Mayor Ada Sorel \
said in a statement.

The Harbour Board will open a kiosk by 1 March 2026, Sorel said.
"""


@pytest.fixture(scope="module", autouse=True)
def _loaded(served):
    served.load(("pier.txt", PIER.encode()))


def test_the_diary_tells_what_passed_before_what_is_due(window):
    window.goto(f"/deadlines?{AS_OF}")
    window.locator(".agenda").wait_for()
    lead = window.locator(".page-lead").inner_text()
    assert lead.startswith("1 promise falls due this quarter. 1 promise passed")
    states = window.locator(".agenda .state").all_inner_texts()
    assert [each.split(" ", 1)[1] for each in states] == [
        "passed, no follow-up",
        "open",
    ]
    assert window.locator("[aria-label^='Who promised what by when']").count() == 1


def test_a_period_of_the_rail_leaves_the_promises_that_are_due_in_it(window):
    window.goto(f"/deadlines?{AS_OF}&due=quarter")
    window.locator(".agenda").wait_for()
    assert window.locator(".agenda .state").count() == 1
    assert "31 Dec 2026" in window.locator(".agenda").inner_text()


def test_set_back_nothing_has_passed_yet(window):
    window.goto("/deadlines?as-of=2026-01-20")
    window.locator(".agenda").wait_for()
    told = window.locator(".agenda .state").all_inner_texts()
    assert not [each for each in told if "passed" in each]


def test_the_calendar_holds_every_promise_with_a_day(window):
    window.goto(f"/deadlines?{AS_OF}")
    button = window.locator(".st-key-download-calendar button")
    button.wait_for()
    with window.expect_download() as caught:
        button.click()
    made = caught.value
    assert made.suggested_filename.startswith("deadlines_2026-01-09_2026-01-09_")
    assert made.suggested_filename.endswith(".ics")
    told = made.path().read_text("utf-8")
    assert told.count("BEGIN:VEVENT") == 2
