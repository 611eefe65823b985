"""A figure's span, its sentence and the story's time phrases in, its period out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dashboard.analysis.days import TimePhrase
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.stops import SAYING
from dashboard.records import Span

#: Kinds of phrases that name a period or a moment.
_KINDS = frozenset({"date", "weekday", "relative", "period", "range"})
#: Farther away, a phrase speaks of something else more often than of the figure.
_REACH, _BACK = 60, 90
#: Phrases with these tell when a thing is to be done or since when it goes on.
_BOUNDS = frozenset({"by", "before", "within", "until", "since", "after"})
#: "more than a year earlier", "the three months to March".
_COMPARED = re.compile(r"\b(?:than|to|through|until|from|of)\s+$", re.IGNORECASE)
_WORDS = re.compile(r"[a-z]+")
#: Between a phrase and a figure that it speaks of, none of these stands.
_TURNS = re.compile(
    r"[;:]|\b(?:from|than|against|compared|but|while|whereas|after|and then)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
#: Letters before a phrase that opens its sentence.
_OPENING = 4
#: Letters in which a verb of saying before a day makes it the day of saying so.
_SAID = 24


@dataclass(frozen=True, slots=True)
class Moment:
    """What a figure speaks of: the words, and the days where they stand for some."""

    raw: str | None = None
    start: date | None = None
    end: date | None = None


def moment(span: Span, sentence: Sentence, phrases: Iterable[TimePhrase]) -> Moment:
    """The nearest phrase after the figure in its sentence, failing that one before."""
    near = [
        phrase
        for phrase in phrases
        if phrase.kind in _KINDS
        and phrase.sentence == sentence.span
        and not _aside(phrase, span, sentence)
    ]
    told = [phrase for phrase in near if phrase.relation not in _BOUNDS]
    spoken = _after(span, sentence, told) or _before(span, sentence, told)
    words = _after(span, sentence, near) or spoken
    if words is None:
        return Moment()
    if spoken is None:
        return Moment(words.raw)
    return Moment(words.raw, spoken.start, spoken.end)


def _aside(phrase: TimePhrase, span: Span, sentence: Sentence) -> bool:
    """Whether a phrase only compares, owns something, or tells when it was said."""
    place = phrase.span.start - sentence.span.start
    before = sentence.text[max(0, place - _SAID) : place]
    behind = sentence.text[phrase.span.end - sentence.span.start :][:2]
    if _COMPARED.search(before):
        return True
    if behind in ("’s", "'s") and not 0 <= span.start - phrase.span.end <= len("’s  "):
        return True
    if phrase.rule == "length-ago":
        adjoining = 0 <= phrase.span.start - span.end <= 1
        return phrase.raw.lower().startswith("from") or not adjoining
    said = not SAYING.isdisjoint(_WORDS.findall(before.lower()))
    return phrase.precision == "day" and said and phrase.kind in ("weekday", "date")


def _after(
    span: Span, sentence: Sentence, phrases: list[TimePhrase]
) -> TimePhrase | None:
    """The nearest behind the figure that no other number comes between."""
    behind = [p for p in phrases if 0 <= p.span.start - span.end <= _REACH]
    first = min(behind, key=lambda phrase: phrase.span.start, default=None)
    if first is None:
        return None
    between = _between(sentence, span.end, first.span.start)
    return None if _DIGIT.search(between) else first


def _before(
    span: Span, sentence: Sentence, phrases: list[TimePhrase]
) -> TimePhrase | None:
    """The nearest before it; one that opens the sentence speaks of all its figures."""
    ahead = [p for p in phrases if span.start - p.span.end >= 0]
    last = max(ahead, key=lambda phrase: phrase.span.end, default=None)
    if last is None:
        return None
    between = _between(sentence, last.span.end, span.start)
    opens = last.span.start - sentence.span.start < _OPENING
    if _TURNS.search(between) or (_DIGIT.search(between) and not opens):
        return None
    return last if opens or len(between) <= _BACK else None


def _between(sentence: Sentence, start: int, end: int) -> str:
    return sentence.text[start - sentence.span.start : end - sentence.span.start]
