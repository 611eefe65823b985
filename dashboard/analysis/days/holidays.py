"""Feasts and public holidays in, the day they fall on out."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from dashboard.analysis.days.almanac import GAP, unanchored
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.years import YEARLIKE, year_number
from dashboard.analysis.words.listing import listed

_BEFORE = listed(
    """
    on by before after until till since over at during for from
    """
)


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year, by the rule of Meeus, Jones and Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def _fixed(month: int, number: int) -> Callable[[int], date]:
    return lambda year: date(year, month, number)


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    def find(year: int) -> date:
        first = date(year, month, 1)
        ahead = (weekday - first.weekday()) % 7
        return first + timedelta(days=ahead + 7 * (nth - 1))

    return find


def _last_monday(month: int) -> Callable[[int], date]:
    def find(year: int) -> date:
        last = date(year, month, 31)
        return last - timedelta(days=last.weekday())

    return find


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _black_friday(year: int) -> date:
    return _nth(11, 3, 4)(year) + timedelta(days=1)


_DAYS: dict[str, Callable[[int], date]] = {
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31),
    "new year's day": _fixed(1, 1),
    "new year": _fixed(1, 1),
    "valentine's day": _fixed(2, 14),
    "st patrick's day": _fixed(3, 17),
    "st. patrick's day": _fixed(3, 17),
    "may day": _fixed(5, 1),
    "juneteenth": _fixed(6, 19),
    "the fourth of july": _fixed(7, 4),
    "july fourth": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "halloween": _fixed(10, 31),
    "bonfire night": _fixed(11, 5),
    "veterans day": _fixed(11, 11),
    "armistice day": _fixed(11, 11),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "easter": _from_easter(0),
    "good friday": _from_easter(-2),
    "palm sunday": _from_easter(-7),
    "ash wednesday": _from_easter(-46),
    "ascension day": _from_easter(39),
    "martin luther king jr. day": _nth(1, 0, 3),
    "presidents day": _nth(2, 0, 3),
    "memorial day": _last_monday(5),
    "labor day": _nth(9, 0, 1),
    "columbus day": _nth(10, 0, 2),
    "thanksgiving day": _nth(11, 3, 4),
    "thanksgiving": _nth(11, 3, 4),
    "black friday": _black_friday,
}
_TRADE = re.compile(r"\s[a-z]{3,}")
_NAMES = "|".join(
    re.escape(name).replace("'", "['’]").replace(r"\ ", GAP)
    for name in sorted(_DAYS, key=len, reverse=True)
)


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    words = scene.text[max(0, match.start() - 24) : match.start()].split()
    word = words[-1].lower().strip("‘'“\"(") if words else ""
    if not (match["which"] or word in _BEFORE or (word == "of" and "ahead" in words)):
        return None
    if (
        word == "on"
        and _TRADE.match(scene.text, match.end())
        and "day" not in (match["name"].lower())
    ):
        # "An update on Christmas trading": what it is about, and no day.
        return None
    name = " ".join(match["name"].lower().replace("’", "'").split())
    year = _year(match, scene, _DAYS[name])
    if year is None:
        return unanchored(match["name"])
    found = _DAYS[name](year)
    return Reading(f"{match['name']} of {year}", found, found)


def _year(
    match: re.Match[str], scene: Scene, fall: Callable[[int], date]
) -> int | None:
    anchor = scene.anchor
    if match["year"]:
        return year_number(match["year"], anchor)
    if anchor is None:
        return None
    which = (match["which"] or "").lower()
    near = [fall(year) for year in range(anchor.year - 2, anchor.year + 3)]
    if which == "last" or (not which and scene.direction == "past"):
        return max(day for day in near if day <= anchor).year
    if which == "next" or scene.direction == "future":
        return min(day for day in near if day >= anchor).year
    if which == "this":
        return anchor.year
    return min(near, key=lambda day: abs((day - anchor).days)).year


HOLIDAY = Rule(
    name="holiday",
    kind="date",
    pattern=re.compile(
        rf"(?:\b(?P<which>(?i:this|next|last)){GAP})?\b(?:(?i:the){GAP})?(?P<name>(?i:{_NAMES}))"
        rf"(?![\w-])(?!['’]s\b)(?:,?{GAP}(?P<year>{YEARLIKE}))?(?!{GAP}[A-Z])"
    ),
    read=_read,
    confidence=0.93,
    needs=(
        *("boxing", "valentine", "patrick", "may day", "bastille", "veterans"),
        *("armistice", "friday", "palm", "ash wed", "ascension", "luther"),
        *("presidents", "memorial day", "labor day", "columbus"),
        "easter",
        "christmas",
        "new year",
        "halloween",
        "juneteenth",
        "july",
        "thanksgiving",
        "bonfire",
    ),
    right=(
        (
            "A deal is needed before Easter.",
            "before Easter",
            "2026-04-05",
            "2026-04-05",
        ),
        (
            "He was shot on Christmas Day.",
            "on Christmas Day",
            "2024-12-25",
            "2024-12-25",
        ),
        ("It will reopen on Labor Day.", "on Labor Day", "2025-09-01", "2025-09-01"),
        (
            "They met on New Year's Eve.",
            "on New Year's Eve",
            "2024-12-31",
            "2024-12-31",
        ),
    ),
    wrong=("The show May Day premieres in Rome.", "She lit the Christmas tree."),
    covers_names=True,
)
RULES = (HOLIDAY,)
