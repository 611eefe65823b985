"""How long something is to hold in, the day on which that ends out."""

import re

from dashboard.analysis.days.almanac import GAP
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.counts import COUNT, UNIT, number, unit
from dashboard.analysis.days.lengths import moved

#: What somebody undertakes to keep up; "will fall for two years" is a forecast.
_HELD = re.compile(
    r"(?i)\b(?:will|would|shall|must|to)\s(?:[\w’'-]{1,20}\s){0,2}?(?:(?:be\s)?(?:frozen|"
    r"suspended|waived|banned|barred|capped|exempt\w{0,3}|extended|subsidi[sz]ed|closed|"
    r"shut|halted|fixed|held|kept)|freeze|suspend|waive|ban|bar|cap|exempt|extend|halt|"
    r"fix|hold|keep|shut|(?:stay|remain)\s(?:closed|open|shut|frozen|suspended|free|"
    r"fixed|in\s(?:force|place|effect)))\b[^.,;:]{0,60}\Z"
)
_REACH = 130


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    before = scene.text[max(0, match.start() - _REACH) : match.start()]
    if scene.direction != "future" or not _HELD.search(before):
        return None
    count, name = number(match["count"]), unit(match["unit"])
    if scene.anchor is None:
        return Reading(
            "a length; the story has no day to count from",
            length=count,
            length_unit=name,
            relation="until",
        )
    return Reading(
        f"{match['count']} {match['unit']}, counted from the story's day",
        scene.anchor,
        moved(scene.anchor, count, name),
        length=count,
        length_unit=name,
        relation="until",
        direction="future",
    )


LASTING = Rule(
    name="lasting",
    kind="within",
    pattern=re.compile(
        rf"\b(?i:for{GAP}(?:(?:at{GAP}least|another|a{GAP}further|the{GAP}first){GAP})?"
        rf"(?P<count>{COUNT}){GAP}(?P<unit>{UNIT}))\b(?!-)"
        rf"(?!,?{GAP}(?:from|between){GAP}[^,;]{{3,30}}{GAP}(?:to|and|until){GAP})"
    ),
    read=_read,
    confidence=0.88,
    needs=("for ",),
    right=(
        (
            "The toll will be suspended for two years.",
            "for two years",
            "2025-06-12",
            "2027-06-12",
        ),
    ),
    wrong=(
        "She lived there for two years.",
        "Demand will fall for two years.",
        "The road was closed for six months.",
        "The road will be shut for 45 days, from July 9 to August 23.",
    ),
)
RULES = (LASTING,)
