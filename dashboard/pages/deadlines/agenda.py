"""The diary's entries in, the agenda on the page out, section by section."""

from collections.abc import Mapping, Sequence
from itertools import groupby

import streamlit as st

from dashboard import wording
from dashboard.analysis.deadlines.measurable import NO_DAY, why_not
from dashboard.pages.deadlines.line import due_words
from dashboard.pages.parts import address, link, sheet
from dashboard.pages.parts.markup import Html, tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import deadlines as ask
from dashboard.queries.facts import left
from dashboard.queries.filters.standing import AGENDA
from dashboard.queries.followed import Move, printed

#: Entries of one leaf.
_LEAF = 25
#: A shape for each state, so that colour is never alone.
_SHAPES = {
    "passed, no follow-up": "◆",
    "due soon": "■",
    "open": "●",
    "passed, followed up": "✚",
    "overtaken": "▶",
    "condition": "◇",
    "no date": "○",
    "closed": "✓",
}


def show(view: View, promises: bool, counted: Mapping[str, int]) -> None:
    """A leaf of the agenda, with its pages below."""
    st.header("Agenda")
    total = sum(counted.values())
    leaves = -(-total // _LEAF)
    number = min(max(_asked(view), 1), leaves)
    with view.store.reading() as connection:
        found = ask.entries(
            connection,
            view.choice,
            promises=promises,
            limit=_LEAF,
            offset=(number - 1) * _LEAF,
        )
    sheet.show("agenda", tag("div", *_sections(view, found, counted), class_="agenda"))
    if leaves > 1:
        first = (number - 1) * _LEAF + 1
        note(f"Entries {first:,} to {first + len(found) - 1:,} of {total:,}.")
        _pages(leaves, number)


def _asked(view: View) -> int:
    asked = view.asked(address.PAGE) or ""
    return int(asked) if asked.isdecimal() and len(asked) < 9 else 1


def _pages(leaves: int, number: int) -> None:
    # The key changes with the page, so that the address alone says which is shown.
    key = f"own-diary-{number}"

    def turned() -> None:
        chosen = st.session_state[key]
        address.keep(address.PAGE, str(chosen) if chosen > 1 else None)

    with st.container(key="pages", horizontal_alignment="center"):
        st.pagination(leaves, default=number, key=key, on_change=turned)


def _sections(
    view: View, found: Sequence[ask.Entry], counted: Mapping[str, int]
) -> list[Html]:
    return [
        tag(
            "section",
            tag(
                "h2",
                AGENDA[name],
                tag("span", f" {counted.get(name, 0):,}", class_="count"),
            ),
            tag("ul", *(_entry(view, each) for each in group)),
        )
        for name, group in groupby(found, key=lambda each: each.section)
    ]


def _entry(view: View, each: ask.Entry) -> Html:
    found = each.deadline
    at = link.to(view, "story", story=each.story_key, at=found.key)
    state = each.state.replace(",", "").replace(" ", "-")
    return tag(
        "li",
        _when(view, each),
        tag(
            "div",
            tag("a", found.what or found.raw, href=at, data_go=True, class_="what",
                dir="auto"),
            tag("p", *(tag("span", words, dir="auto") for words in _told(each)),
                class_="told"),
            _from(each, at),
            _moved(view, each),
            _followed(view, each),
            _why(each),
            class_="about",
        ),
        tag(
            "span",
            tag("span", _SHAPES[each.state], aria_hidden="true", class_="shape"),
            f" {each.state}",
            class_=f"state {state}",
        ),
    )  # fmt: skip


def _when(view: View, each: ask.Entry) -> Html:
    """The due day, the days left, and the words of the copy."""
    due = each.deadline.due
    return tag(
        "div",
        tag("strong", due_words(each)),
        tag("span", left(due, view.choice.as_of), class_="left") if due else None,
        tag("span", f"“{each.deadline.raw}”", class_="left", dir="auto"),
        class_="when",
    )


def _told(each: ask.Entry) -> list[str]:
    """Who must do it, who said so, and through what."""
    found = each.deadline
    said = found.said_by and f"said by {found.said_by}"
    through = f" ({found.channel})" if said and found.channel else ""
    told = (
        found.status and f"An editor says: {found.status}",
        found.responsible and f"To be done by: {found.responsible}",
        f"{said}{through}" if said else None,
        None if found.promise else "a scheduled event, no promise",
        None
        if found.measurable
        else f"cannot be measured: {why_not(found.what, found.rule) or NO_DAY}",
    )
    return [words for words in told if words]


def _from(each: ask.Entry, at: str) -> Html:
    """The story that says so, with its day."""
    day = f", {wording.day(each.day)}" if each.day else None
    invented = tag("span", "Invented", class_="invented") if each.invented else None
    head = tag("a", each.headline, href=at, data_go=True, dir="auto")
    others = f"; told by {each.told:,} stories" if each.told > 1 else None
    return tag(
        "p", head, day, others, " " if invented else None, invented, class_="told"
    )


def _moved(view: View, each: ask.Entry) -> Html | None:
    if not each.moves:
        return None
    steps = [
        tag(
            "li",
            tag(
                "a",
                f"{_day(move)}, {_slip(move.slip)}",
                href=link.to(view, "story", story=move.story_key, at=move.deadline.key),
                data_go=True,
            ),
            f" {_by(move)}: ",
            tag("q", move.sentence, dir="auto"),
        )
        for move in each.moves
    ]
    label = tag("span", "Another day for it", class_="label")
    return tag("div", label, tag("ul", *steps), class_="moves")


def _by(move: Move) -> str:
    if move.accepted:
        return f"accepted by {move.accepted}"
    return "proposed" if move.proposed else "in the same story"


def _day(move: Move) -> str:
    day = printed(move.deadline)
    assert day is not None
    before = "before " if move.deadline.type == "before" else ""
    return f"{before}{wording.day(day)}"


def _slip(days: int) -> str:
    way = "later" if days > 0 else "earlier"
    return f"{wording.count(abs(days), 'day')} {way}"


def _followed(view: View, each: ask.Entry) -> Html | None:
    place = each.followed
    if place is None:
        return None
    at = link.to(view, "review", story=each.story_key, at=each.deadline.key)
    return tag(
        "p",
        "Spoken of since: ",
        tag("a", place.headline, href=link.to(view, "story", story=place.story_key),
            data_go=True, dir="auto"),
        f", {wording.day(place.day)}",
        f", accepted by {place.accepted}" if place.accepted else ", proposed",
        "; ",
        tag("a", "Decide", href=at, data_go=True),
        class_="told",
    )  # fmt: skip


def _why(each: ask.Entry) -> Html:
    found = each.deadline
    second = None
    if found.alternative_due:
        reason = found.alternative_reason or "another fair reading"
        second = f"Second reading: {wording.day(found.alternative_due)}, {reason}."
    return tag(
        "details",
        tag("summary", "The sentence, and how the date was read"),
        tag("blockquote", each.sentence, dir="auto"),
        tag("p", f"“{found.raw}”: {found.reason}.", dir="auto"),
        tag("p", second, class_="second") if second else None,
    )
