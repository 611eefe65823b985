"""Decades and centuries in, their first and last day out."""

import re
from datetime import date

from dashboard.analysis.days.almanac import GAP
from dashboard.analysis.days.base import Reading, Rule, Scene

#: Years of a decade that its early, middle and late part hold.
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_WORDS = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60}
_WORDS |= {"seventies": 70, "eighties": 80, "nineties": 90}


def _decade(match: re.Match[str], _: Scene) -> Reading | None:
    first = int(match["year"]) if match["year"] else 0
    if match["short"]:
        first = 1900 + int(match["short"])
        first += 100 if first < 1930 else 0
    if match["word"]:
        first = 1900 + _WORDS[match["word"].lower()]
    part = (match["part"] or "").lower()
    begin, end = _PARTS.get(part, (0, 9))
    words = "the decade" if not part else f"the {part} part of the decade"
    return Reading(words, date(first + begin, 1, 1), date(first + end, 12, 31), "year")


def _century(match: re.Match[str], _: Scene) -> Reading | None:
    last = int(match["number"]) * 100
    if not 1 <= last <= 2200:
        return None
    return Reading("the century", date(last - 99, 1, 1), date(last, 12, 31), "year")


DECADE = Rule(
    name="decade",
    kind="period",
    pattern=re.compile(
        rf"\b(?:the{GAP})?(?:(?P<part>(?i:early|mid|late))[ -])?(?:(?<![\d$£€])"
        rf"(?P<year>(?:1[5-9]|20)\d0)['’]?s\b|['’](?P<short>\d0)s\b|"
        rf"(?<=the )(?P<word>(?i:{'|'.join(_WORDS)}))\b)"
    ),
    read=_decade,
    confidence=0.95,
    needs=("0s", "0’s", "0's", "ties"),
    right=(
        ("Crime fell in the 1990s.", "in the 1990s", "1990-01-01", "1999-12-31"),
        ("It dates to the early 1970s.", "the early 1970s", "1970-01-01", "1973-12-31"),
    ),
    wrong=("He is in his eighties.",),
)
CENTURY = Rule(
    name="century",
    kind="period",
    pattern=re.compile(
        rf"\b(?:the{GAP})?(?P<number>\d{{1,2}})(?:st|nd|rd|th){GAP}(?i:century)\b"
    ),
    read=_century,
    confidence=0.95,
    needs=("century",),
    right=(
        (
            "It grew in the 19th century.",
            "in the 19th century",
            "1801-01-01",
            "1900-12-31",
        ),
    ),
)
RULES = (DECADE, CENTURY)
