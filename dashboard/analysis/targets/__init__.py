"""Figures in, targets paired with where they start from out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dashboard import growth
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.figures import meanings
from dashboard.analysis.keys import keyed
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.targets import fiscal, readings, reasons, relative
from dashboard.analysis.targets.aim import Aim
from dashboard.analysis.targets.horizons import attached, due, horizon, setting
from dashboard.analysis.targets.pairs import Start, start
from dashboard.analysis.words import fiscal_years
from dashboard.records import Figure, Reading, Span, Step, Story, Target
from dashboard.settings import Desk


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    figures: tuple[Figure, ...],
    phrases: tuple[TimePhrase, ...],
    desk: Desk,
) -> tuple[Target, ...]:
    """Every target in the order of the page; a second wording of one is left out."""
    parts = {sentence.span: sentence.part for sentence in sentences}
    aims = [f for f in figures if f.role == "target" and _sized(f)]
    aims = [f for f in aims if parts.get(f.sentence, f.part) == "body"] or aims
    starts = desk.fiscal_year_starts or fiscal_years.starts_in(story.dateline_place)
    phrases = setting(story.text, phrases)
    texts = {sentence.span: sentence for sentence in sentences}
    done: list[Target] = []
    seen: set[tuple[object, ...]] = set()
    for figure in aims:
        around = _around(figure, texts)
        change = relative.change(figure, *around)
        base = start(figure, figures, sentences, change)
        sentence = texts.get(figure.sentence)
        when = horizon(figure, phrases, story.day, aims, sentence)
        worded = (figure.low, figure.high, figure.unit, change)
        restated = change is not None and _restates(figure, aims, around[1])
        near = when or horizon(figure, phrases, story.day)
        if worded in seen or restated or _idle(figure, base, near, around):
            continue
        seen.add(worded)
        also = tuple(f for f in aims if (f.low, f.high, f.unit) == worded[:3])
        done.append(_target(Aim(figure, base, when, story.day, starts, also, change)))
    return keyed(story, done)


def started(figures: Sequence[Figure], aims: Sequence[Target]) -> tuple[Figure, ...]:
    """The figures, those that a target starts from told as starts."""
    starts = {aim.baseline for aim in aims if aim.baseline is not None}
    return tuple(
        replace(
            figure,
            role="baseline",
            reason=meanings.again(figure.reason, figure.role, "baseline"),
        )
        if figure.key in starts and figure.role in ("actual", "estimate")
        else figure
        for figure in figures
    )


def _around(figure: Figure, texts: dict[Span, Sentence]) -> tuple[str, str]:
    """What a figure's sentence says before and after it."""
    sentence = texts.get(figure.sentence)
    if sentence is None:
        return "", ""
    first = figure.span.start - sentence.span.start
    last = figure.span.end - sentence.span.start
    return sentence.text[:first], sentence.text[last:]


#: What calls a value a target by name, before it and behind.
_BY_NAME = re.compile(
    r"\b(?:target|goal|objective|ambition|aim)(?:s|ing)?\b[^.;]{0,50}\Z", re.IGNORECASE
)
_NAME_BEHIND = re.compile(
    r"\A[\s-]?(?:\w{1,20}[\s-]){0,2}(?:target|goal|objective)\b", re.IGNORECASE
)


#: A target that its sentence tells to be met or missed is no promise any more, unless
#: its own day is told.
_JUDGED = re.compile(
    r"\b(?:short of|miss(?:ed|es)|below|behind|above|met|meets|reached|achieved|hit|"
    r"exceeded|beat|passed)\b[^,;.]{0,40}\Z",
    re.IGNORECASE,
)


def _named(before: str, after: str) -> bool:
    return bool(_BY_NAME.search(before) or _NAME_BEHIND.match(after))


#: Characters between a change and the level that it leads to, and what leads there.
_NEAR, _LEADS = 80, re.compile(r"\b(?:to|reach|reaching|or) (?:\w{1,12} ){0,2}\Z")


def _restates(figure: Figure, aims: list[Figure], after: str) -> bool:
    """Whether a change says again what a level beside it says: "double to 60"."""
    return any(
        other.sentence == figure.sentence
        and other.kind not in ("multiple", "ratio", "percentage_point")
        and other.kind != figure.kind
        and abs(other.span.start - figure.span.start) < _NEAR
        and (
            other.span.start < figure.span.start
            or _LEADS.search(after[: other.span.start - figure.span.end])
        )
        for other in aims
    )


def _sized(figure: Figure) -> bool:
    """Whether a figure is a size of its own: no "billions", nothing restated."""
    return figure.converts is None and figure.modifier != "vague"


def _idle(
    figure: Figure,
    base: Start | None,
    when: TimePhrase | None,
    around: tuple[str, str],
) -> bool:
    """Whether neither a day, a start nor its name makes a target of it."""
    if _JUDGED.search(around[0]) and not attached(figure, when):
        return True
    return when is None and base is None and not _named(*around)


@dataclass(frozen=True, slots=True)
class _Sums:
    multiple: float | None = None
    equal_step: float | None = None
    readings: tuple[Reading, ...] = ()
    path: tuple[Step, ...] = ()


def _target(aim: Aim) -> Target:
    figure, base, when = aim.figure, aim.base, aim.when
    refused, found = reasons.refused(aim), base.figure if base is not None else None
    sums = _Sums() if refused is not None else _worked_out(aim)
    return Target(
        span=figure.span,
        raw=figure.raw,
        part=figure.part,
        sentence=figure.sentence,
        rule="target",
        reason=reasons.reason(aim, found),
        confidence=reasons.confidence(aim, found),
        figure=figure.key,
        baseline=found.key if found is not None else None,
        baseline_raw=found.raw if found is not None else None,
        measure=reasons.measure(figure, found),
        unit=aim.measured.unit,
        per=aim.measured.per,
        value=aim.goal,
        baseline_value=base.value if base is not None else None,
        horizon=when.raw if when is not None else None,
        horizon_span=when.span if when is not None else None,
        due=due(when),
        years=aim.span,
        multiple=sums.multiple,
        equal_step=sums.equal_step,
        readings=sums.readings,
        path=sums.path,
        refused=refused,
    )


def _worked_out(aim: Aim) -> _Sums:
    """The arithmetic of a target that nothing refuses."""
    base = aim.base.value if aim.base is not None else None
    end, span, day = due(aim.when), aim.span, aim.day
    if base is None or end is None or span is None or day is None:
        return _Sums()
    goal = aim.goal
    return _Sums(
        multiple=growth.multiple(goal, base),
        equal_step=growth.equal_step(goal, base, span),
        readings=tuple(_readings(aim, base, span, day, end)),
        path=readings.path(base, goal, span, day, end),
    )


def _readings(
    aim: Aim, base: float, span: float, day: date, due: date
) -> Iterator[Reading]:
    """Each fair reading of the target's words."""
    figure, goal = aim.measured, aim.goal
    yield from _ends(aim, base, span)
    if figure.nature != "flow":
        return
    # A value that is cut to is one year's: years that shrink make no total.
    whole = span == int(span) and span > 1 and goal > base
    if whole and any(wording.per is None for wording in aim.wordings):
        yield readings.total(base, goal, int(span))
    counts = fiscal.counts(day, due, aim.starts)
    if counts is not None:
        yield from readings.fiscal(base, goal, counts)


def _ends(aim: Aim, base: float, span: float) -> Iterator[Reading]:
    """The growth that is asked for; of a range that of both its ends."""
    figure, high = aim.figure, aim.base.high if aim.base is not None else None
    ranged = aim.change is None and figure.low and figure.high not in (None, figure.low)
    if ranged and figure.high is not None:
        yield readings.annual(base, aim.goal, span, "to the low end of the range")
        top = high if high and high != base else base
        yield readings.annual(top, figure.high, span, "to the high end")
    elif high and high != base and aim.change is None:
        yield readings.annual(base, aim.goal, span, "from the low end of the range")
        yield readings.annual(high, aim.goal, span, "from the high end")
    else:
        yield readings.annual(base, aim.goal, span)
