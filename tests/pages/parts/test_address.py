"""Which of address and controls wins, in a session without a browser."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

TODAY = date.today()


SCRIPT = """
from datetime import date

import streamlit as st

from dashboard.pages.parts import address

page = st.session_state.get("page-asked", "stories")
followed = st.session_state.pop("link-followed", None)
choice, _query = address.settle(page, date.today(), followed)
st.session_state["chosen"] = dict(choice.values)
"""


@pytest.fixture
def session():
    return AppTest.from_string(SCRIPT, default_timeout=20)


def asked(session):
    said = session.query_params.items()
    return {
        name: [values] if isinstance(values, str) else list(values)
        for name, values in said
    }


def test_a_link_sets_the_controls(session):
    session.query_params["q"] = "amber"
    session.query_params["section"] = ["Ports", "Trade"]
    session.run()
    assert session.session_state["rail-q"] == "amber"
    assert session.session_state["rail-section"] == ["Ports", "Trade"]
    assert session.session_state["rail-as-of"] == TODAY


def test_a_control_sets_the_address(session):
    session.run()
    session.session_state["rail-section"] = ["Ports"]
    session.run()
    assert asked(session) == {"section": ["Ports"]}
    assert session.session_state["chosen"] == {"section": ("Ports",)}


def test_a_control_that_was_changed_last_wins_over_the_link(session):
    session.query_params["q"] = "amber"
    session.run()
    session.session_state["rail-q"] = "ferry"
    session.run()
    assert asked(session) == {"q": ["ferry"]}


def test_an_address_that_was_changed_last_wins_over_the_controls(session):
    session.run()
    session.session_state["rail-q"] = "ferry"
    session.run()
    session.query_params["q"] = "amber"
    session.run()
    assert session.session_state["rail-q"] == "amber"
    assert session.session_state["chosen"] == {"q": ("amber",)}


def test_a_changed_filter_turns_back_to_the_first_page_and_keeps_other_keys(session):
    session.query_params["page"] = "3"
    session.query_params["as"] = "list"
    session.run()
    assert asked(session) == {"page": ["3"], "as": ["list"]}
    session.session_state["rail-q"] = "ferry"
    session.run()
    assert asked(session) == {"as": ["list"], "q": ["ferry"]}


def test_filters_ride_along_when_the_menu_turns_the_page(session):
    session.query_params["q"] = "amber"
    session.query_params["as"] = "list"
    session.run()
    session.session_state["page-asked"] = "figures"
    for name in asked(session):
        del session.query_params[name]
    session.run()
    assert asked(session) == {"q": ["amber"]}


def test_a_link_that_was_followed_wins_over_both(session):
    session.query_params["q"] = "amber"
    session.run()
    session.session_state["rail-q"] = "ferry"
    session.session_state["link-followed"] = {"section": ["Ports"]}
    session.run()
    assert session.session_state["chosen"] == {"section": ("Ports",)}
    assert session.session_state["rail-q"] == ""


def test_bad_values_leave_no_trace(session):
    session.query_params["from"] = "tomorrow"
    session.query_params["least"] = "much"
    session.run()
    assert asked(session) == {}


def test_a_typed_size_is_written_as_a_number(session):
    session.run()
    session.session_state["rail-least"] = "5.8m"
    session.run()
    assert asked(session) == {"least": ["5800000"]}
    assert session.session_state["rail-least"] == "5.8m"
