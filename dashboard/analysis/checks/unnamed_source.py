"""Quotes and figures in, those that rest on somebody without a name out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story

#: Plain or a country's "officials" are common in agency copy: for information.
_OFFICIALS = re.compile(r"(?:the\s)?(?:[A-Z][\w.]*\s){0,2}officials", re.ASCII)
#: Police, a ministry, "the report" or a spokesman can be called; these cannot.
_NOBODY = re.compile(
    r"(?i)\b(?:officials?|sources?|insiders?|aides?|advis[eo]rs?|diplomats?|experts?|"
    r"analysts?|critics?|observers?|persons?|people|individuals?|executives?|employees?|"
    r"staffers?|officers?|commanders?|members?|bankers?|witness(?:es)?|residents?|"
    r"investigators?|lawmakers?|some|many|several|supporters?|opponents?)\b"
)
#: A body that is named can be called for its own.
_ITS_OWN = re.compile(
    r"(?i)['’]s?\s(?:own\s)?(?:\w+\s)?(?:experts?|analysts?|staff(?:ers)?|economists?)\b"
)
_ANONYMOUS = re.compile(
    r"(?i)\banonym|\b(?:not|declined|refused) to be (?:named|identified)\b|"
    r"\bnot authori[sz]ed to\b|\bfamiliar with\b"
)

_NOT_NAMED = re.compile(
    r"(?i)\bon (?:the )?condition of anonymity\b"
    r"|\b(?:asked|asking|wished|preferred|requested) not to be (?:named|identified)\b"
)


def _look(
    story: Story, sentences: tuple[Sentence, ...], findings: Findings
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
        text = story.text[sentence.start : sentence.end]
        nobody = _NOBODY.search(_ITS_OWN.sub("", who or ""))
        nobody = nobody or _ANONYMOUS.search(text)
        if sentence in seen or not nobody:
            continue
        seen.add(sentence)
        plain = who is not None and _OFFICIALS.fullmatch(who)
        rests = f"rests on “{who}”" if who else "rests on somebody without a name"
        how = "info" if plain else "look"
        yield Remark("unnamed-source", how, f"this {rests}", span, sentence)
    for each in sentences:
        if each.part == "body" and each.span not in seen:
            yield from _not_named(each)


def _not_named(sentence: Sentence) -> Iterator[Remark]:
    """What is told by somebody who asks not to be named."""
    if asked := _NOT_NAMED.search(sentence.text):
        start = sentence.span.start
        span = Span(start + asked.start(), start + asked.end())
        why = f"this rests on somebody who speaks “{asked[0]}”"
        yield Remark("unnamed-source", "look", why, span, sentence.span)


CHECK = Check(
    name="unnamed-source",
    rule="A claim or a figure rests on somebody who could be called.",
    look=_look,
    wrong=(
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "The mayor had been warned, an aide told this newspaper on condition of "
        "anonymity.",
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "The bridge will be closed until spring, senior officials said on Tuesday.",
    ),
    right=(
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "The bridge will be closed until spring, Ida Renn said on Tuesday.",
    ),
)
