"""Figures in, targets paired with where they start from out."""

from dataclasses import dataclass
from datetime import date

from dashboard import growth
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.figures.alike import head
from dashboard.analysis.keys import keyed
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.targets import fiscal, readings
from dashboard.analysis.targets.horizons import horizon
from dashboard.analysis.targets.pairs import Start, start, value
from dashboard.analysis.targets.spans import years
from dashboard.analysis.words import fiscal_years
from dashboard.records import Figure, Reading, Step, Story, Target
from dashboard.settings import Desk

#: A path longer than this is no plan that a page could show.
_LONGEST = 100
#: Growth over a span shorter than this, in years, says nothing about a year.
_SHORTEST = 0.25


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    figures: tuple[Figure, ...],
    phrases: tuple[TimePhrase, ...],
    desk: Desk,
) -> tuple[Target, ...]:
    """Every target in the order of the page; a second wording of one is left out."""
    parts = {sentence.span: sentence.part for sentence in sentences}
    aims = [f for f in figures if f.role == "target" and f.converts is None]
    aims = [f for f in aims if parts.get(f.sentence, f.part) == "body"] or aims
    starts = desk.fiscal_year_starts or fiscal_years.starts_in(story.dateline_place)
    done: list[Target] = []
    seen: set[tuple[object, ...]] = set()
    for figure in aims:
        when, base = horizon(figure, phrases), start(figure, figures)
        wording = (figure.low, figure.high, figure.unit, head(figure.measure))
        if wording in seen or (when is None and base is None):
            continue
        seen.add(wording)
        also = [f for f in aims if (f.low, f.high, f.unit) == wording[:3]]
        done.append(_target(story, figure, base, when, also, starts))
    return keyed(story, done)


def _target(
    story: Story,
    figure: Figure,
    base: Start | None,
    when: TimePhrase | None,
    wordings: list[Figure],
    starts: int | None,
) -> Target:
    span = years(story.day, when)
    due = when.end if when is not None else None
    sums = _Sums()
    refused = _refused(story.day, figure, base, when, span)
    if refused is None:
        assert base is not None and base.value is not None and span is not None
        assert story.day is not None and due is not None
        sums = _worked_out(figure, base.value, span, story.day, due, wordings, starts)
    return Target(
        span=figure.span,
        raw=figure.raw,
        part=figure.part,
        sentence=figure.sentence,
        rule="target",
        reason=_reason(figure, base, when),
        confidence=round(figure.confidence * (0.9 if base is None else 0.8), 2),
        figure=figure.key,
        baseline=base.figure.key if base is not None else None,
        baseline_raw=base.figure.raw if base is not None else None,
        measure=figure.measure or figure.unit or "",
        unit=figure.unit,
        per=figure.per,
        value=value(figure),
        baseline_value=base.value if base is not None else None,
        horizon=when.raw if when is not None else None,
        horizon_span=when.span if when is not None else None,
        due=due,
        years=span,
        multiple=sums.multiple,
        equal_step=sums.equal_step,
        readings=sums.readings,
        path=sums.path,
        refused=refused,
    )


@dataclass(frozen=True, slots=True)
class _Sums:
    multiple: float | None = None
    equal_step: float | None = None
    readings: tuple[Reading, ...] = ()
    path: tuple[Step, ...] = ()


def _worked_out(
    figure: Figure,
    base: float,
    span: float,
    day: date,
    due: date,
    wordings: list[Figure],
    starts: int | None,
) -> _Sums:
    aim = value(figure)
    found = [readings.annual(base, aim, span)]
    high = figure.high
    if figure.low is not None and high is not None and high != figure.low:
        found = [
            readings.annual(base, aim, span, "to the low end of the range"),
            readings.annual(base, high, span, "to the high end of the range"),
        ]
    whole = span == int(span) and span > 1
    if whole and figure.nature == "flow" and any(f.per is None for f in wordings):
        found.append(readings.total(base, aim, int(span)))
    counts = fiscal.counts(day, due, starts) if figure.nature == "flow" else None
    if counts is not None:
        found.extend(readings.fiscal(base, aim, counts))
    return _Sums(
        multiple=growth.multiple(aim, base),
        equal_step=growth.equal_step(aim, base, span),
        readings=tuple(found),
        path=readings.path(base, aim, span, day, due),
    )


def _refused(
    day: date | None,
    figure: Figure,
    base: Start | None,
    when: TimePhrase | None,
    span: float | None,
) -> str | None:
    """Why no growth can be worked out, None when it can."""
    checks = (
        (base is None, "The story gives no value to start from."),
        (base is not None and base.value is None, base.refused if base else None),
        (base is not None and (base.value or 0) <= 0, "It starts from zero or below."),
        (value(figure) <= 0, "The target is zero or below."),
        (when is None, "No time is set for it."),
        (day is None, "The story's day is not known."),
        (when is not None and when.end is None, "The time set for it is no day."),
        (span is not None and span <= 0, "It falls due on the story's day or before."),
        (span is not None and span < _SHORTEST, "It falls due within three months."),
        (span is not None and span > _LONGEST, "It lies more than 100 years ahead."),
    )
    return next((why for fails, why in checks if fails), None)


def _reason(figure: Figure, base: Start | None, when: TimePhrase | None) -> str:
    """How the target was put together, in an editor's words."""
    words = [f"“{figure.raw}” is something that someone sets out to reach"]
    if base is not None:
        near = base.figure.sentence == figure.sentence
        where = "in the same sentence" if near else "for the same measure"
        words.append(f"“{base.figure.raw}” is what it starts from, {where}")
    if when is not None:
        words.append(f"“{when.raw}” sets the time")
    return "; ".join(words)
