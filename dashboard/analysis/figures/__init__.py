"""Sentences in, every figure with its value and meaning out."""

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Rejection, Story
from dashboard.settings import Desk


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    phrases: tuple[TimePhrase, ...],
    attributions: tuple[Attribution, ...],
    desk: Desk,
) -> tuple[tuple[Figure, ...], tuple[Rejection, ...]]:
    """Every figure in the order of the page, and what looked like one and is none."""
    return (), ()
