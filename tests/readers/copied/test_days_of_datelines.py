"""The day that a dateline states, as the day on which its story came out."""

from datetime import date

import pytest

from dashboard.readers import copied
from dashboard.readers.copied import datelines

TODAY = date(2026, 11, 20)
TEXT = (
    "The port of Orrin will reopen on Monday after eleven weeks of ice, the ministry "
    "of shipping said, and six tugs will wait at the lock."
)
SECOND = "Ships have waited outside the bay since the middle of winter, it said."
DATED = {
    "Orrin, 3 March 2025 – ": "2025-03-03",
    "ORRIN, Marl, 3 March 2025 (Sea Desk) — ": "2025-03-03",
    "ORRIN, Marl, 3 March 2025, 15:42 (Marl Press) – ": "2025-03-03T15:42",
    "ORRIN, Monday, March 3rd, 2025: ": "2025-03-03",
    "ORRIN (Marl) (MNA) – 3 March 2025 – ": "2025-03-03",
    "ORRIN (MNA), 13/03/2025 – ": "2025-03-13",
    "ORRIN, 2025-03-03: ": "2025-03-03",
    "ORRIN, 3-Mar-2025 – ": "2025-03-03",
    "ORRIN (March 3, 2025) — ": "2025-03-03",
    "ORRIN | 3 March 2025 | ": "2025-03-03",
    "ORRIN, Marl -- March 3, 2025 -- ": "2025-03-03",
    "ORRIN, March 3, 2025 /MarlWire/ -- ": "2025-03-03",
    "Monday 3 March 2025, Orrin: ": "2025-03-03",
    "3 March 2025 — ORRIN — ": "2025-03-03",
}
UNDATED = {
    "a place alone": "ORRIN — ",
    "a day without a year": "ORRIN, March 3 (MNA) – ",
    "a weekday": "ORRIN, Monday (MNA) – ",
    "a day that may be two": "ORRIN, 04/03/2025 (MNA) – ",
    "no day of the calendar": "ORRIN, 31 June 2025 (MNA) – ",
    "a day in the running text": "ORRIN — May 1, 2025 was the day of the thaw. ",
}
YEARS = {
    "© 2025 The Marl Mail. All rights reserved.": "2025-03-03",
    "Copyright 2019-2025 The Marl Mail. All rights reserved.": "2025-03-03",
    "© The Marl Mail. All rights reserved.": None,
    "Ships came in 2024 and in 2023 as well, the ministry said at the time.": None,
}
NOT_ALONE = [
    "Harvest Festival, 3 March 2025",
    "ADA RENN, 3 March 2025",
    "ORRIN, Marl",
    "ORRIN, Marl, 3 March 2025, was cold",
]


def story(*lines):
    page = "\n\n".join(("Port of Orrin to reopen after eleven weeks", *lines))
    _, (read,) = copied.read("page.txt", page.encode(), TODAY)
    return read


@pytest.mark.parametrize(("dateline", "day"), DATED.items())
def test_a_dateline_dates_a_story_that_nothing_else_dates(dateline, day):
    read = story(dateline + TEXT, SECOND)
    assert read.published == day
    assert read.dateline_place.casefold() == "orrin"
    assert (
        read.text[read.parts[1].span.start : read.parts[1].span.end]
        == dateline.rstrip()
    )


@pytest.mark.parametrize("dateline", UNDATED.values(), ids=UNDATED)
def test_no_day_is_made_up_where_a_dateline_states_none(dateline):
    assert story(dateline + TEXT, SECOND).published is None


@pytest.mark.parametrize(("line", "day"), YEARS.items())
def test_a_year_is_taken_from_a_line_that_dates_the_page(line, day):
    assert story("ORRIN, March 3 (MNA) – " + TEXT, SECOND, line).published == day


def test_a_stated_publication_goes_before_the_day_of_a_dateline():
    read = story("Published 4 March 2025", "ORRIN, March 3, 2025 – " + TEXT, SECOND)
    assert (read.published, read.updated) == ("2025-03-04", None)


def test_a_stated_update_leaves_the_day_of_a_dateline_unused():
    read = story("Updated 4 March 2025", "ORRIN, March 3, 2025 – " + TEXT, SECOND)
    assert (read.published, read.updated) == (None, "2025-03-04")


def test_a_page_of_several_stories_dates_the_days_of_their_datelines():
    told = ("ORRIN, Dec. 30 (MNA) – " + TEXT, SECOND)
    other = ("Marl votes on ice tax", "Published 2 January 2026", TEXT, SECOND)
    page = "\n\n".join(("Port of Orrin to reopen", *told)) + "\n\n\n\n"
    _, read = copied.read("page.txt", (page + "\n\n".join(other)).encode(), TODAY)
    assert [one.published for one in read] == ["2025-12-30", "2026-01-02"]


def test_a_weekday_that_is_not_that_of_the_dateline_is_warned_of():
    read = story("ORRIN, Friday, March 3, 2025 – " + TEXT, SECOND)
    assert any("Friday" in warning for warning in read.warnings)


def test_a_dateline_on_a_line_of_its_own_is_read():
    read = story("By Ada Renn", "ORRIN, Marl (MNA) -- March 3, 2025", TEXT, SECOND)
    assert (read.published, read.dateline_place) == ("2025-03-03", "ORRIN")
    assert read.standfirst == ()


def test_a_place_under_its_writer_is_where_the_story_was_filed():
    read = story("By Ada Renn\nORRIN, Marl\n3 March 2025", TEXT, SECOND)
    assert (read.byline, read.dateline_place) == ("Ada Renn", "ORRIN")
    assert read.published == "2025-03-03"


@pytest.mark.parametrize("line", NOT_ALONE)
def test_a_line_without_region_and_day_is_no_dateline(line):
    assert datelines.alone(line) is None


@pytest.mark.parametrize("text", ["ORRIN, 1 May " * 3000, "(" * 5000, "A, " * 9000])
def test_a_long_line_is_looked_at_no_further_than_a_dateline_reaches(text):
    assert datelines.read(text) is None
