"""Fiscal years in, their days by the desk's or the country's books out."""

import re
from datetime import date, timedelta

from dashboard.analysis.days.almanac import GAP, fiscal_year_end, month_of
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.counts import COUNT, number
from dashboard.wording import day

_STEPS = {"last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}
_YEARS = r"(?:(?:19|20)?\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?)(?![\d%])"
#: "By the end of the next fiscal", without the word "year".
_NOUN = (
    rf"(?=[.,;:’”\"'\n]|\Z|{GAP}(?:at|by|in|on|for|to|and|as|with|from|after|before|"
    r"against|over|the|he|she|it|they|will|would|is|was)\b)"
)
FISCAL = (
    rf"(?:(?:this|next|last|the(?:{GAP}(?:current|next|coming|previous|following))?){GAP}"
    rf"(?:fiscal|financial|budget|tax){GAP}year\b(?:{GAP}{_YEARS})?|"
    rf"(?:this|next|the{GAP}(?:current|next|coming)){GAP}fiscal\b{_NOUN}|"
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


def _split(match: re.Match[str], scene: Scene) -> Reading | None:
    first, last = (int(part) for part in re.split(r"[-–/]", match["years"]))
    return _read(match, scene) if last == (first + 1) % 100 else None


def _ahead(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "over the next three financial years": those after the running one."""
    count = number(match["count"])
    if scene.anchor is None or scene.fiscal is None or count != int(count):
        reason = "fiscal years; where they begin is not known, so no day is given"
        return Reading(reason, precision="none", relation="within", direction="future")
    running = fiscal_year_end(scene.anchor, scene.fiscal)
    last = running.replace(year=running.year + int(count), day=1)
    last = month_of(last.year, last.month)[1]
    reason = f"the {match['count']} fiscal years after the one that is running"
    return Reading(
        reason,
        running + timedelta(days=1),
        last,
        "year",
        relation="window",
        direction="future",
    )


FISCAL_YEAR = Rule(
    name="fiscal-year",
    kind="period",
    pattern=re.compile(
        rf"(?:\b(?:(?P<which>(?i:this|next|last|the(?:{GAP}(?:current|next|coming|"
        rf"previous|following))?)){GAP})?(?i:(?:fiscal|financial|budget|tax){GAP}year\b|"
        rf"(?<=this )fiscal\b{_NOUN}|(?<=next\s)fiscal\b{_NOUN}|"
        rf"(?<=current\s)fiscal\b{_NOUN}|fiscal(?={GAP}\d)|FY)(?:\s{{0,3}}(?P<years>{_YEARS}))?)"
    ),
    read=_read,
    confidence=0.9,
    needs=("fiscal", "financial", "budget", "tax", "fy"),
    right=(
        ("Revenue rose in fiscal 2024.", "in fiscal 2024", None, None),
        ("It must be spent this fiscal year.", "this fiscal year", None, None),
    ),
)
YEARS_AHEAD = Rule(
    name="fiscal-years-ahead",
    kind="within",
    pattern=re.compile(
        rf"\b(?i:(?:over|in|within|during|for|across){GAP}the{GAP}(?:next|coming){GAP}"
        rf"(?P<count>{COUNT}){GAP}(?:financial|fiscal|budget|tax){GAP}years)\b"
    ),
    read=_ahead,
    confidence=0.9,
    needs=("financial years", "fiscal years", "budget years", "tax years"),
    right=(
        (
            "Spending would climb over the next three financial years.",
            "over the next three financial years",
            None,
            None,
        ),
    ),
)
#: "The aim for 2030-31": a year of two halves, told like a fiscal one.
SPLIT = Rule(
    name="fiscal-split-year",
    kind="period",
    pattern=re.compile(
        rf"(?<![\w.,/-])(?i:(?<=by )|(?<=in )|(?<=for )|(?<=from )|(?<=until )|"
        rf"(?<=before )|(?<=during )|(?<=of ))(?P<which>)(?P<years>20\d\d[-–/]\d\d)"
        rf"(?![\w%/–-]|[.,]\d)"
        rf"(?!{GAP}(?i:season|school|academic|campaign|edition|winter|crop|marketing|vote|"
        rf"votes|win|defeat|loss|victory)\b)"
    ),
    read=_split,
    confidence=0.9,
    right=(
        ("A half is the aim for 2030-31.", "for 2030-31", None, None),
        ("It should balance by 2029/30.", "by 2029/30", None, None),
    ),
    wrong=("The vote was 2015-16 in the end.", "It is for 2030-35 homes."),
)
RULES = (FISCAL_YEAR, YEARS_AHEAD, SPLIT)
