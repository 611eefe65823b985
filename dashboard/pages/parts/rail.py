"""The facets of a choice in, the filter rail out; the address holds every control."""

from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st

from dashboard.charts.base import Ink
from dashboard.charts.story_dates import CHART as STORY_DATES
from dashboard.pages.parts import controls
from dashboard.queries.choice import AS_OF, Choice
from dashboard.queries.facets import Bin, Facet

#: Pixels of the rail between its margins.
_WIDTH = 230


def rail(
    choice: Choice, facets: tuple[Facet, ...], bins: tuple[Bin, ...], ink: Ink
) -> None:
    """Draw every filter; the caller has set the controls to the choice."""
    offered = {facet.filter: facet for facet in facets}
    _search()
    _day(
        "As of",
        AS_OF,
        "The day that everything is counted from: what is due, overdue and still open.",
    )
    _dates(bins, ink)
    for name in ("section", "keyword", "person", "organisation", "place"):
        _listed(offered.get(name), choice, _many)
    _listed(offered.get("has"), choice, _buttons)
    _listed(offered.get("due"), choice, _buttons)
    _size(offered.get("unit"), choice)
    _listed(offered.get("source"), choice, _buttons)
    _listed(offered.get("checked"), choice, _buttons)
    language = offered.get("language")
    if choice.of("language") or (language and len(language.options) > 1):
        _listed(language, choice, _many)
    st.toggle(
        "Group duplicates",
        key=controls.key("copies"),
        help="Copies of one story count as one, and stand in one card.",
    )


def _search() -> None:
    st.text_input(
        "Search",
        key=controls.key("q"),
        placeholder="Words, “a phrase”, -not, OR",
        icon=":material/search:",
        max_chars=200,
    )


def _dates(bins: tuple[Bin, ...], ink: Ink) -> None:
    if len(bins) > 1:
        frame = pd.DataFrame(
            {"start": [each.start for each in bins],
             "stories": [each.stories for each in bins]}
        )  # fmt: skip
        st.html('<p class="rail-label">Story dates</p>')
        st.altair_chart(STORY_DATES.draw(frame, ink, _WIDTH), key="rail-histogram")
    _day("Since", "from")
    _day("Until", "to")


def _day(label: str, name: str, about: str | None = None) -> None:
    st.date_input(
        label,
        value=None,
        key=controls.key(name),
        format="YYYY-MM-DD",
        help=about,
        min_value="1900-01-01",
        max_value="2100-12-31",
    )


def _listed(
    facet: Facet | None,
    choice: Choice,
    draw: Callable[[str, str, Mapping[str, str]], None],
) -> None:
    if facet is None:
        return
    counted = {each.value: f"{each.label} ({each.count:,})" for each in facet.options}
    chosen = choice.of(facet.filter)
    if counted or chosen:
        draw(facet.filter, facet.label, controls.options(counted, chosen))


def _many(name: str, label: str, options: Mapping[str, str]) -> None:
    st.multiselect(
        label,
        list(options),
        format_func=options.__getitem__,
        key=controls.key(name),
        placeholder="Any",
        # Enter takes the first entry: neither "all that match" nor letters in between.
        filter_mode="contains",
        select_all=False,
    )


def _buttons(name: str, label: str, options: Mapping[str, str]) -> None:
    st.pills(
        label,
        list(options),
        selection_mode="multi",
        format_func=options.__getitem__,
        key=controls.key(name),
    )


def _size(units: Facet | None, choice: Choice) -> None:
    st.text_input(
        "Figures of at least",
        key=controls.key("least"),
        placeholder="1000, 5.8m, 2bn",
        max_chars=30,
    )
    _listed(units, choice, _many)
