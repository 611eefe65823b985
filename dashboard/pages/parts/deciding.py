"""What an editor says of a finding in, their decision kept and told out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import streamlit as st

from dashboard import rereading
from dashboard.analysis import decided
from dashboard.pages.parts.trouble import explained
from dashboard.pages.parts.view import View
from dashboard.queries.story import Told
from dashboard.records import Decision, Finding, Remark, Value
from dashboard.settings import settings
from dashboard.store import decide

#: What was said last, to be told on the page once.
_TOLD = "review-told"


@dataclass(frozen=True, slots=True)
class Item:
    """A finding under an editor's eyes, and the newest decision that they see on it."""

    told: Told
    kind: str
    finding: Finding
    seen: int


def item(view: View, told: Told, kind: str, finding: Finding) -> Item:
    """The finding with what has been decided on it by now."""
    with view.store.reading() as connection:
        seen = decide.newest(connection, told.key, kind, finding.key)
    return Item(told, kind, finding, seen)


def say(
    view: View,
    about: Item,
    verdict: str,
    after: Mapping[str, Value] | None = None,
    why: str | None = None,
) -> None:
    """Keep a decision under the editor's name; the page tells what became of it."""
    made = Decision(
        story=about.told.key,
        kind=about.kind,
        key=about.finding.key,
        anchor=decided.anchor(about.told.story, about.finding),
        verdict=verdict,
        # What an editor adds had not been read before.
        before={} if verdict == "added" else decided.plain(about.finding),
        after=after or {},
        why=why or None,
        editor=settings().editor,
        made=datetime.now(UTC),
    )
    _keep(view, made, about.seen)


def say_of(
    view: View, story: str, about: Remark, verdict: str, why: str | None
) -> None:
    """Keep what an editor says of a remark, which its key alone tells."""
    with view.store.reading() as connection:
        seen = decide.newest(connection, story, "remark", about.key)
    made = Decision(
        story=story,
        kind="remark",
        key=about.key,
        anchor=None,
        verdict=verdict,
        before={"check": about.check, "result": about.result, "why": about.why},
        why=why or None,
        editor=settings().editor,
        made=datetime.now(UTC),
    )
    _keep(view, made, seen)


def undo(view: View, decision: Decision, seen: int) -> None:
    """Take a decision back, by a new one."""
    _keep(
        view,
        Decision(
            story=decision.story,
            kind=decision.kind,
            key=decision.key,
            anchor=decision.anchor,
            verdict=decision.verdict,
            before=decision.before,
            undoes=decision.id,
            editor=settings().editor,
            made=datetime.now(UTC),
        ),
        seen,
    )


def _keep(view: View, made: Decision, seen: int) -> None:
    with explained("decision"):
        kept = rereading.add(view.store, settings().desk, made, seen)
        st.session_state[_TOLD] = kept


def hint(words: str) -> None:
    """Say why the last click decided nothing."""
    st.session_state[_TOLD] = words


def last() -> Decision | str | None:
    """The decision that the last click made, or why it made none; told once."""
    made: Decision | str | None = st.session_state.pop(_TOLD, None)
    return made
