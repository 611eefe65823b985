from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType

import pytest

from dashboard.charts.ink import INKS
from dashboard.pages.parts.facts import Shown, facts
from dashboard.pages.parts.view import View
from dashboard.queries.choice import Choice
from dashboard.queries.hand import Hand
from dashboard.records import Anchor, Decision, Rejection, Target
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
    whole = found(told, figures=(goal,), targets=(aim,))
    html = str(facts(Shown(view, "orvell", told, whole)))
    targets = html[html.index("Targets") : html.index("Figures")]
    assert ">at least 3 piers</a>" in targets


def decision(verdict, **given):
    plain = {"before": {"high": 4.0}, "editor": "Ana <b>"}
    return Decision(
        "orvell", "figure", "k", Anchor("three", "", " piers", 0, "body"), verdict,
        made=datetime(2026, 3, 9, 9, 30, tzinfo=UTC), **(plain | given),
    )  # fmt: skip


def test_a_fact_tells_who_decided_on_it_and_what_had_been_read(view):
    told = story("Piers", "Orvell built three piers.")
    (kept,) = found(told, figures=(figure(told, "three", 3.0),)).figures
    made = decision("corrected", after={"high": 3.0}, id=7)
    whole = found(told, figures=(replace(kept, decision=7),))
    shown = Shown(view, "orvell", told, whole, Hand(made={7: made}))
    html = str(facts(shown))
    assert "Corrected by Ana &lt;b&gt;, 9 Mar 2026, 09:30 UTC." in html
    assert "Had been read otherwise: high: 4 → 3." in html
    assert f"review?story=orvell&amp;at={kept.key}" in html


def test_what_is_no_fact_is_folded_away_with_a_way_back(view):
    told = story("Piers", "Orvell built three piers for the G7.")
    number = Rejection(**place(told, "G7"))
    hand = Hand(thrown_out=(decision("rejected"),))
    html = str(
        facts(Shown(view, "orvell", told, found(told, rejections=(number,)), hand))
    )
    assert "<strong>G7</strong>" in html
    assert ">It is a figure</a>" in html
    assert "Thrown out by Ana" in html
    assert ">Undo</a>" in html
