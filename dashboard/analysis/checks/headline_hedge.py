"""Headline and body in, a hedge of the body that the headline drops out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story

_SETTLED = re.compile(
    r"(?i)\b(?:approv|agree|clear|accept|deal\b|accord\b|pact\b|nod\b)\w*"
)
_HEDGED = re.compile(
    r"(?i)\b(?:in[- ]principle|preliminary|provisional|tentative|conditional)\s"
    r"(?:\w+\s)?(?:approval|agreement|deal|accord|pact|acceptance|clearance|consent|nod)\b"
    r"|\b(?:approved|agreed|cleared|accepted)\b[^.,;]{0,40}?\bin principle\b"
    r"|\b(?:provisionally|tentatively|conditionally)\s(?:approved|agreed|cleared|accepted)\b"
)
_TO = re.compile(r"\bto\s[a-z]+\b")
_WILL = re.compile(r"(?i)\bwill\b")
_DOUBT = re.compile(r"\b(?:may|might|could)\b(?:\snot)?(?!\s(?:\d|be\sthe))")
_ALREADY_HEDGED = re.compile(
    r"(?i)\b(?:in[- ]principle|preliminary|provisional\w*|tentative\w*|conditional\w*|"
    r"may|might|could|if|likely|expected|plans?|says?|warns?|fears?)\b"
)


def _look(
    _story: Story, sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    head = next((s for s in sentences if s.part == "headline"), None)
    if head is None or _ALREADY_HEDGED.search(head.text):
        return
    body = [sentence for sentence in sentences if sentence.part == "body"]
    settled = _SETTLED.search(head.text)
    # "X to close plant" is as firm as "X agrees to close plant".
    firm = settled or _TO.search(head.text)
    if firm:
        for sentence in body if settled else body[:1]:
            if hedge := _HEDGED.search(sentence.text):
                yield _remark(head, firm, sentence, hedge)
                return
        return
    will = _WILL.search(head.text)
    if will and body and not _WILL.search(body[0].text):
        doubt = _DOUBT.search(body[0].text)
        if doubt:
            yield _remark(head, will, body[0], doubt)


def _remark(
    head: Sentence, firm: re.Match[str], sentence: Sentence, hedge: re.Match[str]
) -> Remark:
    return Remark(
        "headline-hedge",
        "look",
        f"headline “{firm[0]}”; the body says “{hedge[0]}”",
        Span(head.span.start + firm.start(), head.span.start + firm.end()),
        Span(sentence.span.start + hedge.start(), sentence.span.start + hedge.end()),
    )


CHECK = Check(
    name="headline-hedge",
    rule="The headline is no surer than the body.",
    look=_look,
    wrong=(
        "Osk approves new bridge\n\nPublished 6 October 2026\n\n"
        "OSK: The town has given in-principle approval to a bridge, the mayor said.",
        "Osk bridge will open in spring\n\nPublished 6 October 2026\n\n"
        "OSK: The bridge may not carry cars before summer, the mayor said on Monday.",
    ),
    right=(
        "Osk approves new bridge in principle\n\nPublished 6 October 2026\n\n"
        "OSK: The town has given in-principle approval to a bridge, the mayor said.",
        "Osk bridge will open in spring\n\nPublished 6 October 2026\n\n"
        "OSK: The bridge will carry cars from April, the mayor said on Monday.",
    ),
)
