"""Sentences in, the days, periods and conditions that they speak of out."""

from dashboard.analysis.days.base import TimePhrase
from dashboard.analysis.sentences import Sentence
from dashboard.records import Story
from dashboard.settings import Desk

__all__ = ["TimePhrase", "read"]


def read(
    story: Story, sentences: tuple[Sentence, ...], desk: Desk
) -> tuple[TimePhrase, ...]:
    """Every time phrase in the order of the page."""
    return ()
