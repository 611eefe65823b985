"""The figures of a story in, those that name nothing with what they go on about out.

"Up from 2.2 GW" and "They came to 29 million tonnes" speak of what the figure before
them measures.
"""

from collections.abc import Sequence
from dataclasses import replace

from dashboard.analysis.figures.measured import PRONOUNS
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure

#: Measures that point back: "the figure was", "the total rose to".
_POINTS_BACK = frozenset(
    {"figure", "total", "number", "level", "rate", "amount", "sum"}
)
#: Kinds whose noun is their unit, or that measure nothing.
_NAMELESS = frozenset({"count", "duration", "age", "score"})


def carried(figures: Sequence[Figure], sentences: Sequence[Sentence]) -> list[Figure]:
    """The figures, each that names nothing with the measure that it goes on about."""
    texts = {sentence.span: sentence.text for sentence in sentences}
    done: list[Figure] = []
    for figure in figures:
        before = _before(figure, done, texts.get(figure.sentence, ""))
        done.append(replace(figure, measure=before) if before else figure)
    return done


def _before(figure: Figure, done: Sequence[Figure], text: str) -> str | None:
    """What the figure before it measures, where the copy goes on about that."""
    named = figure.measure is not None and figure.measure not in _POINTS_BACK
    if named or figure.kind in _NAMELESS:
        return None
    last = next((f for f in reversed(done) if _alike(f, figure)), None)
    if last is None or last.measure is None:
        return None
    if last.sentence == figure.sentence:
        told = figure.role == "baseline" or figure.measure is not None
        return last.measure if told else None
    follows = done[-1].sentence == last.sentence and last.part == figure.part
    goes_on = text.split(" ", 1)[0].lower() in PRONOUNS
    near = figure.sentence.start - last.sentence.end < _NEAR
    return last.measure if follows and goes_on and near else None


#: Characters between two sentences that follow on each other.
_NEAR = 3


def _alike(figure: Figure, other: Figure) -> bool:
    return (figure.kind, figure.unit) == (other.kind, other.unit)
