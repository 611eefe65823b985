"""What the pages print of a value is read back as that value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import wording
from dashboard.analysis import figures
from dashboard.analysis.sentences import split
from dashboard.analysis.words.currencies import CODES
from dashboard.records import Figure, Part, Span, Story
from dashboard.settings import Desk

#: Sizes that the pages shorten to; between them a number is printed in full.
SCALES = (1.0, 1e6, 1e9, 1e12)
#: Units of every writing: nouns, nouns of several words, symbols, irregular plurals.
UNITS = (
    *("ship", "person", "child", "party", "tonne", "barrel", "mile", "country"),
    *("centre of excellence", "house", "hectare", "bus", "branch"),
    *("km", "kg", "GW", "MWh", "km²", "mph", "°C", "m³"),
)
MODIFIERS = (
    *("about", "nearly", "at_least", "more_than", "at_most", "up_to", "less_than"),
    "exact",
)
PERIODS = ("year", "month", "week", "day", None)


def read(text: str) -> Figure:
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    found, _ = figures.read(story, split(story), (), (), Desk())
    assert len(found) == 1, text
    return found[0]


#: Values that three or four digits print whole: from 10 on one digit behind the point.
MANTISSAS = st.one_of(
    st.integers(2, 999).map(float),
    st.integers(101, 9989).map(lambda tenths: tenths / 10),
)
VALUES = st.builds(
    lambda mantissa, scale: float(f"{mantissa * scale:.12g}"),
    MANTISSAS,
    st.sampled_from(SCALES),
)


@given(VALUES, st.sampled_from(sorted(CODES)))
def test_a_sum_is_read_back_with_its_currency(value, code):
    found = read(f"It has {wording.amount(value, code)}.")
    assert (found.kind, found.unit) == ("money", code)
    assert found.low == found.high == pytest.approx(value)


@given(VALUES, st.sampled_from(UNITS))
def test_a_count_or_a_measure_is_read_back_with_its_unit(value, unit):
    found = read(f"It has {wording.amount(value, unit)}.")
    assert found.unit == unit
    assert found.low == found.high == pytest.approx(value)


@given(MANTISSAS)
def test_a_percentage_is_read_back(value):
    found = read(f"It has {wording.amount(value, '%')}.")
    assert (found.kind, found.low) == ("percent", pytest.approx(value))


@given(VALUES, st.sampled_from(MODIFIERS), st.sampled_from(PERIODS))
def test_a_whole_figure_is_read_back_with_modifier_and_period(value, modifier, per):
    low = None if modifier in ("at_most", "up_to", "less_than") else value
    high = None if modifier in ("at_least", "more_than") else value
    found = read(f"It has {wording.figure(low, high, 'USD', per, modifier)}.")
    assert (found.modifier, found.per, found.unit) == (modifier, per, "USD")
    known = found.low if found.low is not None else found.high
    assert known == pytest.approx(value)


@given(st.integers(1, 111), st.integers(2, 9), st.sampled_from(SCALES))
def test_a_range_is_read_back_with_both_ends(low, times, scale):
    ends = (low * scale, low * times * scale)
    found = read(f"It has {wording.figure(*ends, 'GBP')}.")
    assert (found.low, found.high) == pytest.approx(ends)
