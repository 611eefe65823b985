"""One reading at a time in, what an editor says of it kept; then what has been said."""

import streamlit as st

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.parts import downloads, empty, link, sheet, title
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.pages.review import deciding, fields, log, shown
from dashboard.pages.review.deciding import Item
from dashboard.queries import review, stories, story
from dashboard.queries.review import Waiting
from dashboard.records import Finding, Findings

#: Those that an editor passed over in this session.
_SKIPPED = "review-skipped"
#: Readings fetched beyond those that were passed over.
_AHEAD = 5
#: What can be said of a reading: the button, and the key that presses it.
_VERDICTS = {
    "confirmed": ("Confirm", "Y"),
    "corrected": ("Save correction", "E"),
    "rejected": ("Not this", "N"),
    "noted": ("Add note", "T"),
}


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
    item = _asked(view) or _next(view)
    if item is None:
        note("Nothing waits for a decision in the chosen stories.")
    else:
        _item(view, item)
    log.show(view)
    downloads.strip(view, "decisions")


def _lead(left: int, done: int) -> str:
    if not left and not done:
        return "Nothing was read in the chosen stories that could be decided on."
    decided = f"{done:,} of {wording.count(left + done, 'reading')} decided on."
    return f"{decided} What a headline or a chart rests on comes first."


def _asked(view: View) -> Item | None:
    """The finding that the address names."""
    key, at = view.asked("story"), view.asked("at")
    return _found(view, key, at) if key and at else None


def _next(view: View) -> Item | None:
    skipped = st.session_state.setdefault(_SKIPPED, set())
    with view.store.reading() as connection:
        waiting = review.waiting(connection, view.choice, len(skipped) + _AHEAD)
    for each in waiting:
        if (each.story_key, each.key) not in skipped:
            return _found(view, each.story_key, each.key)
    return None


def _found(view: View, key: str, at: str) -> Item | None:
    with view.store.reading() as connection:
        told = story.story(connection, key)
    if told is None:
        return None
    for kind, findings in _kinds(told.findings).items():
        for finding in findings:
            if finding.key == at:
                return deciding.item(view, told, kind, finding)
    return None


def _kinds(findings: Findings) -> dict[str, tuple[Finding, ...]]:
    return {
        "target": findings.targets,
        "deadline": findings.deadlines,
        "figure": findings.figures,
        "quote": findings.quotes,
        "name": findings.names,
    }


def _item(view: View, item: Item) -> None:
    key = f"review-{item.told.key}-{item.finding.key}-{item.seen}"
    with st.container(border=True, key="review-item"):
        sheet.show("review-context", shown.item(view, item))
        if fields.may_be_put_right(item.kind):
            fields.draw(item.finding, item.kind, key)
        st.text_input(
            "Why, or a note",
            key=f"{key}-why",
            max_chars=500,
            placeholder="Kept with the decision",
        )
        _buttons(view, item, key)
        _alike(view, item)


def _buttons(view: View, item: Item, key: str) -> None:
    with st.container(horizontal=True):
        for verdict, (label, letter) in _VERDICTS.items():
            if verdict != "corrected" or fields.may_be_put_right(item.kind):
                st.button(
                    label,
                    key=f"review-{verdict}",
                    type="primary" if verdict == "confirmed" else "secondary",
                    shortcut=letter,
                    on_click=_say,
                    args=(view, item, key, verdict),
                )
        st.button("Skip", key="review-skip", shortcut="S", on_click=_skip, args=(item,))


def _say(view: View, item: Item, key: str, verdict: str) -> None:
    """What the click says, with what stands in the fields at that moment."""
    why = st.session_state.get(f"{key}-why", "").strip()
    after = {}
    if verdict == "corrected":
        after = fields.changed(item.finding, item.kind, key)
        if not after:
            deciding.hint("Nothing differs from the reading yet: change a field first.")
            return
    if verdict == "noted" and not why:
        deciding.hint("Write the note into the field first.")
        return
    deciding.say(view, item, verdict, after, why)
    if verdict != "noted" and view.asked("at"):
        link.go(link.to(view))


def _skip(item: Item) -> None:
    skipped = st.session_state.setdefault(_SKIPPED, set())
    skipped.add((item.told.key, item.finding.key))


def _alike(view: View, item: Item) -> None:
    """One click for the same reading of the same thing in other stories."""
    if item.kind != "figure":
        return
    with view.store.reading() as connection:
        same = review.alike(connection, view.choice, item.told.key, item.finding.key)
    if same:
        others = wording.count(len(same), "other story")
        st.button(
            f"Confirm this and the same figure in {others}",
            key="review-alike",
            on_click=_confirm_all,
            args=(view, item, same),
        )


def _confirm_all(view: View, item: Item, same: tuple[Waiting, ...]) -> None:
    deciding.say(view, item, "confirmed")
    for each in same:
        found = _found(view, each.story_key, each.key)
        if found is not None and found.finding.decision is None:
            deciding.say(
                view, found, "confirmed", why="with others of the same reading"
            )


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
