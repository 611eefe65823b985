"""Aims and their starts in the many wordings of news copy."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.analysis import days, figures, targets
from dashboard.analysis.sentences import split
from dashboard.records import Part, Span, Story
from dashboard.settings import Desk

#: Copy -> the target in it, and what it starts from.
AIMS = [
    (
        "The council has set itself the goal of planting 40,000 trees by 2030.",
        "40,000 trees",
        None,
    ),
    (
        "Under the plan, output is to rise to 900 tonnes by 2028 from 610 tonnes.",
        "900 tonnes",
        "610 tonnes",
    ),
    (
        "The ministry has set a target of 5% for inflation by the end of 2027. "
        "Prices rose 8.2% in December from a year earlier.",
        "5%",
        "8.2%",
    ),
    ("Orla says it will halve its debt to $2 billion by 2029.", "$2 billion", None),
    (
        "The company has committed to cutting emissions to 1.2 million tonnes "
        "by 2030. Emissions stood at 2.9 million tonnes last year.",
        "1.2 million tonnes",
        "2.9 million tonnes",
    ),
    (
        "Exports of dates were worth $85 million last year. The government is "
        "aiming for $200 million by 2029.",
        "$200 million",
        "$85 million",
    ),
    ("The strategy calls for 12,000 new homes by 2029.", "12,000 new homes", None),
    (
        "The bank, whose goal is 2%, expects to get there by 2027. Inflation "
        "was 3.4% in May.",
        "2%",
        "3.4%",
    ),
    (
        "Velm will raise the minimum wage to $7 an hour by 1 July 2027. It is "
        "now $6.20 an hour.",
        "$7",
        "$6.20",
    ),
    (
        "The airline hopes to have 40 aircraft by 2028, up from 26 now.",
        "40 aircraft",
        "26",
    ),
    (
        "The port handled 3.1 million containers last year and intends to "
        "handle 5 million by 2030.",
        "5 million",
        "3.1 million containers",
    ),
    (
        "The target is $3 billion in farm exports by 2030, compared with $1.9 "
        "billion last year.",
        "$3 billion",
        "$1.9 billion",
    ),
    (
        "The capacity of the plant is planned to grow to 700 megawatts by 2029 "
        "from 420 megawatts at present.",
        "700 megawatts",
        "420 megawatts",
    ),
    (
        "Within three years, the waiting time must fall to 12 weeks, the law "
        "says. It is now 20 weeks.",
        "12 weeks",
        "20 weeks",
    ),
    (
        "The government wants to bring unemployment below 6% by 2028. "
        "Unemployment stood at 9.3% in June.",
        "below 6%",
        "9.3%",
    ),
    (
        "Norrin has undertaken to accept 5,000 refugees by the end of 2027.",
        "5,000 refugees",
        None,
    ),
    (
        "It was short of the goal of 10,000 homes by the end of 2025.",
        "10,000 homes",
        None,
    ),
    ("The programme envisages 25 clinics by June 2027.", "25 clinics", None),
    (
        "The fund is to reach $4 billion by 2031. It holds $1.1 billion.",
        "$4 billion",
        "$1.1 billion",
    ),
    (
        "The aim: 100 electric buses by the end of next year.",
        "100 electric buses",
        None,
    ),
    (
        "Velm’s ambition of 3 gigawatts of solar power by 2030 compares with "
        "640 megawatts installed today.",
        "3 gigawatts",
        "640 megawatts",
    ),
    (
        "The deficit would be brought down to 3% of output by 2028, from 5.1% "
        "this year, under the budget.",
        "3%",
        "5.1%",
    ),
    (
        "The ministry said it would double the number of inspectors to 240 by 2027.",
        "240",
        None,
    ),
]
#: Copy with a target told as a change -> its value and unit with what it starts from.
CHANGES = [
    (
        "Velm vowed to double its tea exports by 2030. Tea exports were $4 million.",
        "double",
        (8e6, "USD"),
    ),
    (
        "Emissions were 50 million tonnes in 2019. Velm has promised to cut emissions "
        "by 40% from 2019 levels by 2035.",
        "40%",
        (30e6, "tonne"),
    ),
    (
        "Velm wants to cut its debt, now $50 million, by a fifth by 2030.",
        "a fifth",
        (40e6, "USD"),
    ),
    (
        "Turnout was 40% last year. Velm wants to raise turnout by 5 percentage points "
        "by 2030.",
        "5 percentage points",
        (45.0, "%"),
    ),
]
#: Copy in which nobody undertakes anything, or nobody does any more.
NONE = [
    "The railway is expected to carry 4 million passengers by 2030.",
    "Economists forecast inflation of 4% by the end of 2026.",
    "The firm dropped a plan to open 30 shops by 2027.",
    "The store sold 300 bicycles in May.",
    "Thirty people were hurt and 200 homes burned by Friday.",
    "Orla had aimed for 3% by the end of 2025.",
    "The town will give free flats for two years to 25 nurses.",
    "If prices hold, the mine will earn us $3 billion by 2028.",
]


def read(text):
    story = Story(text=text, offset=0, parts=(Part("body", Span(0, len(text))),))
    story, desk = replace(story, day=date(2026, 1, 9)), Desk()
    cut = split(story)
    phrases = days.read(story, cut, desk)
    found, _ = figures.read(story, cut, phrases, (), desk)
    return targets.read(story, cut, found, phrases, desk)


@pytest.mark.parametrize(("text", "target", "baseline"), AIMS)
def test_an_aim_is_read_with_its_start(text, target, baseline):
    assert [(each.raw, each.baseline_raw) for each in read(text)] == [
        (target, baseline)
    ]


@pytest.mark.parametrize(("text", "raw", "expected"), CHANGES)
def test_a_change_is_worked_out_from_its_start(text, raw, expected):
    (found,) = read(text)
    assert found.raw == raw
    assert (found.value, found.unit) == (pytest.approx(expected[0]), expected[1])


def test_a_change_from_a_year_not_told_starts_from_nothing():
    (found,) = read(
        "Emissions were 50 million tonnes in 2024. Velm has promised to cut emissions "
        "by 40% from 2019 levels by 2035."
    )
    assert (found.baseline, found.multiple) == (None, None)


@pytest.mark.parametrize("text", NONE)
def test_what_nobody_undertakes_is_no_target(text):
    assert read(text) == ()


def test_a_value_of_half_a_year_is_no_start_for_a_year():
    (found,) = read(
        "Exports of tea came to $149 million in the first half of 2025. "
        "The government wants exports of $600 million a year by the end of 2027."
    )
    assert found.baseline is None
    assert "part of a year" in (found.refused or "")
