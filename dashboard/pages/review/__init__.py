"""One reading at a time in, what an editor says of it kept; then what has been said."""

import streamlit as st

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.parts import deciding, downloads, empty, sheet, title
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.pages.review import adding, gone, log, one, remark, shown
from dashboard.queries import review, stories, story

#: Readings fetched beyond those that were passed over.
_AHEAD = 5


def draw(view: View) -> None:
    """How much is left, the reading with what can be said of it, and the log."""
    with view.store.reading() as connection:
        counted = stories.count(connection, view.choice)
        left, done = review.counts(connection, view.choice)
    title.title("Review", _lead(left, done))
    if not counted:
        empty.result(view)
        return
    _told(view)
    if not _asked(view):
        _next(view)
    log.show(view)
    downloads.strip(view, "decisions")


def _lead(left: int, done: int) -> str:
    if not left and not done:
        return "Nothing was read in the chosen stories that could be decided on."
    decided = f"{done:,} of {wording.count(left + done, 'reading')} decided on."
    return f"{decided} What a headline or a chart rests on comes first."


def _asked(view: View) -> bool:
    """What the address names, if it stands in its story; whether it does."""
    key, at = view.asked("story"), view.asked("at")
    if key is None:
        return False
    with view.store.reading() as connection:
        told = story.story(connection, key)
    if told is None:
        return False
    if view.asked("add"):
        adding.draw(view, told)
        return True
    item = one.found_in(view, told, at or "")
    made = None if item else gone.found(view, told, at or "")
    about = remark.found(told, at or "")
    if item is not None:
        one.draw(view, item)
    elif made is not None:
        gone.draw(view, told, made)
    elif about is not None:
        remark.draw(view, told, about)
    return any(each is not None for each in (item, made, about))


def _next(view: View) -> None:
    """The most pressing reading that nobody has decided on or passed over."""
    skipped = st.session_state.setdefault(one.SKIPPED, set())
    with view.store.reading() as connection:
        waiting = review.waiting(connection, view.choice, len(skipped) + _AHEAD)
    for each in waiting:
        if (each.story_key, each.key) not in skipped:
            item = one.found(view, each.story_key, each.key)
            if item is not None:
                one.draw(view, item)
                return
    note("Nothing waits for a decision in the chosen stories.")


def _told(view: View) -> None:
    made = deciding.last()
    if isinstance(made, str):
        note(made)
    elif made is not None:
        sheet.show("review-told", shown.told(view, made))
        st.button(
            "Undo",
            key="review-undo",
            shortcut="U",
            on_click=deciding.undo,
            args=(view, made, made.id),
        )


PAGE = Page(
    name="review",
    title="Review",
    icon=":material/fact_check:",
    about="Decide on one reading at a time; no decision is ever lost or overwritten.",
    draw=draw,
)
