"""What every finding in a story consists of."""

from dataclasses import dataclass, field
from datetime import date

from dashboard.records.stories import Span


@dataclass(frozen=True, slots=True)
class Finding:
    """What every finding carries: where it stands, and why it was made."""

    span: Span
    raw: str
    #: headline, standfirst, caption or body.
    part: str
    sentence: Span
    #: The name of the rule that made it, for example "money-sign".
    rule: str
    #: One line that answers "why?" in an editor's words.
    reason: str
    #: 0 to 1: how often such a reading holds on copy nobody tuned it to.
    confidence: float
    #: Names the finding in its story for as long as its words stand there; see
    #: `analysis/keys.py`. Empty until the whole story has been read.
    key: str = field(default="", kw_only=True)
    #: The number of the editor's decision that it rests on; None where nobody decided.
    decision: int | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class Figure(Finding):
    """A quantity that an editor could get wrong or would chart."""

    #: money, percent, percentage_point, basis_point, count, measure, duration, age,
    #: multiple, ratio, rate or score.
    kind: str
    #: Equal for a single value, both ends of a range, None for an open end.
    low: float | None
    high: float | None
    #: ISO 4217 for money, "%" for per cent, an SI symbol or a singular British noun
    #: otherwise; None for a bare number.
    unit: str | None
    #: True when the copy does not settle the unit, as with a bare "$".
    unit_assumed: bool
    #: A period ("year") or the thing it is counted by ("barrel").
    per: str | None
    #: exact, about, nearly, at_least, more_than, at_most, up_to, less_than, range
    #: or vague.
    modifier: str
    #: up, down or None.
    trend: str | None
    #: target, baseline, actual, estimate, forecast, limit, change or other.
    role: str
    #: flow (in a period), stock (at a moment), ratio, count or none.
    nature: str
    #: What is counted, as a noun phrase.
    measure: str | None
    #: Who says so, in the words of the copy.
    asserted_by: str | None
    #: named, unnamed or none.
    source: str
    #: The `raw` of the period or moment that the figure speaks of, where it is said.
    refers_to: str | None = None
    #: First and last day of what `refers_to` stands for; None where copy gives none.
    period_start: date | None = None
    period_end: date | None = None
    #: The key of the figure that this one restates in another unit.
    converts: str | None = None
    #: Whose figure it is: a name that the story prints, in its fullest form.
    entity: str | None = None
    #: Names what is counted, and whose it is, for all stories: folded head nouns and
    #: qualifiers, unit, period and entity. None where the copy does not say enough.
    series: str | None = None


@dataclass(frozen=True, slots=True)
class Rejection(Finding):
    """Words that hold a number and are no figure; `rule` and `reason` say why."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a target asks for under one fair reading of its words."""

    #: annual, total, fiscal_early or fiscal_late.
    name: str
    label: str
    years: float
    #: Required growth per year as a fraction: 1.8 is 180% a year.
    growth: float
    #: The value of the last year under this reading, in the target's unit.
    last_value: float


@dataclass(frozen=True, slots=True)
class Step:
    """One year on the way from a baseline to a target."""

    #: Years after the baseline, from 0.
    year: int
    due: date
    #: The value at constant growth, and at equal steps, in the target's unit.
    at_constant_growth: float
    at_equal_steps: float


@dataclass(frozen=True, slots=True)
class Target(Finding):
    """A value that someone undertakes to reach, with where it starts from."""

    #: The key of the target figure and of its baseline.
    figure: str
    baseline: str | None
    baseline_raw: str | None
    measure: str
    unit: str | None
    per: str | None
    value: float | None
    baseline_value: float | None
    horizon: str | None
    horizon_span: Span | None
    due: date | None
    #: From the story's day to `due`, whole or in part.
    years: float | None
    multiple: float | None
    equal_step: float | None
    readings: tuple[Reading, ...] = ()
    path: tuple[Step, ...] = ()
    #: Why no growth was worked out; None when it was.
    refused: str | None = None
    #: The series of its figure.
    series: str | None = None


@dataclass(frozen=True, slots=True)
class Deadline(Finding):
    """A day, a period or a condition that the copy ties to something happening."""

    what: str
    #: by, before, within, on, window, until or condition.
    type: str
    window_start: date | None
    #: The last day that counts.
    due: date | None
    #: day, month, quarter, year or none: the finest unit that the phrase names.
    precision: str
    #: The second fair reading of the same words.
    alternative_due: date | None
    alternative_reason: str | None
    #: False for a plain event on a calendar.
    promise: bool
    responsible: str | None
    said_by: str | None
    channel: str | None
    #: The key of the deadline in the same story that replaces it.
    overtaken_by: str | None
    measurable: bool
    #: Names what is to happen for all stories: the folded words that tell it from other
    #: promises. None where the copy does not say enough.
    subject: str | None = None
    #: How the promise stands in an editor's judgement; None while nobody has checked.
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Quote(Finding):
    """Words or a claim that the copy gives to someone."""

    #: direct, mixed, indirect or continued.
    kind: str
    #: Resolved to a person or body; None when it could not be.
    speaker: str | None
    as_written: str | None
    verb: str | None
    channel: str | None
    #: named, role (a title without a name), unnamed or none.
    source: str
    #: The words that name who says it; None when they are carried over.
    who: Span | None = None
    #: person, organisation or None where no name tells.
    speaker_kind: str | None = None
    #: The speaker in the form that stands for all spellings, as in `Name`.
    known_as: str | None = None


@dataclass(frozen=True, slots=True)
class Name(Finding):
    """A person, organisation or place; `span` is its fullest form."""

    name: str
    #: person, organisation or place.
    kind: str
    mentions: int
    #: Every place where it or a short form of it stands.
    spans: tuple[Span, ...] = ()
    #: The form that stands for all spellings of the name, in every story.
    known_as: str = ""
    #: The short form in capitals that the story prints for it ("NWO").
    acronym: str | None = None


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word or phrase that tells what a story is about."""

    #: Folded; equal for all spellings that count as one.
    term: str
    label: str
    #: word, phrase, or part: a word that tells nothing outside a phrase or a name, a
    #: tag of the story and no term to count.
    profile: str
    mentions: int
    #: Higher is more telling; comparable inside one story only.
    score: float


@dataclass(frozen=True, slots=True)
class Remark:
    """What a copy check has to say about a story."""

    check: str
    #: look, info, ok, or dismissed when an editor has said that it is none.
    result: str
    why: str
    span: Span | None = None
    #: The second place, where two are held against each other.
    other: Span | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was read in one story."""

    figures: tuple[Figure, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    targets: tuple[Target, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    quotes: tuple[Quote, ...] = ()
    names: tuple[Name, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    remarks: tuple[Remark, ...] = ()
