"""The chosen stories in, the quotes and figures that rest on unnamed sources out."""

import streamlit as st

from dashboard import wording
from dashboard.pages.figures import amounts
from dashboard.pages.parts import link, table
from dashboard.pages.parts.note import note
from dashboard.pages.parts.view import View
from dashboard.queries import figures, people
from dashboard.queries.choice import Choice

#: Rows of each table; the files have all of them.
_MOST = 20
_SOURCE = "source"


def show(view: View) -> None:
    """Which claims rest on unnamed sources: what is said, and what is counted."""
    st.header("Which claims rest on unnamed sources?")
    narrowed = _unnamed(view.choice)
    with view.store.reading() as connection:
        said = people.said(connection, view.choice, source="unnamed", limit=_MOST)
        quotes = people.count_quotes(connection, view.choice, source="unnamed")
        counted = figures.figures(connection, narrowed, _MOST)
        numbers = figures.count_figures(connection, narrowed)
    if not quotes and not numbers:
        note("None: every quote and figure with a source names it.")
        return
    rows = [_quote(view, each) for each in said]
    rows += [_figure(view, each) for each in counted]
    table.show("unnamed", ("Source", "Claim", "Sentence", "Story"), rows)
    told = (
        f"{wording.count(quotes, 'quote')} and {wording.count(numbers, 'figure')} rest "
        "on sources that nobody could call."
    )
    capped = f" The first {_MOST} of each are shown." * (max(quotes, numbers) > _MOST)
    note(told + capped)


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
