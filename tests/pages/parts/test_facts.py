from datetime import date
from types import MappingProxyType

import pytest

from dashboard.charts.ink import INKS
from dashboard.pages.parts.facts import facts
from dashboard.pages.parts.view import View
from dashboard.queries.choice import Choice
from dashboard.records import Target
from dashboard.store.engine import open_store
from tests.store.making import figure, found, place, story

TODAY = date(2026, 3, 10)


@pytest.fixture
def view():
    store = open_store("sqlite://")
    yield View(store, Choice(TODAY), TODAY, "story", INKS["light"], dark=False,
               width=900, address=MappingProxyType({}))  # fmt: skip
    store.close()


def test_a_target_that_is_a_floor_is_told_as_one(view):
    told = story("Piers", "Orvell plans at least three piers.")
    counted = {"kind": "count", "unit": "pier", "high": None, "modifier": "at_least"}
    goal = figure(told, "at least three piers", 3.0, role="target", **counted)
    (kept,) = found(told, figures=(goal,)).figures
    aim = Target(
        **place(told, "at least three piers"), figure=kept.key, baseline=None,
        baseline_raw=None, measure="piers", unit="pier", per=None, value=3.0,
        baseline_value=None, horizon=None, horizon_span=None, due=None, years=None,
        multiple=None, equal_step=None,
    )  # fmt: skip
    html = str(facts(view, told, found(told, figures=(goal,), targets=(aim,))))
    targets = html[html.index("Targets") : html.index("Figures")]
    assert ">at least 3 piers</a>" in targets
