"""A target figure and the story's time phrases in, the phrase that sets its day out."""

from datetime import date

from dashboard.analysis.days import TimePhrase
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


def setting(text: str, phrases: tuple[TimePhrase, ...]) -> tuple[TimePhrase, ...]:
    """The phrases that set a time; "flats for two years" tells how long it lasts."""
    return tuple(
        phrase
        for phrase in phrases
        if not text.endswith(_LASTING, 0, phrase.span.start)
    )


def horizon(
    figure: Figure, phrases: tuple[TimePhrase, ...], day: date | None
) -> TimePhrase | None:
    """The phrase nearest to the figure in its sentence that looks ahead."""
    ahead = [
        phrase
        for phrase in phrases
        if phrase.sentence == figure.sentence and _ahead(phrase)
    ]
    # What was over on the story's day set the time of nothing but its own phrase.
    ahead = [p for p in ahead if not _over(p, day) or attached(figure, p)]

    def rank(phrase: TimePhrase) -> tuple[bool, bool, int]:
        none, distance = _distance(figure, phrase)
        return none, _over(phrase, day), distance

    return min(ahead, key=rank, default=None)


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
