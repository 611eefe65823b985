"""Figures in, targets paired with where they start from out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dashboard import growth, wording
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.keys import keyed
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.targets import fiscal, readings, relative
from dashboard.analysis.targets.candidates import value
from dashboard.analysis.targets.horizons import attached, horizon, setting
from dashboard.analysis.targets.pairs import Start, start
from dashboard.analysis.targets.same import wild
from dashboard.analysis.targets.spans import years
from dashboard.analysis.words import fiscal_years
from dashboard.records import Figure, Reading, Span, Step, Story, Target
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
    aims = [f for f in figures if f.role == "target" and _sized(f)]
    aims = [f for f in aims if parts.get(f.sentence, f.part) == "body"] or aims
    starts = desk.fiscal_year_starts or fiscal_years.starts_in(story.dateline_place)
    phrases = setting(story.text, phrases)
    texts = {sentence.span: sentence for sentence in sentences}
    done: list[Target] = []
    seen: set[tuple[object, ...]] = set()
    for figure in aims:
        before, after = _around(figure, texts)
        change = relative.change(figure, before, after)
        base = start(figure, figures, sentences, change)
        when = horizon(figure, phrases, story.day)
        wording = (figure.low, figure.high, figure.unit, change)
        judged = bool(_JUDGED.search(before))
        idle = _idle(figure, base, when) and not _named(before, after)
        idle = idle or (judged and not attached(figure, when))
        if wording in seen or idle or (change and _restates(figure, aims)):
            continue
        seen.add(wording)
        also = tuple(f for f in aims if (f.low, f.high, f.unit) == wording[:3])
        aim = _Aim(figure, base, when, story.day, starts, also, change)
        done.append(_target(aim))
    return keyed(story, done)


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


#: Characters between a change and the level that it leads to.
_NEAR = 80


def _restates(figure: Figure, aims: list[Figure]) -> bool:
    """Whether a change says again what a level beside it says: "double to 60"."""
    return any(
        other.sentence == figure.sentence
        and other.kind not in ("multiple", "ratio", "percentage_point")
        and other.kind != figure.kind
        and abs(other.span.start - figure.span.start) < _NEAR
        for other in aims
    )


def _sized(figure: Figure) -> bool:
    """Whether a figure is a size of its own: no "billions", nothing restated."""
    return figure.converts is None and figure.modifier != "vague"


def _idle(figure: Figure, base: Start | None, when: TimePhrase | None) -> bool:
    """Whether neither a day nor a start that it is told with makes a target of it."""
    start = base.figure if base is not None else None
    told = start is not None and start.sentence == figure.sentence
    return when is None and not told


@dataclass(frozen=True, slots=True)
class _Aim:
    """What is known of one target before its arithmetic."""

    figure: Figure
    base: Start | None
    when: TimePhrase | None
    #: The story's day, and the month its fiscal years begin in.
    day: date | None
    starts: int | None
    #: Every figure that words the same target.
    wordings: tuple[Figure, ...]
    #: What it makes of its start, where it is told as a change.
    change: relative.Change | None

    @property
    def span(self) -> float | None:
        return years(self.day, self.when)

    @property
    def goal(self) -> float:
        """The value to reach; that of a change is known with its start alone."""
        start = self.base.value if self.base is not None else None
        if self.change is None or start is None:
            return value(self.figure)
        return self.change.of(start)

    @property
    def measured(self) -> Figure:
        """The figure that says what the value is counted in."""
        found = self.base.figure if self.base is not None else None
        bare = self.figure.unit is None and self.figure.kind == "count"
        return found if found and (self.change or bare) else self.figure


@dataclass(frozen=True, slots=True)
class _Sums:
    multiple: float | None = None
    equal_step: float | None = None
    readings: tuple[Reading, ...] = ()
    path: tuple[Step, ...] = ()


def _target(aim: _Aim) -> Target:
    figure, base, when = aim.figure, aim.base, aim.when
    refused, found = _refused(aim), base.figure if base is not None else None
    sums = _Sums() if refused is not None else _worked_out(aim)
    return Target(
        span=figure.span,
        raw=figure.raw,
        part=figure.part,
        sentence=figure.sentence,
        rule="target",
        reason=_reason(aim, found),
        confidence=_confidence(aim, found),
        figure=figure.key,
        baseline=found.key if found is not None else None,
        baseline_raw=found.raw if found is not None else None,
        measure=_measure(figure, found),
        unit=aim.measured.unit,
        per=aim.measured.per,
        value=aim.goal,
        baseline_value=base.value if base is not None else None,
        horizon=when.raw if when is not None else None,
        horizon_span=when.span if when is not None else None,
        due=when.end if when is not None else None,
        years=aim.span,
        multiple=sums.multiple,
        equal_step=sums.equal_step,
        readings=sums.readings,
        path=sums.path,
        refused=refused,
    )


def _worked_out(aim: _Aim) -> _Sums:
    """The arithmetic of a target that nothing refuses."""
    base = aim.base.value if aim.base is not None else None
    due = aim.when.end if aim.when is not None else None
    span, day = aim.span, aim.day
    if base is None or due is None or span is None or day is None:
        return _Sums()
    goal = aim.goal
    return _Sums(
        multiple=growth.multiple(goal, base),
        equal_step=growth.equal_step(goal, base, span),
        readings=tuple(_readings(aim, base, span, day, due)),
        path=readings.path(base, goal, span, day, due),
    )


def _readings(
    aim: _Aim, base: float, span: float, day: date, due: date
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


def _ends(aim: _Aim, base: float, span: float) -> Iterator[Reading]:
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


def _refused(aim: _Aim) -> str | None:
    """Why no growth can be worked out, None when it can."""
    base, when, span = aim.base, aim.when, aim.span
    if base is None:
        return "The story gives no value to start from."
    if base.value is None:
        return base.refused
    checks = (
        (base.value <= 0, "It starts from zero or below."),
        (aim.goal <= 0, "The target is zero or below."),
        (when is None, "No time is set for it."),
        (aim.day is None, "The story's day is not known."),
        (when is not None and when.end is None, "The time set for it is no day."),
        (span is not None and span <= 0, "It falls due on the story's day or before."),
        (span is not None and span < _SHORTEST, "It falls due within three months."),
        (span is not None and span > _LONGEST, "It lies more than 100 years ahead."),
    )
    return next((why for fails, why in checks if fails), None)


def _measure(figure: Figure, found: Figure | None) -> str:
    """What is measured, in the words of the start where the target's say nothing."""
    named = found.measure if found is not None and wild(figure.measure) else None
    return named or figure.measure or figure.unit or ""


#: How often target and start held on 27 annotated stories: with the start beside it,
#: elsewhere, or with none; without a time much less often.
_BESIDE, _ELSEWHERE, _ALONE, _TIMELESS = 0.95, 0.83, 0.75, 0.6


def _confidence(aim: _Aim, base: Figure | None) -> float:
    """How often a target told like this one holds with its start."""
    near = base is not None and base.sentence == aim.figure.sentence
    held = _BESIDE if near else _ELSEWHERE if base is not None else _ALONE
    return round(min(aim.figure.confidence, held if aim.when else _TIMELESS), 2)


def _reason(aim: _Aim, base: Figure | None) -> str:
    """How the target was put together, in an editor's words."""
    figure, when = aim.figure, aim.when
    words = [f"“{figure.raw}” is something that someone sets out to reach"]
    if base is not None:
        near = base.sentence == figure.sentence
        where = "in the same sentence" if near else "for the same measure"
        words.append(f"“{base.raw}” is what it starts from, {where}")
    if base is not None and aim.change is not None:
        sum_ = wording.amount(aim.goal, aim.measured.unit)
        words.append(f"“{figure.raw}” makes {sum_} of it")
    if when is not None:
        words.append(f"“{when.raw}” sets the time")
    return "; ".join(words)
