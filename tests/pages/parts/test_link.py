from dataclasses import replace
from datetime import date
from types import MappingProxyType
from urllib.parse import parse_qs, urlsplit

import pytest

from dashboard.charts.ink import INKS
from dashboard.pages.parts import link
from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.store.engine import open_store

TODAY = date(2026, 3, 10)


@pytest.fixture
def view():
    store = open_store("sqlite://")
    choice = choices.read({"q": ["amber & co"], "section": ["Ports", "Trade"]}, TODAY)
    yield View(store, choice, TODAY, "figures", INKS["light"], dark=False, width=900,
               address=MappingProxyType({}))  # fmt: skip
    store.close()


def parted(address):
    parts = urlsplit(address)
    return parts.path, parse_qs(parts.query)


def test_filters_ride_along_to_another_page(view):
    assert parted(link.to(view, "story", story="k1", at="f2")) == (
        "story",
        {"q": ["amber & co"], "section": ["Ports", "Trade"], "story": ["k1"],
         "at": ["f2"]},
    )  # fmt: skip


def test_a_key_replaces_a_filter_and_none_takes_it_away(view):
    address = link.to(view, None, q=None, section=["Courts"])
    assert parted(address) == ("figures", {"section": ["Courts"]})


def test_a_day_that_is_not_today_rides_along(view):
    back = choices.Choice(date(2026, 2, 1))
    assert link.under(view, back) == "figures?as-of=2026-02-01"
    assert link.under(view, choices.Choice(TODAY)) == "figures"


def test_the_first_page_has_the_bare_address(view):
    assert link.under(view, choices.Choice(TODAY), link.HOME) == "./"


def test_what_no_database_can_hold_is_not_asked_for(view):
    asking = replace(view, address={"speaker": ["A\0da"], "who": ["person"]})
    assert (asking.asked("speaker"), asking.asked("who")) == (None, "person")
