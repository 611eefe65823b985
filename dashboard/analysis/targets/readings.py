"""A baseline, a target and its years in, what it asks for under each reading out."""

from collections.abc import Iterator
from datetime import date

from dashboard import growth
from dashboard.analysis.targets.spans import later
from dashboard.records import Reading, Step


def annual(baseline: float, target: float, years: float, label: str = "") -> Reading:
    """The target as the value of the last year."""
    words = label or f"the value of a year, reached in {_count(years)}"
    rate = growth.yearly(target, baseline, years)
    words = f"a fall every year: {words}" if rate < 0 else words
    return Reading("annual", words, years, rate, target)


def total(baseline: float, target: float, years: int) -> Reading:
    """The target as the sum of all years."""
    rate = growth.yearly_for_total(target, baseline, years)
    words = f"all {_count(years)} together make the target"
    return Reading("total", words, years, rate, baseline * (1 + rate) ** years)


def fiscal(
    baseline: float, target: float, counts: tuple[int, int]
) -> Iterator[Reading]:
    """The early and the late count of fiscal years."""
    names = ("fiscal_early", "fiscal_late")
    words = (
        "from the running fiscal year to the last that ends in time",
        "from the last full fiscal year to the one that the day falls in",
    )
    for name, label, years in zip(names, words, counts, strict=True):
        rate = growth.yearly(target, baseline, years)
        yield Reading(name, f"{label}: {_count(years)}", years, rate, target)


def path(
    baseline: float, target: float, years: float, day: date, due: date
) -> tuple[Step, ...]:
    """Year by year from the story's day to the due date."""
    grown = growth.path(baseline, target, years)
    stepped = growth.steps(baseline, target, years)
    last = len(grown) - 1
    return tuple(
        Step(year, due if year == last else later(day, year), at_growth, at_steps)
        for year, (at_growth, at_steps) in enumerate(zip(grown, stepped, strict=True))
    )


def _count(years: float) -> str:
    return f"{years:.3g} {'year' if years == 1 else 'years'}"
