"""The beginning, middle or end of a period in, the days of that part out."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dashboard.analysis.days import fiscal, quarters, relative, seasons, years
from dashboard.analysis.days.almanac import GAP, MONTH_NAME, unanchored, year_of
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.months import MONTH_AND_YEAR, MONTH_YEAR, bare

_THE = rf"(?:the|that){GAP}(?:year|month|week|quarter|decade|day)\b"
_INNER = (
    rf"(?:{years.NAMED_YEAR}|{MONTH_AND_YEAR}|{MONTH_NAME}|{fiscal.FISCAL}|{quarters.QUARTER}|"
    rf"{relative.RELATIVE}|{years.YEARLIKE}|{seasons.SEASON}|{_THE})"
)
_ROUGH = r"early|mid|late"
_EDGE = (
    r"end|close|start|beginning|middle|rest|remainder|turn|second half|first half|"
    r"first day|last day"
)
#: First and last day of the early, middle and late part of a month, and the months of
#: a year: thirds, as the copy desk's own usage has them.
_DAYS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_MONTHS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
#: With these the middle of a year is a day to be kept, and else a third of the year.
_LIMITS = frozenset(
    {"by", "before", "until", "till", "no later than", "ahead of", "prior to"}
    | {"until at least", "by no later than", "by around", "by about"}
)


def _inner(match: re.Match[str], scene: Scene) -> Reading | None:
    """The whole period, of which a part is meant."""
    words = match["of"]
    if re.fullmatch(MONTH_NAME, words):
        return bare(words, scene)
    if re.fullmatch(_THE, words, re.IGNORECASE):
        return _running(words.split()[-1].lower(), scene)
    if named := re.match(rf"(?:the{GAP})?(?P<year>\d{{4}})(?![-–/])", words):
        first, last = year_of(int(named["year"]))
        return Reading(f"the year {named['year']}", first, last, "year")
    start, end = match.span("of")
    for rule in (MONTH_YEAR, *fiscal.RULES, *quarters.RULES, *relative.RULES):
        found = rule.pattern.fullmatch(scene.text, start, end)
        if found:
            return rule.read(found, scene)
    found = seasons.NAMED.pattern.fullmatch(scene.text, start, end)
    if found:
        return seasons.NAMED.read(found, replace(scene, preposition="in"))
    return None


def _running(unit: str, scene: Scene) -> Reading | None:
    """Reads "the end of the year": the running one."""
    precision = {"week": "day", "decade": "year"}.get(unit, unit)
    if scene.anchor is None:
        return unanchored(f"the running {unit}", precision)
    if unit == "day" and scene.preposition not in ("by", "before", "until"):
        # "At the end of the day" is a figure of speech.
        return None
    if unit == "day":
        return Reading("the story's day", scene.anchor, scene.anchor)
    first, last = relative.period(unit, 0, scene.anchor)
    other, why = years.fiscal_end(scene, last) if unit == "year" else (None, None)
    return Reading(f"the running {unit}", first, last, precision, other, why)


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    whole = _inner(match, scene)
    if whole is None:
        return None
    part = (match["part"] or match["edge"] or match["dash"]).lower()
    if whole.start is None or whole.end is None:
        return whole
    first, last = _cut(
        part.split()[-1].rstrip("-"), part, whole.start, whole.end, scene
    )
    if last < first:
        return None
    other = whole.alternative_end if last == whole.end else None
    # "By mid-2029" names no day, and yet more than the year.
    precision = "month" if first == last == _middle(first, scene) else whole.precision
    if first == last and first.day == 15:
        precision = "day"
    return replace(
        whole,
        start=first,
        end=last,
        precision="day" if part.endswith("day") else precision,
        reason=f"{part} of {match['of']}: {whole.reason}",
        alternative_end=other,
        alternative_reason=whole.alternative_reason if other else None,
        direction=None,
    )


def _cut(
    word: str, part: str, first: date, last: date, scene: Scene
) -> tuple[date, date]:
    if word in ("mid", "middle") and scene.preposition in _LIMITS:
        middle = _middle_of(first, last, scene)
        if middle:
            return middle, middle
    if word in ("end", "close", "start", "beginning", "turn"):
        edge = last if word in ("end", "close") else first
        return edge, edge
    if word in ("rest", "remainder"):
        return max(first, scene.anchor or first), last
    if word == "day":
        edge = first if "first" in part else last
        return edge, edge
    if word == "half":
        middle = first + (last - first) / 2
        early = "first" in part
        return (first, middle) if early else (middle + timedelta(days=1), last)
    return _third("mid" if word.startswith("mid") else word, first, last)


def _middle_of(first: date, last: date, scene: Scene) -> date | None:
    """The middle of a year or a month, where it is the day to keep."""
    if _month(first, last):
        return first.replace(day=15)
    return _middle(first, scene) if _whole_year(first, last) else None


def _middle(day: date, scene: Scene) -> date:
    """ "By mid-2029" is by the middle of it: 30 June, and before it the same day."""
    late = scene.preposition in ("before", "ahead of", "prior to")
    return date(day.year, 6, 30) + timedelta(days=late)


def _month(first: date, last: date) -> bool:
    return first.day == 1 and first.replace(day=1) == last.replace(day=1)


def _whole_year(first: date, last: date) -> bool:
    return (first.month, first.day, last.month) == (1, 1, 12) and (
        first.year == last.year
    )


def _third(part: str, first: date, last: date) -> tuple[date, date]:
    """The early, middle or late third of a month, a year or any other period."""
    if _month(first, last):
        begin, end = _DAYS[part]
        return first.replace(day=begin), first.replace(day=min(end, last.day))
    if _whole_year(first, last):
        begin, end = _MONTHS[part]
        after = date(first.year + end // 12, end % 12 + 1, 1)
        return date(first.year, begin, 1), after - timedelta(days=1)
    third = (last - first) / 3
    step = ("early", "mid", "late").index(part)
    begins = first + third * step + timedelta(days=bool(step))
    return begins, last if part == "late" else first + third * (step + 1)


PART = Rule(
    name="part-of-period",
    kind="period",
    pattern=re.compile(
        rf"\b(?:(?i:the{GAP})?(?P<edge>(?i:{_EDGE})){GAP}(?i:of){GAP}"
        rf"|(?P<part>(?i:{_ROUGH}))(?:-|{GAP})(?:in{GAP})?"
        rf"|(?P<dash>(?i:end|mid))(?:-|{GAP}))(?P<of>(?i:{_INNER}))"
    ),
    read=_read,
    confidence=0.93,
    needs=(
        *("end", "close", "start", "beginning", "middle", "rest of", "remainder"),
        *("turn", "half of", "first day", "last day", "early", "mid", "late"),
    ),
    right=(
        ("A report is due in early June.", "in early June", "2025-06-01", "2025-06-10"),
        ("Fighting began in late 2022.", "in late 2022", "2022-09-01", "2022-12-31"),
        ("It must close by mid-2027.", "by mid-2027", "2027-06-30", "2027-06-30"),
        ("It moved in mid-2021.", "in mid-2021", "2021-05-01", "2021-08-31"),
        (
            "The law must pass by the end of the year.",
            "by the end of the year",
            "2025-12-31",
            "2025-12-31",
        ),
        (
            "Bids are due by the end of June.",
            "by the end of June",
            "2025-06-30",
            "2025-06-30",
        ),
        (
            "A map is promised by the end of 2027.",
            "by the end of 2027",
            "2027-12-31",
            "2027-12-31",
        ),
    ),
    wrong=(
        "The trial will start in the autumn.",
        "The end of the road is near.",
        "They were late in the second half.",
    ),
)


def _year_end(match: re.Match[str], scene: Scene) -> Reading | None:
    word = match["unit"].lower()
    whole = _running(word, scene)
    if whole is None or whole.end is None:
        return whole
    return replace(whole, start=whole.end, reason=f"the end of {whole.reason}")


YEAR_END = Rule(
    name="year-end",
    kind="period",
    pattern=re.compile(
        r"\b(?P<unit>(?i:year|month|quarter|week))(?:['’]s)?[- ](?i:end)\b"
        r"(?!\s(?:bonus|party|results))"
    ),
    read=_year_end,
    confidence=0.9,
    needs=("end",),
    right=(("It must close by year-end.", "by year-end", "2025-12-31", "2025-12-31"),),
)
RULES = (PART, YEAR_END)
