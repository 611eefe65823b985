"""The shape of a time phrase, and of a rule that reads one kind of them."""

import re
from collections.abc import Callable
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


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule may know about the place where its words stand."""

    text: str
    #: The story's day, from which relative phrases count.
    anchor: date | None
    #: past, future or None.
    direction: str | None
    #: The folded preposition before the words, or "".
    preposition: str
    #: The month in which the fiscal year of the desk or the dateline's country begins;
    #: None where it is the calendar year or not known.
    fiscal: int | None = None
    #: Months that are people's names in this story ("Theresa May").
    people: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """The days that the matched words stand for."""

    reason: str
    start: date | None = None
    end: date | None = None
    precision: str = "day"
    alternative_end: date | None = None
    alternative_reason: str | None = None
    length: float | None = None
    length_unit: str | None = None
    #: Set where the words themselves say it ("ago", "within").
    relation: str | None = None
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of words, what they look like and how they are read."""

    name: str
    kind: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Scene], Reading | None]
    #: How often the reading holds on copy nobody tuned it to.
    confidence: float
    #: (sentence, words found, first day, last day), read on Thursday 12 June 2025.
    right: tuple[tuple[str, str, str | None, str | None], ...]
    #: Sentences in which the rule must find nothing.
    wrong: tuple[str, ...] = ()
    #: Of these words in small letters one stands in every match: most sentences hold
    #: none, and a look for words costs a tenth of a look for the pattern.
    needs: tuple[str, ...] = ()
    #: May span words that are otherwise silent, such as "the Sept. 11 attacks".
    covers_names: bool = False
