"""The nearest promises in, the timeline of them on the page out."""

from collections.abc import Sequence
from datetime import date

import pandas as pd

from dashboard import wording
from dashboard.charts import TIMELINE
from dashboard.pages.parts import link, picture, table
from dashboard.pages.parts.view import View
from dashboard.queries import deadlines as ask

#: Rows of the picture: more are no picture any more, and the agenda has the rest.
_ROWS = 20
#: Of these so many may have passed, so that what is to come has room.
_PASSED = 8


def show(view: View, promises: bool, basis: str) -> None:
    """A row for each of the nearest promises, grouped by who must do it."""
    with view.store.reading() as connection:
        found = ask.nearest(
            connection, view.choice, promises=promises, most=_ROWS, passed=_PASSED
        )
    if not found:
        return
    drawn = _grouped(found)
    picture.show(
        view,
        TIMELINE,
        frame(drawn, view.choice.as_of),
        basis=f"{basis} Drawn: the {len(drawn)} nearest, from the day of the story to "
        "the last day; an arrow leads to the day that it moved to.",
        header=("Due", "What", "Who must do it", "State", "Moved to", "Story"),
        rows=[_row(view, each) for each in drawn],
        key="timeline",
    )


def _grouped(found: Sequence[ask.Entry]) -> list[ask.Entry]:
    """By who must do it, the one whose day comes first before the others."""
    first: dict[str, int] = {}
    for number, each in enumerate(found):
        first.setdefault(_who(each), number)
    return sorted(found, key=lambda each: (not _who(each), first[_who(each)]))


def _who(entry: ask.Entry) -> str:
    return entry.deadline.responsible or ""


def _what(entry: ask.Entry) -> str:
    """What must happen, without who must do it, who stands before it."""
    what = entry.deadline.what
    for who in (
        f"The {_who(entry)} to ",
        f"the {_who(entry)} to ",
        f"{_who(entry)} to ",
    ):
        what = what.removeprefix(who) if _who(entry) else what
    return what or entry.deadline.raw


def frame(drawn: Sequence[ask.Entry], as_of: date) -> pd.DataFrame:
    """The columns that the timeline reads."""
    columns = ["label", "who", "said", "due", "state", "next", "text", "as_of"]
    rows = [
        (
            _what(each),
            _who(each),
            each.day or each.deadline.due,
            each.deadline.due,
            each.state,
            each.moves[-1].deadline.due if each.moves else None,
            due_words(each),
            as_of,
        )
        for each in drawn
    ]
    return pd.DataFrame(rows, columns=columns)


def due_words(entry: ask.Entry) -> str:
    """The due day as an editor writes it, at the precision of the copy."""
    found = entry.deadline
    return "no date" if found.due is None else wording.day(found.due)


def _row(view: View, each: ask.Entry) -> tuple[table.Cell, ...]:
    moved = each.moves[-1].deadline.due if each.moves else None
    return (
        due_words(each),
        each.deadline.what,
        _who(each),
        each.state,
        wording.day(moved) if moved else "",
        table.Link(
            each.headline,
            link.to(view, "story", story=each.story_key, at=each.deadline.key),
        ),
    )
