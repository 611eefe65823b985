"""The chosen stories in, the quotes and figures that rest on unnamed sources out."""

import streamlit as st

from dashboard import wording
from dashboard.pages.figures import amounts
from dashboard.pages.parts import link, table
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import figures, people
from dashboard.queries.choice import Choice

#: Rows of one leaf: all of them made a phone's page eight screens long.
_LEAF = 10
_SOURCE = "source"


def show(view: View) -> None:
    """Which claims rest on unnamed sources: what is said, then what is counted."""
    st.header("Which claims rest on unnamed sources?")
    with view.store.reading() as connection:
        quotes = people.count_quotes(connection, view.choice, source="unnamed")
        numbers = figures.count_figures(connection, _unnamed(view.choice))
    if not quotes and not numbers:
        note("None: every quote and figure with a source names it.")
        return
    leaves = -(-(quotes + numbers) // _LEAF)
    place = st.container()
    leaf = st.pagination(leaves, key="unnamed-leaves") if leaves > 1 else 1
    rows = _rows(view, (leaf - 1) * _LEAF, quotes)
    with place:
        table.show("unnamed", ("Source", "Claim", "Sentence", "Story"), rows)
    note(
        f"{wording.count(quotes, 'quote')} and {wording.count(numbers, 'figure')} rest "
        "on sources that nobody could call."
    )


def _rows(view: View, first: int, quotes: int) -> list[tuple[table.Cell, ...]]:
    """A leaf of both, the quotes before the figures."""
    with view.store.reading() as connection:
        said = people.said(
            connection, view.choice, source="unnamed", limit=_LEAF, offset=first
        )
        free, passed = _LEAF - len(said), max(0, first - quotes)
        counted = (
            figures.figures(connection, _unnamed(view.choice), free, passed)
            if free
            else ()
        )
    return [
        *(_quote(view, each) for each in said),
        *(_figure(view, each) for each in counted),
    ]


def _unnamed(choice: Choice) -> Choice:
    kept = tuple(each for each in choice.values if each[0] != _SOURCE)
    return Choice(choice.as_of, (*kept, (_SOURCE, ("unnamed",))), choice.sort)


def _quote(view: View, each: people.QuoteRow) -> tuple[table.Cell, ...]:
    quote = each.quote
    at = link.to(view, "story", story=each.story_key, at=quote.key)
    source = quote.as_written or quote.speaker or ""
    words = " ".join(quote.raw.split())
    sentence = table.Folded("quote", (each.sentence,))
    return source, words, sentence, table.Link(each.headline, at)


def _figure(view: View, each: figures.FigureRow) -> tuple[table.Cell, ...]:
    figure = each.figure
    at = link.to(view, "story", story=each.story_key, at=figure.key)
    measure = f" ({figure.measure})" if figure.measure else ""
    return (
        figure.asserted_by or "",
        amounts.text(figure) + measure,
        table.Folded("figure", (each.sentence,)),
        table.Link(each.headline, at),
    )
