"""Sentences in, who says what in them out."""

from dashboard.analysis.attribution.base import Attribution
from dashboard.analysis.attribution.reader import Reader
from dashboard.analysis.sentences import Sentence
from dashboard.records import Name, Story

__all__ = ["Attribution", "read"]


def read(
    story: Story, sentences: tuple[Sentence, ...], names: tuple[Name, ...]
) -> tuple[Attribution, ...]:
    """Every attribution in the order of the page."""
    return Reader(story.text, names).read(sentences)
