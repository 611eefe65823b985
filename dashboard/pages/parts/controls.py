"""The rail's controls in, what they say as an address would say it out; and back.

A control's state lives under its key in the session as what the widget holds; an
address knows texts only. Filters that list their values hold several, others one.
"""

from collections.abc import Mapping
from datetime import date

import streamlit as st

from dashboard import wording
from dashboard.queries.choice import AS_OF, Choice
from dashboard.queries.filters import FILTERS, copies

Query = dict[str, list[str]]

DAYS = (AS_OF, "from", "to")
LISTED = tuple(each.name for each in FILTERS if each.options is not None)
TYPED = ("q", "least")
#: Switches that are on unless an address says otherwise, with the word that it says.
SWITCHES = {copies.NAME: copies.EACH}
NAMES = frozenset((*DAYS, *LISTED, *TYPED, *SWITCHES))
#: How editors shorten a size that they type, longest ending first.
_SCALES = {"bn": 1e9, "tn": 1e12, "b": 1e9, "t": 1e12, "m": 1e6, "k": 1e3}


def key(name: str) -> str:
    """Where the session keeps the state of a filter's control."""
    return f"rail-{name}"


def values(today: date) -> Query:
    """What the controls say; nothing of those that are empty."""
    state = st.session_state
    said: Query = {}
    for name in LISTED:
        said[name] = list(state.get(key(name)) or ())
    for name in DAYS:
        day = state.get(key(name))
        said[name] = [day.isoformat()] if isinstance(day, date) else []
    for name, off in SWITCHES.items():
        said[name] = [] if state.get(key(name), True) else [off]
    said["q"] = [str(state.get(key("q")) or "")]
    said["least"] = [_size(str(state.get(key("least")) or ""))]
    if said[AS_OF] == [today.isoformat()]:
        said[AS_OF] = []
    return {name: each for name, each in said.items() if any(each)}


def within(query: Query) -> Query:
    """The part of an address that the controls stand for."""
    return {name: each for name, each in query.items() if name in NAMES}


def set_to(choice: Choice) -> None:
    """Make the controls show a choice; before any of them is drawn."""
    state = st.session_state
    for name in LISTED:
        state[key(name)] = list(choice.of(name))
    for name in DAYS[1:]:
        chosen = choice.of(name)
        state[key(name)] = date.fromisoformat(chosen[0]) if chosen else None
    for name in SWITCHES:
        state[key(name)] = not choice.of(name)
    state[key(AS_OF)] = choice.as_of
    state[key("q")] = "".join(choice.of("q")[:1])
    least = choice.of("least")
    state[key("least")] = wording.number(float(least[0])) if least else ""


def _size(typed: str) -> str:
    """ "5.8m" as "5800000"; what is no number is left for the choice to drop."""
    text = typed.strip().replace(",", "").casefold()
    ending = next((each for each in _SCALES if text.endswith(each)), "")
    try:
        size = float(text.removesuffix(ending)) * _SCALES.get(ending, 1)
    except ValueError:
        return text
    return f"{size:.15g}"


def options(offered: Mapping[str, str], chosen: tuple[str, ...]) -> dict[str, str]:
    """Values and labels to choose from, what is chosen among them in any case."""
    return {**{value: value for value in chosen if value not in offered}, **offered}
