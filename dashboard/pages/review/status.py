"""A promise in, how it stands in an editor's judgement kept out, with its source."""

from datetime import date

import streamlit as st

from dashboard.analysis.decided.standing import STATUSES
from dashboard.pages.parts import deciding, link
from dashboard.pages.parts.deciding import Item
from dashboard.pages.parts.view import View
from dashboard.pages.review.fields import DAYS
from dashboard.records import Deadline
from dashboard.wording import opened

#: The one that needs a reason and not only a source.
_REASONED = "cannot be judged"


def draw(view: View, item: Item, key: str) -> None:
    """How it stands, who says so, and of which day."""
    if not isinstance(item.finding, Deadline):
        return
    now = item.finding.status
    at = STATUSES.index(now) if now in STATUSES else None
    st.subheader("How the promise stands")
    columns = st.columns((1, 2, 1), gap="small")
    with columns[0]:
        st.selectbox("Status", STATUSES, at, key=f"{key}-status", format_func=opened,
                     placeholder="Not checked yet")  # fmt: skip
    with columns[1]:
        st.text_input("Source", key=f"{key}-source", max_chars=300,
                      placeholder="Who says so, or a link")  # fmt: skip
    with columns[2]:
        st.date_input("As of", view.choice.as_of, *DAYS, key=f"{key}-on",
                      format="DD/MM/YYYY")  # fmt: skip
    st.button("Set status", key="review-status", on_click=_set, args=(view, item, key))


def _set(view: View, item: Item, key: str) -> None:
    state = st.session_state
    status, on = state.get(f"{key}-status"), state.get(f"{key}-on")
    source = state.get(f"{key}-source", "").strip()
    why = state.get(f"{key}-why", "").strip()
    if wrong := missing(status, source, on, why):
        deciding.hint(wrong)
        return
    after = {"status": status, "source": source, "on": str(on)}
    deciding.say(view, item, "status", after, why)
    if view.asked("at"):
        link.go(link.to(view))


def missing(status: str | None, source: str, on: date | None, why: str) -> str | None:
    """What is still asked for before a status is kept; None when nothing is."""
    if status is None:
        return "Choose how the promise stands first."
    if not source or on is None:
        return "Say who tells so, and of which day: a status needs its source."
    if status == _REASONED and not why:
        return "Write into the field for the reason why it cannot be judged."
    return None
