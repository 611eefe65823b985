"""A target figure and the story's time phrases in, the phrase that sets its day out."""

import re
from collections.abc import Sequence
from datetime import date

from dashboard.analysis.days import TimePhrase
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure

_RELATIONS = frozenset({"by", "before", "within", "on", "window", "until"})
#: A day set by these words was a target, though it may be over by now.
_SET = frozenset({"by", "within"})
#: What is aimed for in them is still to come, in whatever tense a plan is told.
_RUNNING = frozenset({"this year", "this month", "this quarter", "this decade"})
#: Characters between a target and the time of its own phrase.
_ATTACHED = 12
_LASTING = (" for ", " for the ")
_KINDS = frozenset({"within", "date", "period", "range", "relative", "weekday"})


#: "if voters elect her on 3 May": the time of what a promise hangs on.
_ON_CONDITION = re.compile(r"\b(?:if|unless)\b[^.,;:]{1,80}\Z", re.IGNORECASE)
_CONDITION_REACH = 90
#: Between two targets of which each has its own time: "by 2030, and to train 300".
_NEXT = re.compile(
    r"(?:\band\b|;|\badding\b)[^.]{0,80}?(?:\bto\b|\baims?\b|\bwants?\b|\bwill\b"
    r"|\bwould\b|\bthat\b|\bplans?\b|\bcut\b)",
)
#: Another statement between a target and a time: "40 homes and was aiming to".
_OTHER = re.compile(
    r"\band (?:(?:he|she|it|they) )?(?:was|is|are|were|will|would|has|had|said|aims?|"
    r"aimed|plans?|planned|wants?|wanted|hopes?|hoped)\b"
)


def setting(text: str, phrases: tuple[TimePhrase, ...]) -> tuple[TimePhrase, ...]:
    """The phrases that set a time; "flats for two years" tells how long it lasts."""
    return tuple(
        phrase
        for phrase in phrases
        if not text.endswith(_LASTING, 0, phrase.span.start)
        and not _ON_CONDITION.search(
            text[max(0, phrase.span.start - _CONDITION_REACH) : phrase.span.start]
        )
    )


def horizon(
    figure: Figure,
    phrases: Sequence[TimePhrase],
    day: date | None,
    others: Sequence[Figure] = (),
    sentence: Sentence | None = None,
) -> TimePhrase | None:
    """The phrase nearest to the figure, of those of its sentence, that looks ahead.

    None that one of the `others`, the further targets of the sentence, has for itself.
    """
    ahead = [phrase for phrase in phrases if _ahead(phrase)]
    # What was over on the story's day set the time of nothing but its own phrase.
    ahead = [p for p in ahead if not _over(p, day) or attached(figure, p)]
    if sentence is not None:
        ahead = [p for p in ahead if not _of_another(figure, p, others, sentence)]

    def rank(phrase: TimePhrase) -> tuple[bool, bool, bool, int]:
        none, distance = _distance(figure, phrase)
        own = attached(figure, phrase) and phrase.raw.lower().startswith("within")
        return not own, none, _over(phrase, day), distance

    return min(ahead, key=rank, default=None)


def _of_another(
    figure: Figure, phrase: TimePhrase, others: Sequence[Figure], sentence: Sentence
) -> bool:
    """Whether a time goes with another target of the sentence and not with this one."""

    def between(start: int, end: int) -> str:
        return sentence.text[start - sentence.span.start : end - sentence.span.start]

    if phrase.span.end <= figure.span.start:
        owned = any(other.span.end <= phrase.span.start for other in others)
        told = between(phrase.span.end, figure.span.start)
        return owned and bool(_NEXT.search(told))
    rivals = [
        other
        for other in others
        if figure.span.end <= other.span.start and other.span.end <= phrase.span.start
    ]
    told = between(figure.span.end, rivals[0].span.start) if rivals else ""
    return bool(_OTHER.search(told))


def due(phrase: TimePhrase | None) -> date | None:
    """The last day of a horizon; a season has none."""
    return None if phrase is None or phrase.rule == "season" else phrase.end


def _over(phrase: TimePhrase, day: date | None) -> bool:
    return day is not None and phrase.end is not None and phrase.end < day


def attached(figure: Figure, phrase: TimePhrase | None) -> bool:
    """Whether a time is part of a target's own phrase: "60 schools by 2025"."""
    if phrase is None:
        return False
    return 0 <= phrase.span.start - figure.span.end <= _ATTACHED


def _ahead(phrase: TimePhrase) -> bool:
    counted = phrase.kind == "condition" and phrase.raw.lower().startswith("within")
    if phrase.relation in _SET or counted:
        return True
    if phrase.raw.lower() in _RUNNING:
        return True
    if phrase.direction == "past" or phrase.relation == "since":
        return False
    return phrase.relation in _RELATIONS or phrase.kind in _KINDS


def _distance(figure: Figure, phrase: TimePhrase) -> tuple[bool, int]:
    """Phrases with a day first, then the nearest; those behind the figure win ties."""
    if phrase.span.start >= figure.span.end:
        return phrase.end is None, phrase.span.start - figure.span.end
    # A phrase before the figure tells of its own clause more often than of this one.
    return phrase.end is None, 2 * (figure.span.start - phrase.span.end) + 20
