"""Times of day."""

import re
from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure
from dashboard.analysis.figures.not_figures.phones import covered

_CLOCK = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.\s?m\b\.?|[ap]m\b|GMT|BST|UTC|[ECMP][SD]?T\b|CET)"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?(?!\d)"
    r"|\b\d{1,2}\s?(?:[ap]\.m\.|[ap]m\b|AM\b|PM\b|o['’]clock|noon\b|midnight\b)"
    r"|\b\d{4}\s?(?:GMT|UTC|hrs\b|BST|CET)"
    r"|\bT\d{2}:\d{2}",
)


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for match in _CLOCK.finditer(line.text):
        yield from covered(line, match.start(), match.end())


NOT_FIGURE = NotFigure(
    name="clock",
    reason="a time of day",
    find=_find,
    right=("at 11:30 p.m. and 5am", "by 1330 GMT", "16 May, 19.32 BST", "at 8 p.m."),
    wrong=("It rose 5 amps.",),
)
