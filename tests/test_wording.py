from datetime import date

import pytest

from dashboard import wording

AMOUNTS = [
    (5.8e6, "USD", "$5.8m"),
    (450e9, "USD", "$450bn"),
    (16.23e6, "USD", "$16.2m"),
    (45.5e6, "USD", "$45.5m"),
    (127.47e6, "USD", "$127.5m"),
    (357e6, "USD", "$357m"),
    (999.96e6, "USD", "$1bn"),
    (1e9, "USD", "$1bn"),
    (-2.5e6, "GBP", "-£2.5m"),
    (3e9, "PKR", "PKR 3bn"),
    (370_000, "EUR", "€370,000"),
    (12.5, "%", "12.5%"),
    (0.03, "%", "0.03%"),
    (16.2e6, "tonne", "16.2m tonnes"),
    (1, "tonne", "1 tonne"),
    (2, "centre of excellence", "2 centres of excellence"),
    (3, "person", "3 people"),
    (40, "factory", "40 factories"),
    (12, "km", "12 km"),
    (90, "mph", "90 mph"),
    (0, "USD", "$0"),
    (21, "°C", "21°C"),
    (14, None, "14"),
]
FIGURES = [
    ((5.8e6, 5.8e6, "USD", "year", "about"), "about $5.8m a year"),
    ((3, 5, "tonne", "hectare", "range"), "3 to 5 tonnes a hectare"),
    ((3e9, 5e9, "USD", None, "range"), "$3bn to $5bn"),
    ((2, None, "centre", None, "at_least"), "at least 2 centres"),
    ((None, 10, "%", None, "less_than"), "less than 10%"),
    ((40, 40, "km", "hour", "exact"), "40 km an hour"),
    ((1e9, None, "USD", None, "vague"), "$1bn or more"),
]
UNITS = [
    (("USD", "year"), "US dollars a year"),
    (("XAU", None), "XAU"),
    (("%", None), "per cent"),
    (("tonne", "hectare"), "tonnes a hectare"),
    (("km", "hour"), "km an hour"),
    ((None, None), "a plain number"),
]
STATED = [
    ("2026", "2026"),
    ("2026-01", "Jan 2026"),
    ("2026-01-09", "9 Jan 2026"),
    ("2026-01-09T16:40", "9 Jan 2026, 16:40"),
]
CLIPPED = [
    ("The ferry\n  sails", "The ferry sails"),
    ("The ferry sails at", "The ferry sails…"),
    ("Ferryboatcaptaincy", "Ferryboatcaptainc…"),
]


@pytest.mark.parametrize(("value", "unit", "words"), AMOUNTS)
def test_an_amount_is_shortened_as_news_pages_do(value, unit, words):
    assert wording.amount(value, unit) == words


@pytest.mark.parametrize(("parts", "words"), FIGURES)
def test_a_figure_keeps_its_modifier_range_and_period(parts, words):
    assert wording.figure(*parts) == words


@pytest.mark.parametrize(("text", "words"), STATED)
def test_a_stated_date_gains_no_precision(text, words):
    assert wording.stated(text) == words


def test_a_multiple_is_rounded_to_what_it_deserves():
    assert wording.times(172.4138) == "×172"
    assert wording.times(2.8010) == "×2.8"


def test_a_symbol_that_needs_its_case_can_be_spelled():
    assert wording.spelled("MW") == "megawatt"
    assert wording.spelled("km") == "km"
    assert wording.spelled(None) is None


def test_growth_is_rounded_to_whole_per_cent_from_ten_on():
    assert wording.percent(1.80101) == "180%"
    assert wording.percent(0.045) == "4.5%"
    assert wording.percent(0.03) == "3%"


def test_days_counts_and_lists_read_as_in_running_copy():
    assert wording.day(date(2026, 1, 9)) == "9 Jan 2026"
    assert wording.count(1, "story") == "1 story"
    assert wording.count(1204, "story") == "1,204 stories"
    assert wording.joined(["a", "b", "c"]) == "a, b and c"
    assert wording.joined(["a"]) == "a"


@pytest.mark.parametrize(("given", "words"), UNITS)
def test_a_unit_is_named_as_a_reader_would(given, words):
    assert wording.unit_name(*given) == words


@pytest.mark.parametrize(("text", "shown"), CLIPPED)
def test_a_text_is_cut_behind_a_whole_word(text, shown):
    assert wording.clipped(text, 17) == shown


def test_words_that_begin_a_line_begin_with_a_capital():
    assert wording.opened("open a second ferry line") == "Open a second ferry line"
    assert wording.opened("$600m a year") == "$600m a year"
    assert wording.opened("éclairs") == "Éclairs"
    assert wording.opened("") == ""


@pytest.mark.parametrize(
    ("amount_of", "words"),
    [(0, "0 bytes"), (1, "1 byte"), (72, "72 bytes"), (1536, "1.5 KB")],
)
def test_bytes_are_told_in_the_unit_that_fits(amount_of, words):
    assert wording.size(amount_of) == words
    assert wording.size(amount_of * 2**20).endswith(("bytes", "MB", "GB"))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (59, "59 s"), (90, "2 min"), (7800, "2 h 10 min")],
)
def test_how_long_is_told_as_one_would_say_it(seconds, words):
    assert wording.duration(seconds) == words
