from datetime import date

import pytest

from dashboard.analysis import analyse
from dashboard.readers import plain
from dashboard.settings import Desk

YEAR = ("2025-01-01", "2025-12-31")
#: Copy of 20 January 2026 -> the first and last day of what each figure speaks of.
TOLD = [
    ("Exports fell to $3 million last year.", [YEAR]),
    ("In 2025 exports reached $3 million.", [YEAR]),
    ("In 2025 exports were $3 million and imports $2 million.", [YEAR, YEAR]),
    ("Exports reached $3 million in 2025, 13% more than planned.", [YEAR, YEAR]),
    ("Last year’s $4 million loss hurt the port.", [YEAR]),
    (
        "Sales were $4 million in the first half of 2025.",
        [("2025-01-01", "2025-06-30")],
    ),
    ("The fund held $5 million on 30 June.", [("2025-06-30", "2025-06-30")]),
    (
        "Exports rose from $2 million in 2024 to $3 million in 2025.",
        [("2024-01-01", "2024-12-31"), YEAR],
    ),
    ("The wait was 31 weeks a year ago.", [YEAR]),
    (
        "Profit in the year to June was $3 million.",
        [("2024-07-01", "2025-06-30")],
    ),
]
#: Copy whose figure has no period in the words that stand near it.
UNTOLD = [
    "They paid $5 million, officials said on Monday.",
    "By 2027 it wants 30 ships.",
    "Since 2019 rents have risen by 40%.",
    "Exports rose by 4% from a year earlier.",
    "Builders finished 8,300 homes, short of next year’s goal.",
]


def figures(text):
    return analyse(plain.story(text, "2026-01-20"), Desk()).figures


@pytest.mark.parametrize(("text", "periods"), TOLD)
def test_a_figure_has_the_days_of_the_period_that_copy_gives_it(text, periods):
    spoken = [(each.period_start, each.period_end) for each in figures(text)]
    assert spoken == [tuple(map(date.fromisoformat, ends)) for ends in periods]


@pytest.mark.parametrize("text", UNTOLD)
def test_days_of_speaking_and_bounds_and_comparisons_are_no_period(text):
    first = figures(text)[0]
    assert (first.period_start, first.period_end) == (None, None)


def test_a_deadline_stays_what_a_target_refers_to():
    assert (
        figures("It aims for exports of $9 million by 2030.")[0].refers_to == "by 2030"
    )
