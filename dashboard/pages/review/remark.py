"""A copy check's remark in, what an editor says of it kept out."""

from collections.abc import Iterator

import streamlit as st

from dashboard.analysis.checks import CHECK_OF
from dashboard.pages.parts import deciding, link, sheet, verdict
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.view import View
from dashboard.queries import hand
from dashboard.queries.story import Told
from dashboard.records import Decision, Remark, Span


def found(told: Told, at: str) -> Remark | None:
    """The remark of one key; None where the story has none."""
    return next((each for each in told.findings.remarks if each.key == at), None)


def draw(view: View, told: Told, about: Remark) -> None:
    """The remark with its places, and whether it holds."""
    with view.store.reading() as connection:
        made = hand.hand(connection, told).remarks.get(about.key)
    key = f"review-{told.key}-{about.key}-why"
    with st.container(border=True, key="review-item"):
        html = tag("div", *_told(view, told, about, made), class_="to-decide")
        sheet.show("review-context", html)
        if made is not None and made.verdict == "dismissed":
            st.button("Bring it back", key="review-back", type="primary",
                      on_click=_undo, args=(view, made))  # fmt: skip
            return
        st.text_input("Why", key=key, max_chars=500,
                      placeholder="Asked for where it is dismissed")  # fmt: skip
        with st.container(horizontal=True):
            st.button("It holds", key="review-confirmed", shortcut="Y",
                      on_click=_say, args=(view, told, about, "confirmed"))  # fmt: skip
            st.button("False alarm", key="review-dismissed", shortcut="N",
                      on_click=_say, args=(view, told, about, "dismissed"))  # fmt: skip


def _told(
    view: View, told: Told, about: Remark, made: Decision | None
) -> Iterator[Html]:
    there = link.to(view, "story", story=told.key, at=about.key)
    yield tag("p", tag("span", "Copy check"), class_="meta")
    headline = told.story.headline or "No headline"
    yield tag("h2", tag("a", headline, href=there, data_go=True), dir="auto")
    yield tag("p", tag("strong", about.why), dir="auto")
    for span in (about.span, about.other):
        if span is not None:
            yield _place(told, span)
    yield tag("p", CHECK_OF[about.check].rule, class_="told")
    if made is not None:
        yield verdict.line(made)


def _place(told: Told, span: Span) -> Html:
    words = " ".join(told.story.text[span.start : span.end].split())
    return tag("p", tag("mark", words), class_="around", dir="auto")


def _say(view: View, told: Told, about: Remark, verdict: str) -> None:
    key = f"review-{told.key}-{about.key}-why"
    why = st.session_state.get(key, "").strip()
    if verdict == "dismissed" and not why:
        deciding.hint("Say why it is a false alarm first: the rule is judged by it.")
        return
    deciding.say_of(view, told.key, about, verdict, why)
    link.go(link.to(view, "story", story=told.key, at=about.key))


def _undo(view: View, made: Decision) -> None:
    deciding.undo(view, made, made.id)
    link.go(link.to(view, "story", story=made.story, at=made.key))
