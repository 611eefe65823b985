"""The shape of a time phrase: words in a sentence, and the days that they stand for."""

from dataclasses import dataclass
from datetime import date

from dashboard.records import Span


@dataclass(frozen=True, slots=True)
class TimePhrase:
    """Words that stand for a day, a period, a length of time or a condition."""

    #: With the preposition ("before this year's 20th anniversary ...", "on Wednesday").
    span: Span
    raw: str
    sentence: Span
    #: date, weekday, relative, period, within, anniversary, condition, clock, length or
    #: range: what kind of words they are.
    kind: str
    #: by, before, within, on, window, until, condition, after, since or None.
    relation: str | None
    #: past, future or None where the copy does not settle it.
    direction: str | None
    #: First and last day of what the words stand for; None where the copy gives none.
    start: date | None
    end: date | None
    #: day, month, quarter, year or none.
    precision: str
    #: The second fair reading of the same words.
    alternative_end: date | None
    alternative_reason: str | None
    #: For "within five years": the length in its own unit.
    length: float | None
    length_unit: str | None
    #: The id of the rule, and its reading in an editor's words.
    rule: str
    reason: str
    confidence: float
