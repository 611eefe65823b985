"""Sentences in, the days, periods and conditions that they speak of out."""

from dashboard.analysis.days import books, names, reading
from dashboard.analysis.days.base import TimePhrase
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words import fiscal_years
from dashboard.records import Story
from dashboard.settings import Desk

__all__ = ["TimePhrase", "read"]


def read(
    story: Story, sentences: tuple[Sentence, ...], desk: Desk
) -> tuple[TimePhrase, ...]:
    """Every time phrase in the order of the page."""
    settled = reading.Settled(
        anchor=story.day,
        fiscal=desk.fiscal_year_starts
        or fiscal_years.starts_in(story.dateline_place)
        or books.starts(story.text),
        people=names.people(story.text),
    )
    return tuple(
        phrase
        for sentence in sentences
        for phrase in reading.phrases(sentence, settled)
    )
