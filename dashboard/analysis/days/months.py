"""Months with or without their year in, their first and last day out."""

import re

from dashboard.analysis.days.almanac import (
    GAP,
    MONTH,
    MONTH_NAME,
    month_number,
    month_of,
    nearest_year,
    unanchored,
)
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.years import YEARLIKE, year_number
from dashboard.analysis.words.listing import listed

MONTH_AND_YEAR = rf"{MONTH},?(?:{GAP}of)?{GAP}{YEARLIKE}"
#: Before the bare name of a month, these make it a time.
_BEFORE = listed(
    """
    in by since until till before after from during of through throughout to
    early late mid and least around about
    """
)
#: With these a month that is also someone's name may be the person.
_OF_PEOPLE = listed(
    """
    by of from to after and before
    """
)
_NAME_FOLLOWS = re.compile(r"\s(?!\d)[A-Z][a-z]+|['’]s\b|-[A-Za-z]")
_CAPITAL = re.compile(r"\s(?:The|A|It|He|She|They|But|And|In|On|I)\b")


def _with_year(match: re.Match[str], scene: Scene) -> Reading | None:
    year = year_number(match["year"], scene.anchor)
    if year is None:
        return unanchored(f"{match[0]}, a month", "month")
    first, last = month_of(year, month_number(match["month"]))
    return Reading("the whole month; no day is given", first, last, "month")


def bare(name: str, scene: Scene) -> Reading:
    """A month without a year: the nearest in the direction of the tense."""
    number = month_number(name)
    anchor = scene.anchor
    if anchor is None:
        return unanchored("a month without a year", "month")
    # The running month lies in both directions.
    year: int | None = anchor.year
    if number != anchor.month:
        year = nearest_year(scene, number, 15)
    if year is None:
        return unanchored("a month without a year", "month")
    first, last = month_of(year, number)
    way = {"past": "last", "future": "next"}.get(scene.direction or "", "nearest")
    return Reading(f"the {way} {name} from the story's day", first, last, "month")


def _bare(match: re.Match[str], scene: Scene) -> Reading | None:
    words = scene.text[max(0, match.start() - 20) : match.start()].lower().split()
    word = words[-1].strip("‘'“\"(") if words else ""
    if word not in _BEFORE:
        return None
    named = _NAME_FOLLOWS.match(scene.text, match.end())
    if named and not _CAPITAL.match(scene.text, match.end()):
        return None
    if word in _OF_PEOPLE and month_number(match[0]) in scene.people:
        return None
    return bare(match[0], scene)


def _told(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "last March", "next May", "this June"."""
    anchor = scene.anchor
    if anchor is None:
        return unanchored("a month counted from the story's day", "month")
    number = month_number(match["month"])
    word = match["which"].lower()
    if word == "last":
        year = anchor.year - (number >= anchor.month)
    elif word == "next":
        year = anchor.year + (number <= anchor.month)
    else:
        year = anchor.year
    first, last = month_of(year, number)
    return Reading(f"{word} {match['month']}, the whole month", first, last, "month")


MONTH_YEAR = Rule(
    name="month-year",
    kind="period",
    pattern=re.compile(
        rf"(?<!\d )\b(?P<month>{MONTH}),?(?:{GAP}of)?{GAP}(?P<year>{YEARLIKE})"
    ),
    read=_with_year,
    confidence=0.98,
    right=(
        ("It shut in March 2011.", "in March 2011", "2011-03-01", "2011-03-31"),
        (
            "They signed in February last year.",
            "in February last year",
            "2024-02-01",
            "2024-02-29",
        ),
        ("It opens in Sept. 2026.", "in Sept. 2026", "2026-09-01", "2026-09-30"),
    ),
    wrong=("They may last year after year.",),
)
BARE_MONTH = Rule(
    name="month",
    kind="period",
    pattern=re.compile(rf"(?<![\w.'’-]){MONTH_NAME}"),
    read=_bare,
    confidence=0.93,
    right=(
        ("She joined in January.", "in January", "2025-01-01", "2025-01-31"),
        ("The deal fell in November.", "in November", "2024-11-01", "2024-11-30"),
        ("It will open in October.", "in October", "2025-10-01", "2025-10-31"),
    ),
    wrong=(
        "April Orsted won gold.",
        "It may second the motion.",
        "They will march on the capital.",
        "Sgt. March said the road was clear.",
    ),
)
TOLD_MONTH = Rule(
    name="told-month",
    kind="period",
    pattern=re.compile(
        rf"\b(?P<which>(?i:last|next|this)){GAP}(?P<month>{MONTH_NAME})(?!{GAP}\d)"
    ),
    read=_told,
    confidence=0.9,
    right=(
        ("It closed last March.", "last March", "2025-03-01", "2025-03-31"),
        ("Polls open next May.", "next May", "2026-05-01", "2026-05-31"),
    ),
)
RULES = (MONTH_YEAR, BARE_MONTH, TOLD_MONTH)
