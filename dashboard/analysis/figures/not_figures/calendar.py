"""Days of the calendar: "14 March 2021", "Oct. 31", "12/05/2021"."""

import re
from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure
from dashboard.analysis.figures.not_figures.phones import covered

_MONTH = (
    r"(?:(?:Jan(?:uary|\.|\b)|Feb(?:ruary|\.|\b)|Apr(?:il|\.|\b)|June?\b\.?|July?\b\.?"
    r"|Aug(?:ust|\.|\b)|Sept?(?:ember|\.|\b)|Oct(?:ober|\.|\b)|Nov(?:ember|\.|\b)"
    r"|Dec(?:ember|\.|\b)|jan(?:uary|\.)|feb(?:ruary|\.)|apr(?:il|\.)|june\b|july\b"
    r"|aug(?:ust|\.)|sept?(?:ember|\.)|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.)"
    r")|(?:Mar(?:ch|\.)|May\b|march|may))"
)
_DAY = r"(?:[0-3]?\d)(?:st|nd|rd|th)?"
_DAYS = rf"{_DAY}(?:\s?(?:[-–,]|to|and|or)\s?{_DAY}(?![\d%]|[.,]\d))?"
_DATE = re.compile(
    rf"\b{_DAYS}\s(?:of\s)?{_MONTH}(?:\s?,?\s(?:1[5-9]|20)\d{{2}}\b)?"
    rf"|\b{_MONTH}\s?{_DAYS}(?!\d|[.,]\d|\s(?:million|billion|per)\b|%)"
    rf"(?:\s?,?\s(?:1[5-9]|20)\d{{2}}\b)?"
    rf"|\b{_MONTH}\s(?:of\s)?(?:1[5-9]|20)\d{{2}}\b"
    r"|\b\d{4}-\d{2}-\d{2}|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}\b|\b9/11\b|\b7/7\b|\b26/11\b|\b24/7\b"
)
#: "may 12" is a date where "may" is no verb; in lower case it nearly always is one.
_VERBS = re.compile(r"\b(?:may|march)\b")


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for match in _DATE.finditer(line.text):
        if _VERBS.search(match[0]):
            continue
        yield from covered(line, match.start(), match.end())


NOT_FIGURE = NotFigure(
    name="date",
    reason="a day of the calendar",
    find=_find,
    right=(
        "He died on 14 March 2021.",
        "The vote is set for Oct. 31.",
        "Sept. 20-24",
        "between 3 and 14 August",
        "on 12/05/2021",
        "May 1",
    ),
    wrong=(
        "It may 12 times fail.",
        "Guests over the age of 18 may enter.",
        "In March 12 million people voted.",
    ),
)
