"""Two days, months or years with "to", "and" or a dash in, first and last day out."""

import re
from datetime import date

from dashboard.analysis.days.almanac import (
    DAY,
    GAP,
    MONTH,
    MONTH_NAME,
    YEAR,
    day_number,
    month_number,
    month_of,
    nearest_year,
    unanchored,
)
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.years import YEARLIKE, year_number

_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_TO = rf"(?:\s?[-–—]\s?|{GAP}(?:to|and|or|through|until|till){GAP})"
_OPEN = rf"(?:(?i:from|between){GAP}(?:the{GAP})?)?"
_YEAR = rf"(?:,?{GAP}(?P<year>{YEARLIKE}))?"


def _between(
    first: tuple[str, str], last: tuple[str, str], year: str | None, scene: Scene
) -> Reading | None:
    """Two days, each as the words of its month and its number."""
    start_month, end_month = month_number(first[0]), month_number(last[0])
    number = day_number(last[1])
    if year:
        found = year_number(year, scene.anchor)
    else:
        found = nearest_year(scene, end_month, number)
    if found is None:
        return unanchored("two days without a year")
    end = date(found, end_month, number)
    start = date(found - (start_month > end_month), start_month, day_number(first[1]))
    if start >= end:
        return None
    return Reading("both days as printed", start, end)


def _month_first(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "April 5-7", "March 20 to April 2"."""
    last = match["month2"] or match["month"]
    return _between(
        (match["month"], match["day"]), (last, match["day2"]), match["year"], scene
    )


def _day_first(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "3 and 14 August", "20 March to 2 April"."""
    first = match["month"] or match["month2"]
    return _between(
        (first, match["day"]), (match["month2"], match["day2"]), match["year"], scene
    )


def _years(match: re.Match[str], _: Scene) -> Reading | None:
    first, last = int(match["from"]), int(match["to"])
    if last < 100:
        last += first // 100 * 100
    if not first < last < first + 200:
        return None
    return Reading("both years whole", date(first, 1, 1), date(last, 12, 31), "year")


def _season(match: re.Match[str], _: Scene) -> Reading | None:
    """Reads "the 2015-16 season": two years running, named as a season or a year."""
    first = int(match["from"])
    if int(match["to"]) != (first + 1) % 100:
        return None
    start, end = date(first, 1, 1), date(first + 1, 12, 31)
    return Reading("both calendar years of the season", start, end, "year")


def _months(match: re.Match[str], scene: Scene) -> Reading | None:
    first, last = month_number(match["month"]), month_number(match["month2"])
    if match["year"]:
        year = year_number(match["year"], scene.anchor)
    else:
        year = nearest_year(scene, last, 15)
    if year is None:
        return unanchored("two months without a year", "month")
    start = month_of(year - (first > last), first)[0]
    return Reading("both months whole", start, month_of(year, last)[1], "month")


MONTH_FIRST = Rule(
    name="days-of-month",
    kind="range",
    pattern=re.compile(
        rf"\b{_OPEN}(?P<month>{MONTH}){GAP}(?P<day>{_NUMBER}){_TO}"
        rf"(?:(?P<month2>{MONTH}){GAP})?(?P<day2>{DAY}){_YEAR}"
    ),
    read=_month_first,
    confidence=0.95,
    right=(
        ("The fair runs April 5-7.", "April 5-7", "2025-04-05", "2025-04-07"),
        (
            "It will run from July 20 to August 4.",
            "from July 20 to August 4",
            "2025-07-20",
            "2025-08-04",
        ),
        (
            "Talks resume on October 19 and 20.",
            "on October 19 and 20",
            "2025-10-19",
            "2025-10-20",
        ),
    ),
)
DAY_FIRST = Rule(
    name="days-then-month",
    kind="range",
    pattern=re.compile(
        rf"(?<![\w.,/-]){_OPEN}(?P<day>{_NUMBER})(?:{GAP}(?P<month>{MONTH}))?{_TO}"
        rf"(?P<day2>{_NUMBER}){GAP}(?P<month2>{MONTH}){_YEAR}"
    ),
    read=_day_first,
    confidence=0.95,
    right=(
        (
            "They will fly between 3 and 14 August.",
            "between 3 and 14 August",
            "2025-08-03",
            "2025-08-14",
        ),
        (
            "It was shut from 20 March to 2 April.",
            "from 20 March to 2 April",
            "2025-03-20",
            "2025-04-02",
        ),
    ),
)
YEARS = Rule(
    name="years",
    kind="range",
    pattern=re.compile(
        rf"(?:\b(?i:from|between){GAP}(?P<from>(?:1[5-9]|20)\d\d){_TO}"
        rf"(?P<to>{YEAR}))"
    ),
    read=_years,
    confidence=0.95,
    right=(
        (
            "He ruled from 1979 to 1990.",
            "from 1979 to 1990",
            "1979-01-01",
            "1990-12-31",
        ),
        (
            "They fought between 2014 and 2016.",
            "between 2014 and 2016",
            "2014-01-01",
            "2016-12-31",
        ),
    ),
    wrong=("It cost from 2000 to 1500 crowns.",),
)
SEASON = Rule(
    name="split-year",
    kind="range",
    pattern=re.compile(
        r"(?<![\w.,/$€£-])(?P<from>(?:19|20)\d\d)[-–/](?P<to>\d\d)(?![\w%/]|[.,]\d|-)"
        r"(?=\s(?:season|school|academic|budget|financial|fiscal|tax|edition|campaign|"
        r"period|year|term|winter|crop|marketing))"
    ),
    read=_season,
    confidence=0.93,
    right=(("The 2015-16 season was lost.", "2015-16", "2015-01-01", "2016-12-31"),),
    wrong=("The vote was 2015-16 in the end.", "Flight 2015-16 is late."),
)
MONTHS = Rule(
    name="months",
    kind="range",
    pattern=re.compile(
        rf"\b(?:(?i:from|between){GAP}(?=\S{{1,12}}\s(?:to|and|through|until|till)\s)"
        rf"|(?=[A-Z][a-z]{{2,8}}[-–]))"
        rf"(?P<month>{MONTH_NAME}){_TO}(?P<month2>{MONTH_NAME}){_YEAR}"
    ),
    read=_months,
    confidence=0.9,
    right=(
        (
            "It will be shut from July to September.",
            "from July to September",
            "2025-07-01",
            "2025-09-30",
        ),
    ),
)
RULES = (MONTH_FIRST, DAY_FIRST, YEARS, SEASON, MONTHS)
