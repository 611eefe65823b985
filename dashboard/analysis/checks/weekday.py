"""Dates that are printed with their weekday in, whether the calendar agrees out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.checks.calendar import MONTH, month_number, nearest
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story
from dashboard.wording import day as printed

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = (
    r"\b(?P<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?)\b"
)
_ENDING = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
#: "4-6 December" and "November 28 and 29" are more than one day.
_ONE = r"(?!\s?[–—-]\s?\d|\s(?:and|to|or)\s\d)"
_DATE = (
    rf"(?:(?P<month1>{MONTH})\s+(?P<day1>\d{{1,2}}){_ENDING}(?![\d:.]\d){_ONE}"
    rf"|(?P<day2>\d{{1,2}}){_ENDING}\s+(?:of\s+)?(?P<month2>{MONTH})){_YEAR}"
)
_FORMS = (
    re.compile(rf"{_WEEKDAY}\.?(?:,\s*|\s+(?:the\s+)?){_DATE}"),
    re.compile(
        rf"(?<!\d[–—-])\b{_DATE}"
        rf"(?:,\s(?:which\s(?:is|was|falls on)\s)?a\s|\s\(){_WEEKDAY}"
    ),
)
_AND_BEFORE = re.compile(r"day\s?(?:and|to|or|[–—-])\s?$")


def _look(
    story: Story, _sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    for form in _FORMS:
        for match in form.finditer(story.text):
            before = story.text[max(0, match.start() - 12) : match.start()]
            if not _AND_BEFORE.search(before):
                yield from _held(story, match)


def _held(story: Story, match: re.Match[str]) -> Iterator[Remark]:
    month = month_number(match["month1"] or match["month2"])
    number = int(match["day1"] or match["day2"])
    year = int(match["year"]) if match["year"] else None
    day = nearest(month, number, year, story.day)
    if day is None:
        return
    name = _DAYS[day.weekday()]
    span = Span(match.start(), match.end())
    why = f"{printed(day)} is a {name}"
    if name.startswith(match["weekday"][:3]):
        yield Remark("weekday", "ok", why, span)
    else:
        stated = next(d for d in _DAYS if d.startswith(match["weekday"][:3]))
        yield Remark("weekday", "look", f"{why}; the story says {stated}", span)


CHECK = Check(
    name="weekday",
    rule="A weekday printed beside a date is the weekday of that date.",
    look=_look,
    wrong=(
        "Rain ends\n\nPublished 6 October 2026\n\n"
        "The council meets again on Thursday, October 7, its clerk said.",
        "Rain ends\n\nPublished 6 October 2026\n\n"
        "The moon will hide Venus on 14 November, a Sunday, the observatory said.",
    ),
    right=(
        "Rain ends\n\nPublished 6 October 2026\n\n"
        "The council meets again on Wednesday, October 7, its clerk said.",
        "Rain ends\n\nPublished 6 October 2026\n\n"
        "There are markets on Saturday and Sunday, November 28 and 29, and from Friday "
        "to Sunday, December 4-6, the mayor said.",
    ),
    certain=True,
)
