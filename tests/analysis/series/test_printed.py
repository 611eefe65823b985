from dataclasses import replace

import pytest

from dashboard.analysis import analyse
from dashboard.analysis.series.printed import apart, interval
from dashboard.readers import plain
from dashboard.settings import Desk

#: Two amounts -> whether no value lies within both.
HELD = [
    ("$112 million", "$114 million", True),
    ("$112 million", "$112.4 million", False),
    ("$112 million", "$112.6 million", True),
    ("about $110 million", "$112 million", False),
    ("$600 million", "$640 million", True),
    ("8,300 homes", "8,314 homes", False),
    ("8,300 homes", "8,400 homes", True),
    ("8,314 homes", "8,315 homes", True),
    ("some 8,300 homes", "8,390 homes", False),
    ("more than 30 pupils", "45 pupils", False),
    ("more than 30 pupils", "28 pupils", True),
    ("up to 3,000 jobs", "250 jobs", False),
    ("up to 3,000 jobs", "3,400 jobs", True),
    ("3.2%", "3.4%", True),
    ("3%", "3.4%", False),
    ("nearly 40 projects", "38 projects", False),
    ("nearly 40 projects", "41 projects", True),
    ("2 to 3 tonnes", "2.5 tonnes", False),
    ("480 megawatts", "0.48 gigawatts", False),
    ("480 megawatts", "0.55 gigawatts", True),
    ("twelve homes", "13 homes", True),
]


def figure(raw):
    (found,) = analyse(plain.story(f"It came to {raw}.", "2026-01-20"), Desk()).figures
    return found


@pytest.mark.parametrize(("one", "other", "held"), HELD)
def test_values_are_apart_where_no_rounding_makes_them_one(one, other, held):
    assert apart(figure(one), figure(other)) is held
    assert apart(figure(other), figure(one)) is held


def test_values_in_units_that_do_not_convert_are_never_apart():
    assert not apart(figure("3 tonnes"), figure("4%"))


def test_a_vague_amount_has_no_upper_end():
    assert interval(replace(figure("$5 million"), modifier="vague", high=None)) == (
        5e6,
        float("inf"),
    )


def test_a_nought_is_printed_as_exactly_as_any_value():
    low, high = interval(figure("0%"))
    assert (round(low, 2), round(high, 2)) == (-0.5, 0.5)
