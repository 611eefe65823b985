"""A figure's span and the story's time phrases in, the period it speaks of out."""

from dashboard.analysis.days import TimePhrase
from dashboard.records import Span

#: Kinds of phrases that name a period or a moment.
_KINDS = frozenset({"date", "weekday", "relative", "period", "range"})
#: Farther away, a phrase speaks of something else more often than of the figure.
_REACH = 60


def moment(span: Span, sentence: Span, phrases: tuple[TimePhrase, ...]) -> str | None:
    """The words of the nearest phrase after the figure in its sentence."""
    after = [
        phrase
        for phrase in phrases
        if phrase.kind in _KINDS
        and phrase.sentence == sentence
        and 0 <= phrase.span.start - span.end <= _REACH
    ]
    nearest = min(after, key=lambda phrase: phrase.span.start, default=None)
    return nearest.raw if nearest is not None else None
