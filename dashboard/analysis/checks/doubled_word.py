"""Sentences in, words that are printed twice in a row out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.listing import listed
from dashboard.records import Findings, Remark, Span, Story

_DOUBLED = re.compile(
    r"(?<![\w'’-])(?P<first>[^\W\d_]{2,20}|a)(?P<space>\s+)"
    r"(?P<second>(?i:(?P=first)))(?![\w'’-])"
)
#: Good English may print these twice: "had had", "gave her her coat", "very very".
_MAY_STAND_TWICE = listed("had that her very so no bye ha do long far etc")
_BACK = 100
_SMALL = listed("the a an it in on of at and he she we they this his her its for")
#: "What it is is a holiday", where "It is is" is a slip.
_ASKED_BEFORE = re.compile(
    r"(?i)\b(?:what|all|where|who|how|why|when|thing|problem|question|truth|it)\b"
    r"[^.;:]{0,60}\s(?:it|he|she|this|that|there|\w+)\s$"
)


def _look(
    _story: Story, sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    for sentence in sentences:
        start = 0
        while match := _DOUBLED.search(sentence.text, start):
            start = match.start("second")
            first, second = match["first"].lower(), match["second"]
            # "A Tea Party party".
            if match["first"] != first and match.start() > 0:
                continue
            # A capital on the second makes it a name: "Duran Duran".
            # "The The mule", where "Duran Duran" is a name.
            if not match.start() and first in _SMALL:
                second = second.lower()
            if first != second or first in _MAY_STAND_TWICE:
                continue
            before = sentence.text[max(0, match.start() - _BACK) : match.start()]
            if first == "is" and _ASKED_BEFORE.search(before):
                continue
            span = Span(
                sentence.span.start + match.start(), sentence.span.start + match.end()
            )
            yield Remark("doubled-word", "look", f"“{second}” is printed twice", span)


CHECK = Check(
    name="doubled-word",
    rule="No word is printed twice in a row.",
    look=_look,
    wrong=(
        "Rain ends\n\nThe council did not not close the bridge on Monday.",
        "Rain ends\n\nThe The bridge stood.",
        "Rain ends\n\nIt is is the first bridge of its kind.",
    ),
    right=(
        "Rain ends\n\nHe had had enough, and that that was so nobody denied.",
        "Rain ends\n\nThe fans of Duran Duran walked on over the bridge.",
        "Rain ends\n\nWhat it is is a bridge, and all there is is water.",
    ),
    certain=True,
)
