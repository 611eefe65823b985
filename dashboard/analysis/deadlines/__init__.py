"""Time phrases in, what must happen by when out."""

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.sentences import Sentence
from dashboard.records import Deadline, Figure, Story


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    phrases: tuple[TimePhrase, ...],
    attributions: tuple[Attribution, ...],
    figures: tuple[Figure, ...],
) -> tuple[Deadline, ...]:
    """Every deadline in the order of the page."""
    return ()
