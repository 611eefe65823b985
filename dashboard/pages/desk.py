"""The chosen stories in, what a desk has to know of them this morning out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import streamlit as st

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.parts import cards, empty, link, sheet, table
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.table import Cell, Link
from dashboard.pages.parts.title import title
from dashboard.pages.parts.view import View
from dashboard.queries import chains, deadlines, followed, remarks, stories
from dashboard.queries.choice import Choice
from dashboard.queries.deadlines import Entry
from dashboard.queries.facts import left
from dashboard.queries.followed import Move

#: Rows of each list: what fits on a screen together; each leads to its whole page.
_MOST = 6
#: Sections of the diary that fall into this quarter.
_THIS_QUARTER = ("week", "month", "quarter")


def draw(view: View) -> None:
    """A sentence; then what is due, passed, moved, to look at and new."""
    with view.store.reading() as connection:
        shown = stories.count(connection, view.choice)
        counted = deadlines.counts(connection, view.choice)
        look, told = remarks.count_to_look_at(connection, view.choice)
    title("Desk", lead(counted, look, told, shown))
    if not shown:
        empty.result(view)
        return
    _due(view, counted)
    _passed(view, counted)
    _moved(view)
    _look_at(view, look)
    _latest(view)


def lead(counted: Mapping[str, int], look: int, told: int, shown: int) -> str:
    """ "2 promises fall due this quarter. 7 things to look at in 2 stories."."""
    if not shown:
        return "No story matches."
    due = sum(counted.get(name, 0) for name in _THIS_QUARTER)
    passed = counted.get("overdue", 0)
    said = [
        f"{wording.count(due, 'promise')} {'falls' if due == 1 else 'fall'} due this "
        "quarter."
        if due
        else "No promise falls due this quarter.",
        f"{wording.count(passed, 'deadline')} passed with no follow-up."
        if passed
        else "",
        f"{wording.count(look, 'thing')} to look at in {wording.count(told, 'story')}."
        if look
        else "Nothing to look at.",
    ]
    return " ".join(filter(None, said))


def _due(view: View, counted: Mapping[str, int]) -> None:
    """This quarter's promises; failing these the next ones."""
    soon = any(counted.get(name) for name in _THIS_QUARTER)
    if not (soon or counted.get("later")):
        return
    # The diary's own order has what passed first; a period leaves it out.
    period = "quarter" if soon else "later"
    number = sum(counted.get(name, 0) for name in _THIS_QUARTER)
    heading = "Due this quarter" if soon else "Due next"
    more = number - _MOST if soon else counted.get("later", 0) - _MOST
    _entries(view, heading, "due", _within(view.choice, period), more)


def _passed(view: View, counted: Mapping[str, int]) -> None:
    if number := counted.get("overdue", 0):
        chosen = _within(view.choice, "overdue")
        _entries(view, "Passed with no follow-up", "overdue", chosen, number - _MOST)


def _within(choice: Choice, period: str) -> Choice:
    """The choice with the promises of one period, unless others are chosen."""
    if choice.of("due"):
        return choice
    return replace(choice, values=(*choice.values, ("due", (period,))))


def _entries(view: View, heading: str, key: str, choice: Choice, more: int) -> None:
    with view.store.reading() as connection:
        found = deadlines.entries(connection, choice, limit=_MOST)
    if not found:
        return
    st.header(heading)
    far = "Passed" if key == "overdue" else "Left"
    header = ("Due", far, "What", "Who must do it", "Said in")
    table.show(f"desk-{key}", header, [_entry(view, each) for each in found])
    if more > 0:
        whole = link.to(view, "deadlines", due=choice.of("due"))
        _more(f"desk-{key}-more", f"{more:,} more in the diary", whole)


def _entry(view: View, entry: Entry) -> Sequence[Cell]:
    deadline = entry.deadline
    told = f" (told by {entry.told:,} stories)" if entry.told > 1 else ""
    stands = f"; an editor says: {deadline.status}" if deadline.status else ""
    return (
        table.unbroken(wording.day(deadline.due)) if deadline.due else "no date",
        _far(deadline.due, view.choice.as_of),
        wording.opened(deadline.what) + told + stands,
        deadline.responsible or "not named",
        Link(
            entry.headline,
            link.to(view, "story", story=entry.story_key, at=deadline.key),
        ),
    )


def _far(due: date | None, as_of: date) -> str:
    """ "38 days", under a heading that says whether they are left or over."""
    return table.unbroken(left(due, as_of).removeprefix("passed ")) if due else ""


def _moved(view: View) -> None:
    with view.store.reading() as connection:
        found = chains.moved_last(connection, view.choice, _MOST)
        number = chains.count_chains(connection, view.choice)
    if not found:
        return
    st.header("Moved")
    header = ("First", "Now", "By", "What", "Said in")
    rows = [_move(view, each, each.moves[-1]) for each in found]
    table.show("desk-moved", header, rows)
    if number > len(found):
        whole = link.to(view, "deadlines")
        _more("desk-moved-more", f"{number - len(found):,} more in the diary", whole)


def _move(view: View, first: Entry, last: Move) -> Sequence[Cell]:
    slip = wording.count(abs(last.slip), "day")
    proposed = " (proposed)" if last.proposed else ""
    return (
        table.unbroken(followed.printed_words(first.deadline)),
        table.unbroken(followed.printed_words(last.deadline)) + proposed,
        table.unbroken(f"{slip} {'later' if last.slip > 0 else 'earlier'}"),
        wording.opened(first.deadline.what),
        Link(
            last.headline,
            link.to(view, "story", story=last.story_key, at=last.deadline.key),
        ),
    )


def _look_at(view: View, number: int) -> None:
    with view.store.reading() as connection:
        found = remarks.to_look_at(connection, view.choice, _MOST)
    if not found:
        return
    st.header("To look at")
    rows = [
        (
            wording.opened(each.remark.why),
            Link(
                each.headline,
                link.to(view, "story", story=each.story_key, at=each.remark.key),
            ),
        )
        for each in found
    ]
    table.show("desk-look", ("What the copy check found", "Story"), rows)
    if number > len(found):
        whole = link.to(view, "stories", has=["look"], sort="look")
        _more("desk-look-more", f"{number - len(found):,} more, story by story", whole)


def _latest(view: View) -> None:
    with view.store.reading() as connection:
        found = stories.cards(connection, view.choice, size=_MOST)
    st.header("Latest stories")
    sheet.show("desk-latest", cards.lines(view, found))


def _more(key: str, words: str, address: str) -> None:
    sheet.show(key, tag("p", tag("a", words, href=address, data_go=True)))


PAGE = Page(
    name="desk",
    title="Desk",
    icon=":material/today:",
    about="What falls due, what passed unnoticed, what moved and what to look at.",
    draw=draw,
)
