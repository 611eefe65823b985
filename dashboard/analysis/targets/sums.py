"""One target with its start and its time in, the finding with its arithmetic out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dashboard import growth
from dashboard.analysis.targets import fiscal, readings, reasons
from dashboard.analysis.targets.aim import Aim
from dashboard.analysis.targets.horizons import due
from dashboard.records import Reading, Step, Target


@dataclass(frozen=True, slots=True)
class _Sums:
    multiple: float | None = None
    equal_step: float | None = None
    readings: tuple[Reading, ...] = ()
    path: tuple[Step, ...] = ()


def target(aim: Aim) -> Target:
    """The finding; what its arithmetic cannot be worked out from is refused."""
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
