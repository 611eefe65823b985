"""A story in, the bodies it writes in lower case ("the finance ministry") out."""

import re
from itertools import groupby

from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.bodies import OFFICES, PORTFOLIO_BODIES
from dashboard.folding import fold
from dashboard.records import Name, Span, Story

_FIELD = "|".join(sorted(PORTFOLIO_BODIES))
_BODY = re.compile(
    rf"\b(?:(?P<office>{'|'.join(OFFICES)})[’']s office"
    rf"|(?P<of>ministry|department) of (?:{_FIELD})(?: and (?:{_FIELD}))?"
    rf"|(?:{_FIELD}) (?:ministry|department))\b",
    re.IGNORECASE,
)
_CAPITAL_BODY = re.compile(r"^[A-Z]\w+ (?:of|[A-Z])")


def bodies(story: Story, sentences: tuple[Sentence, ...]) -> list[Name]:
    """Each body once; those in capitals throughout are found with the other names."""
    found = [
        (_same(match[0]), sentence, match)
        for sentence in sentences
        for match in _BODY.finditer(sentence.text)
        if not _CAPITAL_BODY.match(match[0])
    ]
    found.sort(key=lambda item: (item[0], item[1].span.start))
    return [_name(story, list(group)) for _, group in groupby(found, lambda x: x[0])]


def _same(words: str) -> str:
    """One form for the two ways of writing a body."""
    text = fold(words)
    return re.sub(r"^pm's", "prime minister's", text)


def _name(story: Story, group: list[tuple[str, Sentence, re.Match[str]]]) -> Name:
    _, sentence, match = max(group, key=lambda item: len(item[2][0]))
    spans = tuple(
        Span(place.span.start + found.start(), place.span.start + found.end())
        for _, place, found in group
    )
    start = sentence.span.start + match.start()
    span = Span(start, start + len(match[0]))
    return Name(
        span=span,
        raw=story.text[span.start : span.end],
        part=sentence.part,
        sentence=sentence.span,
        rule="name-body-in-lower-case",
        reason="A ministry, department or office named by what it does.",
        confidence=0.8,
        name=match[0][0].lower() + match[0][1:]
        if start == sentence.span.start
        else match[0],
        kind="organisation",
        mentions=len(spans),
        spans=spans,
        known_as=fold(match[0]),
    )
