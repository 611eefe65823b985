"""Seasons in, their months in the northern half of the world out; no day is due."""

import re
from datetime import date

from dashboard.analysis.days.almanac import GAP, month_of, unanchored
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.years import YEARLIKE, year_number
from dashboard.analysis.words.listing import listed

_FIRST_MONTH = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_REASON = "a season has no last day in the text; its months as in the north"
SEASON = (
    rf"(?:(?:this|next|last|the){GAP})?(?:spring|summer|autumn|fall|winter)\b(?:{GAP}"
    rf"(?:of{GAP})?{YEARLIKE})?"
)
#: "Fall" is a verb and "spring" a coil: without one of these they name no season.
_BEFORE = listed(
    """
    this next last in by until before since during the late
    """
)


def _span(name: str, year: int) -> tuple[date, date]:
    return month_of(year, _FIRST_MONTH[name], 3)


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    which = (match["which"] or "").lower()
    name = match["season"].lower()
    if name in ("fall", "spring") and which not in ("this", "next", "last"):
        known = match["year"] or scene.preposition in ("in", "by", "until", "before")
        if not known or match["season"][0].isupper():
            return None
    if not which and not match["year"] and scene.preposition not in _BEFORE:
        return None
    if match["year"]:
        year = year_number(match["year"], scene.anchor)
    else:
        year = _nearest(name, which, scene)
    if year is None:
        return unanchored("a season", "none")
    start, end = _span(name, year)
    way = {"last": "past", "next": "future"}.get(which)
    return Reading(_REASON, start, end, "none", direction=way)


def _nearest(name: str, which: str, scene: Scene) -> int | None:
    anchor = scene.anchor
    if anchor is None:
        return None
    years = range(anchor.year - 2, anchor.year + 3)
    spans = [(*_span(name, year), year) for year in years]
    if which == "last" or (which != "this" and scene.direction == "past"):
        fitting = [year for _, end, year in spans if end < anchor]
        return fitting[-1]
    if which == "next":
        return next(year for start, _, year in spans if start > anchor)
    return next(year for _, end, year in spans if end >= anchor)


NAMED = Rule(
    name="season",
    kind="period",
    pattern=re.compile(
        rf"\b(?:(?P<which>(?i:this|next|last|the)){GAP})?"
        rf"(?P<season>(?i:spring|summer|autumn|fall|winter))\b(?!-)"
        rf"(?:{GAP}(?:of{GAP})?(?P<year>{YEARLIKE})|(?!{GAP}(?:of{GAP})?\d))"
    ),
    read=_read,
    confidence=0.85,
    needs=("spring", "summer", "autumn", "fall", "winter"),
    right=(
        ("The bridge opens next spring.", "next spring", "2026-03-01", "2026-05-31"),
        ("Voters backed it last summer.", "last summer", "2024-06-01", "2024-08-31"),
    ),
    wrong=("Prices fall when rates rise.", "A spring broke in the lock."),
)
RULES = (NAMED,)
