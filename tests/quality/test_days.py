import importlib.util
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location(
    "date_sets", Path(__file__).parent / "date_sets.py"
)
assert _SPEC is not None
assert _SPEC.loader is not None
date_sets = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(date_sets)

FLOORS = date_sets.FLOORS
needs_stories = pytest.mark.skipif(
    not (date_sets.SHARED / "acceptance").is_dir(),
    reason="the annotated stories lie beside the repository, in ../shared",
)


@pytest.mark.parametrize("measure", ["interval", "point"])
def test_news_dates_are_read_as_well_as_before(measure):
    assert date_sets.date_scores()[measure] >= FLOORS[measure]


def test_no_name_or_number_passes_for_a_day():
    assert date_sets.date_scores()["traps"] <= FLOORS["traps"]


@pytest.mark.parametrize("measure", ["told_recall", "told_precision", "what"])
def test_deadlines_of_single_sentences_are_read_as_well_as_before(measure):
    assert date_sets.told_scores()[measure] >= FLOORS[measure]


@needs_stories
@pytest.mark.parametrize(
    "measure",
    ["deadlines", "deadline_types", "deadline_promises", "overtaken", "alternatives"],
)
def test_deadlines_are_read_as_well_as_before(measure):
    assert date_sets.deadline_scores()[measure] >= FLOORS[measure]


@needs_stories
def test_no_day_is_invented():
    assert date_sets.deadline_scores()["invented_days"] <= FLOORS["invented_days"]
