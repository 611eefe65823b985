"""A target and an earlier value of its series in, what it asks for from there out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from dashboard import growth
from dashboard.analysis.targets import readings
from dashboard.analysis.targets.lone import value
from dashboard.analysis.targets.scales import factor
from dashboard.records import Figure, Reading, Target

#: As for targets that their own story tells the start of.
_SHORTEST, _LONGEST = 0.25, 100.0


def proposed(target: Target, goal: Figure, start: Figure, day: date) -> Target | None:
    """The target with multiple, readings and path, as of the day its story tells it.

    None where no growth can be worked out from that value either.
    """
    scale, aim, years = factor(start.unit, goal.unit), target.value, target.years
    if scale is None or aim is None or years is None or target.due is None:
        return None
    base = value(start) * scale
    if min(base, aim) <= 0 or base == aim or not _SHORTEST <= years <= _LONGEST:
        return None
    return replace(
        target,
        baseline_raw=start.raw,
        baseline_value=base,
        multiple=growth.multiple(aim, base),
        equal_step=growth.equal_step(aim, base, years),
        readings=tuple(_readings(goal, base, aim, years)),
        path=readings.path(base, aim, years, day, target.due),
        refused=None,
    )


def _readings(goal: Figure, base: float, aim: float, years: float) -> Iterator[Reading]:
    yield readings.annual(base, aim, years)
    if goal.nature == "flow" and goal.per is None and years == int(years) and years > 1:
        yield readings.total(base, aim, int(years))
