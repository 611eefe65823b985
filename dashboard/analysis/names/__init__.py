"""Sentences in, the people, organisations and places they name out."""

from dashboard.analysis.sentences import Sentence
from dashboard.records import Name, Story


def read(story: Story, sentences: tuple[Sentence, ...]) -> tuple[Name, ...]:
    """Every name once, in the order of first mention."""
    return ()
