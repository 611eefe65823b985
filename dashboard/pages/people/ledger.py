"""Quotes of the chosen stories in, the table that says why for each of them out."""

import streamlit as st

from dashboard import wording
from dashboard.pages.parts import chosen, link, sheet, table
from dashboard.pages.parts.markup import tag
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import people as ask
from dashboard.queries.people import QuoteRow
from dashboard.records import Quote

#: Rows of one leaf of the table: twenty made a phone's page six screens long.
_LEAF = 10
#: Letters of a quote in a cell; its whole sentence stands behind "why".
_LETTERS = 220
_SOURCES = {
    "role": "role only",
    "none": "no source in the sentence",
    "unnamed": "unnamed source",
}
_HEADER = ("Speaker", "Words", "Said", "Why", "Story")


def show(view: View) -> None:
    """A leaf of the quotes, of one speaker where the address names one."""
    speaker = view.asked("speaker")
    with view.store.reading() as connection:
        counted = ask.count_quotes(connection, view.choice, speaker)
    st.header("The quotes" if speaker is None else "Quotes of one speaker")
    if speaker is not None:
        _narrowed(view, speaker, counted)
    leaves = -(-counted // _LEAF)
    place = st.container()
    leaf = st.pagination(leaves, key=f"quotes-{speaker}") if leaves > 1 else 1
    with view.store.reading() as connection:
        rows = ask.said(
            connection,
            view.choice,
            speaker=speaker,
            limit=_LEAF,
            offset=(leaf - 1) * _LEAF,
        )
    if not rows:
        note("No quote in these stories is theirs.")
        return
    with place:
        # Of one speaker the first column would say the same on every row.
        first = 0 if speaker is None else 1
        cells = [row(view, each)[first:] for each in rows]
        table.show("quotes-table", _HEADER[first:], cells)


def _narrowed(view: View, speaker: str, counted: int) -> None:
    """Who is shown, in which spellings, and the way back to all."""
    with view.store.reading() as connection:
        printed = ask.spellings(connection, view.choice, speaker)
    back = link.to(view, None, speaker=None, who=view.asked("who"))
    sheet.show(
        "speaker",
        tag(
            "div",
            tag("strong", wording.count(counted, "quote"), class_="counted"),
            chosen.removable(speaker, back, f"Show quotes of all but {speaker} too"),
            class_="chosen",
        ),
    )
    if printed:
        forms = [f"{name} ({wording.count(n, 'story')})" for name, n in printed]
        sheet.show("spellings", tag("p", f"Printed as {wording.joined(forms)}."))
    else:
        note("Copy gives no name here: these are the words that stand for one.")


def row(view: View, each: QuoteRow) -> tuple[table.Cell, ...]:
    """One quote as the table's cells."""
    quote = each.quote
    place = link.to(view, "story", story=each.story_key, at=quote.key)
    return (
        _speaker(view, each),
        _words(quote),
        _how(each),
        table.Folded("why", _why(each)),
        table.Link(each.headline, place),
    )


def _how(each: QuoteRow) -> str:
    """How it was said, through what, on which day, and how well copy names who."""
    quote = each.quote
    day = table.unbroken(wording.day(each.day)) if each.day else "no date"
    parts = (quote.kind, quote.channel, _SOURCES.get(quote.source, quote.source), day)
    return ", ".join(part for part in parts if part)


def _why(each: QuoteRow) -> tuple[str, ...]:
    quote = each.quote
    printed = " ".join((quote.as_written or "").split())
    speaker = f"Copy has “{printed}”." if printed else "The speaker is carried over."
    return quote.reason, speaker, each.sentence, f"Rule: {quote.rule}."


def _speaker(view: View, each: QuoteRow) -> table.Cell:
    quote = each.quote
    if quote.speaker is None or quote.known_as is None:
        return "not resolved"
    to = link.to(view, None, speaker=quote.known_as, who=view.asked("who"))
    return table.Link(quote.speaker, to)


def _words(quote: Quote) -> str:
    """What was said, in marks where the copy has it in marks."""
    text = wording.clipped(quote.raw, _LETTERS)
    return text if quote.kind == "indirect" else f"“{text}”"
