"""Figures in, targets paired with where they start from out."""

from dashboard.analysis.days import TimePhrase
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Story, Target
from dashboard.settings import Desk


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    figures: tuple[Figure, ...],
    phrases: tuple[TimePhrase, ...],
    desk: Desk,
) -> tuple[Target, ...]:
    """Every target in the order of the page."""
    return ()
