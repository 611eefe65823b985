"""Quarters and halves of a year in, their first and last day out."""

import re

from dashboard.analysis.days.almanac import GAP, month_of, unanchored
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.years import YEARLIKE, year_number

_ORDINAL = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}
_ORDINALS = "|".join(_ORDINAL)
_OF = rf"(?:(?:,?{GAP}(?:of|in))?{GAP}(?:calendar{GAP})?(?P<year>{YEARLIKE}))"
QUARTER = (
    rf"(?:(?:the{GAP})?(?:first|second|third|fourth|final){GAP}(?:quarter|half)"
    rf"(?:(?:{GAP}of)?{GAP}{YEARLIKE})?|[QH][1-4](?:{GAP}{YEARLIKE})?)"
)
#: Not a share of something: "a quarter of the vote", "the first half" of a match.
_NOT_TIME = (
    rf"(?!-?final|back|{GAP}of{GAP}(?!(?:the|next|this|last|fiscal|calendar|\d)))"
)


def stretch(number: int, months: int, year: int | None, scene: Scene) -> Reading:
    """The n-th quarter (3 months) or half (6 months) of a year, or the nearest one."""
    name = "quarter" if months == 3 else "half"
    if year is None:
        year = _nearest(number, months, scene)
    if year is None:
        return unanchored(f"a {name} without a year", "quarter")
    first, last = month_of(year, (number - 1) * months + 1, months)
    reason = f"{name} {number} of {year}, by the calendar year"
    # A half names no quarter; the months that it ends with are told.
    return Reading(reason, first, last, "quarter" if months == 3 else "month")


def _nearest(number: int, months: int, scene: Scene) -> int | None:
    anchor = scene.anchor
    if anchor is None:
        return None
    first, last = month_of(anchor.year, (number - 1) * months + 1, months)
    if scene.direction == "past" and first > anchor:
        return anchor.year - 1
    if scene.direction == "future" and last < anchor:
        return anchor.year + 1
    return anchor.year


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    year: int | None = None
    if match["year"]:
        year = year_number(match["year"], scene.anchor)
    if match["short"]:
        months = 3 if match["short"][0] == "Q" else 6
        number = int(match["short"][1])
    else:
        months = 3 if match["unit"].lower() == "quarter" else 6
        number = _ORDINAL[match["which"].lower()]
        if match["which"].lower() in ("final", "last") and months == 6:
            number = 2
    if number * months > 12 or (months == 6 and not match["year"]):
        # A half without a year is as often that of a match.
        return None
    return stretch(number, months, year, scene)


QUARTERS = Rule(
    name="quarter",
    kind="period",
    pattern=re.compile(
        rf"(?:\b(?i:(?:the{GAP})?(?P<which>{_ORDINALS})[ -](?P<unit>quarter|half))"
        rf"\b{_NOT_TIME}|(?<![\w-])(?P<short>Q[1-4]|H[12])\b){_OF}?"
    ),
    read=_read,
    confidence=0.92,
    needs=("quarter", "half", "q1", "q2", "q3", "q4", "h1", "h2"),
    right=(
        (
            "Profit rose in the first quarter.",
            "in the first quarter",
            "2025-01-01",
            "2025-03-31",
        ),
        (
            "It will open in the first quarter of next year.",
            "in the first quarter of next year",
            "2026-01-01",
            "2026-03-31",
        ),
        ("Sales were flat in Q3 2022.", "in Q3 2022", "2022-07-01", "2022-09-30"),
        (
            "Work begins in the second half of 2026.",
            "in the second half of 2026",
            "2026-07-01",
            "2026-12-31",
        ),
    ),
    wrong=("He scored in the first half.", "A quarter of the voters stayed at home."),
)
RULES = (QUARTERS,)
