"""Terms in, how many stories two of them share on the page out; a click takes both."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard.charts import TOGETHER
from dashboard.pages.keywords.scene import Scene, narrowed
from dashboard.pages.parts import link, picture
from dashboard.pages.parts.note import note
from dashboard.pages.parts.table import Link
from dashboard.queries import keywords as ask
from dashboard.queries.keywords import TermCount

#: Terms that a wide page has room for, and a phone.
_WIDE, _NARROW = 12, 6
_PHONE = 600


def show(scene: Scene) -> None:
    """The most frequent terms held against each other."""
    st.header("What goes together")
    most = _WIDE if scene.view.width > _PHONE else _NARROW
    first = sorted(scene.top, key=lambda each: each.term not in scene.chosen)
    terms = list(ask.apart(first, most))
    if len(terms) < 2:
        note("There is only one term, and nothing that it could stand beside.")
        return
    with scene.view.store.reading() as connection:
        pairs = ask.together(
            connection, scene.view.choice, [each.term for each in terms], scene.kind
        )
    met = {(each.one, each.other): each.stories for each in pairs}
    picture.show(
        scene.view,
        TOGETHER,
        _frame(terms, met),
        basis=f"{scene.basis} Each number is the stories that have both terms, on the "
        "diagonal those that have the one. A click filters by both.",
        header=("Both terms", "Stories"),
        rows=_rows(scene, terms, pairs),
        key=_key(scene),
        picked=lambda: _pick(scene, terms),
    )


def _frame(terms: Sequence[TermCount], met: dict[tuple[str, str], int]) -> pd.DataFrame:
    """Every cell of the square, both halves, with the terms' own stories between."""
    cells = [
        (row, column, one.label, other.label, one.stories)
        if row == column
        else (row, column, one.label, other.label, _both(one, other, met))
        for row, one in enumerate(terms)
        for column, other in enumerate(terms)
    ]
    columns = ["row", "column", "label", "other", "stories"]
    # The heading above it has its title.
    return pd.DataFrame(cells, columns=columns).assign(title="")


def _both(one: TermCount, other: TermCount, met: dict[tuple[str, str], int]) -> int:
    return met.get((one.term, other.term), met.get((other.term, one.term), 0))


def _rows(
    scene: Scene, terms: Sequence[TermCount], pairs: Sequence[ask.Pair]
) -> list[tuple[Link, str]]:
    """The pairs that meet, most stories first."""
    said = {each.term: each.label for each in terms}
    return [
        (
            Link(
                f"{said[each.one]} and {said[each.other]}",
                narrowed(scene, _with(scene, each.one, each.other)),
            ),
            f"{each.stories:,}",
        )
        for each in sorted(pairs, key=lambda each: -each.stories)
        if each.stories
    ]


def _with(scene: Scene, *terms: str) -> list[str]:
    return list(dict.fromkeys((*scene.chosen, *terms)))


def _pick(scene: Scene, terms: Sequence[TermCount]) -> None:
    """Filter by both terms of the cell that was clicked."""
    state = st.session_state[_key(scene)]
    cells = state.selection.get("pick", ())
    places = [cells[-1].get(name) for name in ("row", "column")] if cells else []
    if all(isinstance(place, int) and place < len(terms) for place in places):
        picked = [terms[place].term for place in places]
        link.go(narrowed(scene, _with(scene, *picked)))


def _key(scene: Scene) -> str:
    return f"together-{scene.kind}"
