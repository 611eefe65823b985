"""Quotes and figures in, those that rest on somebody without a name out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story

#: Plain or a country's "officials" are common in agency copy: for information.
_OFFICIALS = re.compile(r"(?:the\s)?(?:[A-Z][\w.]*\s){0,2}officials", re.ASCII)


def _look(
    _story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    claims: list[tuple[Span, Span, str | None]] = [
        (quote.span, quote.sentence, quote.as_written)
        for quote in findings.quotes
        if quote.source == "unnamed"
    ]
    claims += [
        (figure.span, figure.sentence, figure.asserted_by)
        for figure in findings.figures
        if figure.source == "unnamed" and figure.part == "body"
    ]
    seen = set()
    for span, sentence, who in claims:
        if sentence in seen:
            continue
        seen.add(sentence)
        plain = who is not None and _OFFICIALS.fullmatch(who)
        rests = f"rests on “{who}”" if who else "rests on somebody without a name"
        yield Remark(
            "unnamed-source",
            "info" if plain else "look",
            f"this {rests}",
            span,
            sentence,
        )


CHECK = Check(
    name="unnamed-source",
    rule="A claim or a figure rests on somebody who could be called.",
    look=_look,
    wrong=(
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "The bridge will be closed until spring, senior officials said on Tuesday.",
    ),
    right=(
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "The bridge will be closed until spring, Ida Renn said on Tuesday.",
    ),
)
