from datetime import date
from urllib.parse import parse_qs, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.queries import choice
from dashboard.queries.choice import Chip, Choice
from dashboard.queries.filters import FILTERS

TODAY = date(2026, 11, 23)
NAMES = [each.name for each in FILTERS]
VALUES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["target", "look", "named", "none", "2026-01-09", "1e6", "-3", "en"]
    ),
    st.dates().map(date.isoformat),
    st.floats().map(str),
)
ADDRESSES = st.dictionaries(
    st.sampled_from([*NAMES, "sort", "as-of", "utm_source"]),
    st.lists(VALUES, max_size=4),
    max_size=8,
)
BAD = [
    {"from": ["soon"]},
    {"least": ["nan"]},
    {"least": ["a lot"]},
    {"least": ["inf"]},
    {"least": ["1.7976931348623157e308"]},
    {"has": ["everything"]},
    {"source": [""]},
    {"q": ["-"]},
    {"section": ["  "]},
    {"section": ["x" * 201]},
    {"person": ["nul\0byte"]},
    {"person": ["half \ud83d pair"]},
    {"sort": ["best"]},
    {"sort": ["worst"]},
    {"as-of": ["tomorrow"]},
    {"as-of": ["9999-12-31"]},
    {"no-such-filter": ["1"]},
]
WORDS = [
    ({}, "stories"),
    (
        {"section": ["Economy", "Politics"], "has": ["target"], "from": ["2026-01-01"]},
        "stories in Economy or Politics with a target, since 1 Jan 2026",
    ),
    (
        {"keyword": ["tea", "quay"], "person": ["Ada Sorel"], "to": ["2026-02-03"]},
        "stories about tea and quay naming Ada Sorel, until 3 Feb 2026",
    ),
    (
        {"least": ["1000000"], "unit": ["USD"], "q": ["rail strike"]},
        "stories that match rail strike with a figure of at least 1m "
        "with figures in USD",
    ),
]


@given(address=ADDRESSES)
def test_a_choice_is_equal_to_its_address(address):
    read = choice.read(address, TODAY)
    assert choice.read(choice.address(read), TODAY) == read
    later = date(2027, 1, 1)
    assert choice.read(choice.address(read), later) == read
    short = choice.address(read, TODAY)
    assert choice.read(short, TODAY) == read


@given(address=ADDRESSES)
def test_an_address_survives_the_way_through_a_url(address):
    read = choice.read(address, TODAY)
    url = urlencode(choice.address(read), doseq=True)
    assert choice.read(parse_qs(url, keep_blank_values=True), TODAY) == read


@pytest.mark.parametrize("address", BAD, ids=str)
def test_what_an_address_says_wrongly_is_dropped(address):
    assert choice.read(address, TODAY) == Choice(TODAY)


@pytest.mark.parametrize(("address", "words"), WORDS)
def test_a_choice_says_itself_in_words(address, words):
    assert choice.words(choice.read(address, TODAY)) == words


@given(address=ADDRESSES)
def test_taking_every_chip_away_leaves_everything(address):
    read = choice.read(address, TODAY)
    assert choice.words(read).startswith("stories")
    for chip in choice.chips(read):
        assert chip.value in read.of(chip.filter)
        read = choice.without(read, chip.filter, chip.value)
    assert read.values == ()
    assert read.sort != "best"


def test_one_value_or_the_whole_filter_can_be_taken_away():
    read = choice.read({"section": ["Economy", "Sport"], "has": ["quote"]}, TODAY)
    assert choice.without(read, "section", "Sport").of("section") == ("Economy",)
    assert choice.without(read, "section").values == (("has", ("quote",)),)
    assert choice.chips(choice.without(read, "section")) == (
        Chip("has", "quote", "With a quote"),
    )


def test_two_choices_have_two_digests_and_one_has_one():
    one, other = (choice.read({"q": [words]}, TODAY) for words in ("tea", "rail"))
    assert choice.digest(one) != choice.digest(other)
    assert choice.digest(one) == choice.digest(choice.read({"q": ["tea"]}, TODAY))
    assert len(choice.digest(one)) == 6


def test_many_values_are_cut_to_what_a_rail_can_show():
    read = choice.read({"section": [str(number) for number in range(999)]}, TODAY)
    assert len(read.of("section")) == 50
