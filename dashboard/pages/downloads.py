"""The chosen stories in, every file that can be had of them out, with its rows."""

import streamlit as st

from dashboard import wording
from dashboard.pages.base import Page
from dashboard.pages.parts import control, downloads, title
from dashboard.pages.parts.markup import joined, tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import choice as choices
from dashboard.queries import stories
from dashboard.queries.files import FILES

_FOR = {"spreadsheet": "A spreadsheet", "program": "A program"}
_MARK = (
    "For a spreadsheet a file begins with a byte-order mark, so that accents and other "
    "scripts come out right; programs would rather not have it."
)


def draw(view: View) -> None:
    """What the filters are, for whom the files are made, and the files."""
    with view.store.reading() as connection:
        counted = stories.count(connection, view.choice)
        rows = [(file, file.count(connection, view.choice)) for file in FILES]
    title.title("Downloads", _lead(view, counted))
    reader = control.choose(view, "for", "Made for", _FOR, "spreadsheet")
    note(_MARK)
    with st.grid(min_column_width=300):
        for file, count in rows:
            with st.container(border=True, height="stretch", key=f"file-{file.name}"):
                st.html(joined((tag("h3", file.label), tag("p", file.about))))
                downloads.button(view, file, count, reader == "spreadsheet")
                if file.name == "deadlines":
                    downloads.calendar(view)


def _lead(view: View, counted: int) -> str:
    filtered = choices.words(view.choice)
    if not counted:
        return f"There are no {filtered}, so the files hold their header only."
    as_of = wording.day(view.choice.as_of)
    held = wording.count(counted, "story")
    if view.choice.values:
        held = f"the {filtered} ({counted:,})"
    return f"These files hold what the screen holds: {held}, as of {as_of}."


PAGE = Page(
    name="downloads",
    title="Downloads",
    icon=":material/download:",
    about="Every table of the chosen stories as a file, with the rows and the order of "
    "the screen.",
    draw=draw,
)
