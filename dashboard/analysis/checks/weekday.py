"""Dates that are printed with their weekday in, whether the calendar agrees out."""

import re
from collections.abc import Iterator
from datetime import date

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story
from dashboard.wording import day as printed

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTH = (
    r"(?P<month{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|"
    r"Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DATED = re.compile(
    r"\b(?P<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?)\b\.?"
    r"(?:,\s*|\s+(?:the\s+)?)"
    rf"(?:{_MONTH.format(1)}\s+(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.])"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH.format(2)})"
    r"(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
)


def _look(
    story: Story, _sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    for match in _DATED.finditer(story.text):
        day = _day(match, story.day)
        if day is None:
            continue
        name = _DAYS[day.weekday()]
        span = Span(match.start(), match.end())
        why = f"{printed(day)} is a {name}"
        if name.startswith(match["weekday"][:3]):
            yield Remark("weekday", "ok", why, span)
        else:
            stated = next(d for d in _DAYS if d.startswith(match["weekday"][:3]))
            yield Remark("weekday", "look", f"{why}; the story says {stated}", span)


def _day(match: re.Match[str], told: date | None) -> date | None:
    """The day meant; without a year, the one nearest to the story's day."""
    month = _MONTHS.index((match["month1"] or match["month2"])[:3].lower()) // 4 + 1
    number = int(match["day1"] or match["day2"])
    if match["year"]:
        years = [int(match["year"])]
    else:
        years = [told.year + step for step in (-1, 0, 1)] if told else []
    days = []
    for year in years:
        try:
            days.append(date(year, month, number))
        except ValueError:
            continue
    if told is None:
        return days[0] if days else None
    return min(days, key=lambda day: abs(day - told), default=None)


CHECK = Check(
    name="weekday",
    rule="A weekday printed beside a date is the weekday of that date.",
    look=_look,
    wrong=(
        "Rain ends\n\nPublished 6 October 2026\n\n"
        "The council meets again on Thursday, October 7, its clerk said.",
    ),
    right=(
        "Rain ends\n\nPublished 6 October 2026\n\n"
        "The council meets again on Wednesday, October 7, its clerk said.",
    ),
)
