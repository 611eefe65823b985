"""Rows as the queries give them, for an invented country's invented promises."""

from dataclasses import replace
from datetime import date, timedelta

from dashboard import growth
from dashboard.queries.figures import FigureRow, TargetRow
from dashboard.records import Figure, Reading, Span, Step, Target

SAID = date(2026, 1, 9)
HERE = Span(0, 4)
FOUND = {"span": HERE, "raw": "x", "part": "body", "sentence": HERE, "rule": "r"}
FOUND |= {"reason": "because", "confidence": 0.9}


def figure(value: float | None, unit: str | None = "USD", **fields: object) -> Figure:
    plain = {
        "kind": "money",
        "low": value,
        "high": value,
        "unit_assumed": False,
        "per": "year",
        "modifier": "exact",
        "trend": None,
        "role": "other",
        "nature": "flow",
        "measure": "nectarine exports",
        "asserted_by": None,
        "source": "none",
    }
    return Figure(**{**FOUND, **plain, "unit": unit, **fields})


def figure_row(record: Figure, story: str = "a") -> FigureRow:
    return FigureRow(f"{story}-1", story, "Ellery plans", SAID, record, "A sentence.")


def target(
    start: float | None, goal: float, years: int = 5, **fields: object
) -> Target:
    due = SAID.replace(year=SAID.year + years)
    worked = start is not None and "refused" not in fields
    plain = {
        "figure": "f",
        "baseline": "b" if start else None,
        "baseline_raw": None,
        "measure": "nectarine exports",
        "unit": "USD",
        "per": "year",
        "value": goal,
        "baseline_value": start,
        "horizon": f"within {years} years",
        "horizon_span": None,
        "due": due,
        "years": float(years),
        "multiple": goal / start if start else None,
        "equal_step": None,
    }
    if worked:
        plain |= _worked(start, goal, years)
    return Target(**{**FOUND, **plain, **fields})


def _worked(start: float, goal: float, years: int) -> dict[str, object]:
    grown, stepped = growth.path(start, goal, years), growth.steps(start, goal, years)
    yearly, total = growth.yearly, growth.yearly_for_total
    return {
        "readings": (
            Reading("annual", "each year", years, yearly(goal, start, years), goal),
            Reading("total", "in total", years, total(goal, start, years), goal),
        ),
        "path": tuple(
            Step(year, SAID + timedelta(days=365 * year), grown[year], stepped[year])
            for year in range(years + 1)
        ),
    }


def target_row(record: Target, story: str = "a", about: bool = False) -> TargetRow:
    goal = figure(record.value, record.unit, per=record.per, role="target")
    start = figure(record.baseline_value, record.unit, role="baseline")
    if about:
        start = replace(start, modifier="about")
    return TargetRow(
        id=f"{story}-1",
        story_key=story,
        headline="Ellery plans",
        day=SAID,
        target=record,
        figure=goal,
        baseline=start if record.baseline_value is not None else None,
        sentence="A sentence.",
    )
