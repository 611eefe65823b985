"""Periods named by the month that they end in, their first and last day out."""

import re
from datetime import date

from dashboard.analysis.days.almanac import (
    GAP,
    MONTH,
    month_number,
    month_of,
    nearest_year,
    shifted,
    unanchored,
)
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.counts import COUNT, number
from dashboard.analysis.days.years import YEARLIKE, year_number

_YEAR = rf"(?:(?:,?{GAP}(?:of|in))?,?{GAP}(?P<year>{YEARLIKE}))?"


def _quarter(match: re.Match[str], scene: Scene) -> Reading | None:
    last = _last(match, scene)
    if last is None:
        return unanchored("a quarter without a year", "quarter")
    first = shifted(last.replace(day=1), -2)
    return Reading("the quarter that ends in that month", first, last, "quarter")


def _to(match: re.Match[str], scene: Scene) -> Reading | None:
    last = _last(match, scene)
    if last is None:
        return unanchored("a period that ends in a month without a year", "month")
    months = int(number(match["count"])) if match["count"] else 12
    first = shifted(last.replace(day=1), 1 - months)
    return Reading(f"the {months} months that end with that", first, last, "month")


def _last(match: re.Match[str], scene: Scene) -> date | None:
    month = month_number(match["month"])
    if match["year"]:
        year = year_number(match["year"], scene.anchor)
    else:
        year = nearest_year(scene, month, 15)
    return None if year is None else month_of(year, month)[1]


QUARTER = Rule(
    name="month-quarter",
    kind="period",
    pattern=re.compile(
        rf"\b(?:the{GAP})?(?P<month>{MONTH}){GAP}(?i:quarter)\b(?!-){_YEAR}"
    ),
    read=_quarter,
    confidence=0.93,
    needs=("quarter",),
    right=(
        (
            "The mine will reopen in the December quarter of 2027.",
            "in the December quarter of 2027",
            "2027-10-01",
            "2027-12-31",
        ),
        (
            "Sales fell in the March quarter.",
            "in the March quarter",
            "2025-01-01",
            "2025-03-31",
        ),
    ),
    wrong=("He won a quarter of the March vote.",),
)
TO_MONTH = Rule(
    name="period-to-month",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:the{GAP}(?:(?:financial|fiscal|full|half){GAP})?(?:year|(?P<count>"
        rf"{COUNT}){GAP}months)){GAP}(?i:to|ending(?:{GAP}in)?|ended(?:{GAP}in)?){GAP}"
        rf"(?i:(?:the{GAP})?end{GAP}of{GAP})?(?P<month>{MONTH}){_YEAR}(?!{GAP}\d)"
    ),
    read=_to,
    confidence=0.93,
    needs=("year to", "year end", "months to", "months end", "of"),
    right=(
        (
            "Profit will double in the year to June 2027.",
            "in the year to June 2027",
            "2026-07-01",
            "2027-06-30",
        ),
        (
            "Rents rose in the six months to March.",
            "in the six months to March",
            "2024-10-01",
            "2025-03-31",
        ),
    ),
    wrong=("It took a year to march home.",),
)
RULES = (QUARTER, TO_MONTH)
