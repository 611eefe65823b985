"""Fiscal years in, their days by the desk's or the country's books out."""

import re
from datetime import date, timedelta

from dashboard.analysis.days.almanac import GAP, fiscal_year_end
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.wording import day

_STEPS = {"last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}
_YEARS = r"(?:(?:19|20)?\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?)(?![\d%])"
FISCAL = (
    rf"(?:(?:this|next|last|the(?:{GAP}(?:current|next|coming|previous|following))?){GAP}"
    rf"(?:fiscal|financial|budget|tax){GAP}year\b(?:{GAP}{_YEARS})?|"
    rf"(?:fiscal{GAP}|FY\s{{0,3}}){_YEARS})"
)


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    ends = _ends_in(match, scene)
    starts = scene.fiscal
    if starts is None or ends is None:
        reason = "a fiscal year; where it begins is not known, so no day is given"
        return Reading(reason, precision="year")
    if starts == 1:
        first, last = date(ends, 1, 1), date(ends, 12, 31)
    else:
        first = date(ends - 1, starts, 1)
        last = date(ends, starts, 1) - timedelta(days=1)
    return Reading(f"the fiscal year that ends on {day(last)}", first, last, "year")


def _ends_in(match: re.Match[str], scene: Scene) -> int | None:
    """The calendar year in which the fiscal year ends."""
    if match["years"]:
        parts = re.split(r"\s?[-–/]\s?", match["years"])
        first = int(parts[0]) + (2000 if len(parts[0]) == 2 else 0)
        return first + 1 if len(parts) == 2 else first
    if scene.anchor is None or scene.fiscal is None:
        return None
    which = (match["which"] or "").lower()
    step = next((n for word, n in _STEPS.items() if word in which), 0)
    return fiscal_year_end(scene.anchor, scene.fiscal).year + step


FISCAL_YEAR = Rule(
    name="fiscal-year",
    kind="period",
    pattern=re.compile(
        rf"(?:\b(?:(?P<which>(?i:this|next|last|the(?:{GAP}(?:current|next|coming|"
        rf"previous|following))?)){GAP})?(?i:(?:fiscal|financial|budget|tax){GAP}year\b|"
        rf"fiscal(?={GAP}\d)|FY)(?:\s{{0,3}}(?P<years>{_YEARS}))?)"
    ),
    read=_read,
    confidence=0.9,
    needs=("fiscal", "financial", "budget", "tax", "fy"),
    right=(
        ("Revenue rose in fiscal 2024.", "in fiscal 2024", None, None),
        ("It must be spent this fiscal year.", "this fiscal year", None, None),
    ),
)
RULES = (FISCAL_YEAR,)
