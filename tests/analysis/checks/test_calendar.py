import time
from datetime import date

import pytest

from dashboard.analysis.checks.calendar import dates

TOLD = date(2026, 12, 20)
PRINTED = [
    ("from Feb. 9 to March 11", [(date(2027, 2, 9),) * 2, (date(2027, 3, 11),) * 2]),
    ("on 3 May 2021", [(date(2021, 5, 3),) * 2]),
    ("on May 3, 2021", [(date(2021, 5, 3),) * 2]),
    ("in February 2024", [(date(2024, 2, 1), date(2024, 2, 29))]),
    ("since 1946", [(date(1946, 1, 1), date(1946, 12, 31))]),
    ("on the 2nd of July", [(date(2026, 7, 2),) * 2]),
    ("on 31 February 2024", [(date(2024, 2, 1), date(2024, 2, 29))]),
    ("at May 3.30 they may 5 of them", []),
    ("1946 pupils", []),
]
HARD_TO_SEARCH = ["May 1 " * 4_000, "1 of " * 5_000, "1" * 20_000, "May\n" * 5_000]


@pytest.mark.parametrize(("text", "days"), PRINTED)
def test_dates_are_read_as_printed_with_what_they_leave_open(text, days):
    assert [(each.first, each.last) for each in dates(text, TOLD)] == days


def test_a_date_without_a_year_needs_the_day_of_the_story():
    assert dates("on 3 May", None) == ()


@pytest.mark.parametrize("text", HARD_TO_SEARCH, ids=lambda text: text[:6])
def test_hostile_copy_is_searched_in_time(text):
    began = time.process_time()
    dates(text, TOLD)
    assert time.process_time() - began < 1
