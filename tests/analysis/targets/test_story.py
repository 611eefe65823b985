"""The targets of the story that comes with the dashboard, to the last figure."""

from datetime import date
from pathlib import Path

import pytest

from dashboard import analysis, readers
from dashboard.records import Findings, Story
from dashboard.settings import Desk

PAGE = Path(__file__).resolve().parents[3] / "data" / "stories" / "two_stories.txt"


@pytest.fixture(scope="module")
def findings() -> dict[str, Findings]:
    _, stories = readers.read(PAGE.name, PAGE.read_bytes())
    return {story.headline or "": found(story) for story in stories}


def found(story: Story) -> Findings:
    return analysis.analyse(story, Desk())


@pytest.fixture(scope="module")
def gems(findings):
    return next(each for name, each in findings.items() if "gemstones" in name)


def test_three_wordings_of_the_export_target_are_one(gems):
    worded = [figure for figure in gems.figures if figure.raw == "$1 billion"]
    assert [figure.role for figure in worded] == ["target"] * 3
    assert [target.raw for target in gems.targets] == [
        "$1 billion",
        "at least two centers of excellence",
    ]


def test_the_export_target_starts_from_the_formal_exports(gems):
    target = gems.targets[0]
    assert (target.unit, target.per, target.value) == ("USD", "year", 1e9)
    assert target.baseline_raw == "about $5.8 million"
    assert target.baseline_value == pytest.approx(5.8e6)
    assert target.due == date(2031, 1, 9)
    assert target.multiple == pytest.approx(172.4138, abs=5e-5)
    assert target.refused is None


def test_the_export_target_asks_for_this_growth(gems):
    target = gems.targets[0]
    growth = {
        reading.name: (reading.years, reading.growth) for reading in target.readings
    }
    assert growth == {
        "annual": (5, pytest.approx(1.80101, abs=5e-6)),
        "total": (5, pytest.approx(1.53896, abs=5e-6)),
        "fiscal_early": (4, pytest.approx(2.62362, abs=5e-6)),
        "fiscal_late": (6, pytest.approx(1.35919, abs=5e-6)),
    }
    path = [step.at_constant_growth / 1e6 for step in target.path]
    assert path[1:] == pytest.approx([16.2, 45.5, 127.5, 357.0, 1000], abs=0.05)


def test_the_centers_are_due_by_the_end_of_the_year(gems):
    target = gems.targets[1]
    assert (target.value, target.due) == (2, date(2026, 12, 31))


def test_every_figure_has_a_measure_that_names_something(gems):
    told = {figure.raw: (figure.measure, figure.nature) for figure in gems.figures}
    assert told["about $5.8 million"] == ("formal exports", "flow")
    assert told["around $450 billion"] == ("gemstone reserves", "stock")
    assert told["billions of dollars"][0] is None


def test_the_two_sides_of_a_talk_are_no_figure(findings):
    talk = next(each for name, each in findings.items() if "Blinken" in name)
    assert "two sides" in [rejection.raw for rejection in talk.rejections]
    assert talk.targets == ()
