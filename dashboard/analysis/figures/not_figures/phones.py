"""Telephone numbers."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter

from dashboard.analysis.figures.base import Line, NotFigure

_PHONE = re.compile(
    r"\+\d{1,3}[ .-]?(?:\(?\d{1,5}\)?[ .-]?){1,5}"
    r"|\(\d{3}\) ?\d{3}-\d{4}\b"
    r"|\b\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b"
    r"|\b0\d{2,4} ?\d{3,4} ?\d{3,4}\b|\b1-\d{3}-\d{3}-\d{4}\b"
)


#: Numbers to call for help, where a call is spoken of.
_CALL = re.compile(
    r"(?<!\S)(911|999|11[12]|101) (?:calls?|callers?|lines?|operator|dispatcher)\b"
)
#: No telephone number has fewer digits.
_SEVEN = re.compile(r"(?:\D*+\d){7}")


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for match in _CALL.finditer(line.text):
        yield from covered(line, match.start(1), match.end(1))
    if not _SEVEN.match(line.text):
        return
    for match in _PHONE.finditer(line.text):
        if sum(letter.isdigit() for letter in match[0]) >= 7:
            yield from covered(line, match.start(), match.end())


def covered(line: Line, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The tokens that lie in a stretch of the line's text."""
    first = bisect_right(line.tokens, start, key=_end)
    last = bisect_left(line.tokens, end, key=_start)
    if first < last:
        yield first, last


_start, _end = attrgetter("start"), attrgetter("end")


NOT_FIGURE = NotFigure(
    name="phone",
    reason="a telephone number",
    find=_find,
    right=(
        "Call 020 7946 0000 now.",
        "Call (555) 123-4567.",
        "Editing; +1 555 0142",
        "A 911 call came.",
    ),
    wrong=("It sold 123 of 4,567 cars.", "It has 816 000 000 tonnes."),
)
