"""Quotes in, quoted paragraphs that do not say who speaks out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Story

#: "“We were glad, said Ida Renn." has its speaker, and lacks a mark.
_SPEAKER = re.compile(r",\s(?:said|says)\s|\s(?:said|says|told)\s(?:on|in|a|the)\b")


def _look(
    _story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    for quote in findings.quotes:
        if quote.kind == "continued" and not _SPEAKER.search(quote.raw):
            likely = f", probably {quote.speaker}'s" if quote.speaker else ""
            why = f"this quoted paragraph has no attribution of its own{likely}"
            yield Remark("quote-attribution", "look", why, quote.span)


CHECK = Check(
    name="quote-attribution",
    rule="A quoted paragraph says who speaks.",
    look=_look,
    wrong=(
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "“The bridge was old,” the mayor, Ida Renn, said in a statement.\n\n"
        "“We will build another one, and we will build it of stone.”",
    ),
    right=(
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "“The bridge was old, said the mayor, Ida Renn, on Monday.\n\nIt fell.",
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "“The bridge was old,” the mayor, Ida Renn, said in a statement.\n\n"
        "“We will build another one, and we will build it of stone,” she said.",
    ),
)
