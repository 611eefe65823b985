"""Sentences in, words that are printed twice in a row out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.listing import listed
from dashboard.records import Findings, Remark, Span, Story

_DOUBLED = re.compile(
    r"(?<![\w'’-])(?P<first>[^\W\d_]{2,20}|a)(?P<space>\s+)(?P<second>[^\W\d_]{1,20})(?![\w'’-])"
)
#: Good English may print these twice: "had had", "gave her her coat", "very very".
_MAY_STAND_TWICE = listed("had that her very so no bye ha is do long far etc")


def _look(
    _story: Story, sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    for sentence in sentences:
        start = 0
        while match := _DOUBLED.search(sentence.text, start):
            start = match.start("second")
            first, second = match["first"].lower(), match["second"]
            # A capital on the second makes it a name: "Duran Duran".
            if first != second or first in _MAY_STAND_TWICE:
                continue
            span = Span(
                sentence.span.start + match.start(), sentence.span.start + match.end()
            )
            yield Remark("doubled-word", "look", f"“{second}” is printed twice", span)


CHECK = Check(
    name="doubled-word",
    rule="No word is printed twice in a row.",
    look=_look,
    wrong=("Rain ends\n\nThe council did not not close the bridge on Monday.",),
    right=(
        "Rain ends\n\nHe had had enough, and that that was so nobody denied.",
        "Rain ends\n\nThe fans of Duran Duran walked on over the bridge.",
    ),
)
