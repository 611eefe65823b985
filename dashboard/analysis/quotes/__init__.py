"""Attributions in, quotes out."""

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.sentences import Sentence
from dashboard.records import Quote, Story


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Quote, ...]:
    """Every quote in the order of the page."""
    return ()
