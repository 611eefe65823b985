"""Invented stories that tell values of one series, made by hand."""

from datetime import date

from dashboard.records import Findings, Story, Target
from tests.store.making import figure, found, name, place, story

#: The series of all of them, and a period that it may speak of.
TEA = "export tea|USD|year|karvia"
YEAR = {"period_start": date(2024, 1, 1), "period_end": date(2024, 12, 31)}


def told(
    headline: str, raw: str, value: float | None, day: date, **fields: object
) -> tuple[Story, Findings]:
    """A story of one figure of the tea series."""
    what = story(
        headline, f"Karvia’s tea exports came to {raw}, said Ada Sorel.", day=day
    )
    given = {
        "role": "actual",
        "nature": "flow",
        "series": TEA,
        "measure": "tea exports",
    }
    made = figure(what, raw, value, entity="Karvia", **(given | fields))
    return what, found(
        what, figures=(made,), names=(name(what, "Ada Sorel", "person"),)
    )


def aim(day: date) -> tuple[Story, Findings]:
    """A story with a target of the tea series that starts nowhere."""
    what = story(
        "A goal for tea",
        "Karvia wants $400 million of tea exports a year by 2028.",
        day=day,
    )
    goal = figure(
        what, "$400 million", 4e8, per="year", role="target", nature="flow", series=TEA
    )
    findings = found(what, figures=(goal,))
    target = Target(
        **place(what, "$400 million"),
        figure=findings.figures[0].key,
        baseline=None,
        baseline_raw=None,
        measure="tea exports",
        unit="USD",
        per="year",
        value=4e8,
        baseline_value=None,
        horizon="by 2028",
        horizon_span=None,
        due=date(day.year + 2, 12, 31),
        years=2.0,
        multiple=None,
        equal_step=None,
        refused="The story gives no value to start from.",
        series=TEA,
    )
    return what, found(what, figures=(goal,), targets=(target,))
