"""The chosen stories in, what they are about on the page: how many, where, when."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard import wording
from dashboard.charts import IN_STORIES, OVER_TIME
from dashboard.pages.base import Page
from dashboard.pages.parts import control, downloads, link, picture, sheet, table, title
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.queries import keywords as ask
from dashboard.queries import stories

#: Under so many stories a rise or a fall is chance.
TREND = 10
#: Bars, lines in context, and terms over time that a page can hold.
_BARS, _LINES, _TERMS = 20, 20, 6
_KINDS = {
    "keyword": "Keywords",
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
}
_PICTURE = "in-stories"


def draw(view: View) -> None:
    """The lead, the bars, the words in context, and from ten stories on the months."""
    with view.store.reading() as connection:
        counted = stories.count(connection, view.choice)
        top = ask.in_stories(connection, view.choice, "keyword", _BARS)
    title.title("Keywords", _lead(top, counted, choices.words(view.choice)))
    if not counted:
        return
    basis = f"Counting stories ({counted:,}), headline, standfirst and body."
    _in_how_many(view, basis)
    if top:
        _in_context(view, top, basis)
    if counted < TREND:
        note(f"{wording.count(counted, 'story')}: too few for trends.")
    elif top:
        _over_time(view, top, basis)
    downloads.strip(view, "keywords")


def _lead(top: Sequence[ask.TermCount], counted: int, filtered: str) -> str:
    """What most of the stories are about, in one sentence."""
    told = wording.count(counted, "story")
    if not counted:
        return f"There are no {filtered}."
    if not top:
        return f"No keywords were found in {told}."
    first = [f"{term.label} ({term.stories:,})" for term in top[:3]]
    verb = "is" if counted == 1 else "are"
    return f"{told} {verb} most often about {wording.joined(first)}."


def _in_how_many(view: View, basis: str) -> None:
    kind = control.choose(view, "count", "Count", _KINDS, "keyword")
    with view.store.reading() as connection:
        found = ask.in_stories(connection, view.choice, kind, _BARS)
    if not found:
        note(f"No {_KINDS[kind].lower()} were found in these stories.")
        return
    chosen = view.choice.of(kind)
    frame = pd.DataFrame(
        [(each.label, each.stories, each.term in chosen) for each in found],
        columns=["label", "stories", "chosen"],
    )
    capped = f" The {_BARS} most frequent are drawn." if len(found) == _BARS else ""
    picture.show(
        view,
        IN_STORIES,
        frame,
        basis=f"{basis}{capped} A click on a bar filters, a second one lifts it.",
        header=(_KINDS[kind], "Stories"),
        rows=[
            (
                table.Link(each.label, _toggled(view, kind, each.term)),
                f"{each.stories:,}",
            )
            for each in found
        ],
        key=f"{_PICTURE}-{kind}",
        picked=lambda: _pick(view, kind, found),
    )


def _pick(view: View, kind: str, found: Sequence[ask.TermCount]) -> None:
    """Filter by the term whose bar was clicked, or lift that filter."""
    state = st.session_state[f"{_PICTURE}-{kind}"]
    labels = [row.get("label") for row in state.selection.get("pick", ())]
    terms = [each.term for each in found if each.label in labels]
    if terms:
        link.go(_toggled(view, kind, terms[-1]))


def _toggled(view: View, kind: str, term: str) -> str:
    """The address of this page with a term added to the filters, or taken away."""
    chosen = view.choice.of(kind)
    kept = [each for each in chosen if each != term]
    return link.to(view, None, **{kind: kept if term in chosen else [*chosen, term]})


def _in_context(view: View, top: Sequence[ask.TermCount], basis: str) -> None:
    st.header("In context")
    offered = {each.term: f"{each.label} ({each.stories:,})" for each in top}
    chosen = [term for term in view.choice.of("keyword") if term in offered]
    term = control.choose(
        view, "term", "Keyword", offered, (chosen or [*offered])[0], listed=True
    )
    with view.store.reading() as connection:
        lines = ask.in_context(connection, view.choice, term, _LINES)
    sheet.show(
        "context", tag("div", *(_line(view, each) for each in lines), class_="context")
    )
    capped = f", the first {_LINES} places" if len(lines) == _LINES else ""
    note(f"{basis[:-1]}{capped}.")


def _line(view: View, line: ask.Line) -> Html:
    return tag(
        "p",
        tag("span", line.left, class_="left", dir="auto"),
        tag("b", line.term),
        tag("span", line.right, class_="right", dir="auto"),
        tag(
            "a",
            line.headline,
            href=link.to(view, "story", story=line.story_key),
            data_go=True,
            class_="source",
        ),
    )


def _over_time(view: View, top: Sequence[ask.TermCount], basis: str) -> None:
    st.header("Over time")
    chosen = [each.term for each in top if each.term in view.choice.of("keyword")]
    terms = (chosen or [each.term for each in top])[:_TERMS]
    with view.store.reading() as connection:
        months = ask.over_time(connection, view.choice, terms)
    rows = [(each.label, each.month, each.stories) for each in months]
    picture.show(
        view,
        OVER_TIME,
        pd.DataFrame(rows, columns=["label", "month", "stories"]),
        basis=f"{basis} By the month of the story's day, noughts drawn.",
        header=("Keyword", "Month", "Stories"),
        rows=[
            (label, f"{month:%b %Y}", f"{number:,}")
            for label, month, number in rows
            if number
        ],
        key="over-time",
    )


PAGE = Page(
    name="keywords",
    title="Keywords",
    icon=":material/label:",
    about="What the chosen stories are about: keywords, people, organisations and "
    "places, in how many stories, in which words and when.",
    draw=draw,
)
