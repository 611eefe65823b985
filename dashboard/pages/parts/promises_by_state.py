"""The chosen stories in, how the promises of each body stand on the page out."""

from collections.abc import Mapping

import streamlit as st

from dashboard.pages.parts import link, table
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import deadlines as ask

#: Bodies in the table; the diary has the others.
_MOST = 12
#: What a column counts, by the sections of the diary that it takes together.
_COLUMNS = {
    "Still to come": ("week", "month", "quarter", "later"),
    "Passed, no follow-up": ("overdue",),
    "Passed, followed up": ("closed",),
    "Overtaken": ("overtaken",),
    "Closed by an editor": ("settled",),
    "Condition or no date": ("condition", "none"),
}


def show(view: View) -> None:
    """A row for each body with most promises, and one for those of nobody named."""
    with view.store.reading() as connection:
        found = ask.by_body(connection, view.choice)
    if not found:
        return
    st.header("Promises by state")
    named = [(who, counts) for who, counts in found.items() if who is not None]
    named.sort(key=lambda each: (-sum(each[1].values()), each[0]))
    shown = [_row(who, counts) for who, counts in named[:_MOST]]
    if None in found:
        shown.append(_row("Nobody named", found[None]))
    table.show(
        "promises-by-state",
        ("Who must do it", *_COLUMNS, "All"),
        [*shown, _last(view, found)],
        numbers=range(1, len(_COLUMNS) + 2),
    )
    if len(named) > _MOST:
        note(f"The {_MOST} with most promises of {len(named):,}; the last row has all.")


def _row(who: str, counts: Mapping[str, int]) -> tuple[table.Cell, ...]:
    numbers = [
        sum(counts.get(name, 0) for name in sections) for sections in _COLUMNS.values()
    ]
    return (
        who,
        *(f"{each:,}" if each else "" for each in numbers),
        f"{sum(numbers):,}",
    )


def _last(
    view: View, found: Mapping[str | None, Mapping[str, int]]
) -> tuple[table.Cell, ...]:
    """All bodies together, leading to the diary."""
    every: dict[str, int] = {}
    for counts in found.values():
        for name, number in counts.items():
            every[name] = every.get(name, 0) + number
    _who, *numbers = _row("", every)
    return (table.Link("All, in the diary", link.to(view, "deadlines")), *numbers)
