"""A line and the time phrases of its sentence in, the numbers inside deadlines out.

A length inside a deadline ("within five years") is the deadline's and no figure.
"""

import re

from dashboard.analysis.days import TimePhrase
from dashboard.analysis.figures.base import Line
from dashboard.analysis.figures.not_figures.phones import covered

#: Kinds and relations of time phrases whose numbers are never figures.
_KINDS = frozenset({"date", "weekday", "period", "within", "clock", "anniversary"})

_LENGTH = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"eighteen|twenty|thirty|sixty|ninety)"
)
#: Where no time phrase is given: the wordings of a deadline with a length.
_DEADLINE = re.compile(
    rf"\b(?:within|in|over|during)\s(?:the\s)?(?:next|coming|following)\s{_LENGTH}"
    r"(?:\sor\s\w+)?[\s-](?:minute|hour|day|week|month|year|decade)s?\b"
    rf"|\bwithin\s(?:about\s)?{_LENGTH}\s(?:working\s)?(?:day|week|month|year)s?\b",
    re.IGNORECASE,
)

#: "90 per cent of patients within 30 minutes" tells how fast, and of no day.
_SHORT = re.compile(r"\bwithin\b.*\b(?:second|minute|hour)s?\b", re.IGNORECASE)


def lengths(line: Line, phrases: tuple[TimePhrase, ...]) -> frozenset[int]:
    """The tokens of a line that stand inside the wording of a deadline."""
    spans = [match.span() for match in _DEADLINE.finditer(line.text)]
    end = line.start + len(line.text)
    for phrase in phrases:
        inside = line.start <= phrase.span.start < end
        known = inside and phrase.kind in _KINDS and phrase.direction != "past"
        if known and not _SHORT.search(phrase.raw):
            spans.append((phrase.span.start - line.start, phrase.span.end - line.start))
    return frozenset(
        place
        for start, stop in spans
        for first, last in covered(line, start, stop)
        for place in range(first, last)
    )
