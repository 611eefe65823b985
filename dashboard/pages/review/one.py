"""A reading under an editor's eyes in, what they say of it kept out."""

from collections.abc import Mapping

import streamlit as st

from dashboard import wording
from dashboard.analysis import decided
from dashboard.pages.parts import deciding, link, sheet
from dashboard.pages.parts.deciding import Item
from dashboard.pages.parts.view import View
from dashboard.pages.review import fields, guess, shown, status, ties
from dashboard.queries import review, story
from dashboard.queries.review import Waiting
from dashboard.queries.story import Told
from dashboard.records import Figure, Finding, Findings, Value

#: Those that an editor passed over in this session.
SKIPPED = "review-skipped"
#: What can be said of a reading: the button, and the key that presses it.
_VERDICTS = {
    "confirmed": ("Confirm", "Y"),
    "corrected": ("Save correction", "E"),
    "rejected": ("Not this", "N"),
    "noted": ("Add note", "T"),
}
#: And of a number that was read as no figure.
_OF_REJECTION = {
    "reinstated": ("It is a figure", "Y"),
    "confirmed": ("It is none", "N"),
    "noted": ("Add note", "T"),
}


def found(view: View, key: str, at: str) -> Item | None:
    """The finding of a story under an editor's eyes."""
    with view.store.reading() as connection:
        told = story.story(connection, key)
    return None if told is None else found_in(view, told, at)


def found_in(view: View, told: Told, at: str) -> Item | None:
    """The same in a story that was read already."""
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
        "rejection": findings.rejections,
    }


def draw(view: View, item: Item) -> None:
    """The words in their context, the reading in a form, and the buttons."""
    key = f"review-{item.told.key}-{item.finding.key}-{item.seen}"
    kind, asked = _asked(item)
    with st.container(border=True, key="review-item"):
        sheet.show("review-context", shown.item(view, item))
        if fields.may_be_put_right(kind):
            fields.draw(asked, kind, key)
        st.text_input(
            "Why, or a note",
            key=f"{key}-why",
            max_chars=500,
            placeholder="Kept with the decision",
        )
        _buttons(view, item, key)
        _alike(view, item)
        status.draw(view, item, key)
        ties.draw(view, item)


def _asked(item: Item) -> tuple[str, Finding]:
    """The form's kind, and the reading that stands in it."""
    if item.kind == "rejection":
        return "figure", guess.figure(item.told.story, item.finding.span)
    return item.kind, item.finding


def _buttons(view: View, item: Item, key: str) -> None:
    verdicts = _OF_REJECTION if item.kind == "rejection" else _VERDICTS
    with st.container(horizontal=True):
        for number, (verdict, (label, letter)) in enumerate(verdicts.items()):
            if verdict != "corrected" or fields.may_be_put_right(item.kind):
                st.button(
                    label,
                    key=f"review-{verdict}",
                    type="secondary" if number else "primary",
                    shortcut=letter,
                    on_click=_say,
                    args=(view, item, key, verdict),
                )
        st.button("Skip", key="review-skip", shortcut="S", on_click=_skip,
                  args=(view, item))  # fmt: skip


def _say(view: View, item: Item, key: str, verdict: str) -> None:
    """What the click says, with what stands in the fields at that moment."""
    why = st.session_state.get(f"{key}-why", "").strip()
    if verdict == "noted" and not why:
        deciding.hint("Write the note into the field first.")
        return
    after = _after(item, key, verdict)
    if verdict == "corrected" and not after:
        deciding.hint("Nothing differs from the reading yet: change a field first.")
        return
    deciding.say(view, item, verdict, after, why)
    if verdict != "noted" and view.asked("at"):
        link.go(link.to(view))


def _after(item: Item, key: str, verdict: str) -> Mapping[str, Value]:
    if verdict not in ("corrected", "reinstated"):
        return {}
    kind, asked = _asked(item)
    changed = fields.changed(asked, kind, key)
    if verdict == "corrected" or not isinstance(asked, Figure):
        return changed
    whole = decided.plain(asked) | changed
    return whole | {"kind": guess.kind(whole["unit"], asked.kind)}


def _skip(view: View, item: Item) -> None:
    skipped = st.session_state.setdefault(SKIPPED, set())
    skipped.add((item.told.key, item.finding.key))
    if view.asked("at"):
        link.go(link.to(view))


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
        other = found(view, each.story_key, each.key)
        if other is not None and other.finding.decision is None:
            deciding.say(
                view, other, "confirmed", why="with others of the same reading"
            )
