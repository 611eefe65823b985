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
#: "May cure", "might have killed", "is expected to resign", "proposed a ban".
_NOT_YET = re.compile(
    r"\b(?P<hedge>(?:may|might|could)(?:\snot)?(?:\s(?:have|be|soon|also|yet))*"
    r"|(?:is|are)\s(?:expected|likely|poised|about)\sto"
    r"|(?:has|have)?\s?proposed\s(?:to|an?|the)|(?:is|are)\s(?:considering|weighing)"
    r"(?:\san?|\sthe)?)\s(?P<deed>[a-z]{3,20})"
)
_MAY_NOT = re.compile(r"\b(?:may|might|could)\snot\s[a-z]+")
#: One deed in two words: who "quits" resigns.
_DEEDS = (
    frozenset({"quit", "resi", "step", "leav"}),
    frozenset({"buy", "acqu", "purc"}),
    frozenset({"sack", "fire", "dism", "oust"}),
    frozenset({"halt", "stop", "susp", "paus"}),
    frozenset({"clos", "shut"}),
)
_STEM = 4
#: A headline's "cures" and "quits": done, by its own tense.
_DONE = re.compile(r"(?<!to )\b(?P<verb>[A-Za-z]{3,20}s)\b")
_HEDGED_ALONE = re.compile(
    r"(?i)\b(?:in[- ]principle|preliminary|provisional\w*|tentative\w*|conditional\w*|"
    r"may|might|could|if|likely|expected|plans?|warns?|fears?)\b"
)
_ATTRIBUTED = re.compile(r"(?i)\bsays?\b")


def _look(
    _story: Story, sentences: tuple[Sentence, ...], _findings: Findings
) -> Iterator[Remark]:
    head = next((s for s in sentences if s.part == "headline"), None)
    if head is None or _HEDGED_ALONE.search(head.text):
        return
    body = [sentence for sentence in sentences if sentence.part == "body"]
    settled = _SETTLED.search(head.text)
    if body and (found := _deed(head, body[0])):
        yield _remark(head, found[0], body[0], found[1])
        return
    to = _TO.search(head.text)
    never = _MAY_NOT.search(body[0].text) if body else None
    if to and never and to[0][3:][:_STEM] == never[0].split()[-1][:_STEM]:
        yield _remark(head, to, body[0], never)
        return
    if _ATTRIBUTED.search(head.text):
        return
    # "X to close plant" is as firm as "X agrees to close plant".
    firm = settled or _TO.search(head.text)
    if firm:
        for sentence in body if settled else body[:1]:
            if hedge := _HEDGED.search(sentence.text):
                yield _remark(head, firm, sentence, hedge)
                return
    will = _WILL.search(head.text)
    if not firm and body and will and not _WILL.search(body[0].text):
        doubt = _DOUBT.search(body[0].text)
        if doubt:
            yield _remark(head, will, body[0], doubt)


def _deed(head: Sentence, lede: Sentence) -> tuple[re.Match[str], re.Match[str]] | None:
    """What the headline has as done, with the lede's doubt about the same deed."""
    for hedge in _NOT_YET.finditer(lede.text):
        stem = hedge["deed"][:_STEM].removesuffix("s")
        alike = next((deeds for deeds in _DEEDS if stem in deeds), frozenset({stem}))
        for word in _DONE.finditer(head.text):
            if word["verb"].lower()[:-1][:_STEM] in alike:
                return word, hedge
    return None


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
        "Osk drug cures river fever\n\nPublished 6 October 2026\n\n"
        "OSK: A drug made from bark may cure river fever, doctors said on Monday.",
        "Osk mayor quits over bridge\n\nPublished 6 October 2026\n\n"
        "OSK: The mayor is expected to resign over the bridge, the state radio said.",
        "Osk bans plastic bags\n\nPublished 6 October 2026\n\n"
        "OSK: The town has proposed a ban on plastic bags, the mayor said.",
        "Osk to return to surplus\n\nPublished 6 October 2026\n\n"
        "OSK: The town may not return to surplus for years, the mayor said.",
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
