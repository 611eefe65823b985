"""Anniversaries of known events in, the day they fall on out."""

import re

from dashboard.analysis.days.almanac import GAP, nearest_year
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.events import EVENT, day_of
from dashboard.wording import day

_SPELLED = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
]
_WHOSE = rf"(?:(?P<whose>(?i:this|last|next){GAP}year)['’]s{GAP}|(?i:the){GAP})?"


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    event = day_of(match["event"] or match["before"])
    if event is None:
        return None
    year = _year(match, scene, event.month, event.day, event.year)
    if year is None:
        return Reading("an anniversary; the story has no day to count from")
    found = event.replace(year=year)
    reason = f"the event was on {day(event)}; {year - event.year} years on"
    return Reading(reason, found, found)


def _year(
    match: re.Match[str], scene: Scene, month: int, number: int, first: int
) -> int | None:
    ordinal = match["ordinal"]
    if ordinal:
        if ordinal[0].isdigit():
            return first + int(re.sub(r"\D", "", ordinal))
        return first + 1 + _SPELLED.index(ordinal.lower())
    if match["whose"] and scene.anchor:
        step = {"l": -1, "t": 0, "n": 1}[match["whose"][0].lower()]
        return scene.anchor.year + step
    return nearest_year(scene, month, number)


ANNIVERSARY = Rule(
    name="anniversary",
    kind="anniversary",
    pattern=re.compile(
        rf"\b{_WHOSE}(?:(?P<ordinal>\d{{1,3}}(?:st|nd|rd|th)|(?i:{'|'.join(_SPELLED)}))"
        rf"{GAP})?(?:(?i:anniversary){GAP}of{GAP}(?:the{GAP})?(?P<event>{EVENT})"
        rf"|(?:(?P<before>{EVENT}){GAP}(?i:anniversary)))"
    ),
    read=_read,
    confidence=0.97,
    needs=("anniversary",),
    right=(
        (
            "It will close before this year's 20th anniversary of the D-Day landings.",
            "before this year's 20th anniversary of the D-Day landings",
            "1964-06-06",
            "1964-06-06",
        ),
        (
            "Patrols will be doubled for the Sept. 11 anniversary.",
            "for the Sept. 11 anniversary",
            "2025-09-11",
            "2025-09-11",
        ),
    ),
    wrong=("The Sept. 11 attacks changed policy.", "The 20th anniversary of the club."),
    covers_names=True,
)
RULES = (ANNIVERSARY,)
