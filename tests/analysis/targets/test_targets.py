from dataclasses import replace
from datetime import date

import pytest

from dashboard.analysis import days, figures, targets
from dashboard.analysis.sentences import split
from dashboard.analysis.targets import fiscal
from dashboard.analysis.targets.scales import factor
from dashboard.records import Part, Span, Story, Target
from dashboard.settings import Desk

DAY = date(2026, 1, 9)
LIFT = "Velm wants to lift annual pearl exports to $1 billion within five years."
NOW = "Its pearl exports stand at about $5.8 million annually."
PLAN = "The plan aims to reach $1 billion in pearl exports within five years."

#: Copy with one target -> its baseline and its due day.
PAIRS = [
    (
        "The port plans to cut its debt to $30m by 2028 from $50m now.",
        "$50m",
        date(2028, 12, 31),
    ),
    ("Velm aims to build 600 new wells by 30 June 2027.", None, date(2027, 6, 30)),
    (
        "It wants to raise wind capacity to 6 gigawatts by 2030 from 480 megawatts.",
        "480 megawatts",
        date(2030, 12, 31),
    ),
]
#: Copy with one target -> what its refusal says.
REFUSED = [
    ("Velm aims to build 600 new wells by 2027.", "no value to start from"),
    ("Velm aims to lift exports to $9m from $0 by 2030.", "zero or below"),
    (
        "Velm aims to lift exports to $9m a year from $1m a month by 2030.",
        "per year, what it starts from per month",
    ),
    (
        "Velm aims to lift output to 9 tonnes by 2030 from 3 barrels.",
        "in tonnes, what it starts from in barrels",
    ),
    (
        "Velm aims to lift turnout to 25% by 2030 from 4 percentage points.",
        "in per cent, what it starts from in percentage points",
    ),
    ("Velm aims to cut waste to zero tonnes by 2030 from 40.", "zero or below"),
    ("Velm aims to lift exports to $9m from $3m.", "No time is set"),
    (
        "Velm aims to lift exports to €9m by 2030 from $3m.",
        "in EUR, what it starts from in USD",
    ),
    (
        "Velm aims to lift exports to $9m by 9 January 2026 from $3m.",
        "on the story's day or before",
    ),
    ("Velm aims to lift exports to $9m by March 2026 from $3m.", "within three months"),
]
FISCAL = [
    # Day, due day, first month of the fiscal year -> early and late count.
    (date(2026, 1, 9), date(2031, 1, 9), 7, (4, 6)),
    (date(2026, 1, 9), date(2030, 6, 30), 7, (4, 5)),
    (date(2026, 8, 1), date(2031, 8, 1), 7, (4, 6)),
    (date(2026, 1, 9), date(2031, 1, 9), 1, None),
    (date(2026, 1, 9), date(2031, 1, 9), None, None),
    (date(2026, 1, 9), date(2026, 12, 31), 7, None),
]
SCALES = [
    ("MW", "GW", 1e-3),
    ("km", "m", 1e3),
    ("USD", "USD", 1.0),
    (None, None, 1.0),
    ("USD", "EUR", None),
    ("MW", "MWh", None),
    ("ship", None, None),
]


def read(
    *paragraphs: str, desk: Desk | None = None, **told: object
) -> tuple[Target, ...]:
    text = "\n\n".join(paragraphs)
    parts, start = [], 0
    for paragraph in paragraphs:
        parts.append(Part("body", Span(start, start + len(paragraph))))
        start += len(paragraph) + 2
    story = Story(text=text, offset=0, parts=tuple(parts), day=DAY)
    story = replace(story, **told)
    desk = desk or Desk()
    cut = split(story)
    phrases = days.read(story, cut, desk)
    found, _ = figures.read(story, cut, phrases, (), desk)
    return targets.read(story, cut, found, phrases, desk)


@pytest.mark.parametrize(("text", "baseline", "due"), PAIRS)
def test_a_target_is_paired_with_its_start_and_its_day(text, baseline, due):
    (found,) = read(text)
    assert (found.baseline_raw, found.due) == (baseline, due)


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_a_target_without_growth_says_why(text, why):
    (found,) = read(text)
    assert found.refused is not None
    assert why in found.refused
    assert (found.readings, found.path, found.multiple) == ((), (), None)


def test_the_start_may_stand_in_another_paragraph():
    (found,) = read(LIFT, NOW)
    assert found.baseline_raw == "about $5.8 million"
    assert found.multiple == pytest.approx(172.4138, abs=5e-5)
    assert found.equal_step == pytest.approx(198.84e6)
    assert found.years == 5


def test_a_target_a_year_is_read_as_the_last_years_value_alone():
    (found,) = read(LIFT, NOW)
    assert [reading.name for reading in found.readings] == ["annual"]


def test_a_wording_without_its_period_adds_the_total():
    (found,) = read(LIFT, NOW, PLAN)
    growth = {reading.name: reading.growth for reading in found.readings}
    assert growth["annual"] == pytest.approx(1.80101, abs=5e-6)
    assert growth["total"] == pytest.approx(1.53896, abs=5e-6)


def test_a_second_wording_of_a_target_is_no_second_target():
    assert len(read(LIFT, NOW, PLAN)) == 1


@pytest.mark.parametrize(
    ("desk", "place"), [(Desk(fiscal_year_starts=7), None), (Desk(), "ISLAMABAD")]
)
def test_fiscal_years_of_desk_or_dateline_are_counted_both_ways(desk, place):
    (found,) = read(LIFT, NOW, desk=desk, dateline_place=place)
    fiscal_readings = found.readings[1:]
    assert [(r.name, r.years) for r in fiscal_readings] == [
        ("fiscal_early", 4),
        ("fiscal_late", 6),
    ]
    assert [r.growth for r in fiscal_readings] == [
        pytest.approx(2.62362, abs=5e-6),
        pytest.approx(1.35919, abs=5e-6),
    ]


def test_the_path_leads_year_by_year_to_the_due_day():
    (found,) = read(LIFT, NOW)
    grown = [step.at_constant_growth / 1e6 for step in found.path]
    assert grown == pytest.approx([5.8, 16.2, 45.5, 127.5, 357.0, 1000], abs=0.05)
    assert [step.due.year for step in found.path] == list(range(2026, 2032))
    assert found.path[-1].due == found.due == date(2031, 1, 9)


def test_a_baseline_in_another_size_of_unit_is_converted():
    (found,) = read(PAIRS[2][0])
    assert found.baseline_value == pytest.approx(0.48)
    assert found.multiple == pytest.approx(12.5)


def test_a_fall_has_growth_below_zero():
    (found,) = read(PAIRS[0][0])
    (reading,) = found.readings
    assert reading.growth < 0
    assert reading.label.startswith("a fall every year")


def test_a_yearly_sum_that_is_cut_is_no_total_of_all_years():
    (found,) = read("Velm aims to cut imports from $9m to $3m within four years.")
    assert [reading.name for reading in found.readings] == ["annual"]


def test_both_ends_of_a_range_that_it_starts_from_are_worked_out():
    text = "Velm wants to lift exports to $9m by 2030 from $3m-$4m now."
    low, high = read(text)[0].readings[:2]
    assert low.growth > high.growth


def test_percentage_points_are_no_start_for_a_percentage():
    (found,) = read("It aims for turnout of 40% by 2030, up 12 percentage points.")
    assert (found.raw, found.baseline) == ("40%", None)


def test_both_ends_of_a_range_are_worked_out():
    text = "Velm wants to lift exports to $8m-$9m by 2030 from $4m now."
    (found,) = read(text)
    low, high = [reading.last_value for reading in found.readings[:2]]
    assert (low, high) == (8e6, 9e6)


def test_without_a_day_of_the_story_nothing_is_worked_out():
    found = read(PAIRS[0][0], day=None)
    assert [target.refused for target in found] == ["The story's day is not known."]


def test_what_happened_is_no_target():
    assert read("Exports rose to $9m from $3m in 2025.") == ()


@pytest.mark.parametrize(("day", "due", "starts", "expected"), FISCAL)
def test_fiscal_years_are_counted_from_running_and_from_full_years(
    day, due, starts, expected
):
    assert fiscal.counts(day, due, starts) == expected


@pytest.mark.parametrize(("unit", "into", "expected"), SCALES)
def test_only_sizes_of_one_unit_convert(unit, into, expected):
    assert factor(unit, into) == (pytest.approx(expected) if expected else None)
