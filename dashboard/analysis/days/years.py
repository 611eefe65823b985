"""Years as copy writes them in, their first and last day out."""

import re
from datetime import date

from dashboard.analysis.days.almanac import GAP, YEAR, fiscal_year_end, year_of
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.words.listing import listed
from dashboard.wording import day

_STEP = {"last": -1, "previous": -1, "past": -1, "next": 1, "following": 1, "coming": 1}
#: A year inside a longer phrase: "2027", "next year", "the year".
YEARLIKE = (
    rf"(?:{YEAR}|(?:this|next|last|the|(?:the{GAP})?(?:following|coming|current|"
    rf"previous)){GAP}year\b(?!-))"
)
#: Before a bare number of four digits, these make it a year.
_BEFORE = listed(
    """
    in by since until till before after from of for during through throughout to
    between and around early late mid the its their his her late-
    """
)
_COUNTED = re.compile(r"\s+(?:people|(?!was|is|has|this|its)[a-z]{2,15}(?<![isu])s)\b")
#: Prepositions after which "2,000-like" numbers may count things.
_COUNTING = frozenset({"of", "for", "to", "from", "over"})


#: "The 2027 school year": the year that gives it its name.
NAMED_YEAR = (
    rf"(?:the{GAP})?{YEAR}{GAP}(?:school|academic|calendar|crop|growing|marketing|"
    rf"parliamentary){GAP}(?:year|season)\b"
)


def year_number(words: str, anchor: date | None) -> int | None:
    """The year that "2027" or "next year" names."""
    if words[0].isdigit():
        return int(words[:4])
    if anchor is None:
        return None
    words = words.lower()
    return anchor.year + next((n for word, n in _STEP.items() if word in words), 0)


def fiscal_end(scene: Scene, last: date) -> tuple[date | None, str | None]:
    """The end of the fiscal year as the second reading of a year yet to end."""
    if scene.anchor is None or scene.fiscal in (None, 1) or last < scene.anchor:
        return None, None
    step = last.year - scene.anchor.year
    if scene.direction == "past" or step not in (0, 1):
        return None, None
    counted = scene.anchor.replace(year=scene.anchor.year + step, day=1)
    end = fiscal_year_end(counted, scene.fiscal or 1)
    return end, f"counted by the fiscal year, which ends on {day(end)}"


def _bare(match: re.Match[str], scene: Scene) -> Reading | None:
    before = scene.text[max(0, match.start() - 20) : match.start()].split()
    word = before[-1].lower().lstrip("‘'“\"(") if before else ""
    if word not in _BEFORE and not word.endswith(("'s", "’s")):
        return None
    if word in _COUNTING and _COUNTED.match(scene.text, match.end()):
        return None
    first, last = year_of(int(match[0]))
    return Reading(f"the year {match[0]}", first, last, "year")


BARE_YEAR = Rule(
    name="year",
    kind="period",
    pattern=re.compile(rf"(?<![\w$€£₹#.,/-]){YEAR}(?!{GAP}(?:hours|GMT|people)\b)"),
    read=_bare,
    confidence=0.95,
    right=(
        ("The port opened in 2016.", "in 2016", "2016-01-01", "2016-12-31"),
        ("Output must double by 2032.", "by 2032", "2032-01-01", "2032-12-31"),
        ("The 2008 crisis hit the bank.", "2008", "2008-01-01", "2008-12-31"),
    ),
    wrong=(
        "The bill, H.R. 2019, failed.",
        "It sold for $2010 on the day.",
        "A crowd of 2015 people came.",
        "Room 2016 was locked.",
    ),
)
RULES = (BARE_YEAR,)
