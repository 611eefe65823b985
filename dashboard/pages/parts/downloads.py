"""Names of files in, a row of buttons out that download them as the screen has them."""

import streamlit as st

from dashboard import wording
from dashboard.exports.csv import EXPORT
from dashboard.exports.ics import EXPORT as CALENDAR
from dashboard.pages.parts.view import View
from dashboard.queries import deadlines, files, stories

_FILES = {each.name: each for each in files.FILES}


def strip(view: View, *names: str, spreadsheet: bool = True) -> None:
    """A button for each file with its number of rows."""
    with view.store.reading() as connection:
        counted = [
            (_FILES[name], _FILES[name].count(connection, view.choice))
            for name in names
        ]
    with st.container(horizontal=True, key=f"downloads-{'-'.join(names)}"):
        for file, count in counted:
            button(view, file, count, spreadsheet)


def button(view: View, file: files.File, count: int, spreadsheet: bool) -> None:
    """A button for one file; it is built when clicked.

    `spreadsheet` begins the file with the mark that spreadsheets know UTF-8 by.
    """
    with view.store.reading() as connection:
        first, last = stories.days(connection, view.choice)

    def built() -> bytes:
        with view.store.reading() as connection:
            rows = file.rows(connection, view.choice, "")
            return b"".join(EXPORT.write(files.header(file), rows, spreadsheet))

    st.download_button(
        f"{file.label}, {wording.count(count, 'row')}",
        data=built,
        file_name=files.name(file, view.choice, first, last, EXPORT.suffix),
        mime=EXPORT.mime,
        key=f"download-{file.name}",
        on_click="ignore",
        icon=":material/download:",
    )


def calendar(view: View) -> None:
    """A button for the dated promises as a calendar."""
    file = _FILES["deadlines"]
    with view.store.reading() as connection:
        first, last = stories.days(connection, view.choice)
        days = deadlines.count_dated(connection, view.choice)

    def built() -> bytes:
        with view.store.reading() as connection:
            rows = file.rows(connection, view.choice, "")
            return b"".join(CALENDAR.write(files.header(file), rows, False))

    st.download_button(
        f"{CALENDAR.label}, {wording.count(days, 'day')}",
        data=built,
        file_name=files.name(file, view.choice, first, last, CALENDAR.suffix),
        mime=CALENDAR.mime,
        key="download-calendar",
        on_click="ignore",
        icon=":material/event:",
    )
