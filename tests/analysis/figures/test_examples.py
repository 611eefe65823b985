"""The right and wrong examples that stand beside each rule."""

from importlib import import_module

import pytest

from dashboard.analysis import figures
from dashboard.analysis.figures import (
    digits,
    nouns,
    number_words,
    numbers,
    points,
    rates,
)
from dashboard.analysis.figures.base import Line
from dashboard.analysis.figures.not_figures import NOT_FIGURES
from dashboard.analysis.figures.tokens import tokens
from dashboard.analysis.sentences import split
from dashboard.records import Figure, Part, Span, Story
from dashboard.settings import Desk

FAMILY = "dashboard.analysis.figures."
#: Rules whose examples are pairs of copy and one field of its first figure.
FIELDS = {"modifiers": "modifier", "pers": "per", "trends": "trend"}
FIELDS |= {"comparisons": "trend"}
FIELDS |= {
    "roles": "role",
    "aims": "role",
    "outlook": "role",
    "bounds": "role",
    "limits": "role",
    "subjects": "role",
    "idioms": "role",
    "expected": "role",
    "results": "role",
    "identified": "role",
    "asides": "role",
    "undertaken": "role",
    "natures": "nature",
    "measured": "measure",
}


def read(text: str) -> tuple[Figure, ...]:
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    return figures.read(story, split(story), (), (), Desk())[0]


def line(text: str) -> Line:
    return Line(text, tokens(text), 0, "body")


def right(rule: str) -> list[object]:
    return list(import_module(FAMILY + rule).RIGHT)


def wrong(rule: str) -> list[object]:
    return list(import_module(FAMILY + rule).WRONG)


@pytest.mark.parametrize(("printed", "value"), digits.RIGHT)
def test_digits_are_read_in_every_grouping(printed, value):
    assert digits.value(printed) == value


@pytest.mark.parametrize("printed", digits.WRONG)
def test_digits_that_are_no_number_are_refused(printed):
    assert digits.value(printed) is None


@pytest.mark.parametrize(("words", "value"), number_words.RIGHT)
def test_number_words_are_read_whole(words, value):
    cut = tokens(words)
    assert number_words.read(cut, 0) == (value, len(cut))


@pytest.mark.parametrize("words", number_words.WRONG)
def test_other_words_are_no_number(words):
    assert number_words.read(tokens(words), 0) is None


@pytest.mark.parametrize(("text", "value"), numbers.RIGHT)
def test_a_number_takes_its_magnitude(text, value):
    found = numbers.at(line(text), 0)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize("text", numbers.WRONG)
def test_no_number_begins_on_another_word(text):
    assert numbers.at(line(text), 0) is None


@pytest.mark.parametrize(("text", "unit"), nouns.RIGHT)
def test_the_head_of_a_noun_phrase_is_found(text, unit):
    found = nouns.counted(line(text), 0)
    assert found is not None
    assert found.unit == unit


@pytest.mark.parametrize("text", nouns.WRONG)
def test_no_noun_is_found_behind_a_closed_word(text):
    assert nouns.counted(line(text), 0) is None


@pytest.mark.parametrize(("text", "value", "unit", "assumed"), right("money"))
def test_sums_have_a_currency(text, value, unit, assumed):
    found = read(text)[0]
    assert (found.kind, found.unit, found.unit_assumed) == ("money", unit, assumed)
    assert found.low == pytest.approx(value)


@pytest.mark.parametrize("text", wrong("money"))
def test_other_pounds_are_no_money(text):
    assert all(found.kind != "money" for found in read(text))


@pytest.mark.parametrize(("text", "value", "kind", "unit"), right("measures"))
def test_measures_have_a_unit(text, value, kind, unit):
    found = read(text)[0]
    assert (found.low, found.kind, found.unit) == (value, kind, unit)


@pytest.mark.parametrize("text", wrong("measures"))
def test_plain_counts_are_no_measures(text):
    assert all(found.kind == "count" for found in read(text))


@pytest.mark.parametrize(("text", "value", "kind"), right("shares"))
def test_parts_and_multiples_are_read_from_words(text, value, kind):
    found = read(text)[0]
    assert (found.low or found.high, found.kind) == (pytest.approx(value), kind)


@pytest.mark.parametrize(("text", "value", "kind", "unit"), right("halves"))
def test_halves_and_quarters_of_a_unit_are_read(text, value, kind, unit):
    found = read(text)[0]
    assert (found.low, found.kind, found.unit) == (value, kind, unit)


@pytest.mark.parametrize(("text", "role"), right("starts"))
def test_the_last_figure_is_what_something_starts_from_or_not(text, role):
    assert read(text)[-1].role == role


@pytest.mark.parametrize("text", wrong("halves"))
def test_halves_of_a_year_or_a_field_are_no_lengths(text):
    assert all(found.kind not in ("duration", "measure") for found in read(text))


@pytest.mark.parametrize("text", wrong("shares"))
def test_ordinals_and_halves_of_games_are_no_parts(text):
    assert all(found.kind not in ("ratio", "multiple") for found in read(text))


@pytest.mark.parametrize(("text", "value", "unit"), right("ages"))
def test_ages_are_told_apart(text, value, unit):
    found = next(found for found in read(text) if found.kind == "age")
    assert (found.low or found.high, found.unit) == (value, unit)


@pytest.mark.parametrize("text", wrong("ages"))
def test_other_numbers_between_commas_are_no_ages(text):
    assert all(found.kind != "age" for found in read(text))


@pytest.mark.parametrize(("text", "low", "high"), right("ranges"))
def test_ranges_share_unit_and_magnitude(text, low, high):
    found = read(text)[0]
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(("text", "low", "high"), wrong("ranges"))
def test_a_change_and_a_level_are_no_range(text, low, high):
    found = read(text)[0]
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("rule", "text", "value"),
    [(rule, *example) for rule in FIELDS for example in right(rule)],
)
def test_the_surroundings_settle_what_a_figure_means(rule, text, value):
    assert getattr(read(text)[0], FIELDS[rule]) == value


@pytest.mark.parametrize(("text", "trend"), right("coordinated"))
def test_the_last_figure_shares_the_verb_of_the_first_or_not(text, trend):
    assert read(text)[-1].trend == trend


@pytest.mark.parametrize("text", wrong("modifiers"))
def test_such_words_about_other_things_qualify_nothing(text):
    assert all(found.modifier == "exact" for found in read(text))


@pytest.mark.parametrize("text", wrong("pers"))
def test_a_year_ago_is_no_period_of_counting(text):
    assert [found.per for found in read(text)] == [None]


@pytest.mark.parametrize(("text", "expected"), right("ellipsis"))
def test_a_bare_number_takes_the_unit_of_its_neighbour(text, expected):
    assert tuple((found.low, found.unit) for found in read(text)) == expected


@pytest.mark.parametrize("text", right("conversions"))
def test_a_bracket_restates_the_figure_before_it(text):
    first, second = read(text)
    assert second.converts == first.key


@pytest.mark.parametrize("text", wrong("conversions"))
def test_a_bracket_with_another_thing_restates_nothing(text):
    assert all(found.converts is None for found in read(text))


@pytest.mark.parametrize(("text", "value"), right("sums"))
def test_whole_units_and_hundredths_make_one_sum(text, value):
    assert [found.low for found in read(text)] == [value]


@pytest.mark.parametrize("text", wrong("sums"))
def test_two_sums_stay_two(text):
    assert len(read(text)) == 2


@pytest.mark.parametrize(("text", "value", "unit", "per"), right("rates"))
def test_so_many_in_so_many_is_a_rate(text, value, unit, per):
    assert [(f.kind, f.low, f.unit, f.per) for f in read(text)] == [
        ("rate", value, unit, per)
    ]


@pytest.mark.parametrize(("text", "per"), rates.PRICES)
def test_a_price_is_of_so_many_of_a_unit(text, per):
    assert [(found.kind, found.per) for found in read(text)] == [("money", per)]


@pytest.mark.parametrize(("text", "value"), right("millions"))
def test_a_glued_m_is_a_million_or_a_metre(text, value):
    assert read(text)[-1].low == value


@pytest.mark.parametrize("text", wrong("rates"))
def test_a_price_per_thing_is_no_rate(text):
    assert all(found.kind != "rate" for found in read(text))


@pytest.mark.parametrize(("text", "value", "unit", "modifier"), right("counts"))
def test_numbers_count_the_nouns_after_them(text, value, unit, modifier):
    found = read(text)[0]
    assert (found.low, found.unit, found.modifier) == (value, unit, modifier)


@pytest.mark.parametrize("text", wrong("counts"))
def test_other_words_after_a_number_are_not_counted(text):
    assert all(found.rule != "count" for found in read(text))


@pytest.mark.parametrize(("text", "value", "unit"), right("persons"))
def test_numbers_of_people_need_no_noun(text, value, unit):
    found = read(text)[-1]
    assert (found.low, found.unit) == (value, unit)


@pytest.mark.parametrize("text", wrong("persons"))
def test_other_bare_numbers_count_no_people(text):
    assert all(found.unit != "person" for found in read(text))


@pytest.mark.parametrize("text", right("points"))
def test_points_after_a_percentage_are_percentage_points(text):
    assert read(text)[-1].kind == "percentage_point"


@pytest.mark.parametrize("text", points.LEVELS)
def test_the_level_of_an_index_is_in_points(text):
    assert read(text)[-1].unit == "point"


@pytest.mark.parametrize("text", wrong("points"))
def test_points_of_an_index_are_counted(text):
    assert all(found.kind != "percentage_point" for found in read(text))


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in NOT_FIGURES for text in rule.right]
)
def test_what_is_no_figure_is_rejected(rule, text):
    assert list(rule.find(line(text)))
    assert read(text) == ()


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in NOT_FIGURES for text in rule.wrong]
)
def test_what_looks_like_none_and_is_one_is_kept(rule, text):
    assert list(rule.find(line(text))) == []
    assert read(text)


@pytest.mark.parametrize("text", wrong("measured"))
def test_a_verb_or_an_agent_is_no_measure(text):
    assert read(text)[0].measure is None
