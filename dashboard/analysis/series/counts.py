"""A count and its sentence in, what is counted and what happens to it out."""

import re

from dashboard.analysis.sentences import Sentence
from dashboard.analysis.series.owners import Owner
from dashboard.analysis.series.terms import folded
from dashboard.analysis.words.quantities import ACTIONS, EVENTS
from dashboard.records import Figure

_WORD = re.compile(r"[^\W\d_]+")
#: Behind these a verb speaks of something else: "opened its trial of four directors".
_APART = re.compile(r"[,;:]|\b(?:against|with|of|for|as|when|who|that|where)\b")
#: Letters on both sides of a count in which its verb is looked for.
_BEFORE, _BEHIND = 26, 30
#: A count of one plain noun is a count of anything: 12 people, 3 days.
_NARROWED = 2
#: Fewer are told one by one and make no series, unless somebody aims for them.
_LEAST = 20


def words(
    figure: Figure, sentence: Sentence, owner: Owner | None
) -> tuple[tuple[str, ...], bool]:
    """What is counted, in order, and whether it is counted over a period.

    None where only a plain noun says it: 900 teachers left and 900 were hired are no
    two values of one thing.
    """
    noun = folded(figure.unit or figure.measure or "", owner)
    if not noun:
        return (), False
    done = _action(figure, sentence)
    if done is not None:
        event = done in EVENTS and figure.per is None
        return () if event else (*sorted(noun), done), True
    size = figure.high if figure.low is None else figure.low
    many = figure.role == "target" or (size or 0) >= _LEAST
    beside = owner is not None and owner.near
    narrowed = len(noun) >= _NARROWED and many and beside
    return (tuple(sorted(noun)), False) if narrowed else ((), False)


def _action(figure: Figure, sentence: Sentence) -> str | None:
    """What the verb before the count, or right behind it, does to what is counted."""
    start = figure.span.start - sentence.span.start
    end = figure.span.end - sentence.span.start
    before = _APART.split(sentence.text[max(0, start - _BEFORE) : start])[-1]
    behind = _APART.split(sentence.text[end : end + _BEHIND])[0]
    ahead = [word for word in _WORD.findall(before.lower()) if word in ACTIONS]
    after = [word for word in _WORD.findall(behind.lower()) if word in ACTIONS]
    nearest = ahead[-1:] or after[:1]
    return ACTIONS[nearest[0]] if nearest else None
