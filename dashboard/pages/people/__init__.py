"""The chosen stories in, who speaks in them on the page: how much and how named."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard import wording
from dashboard.charts import SAID_THROUGH, WHO_SPEAKS
from dashboard.pages.base import Page
from dashboard.pages.parts import (
    control,
    downloads,
    empty,
    link,
    picture,
    table,
    title,
)
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.pages.people import ledger, unnamed
from dashboard.pages.people.lead import lead
from dashboard.queries import choice as choices
from dashboard.queries import people as ask
from dashboard.queries import stories

#: Speakers that a picture can hold on a phone without being endless.
_BARS = 15
_WHO = {"all": "All", "person": "People", "organisation": "Organisations"}
_NONE = {
    "all": "Nobody",
    "person": "No person",
    "organisation": "No organisation",
}
_NAMINGS = {"named": "named", "role": "role only", "unnamed": "unnamed"}
_FORMS = {"direct": "in marks", "mixed": "partly in marks", "indirect": "reported"}
_OPEN = "no channel named"


def draw(view: View) -> None:
    """The lead, who speaks, through what, the quotes, and what nobody is named for."""
    with view.store.reading() as connection:
        counted = stories.count(connection, view.choice)
        whole = ask.total(connection, view.choice)
    filtered = choices.words(view.choice)
    title.title("People and quotes", lead(whole, counted, filtered))
    if not counted:
        empty.result(view)
        return
    if whole.quotes:
        basis = (
            f"Counting {wording.count(whole.quotes, 'quote')}, direct and reported, in "
            f"{wording.count(whole.stories, 'story')} of {counted:,}."
        )
        if view.asked("speaker"):
            ledger.show(view)
            _speakers(view, basis)
        else:
            _speakers(view, basis)
            _channels(view, basis)
            ledger.show(view)
    unnamed.show(view)
    downloads.strip(view, "quotes", "names")


def _speakers(view: View, basis: str) -> None:
    st.header("Who speaks")
    kind = control.choose(view, "who", "Who", _WHO, "all")
    with view.store.reading() as connection:
        found = ask.speakers(
            connection, view.choice, None if kind == "all" else kind, _BARS
        )
    if not found:
        note(f"{_NONE[kind]} is quoted by name in these stories.")
        return
    capped = f" The {_BARS} quoted most are drawn." if len(found) == _BARS else ""
    key = f"who-speaks-{kind}"
    picture.show(
        view,
        WHO_SPEAKS,
        _frame(view, found),
        basis=f"{basis} Spellings of one name together.{capped} A click on a bar shows "
        "that speaker's quotes, a second one all again.",
        header=("Speaker", "Quotes", "Stories", "Naming"),
        rows=[_row(view, each) for each in found],
        key=key,
        picked=lambda: _pick(view, key, found),
    )


def _frame(view: View, found: Sequence[ask.Speaker]) -> pd.DataFrame:
    chosen = view.asked("speaker")
    return pd.DataFrame(
        [
            (s.label, s.quotes, s.stories, _NAMINGS[s.naming], s.known_as == chosen)
            for s in found
        ],
        columns=["label", "quotes", "stories", "naming", "chosen"],
    )


def _pick(view: View, key: str, found: Sequence[ask.Speaker]) -> None:
    """Narrow to the speaker whose bar was clicked, or lift that."""
    picked = st.session_state[key].selection.get("pick", ())
    labels = [row.get("label") for row in picked]
    names = [each.known_as for each in found if each.label in labels]
    if names:
        link.go(_toggled(view, names[-1]))


def _row(view: View, each: ask.Speaker) -> tuple[table.Cell, ...]:
    name = table.Link(each.label, _toggled(view, each.known_as))
    return name, f"{each.quotes:,}", f"{each.stories:,}", _NAMINGS[each.naming]


def _toggled(view: View, name: str) -> str:
    speaker = None if view.asked("speaker") == name else name
    return link.to(view, None, speaker=speaker, who=view.asked("who"))


def _channels(view: View, basis: str) -> None:
    st.header("How it was said")
    with view.store.reading() as connection:
        found = ask.channels(connection, view.choice)
    order = pd.DataFrame(
        [
            (each.channel or _OPEN, _FORMS[each.form], each.quotes, not each.channel)
            for each in found
        ],
        columns=["label", "form", "quotes", "open"],
    )
    sums = order.groupby("label")["quotes"].transform("sum")
    frame = order.assign(sums=sums).sort_values(
        ["open", "sums", "label"], ascending=[True, False, True]
    )
    shown = frame[["label", "form", "quotes"]]
    picture.show(
        view,
        SAID_THROUGH,
        shown,
        basis=f"{basis} A paragraph that goes on with a quotation counts as in marks.",
        header=("Channel", "Form", "Quotes"),
        rows=[(at, form, f"{n:,}") for at, form, n in shown.to_numpy().tolist()],
        key="said-through",
    )


PAGE = Page(
    name="people",
    title="People and quotes",
    icon=":material/record_voice_over:",
    about="Who speaks in the chosen stories, how much, through what channel, and "
    "whether copy names them.",
    draw=draw,
)
