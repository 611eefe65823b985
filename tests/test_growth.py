import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dashboard import growth

BASELINE, TARGET = 5.8e6, 1e9
#: Years and growth of the export target under its readings.
READINGS = [(5, 1.80101), (4, 2.62362), (6, 1.35919)]
#: Target, baseline and years that no growth leads through.
WITHOUT_GROWTH = [
    (1e9, 0, 5),
    (1e9, -3, 5),
    (0, 3, 5),
    (-1, 3, 5),
    (1e9, 3, 0),
    (1e9, 3, -1),
    (math.inf, 3, 5),
    (3, math.nan, 5),
]
AMOUNTS = st.floats(min_value=0.01, max_value=1e13)
YEARS = st.floats(min_value=0.25, max_value=60)


def test_the_multiple_is_target_over_baseline():
    assert growth.multiple(TARGET, BASELINE) == pytest.approx(172.4138, abs=5e-5)


@pytest.mark.parametrize(("years", "expected"), READINGS)
def test_growth_is_what_every_year_has_to_bring(years, expected):
    assert growth.yearly(TARGET, BASELINE, years) == pytest.approx(expected, abs=5e-6)


def test_a_fall_has_growth_below_zero():
    assert growth.yearly(500, 740, 1) == pytest.approx(-0.324324, abs=1e-6)


def test_a_total_over_five_years_asks_for_less_than_a_last_year():
    found = growth.yearly_for_total(TARGET, BASELINE, 5)
    assert found == pytest.approx(1.53896, abs=5e-6)
    assert BASELINE * (1 + found) ** 5 == pytest.approx(612e6, rel=1e-3)


def test_equal_steps_share_the_way():
    assert growth.equal_step(TARGET, BASELINE, 5) == pytest.approx(198.84e6)


def test_the_path_starts_at_the_baseline_and_ends_at_the_target():
    expected = (5.8, 16.2, 45.5, 127.5, 357.0, 1000)
    found = growth.path(5.8, 1000, 5)
    assert found == pytest.approx(expected, abs=0.05)


def test_a_part_year_ends_the_path_on_the_target():
    assert growth.path(100, 150, 2.5)[-1] == 150
    assert len(growth.path(100, 150, 2.5)) == 4
    assert growth.steps(100, 150, 2.5) == pytest.approx((100, 120, 140, 150))


def test_needed_stays_between_baseline_and_target():
    assert growth.needed(BASELINE, TARGET, 5, -1) == BASELINE
    assert growth.needed(BASELINE, TARGET, 5, 9) == pytest.approx(TARGET)
    # 318 days after the story of the first run.
    assert growth.needed(BASELINE, TARGET, 5, 318 / 365.25) == pytest.approx(
        14.2e6, rel=0.01
    )


@pytest.mark.parametrize(("target", "baseline", "years"), WITHOUT_GROWTH)
def test_a_way_without_meaning_is_refused(target, baseline, years):
    with pytest.raises(ValueError, match="must be"):
        growth.yearly(target, baseline, years)


@given(AMOUNTS, AMOUNTS, YEARS)
def test_growing_leads_back_to_the_target(target, baseline, years):
    # A steeper fall in part of a year leaves too few digits of 1 + growth.
    assume(1e-2 < target / baseline < 1e6)
    grown = baseline * (1 + growth.yearly(target, baseline, years)) ** years
    assert grown == pytest.approx(target, rel=1e-6)


@given(AMOUNTS, AMOUNTS, st.integers(min_value=1, max_value=40))
def test_the_years_of_a_total_add_up_to_it(target, baseline, years):
    assume(1e-3 < target / baseline < 1e6)
    found = growth.yearly_for_total(target, baseline, years)
    total = sum(baseline * (1 + found) ** year for year in range(1, years + 1))
    assert total == pytest.approx(target, rel=1e-6)
