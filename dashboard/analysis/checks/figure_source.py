"""Figures in, sentences with figures that nobody is named for out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check, figures_by_sentence
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Span, Story
from dashboard.wording import joined

#: Characters of a paragraph that are looked back over.
_PARAGRAPH = 600
_NEEDS_NONE = frozenset({"age", "duration", "score"})
#: Who undertakes something stands for its figure; "($1 = 0.88 euros)" is the rate of
#: the day.
_EXCUSES = re.compile(
    r"(?i)\s=\s|\b(?:plans?|aims?|wants?|intends?|hopes?|promises?|pledges?|vows?|expects?|"
    r"says?|said|told|according|figures|data|estimates?|promised|pledged|vowed|planned|"
    r"reported|ruled|alleged|adamant|insisted|conceded|unveiled|see|sees|forecasts?|"
    r"projects|projected|predicts?|predicted|reckons?|warns?|warned|argues?|argued|"
    r"admits?|admitted|estimated|calculates?|calculated|consider(?:s|ing|ed)?|"
    r"propos(?:es|ed|ing)|pointed\sout|points\sout|puts|shows?|showed|counts|counted)\b"
)
#: "The 14-kilometre line", "the 41 billion euro package": known from before.
_KNOWN = re.compile(r"(?i)\b(?:the|its|their|his|her|this|that)\s\Z")
_NOUN = re.compile(r"\s[a-z]{3,}")
#: So few things are seen and need no source: "two cheers".
_FEW = 10
#: A sentence that goes on with what the one before it gives a source for.
_GOES_ON = re.compile(
    r"(?:That|This|These|Those|It|They|He|She|(?:The|Its|Their)\s(?:existing|current|present|"
    r"total|new|remaining|rest|other))\b"
)
_IN_THEIR_WORDS = re.compile(r"\bwould\b")
_REPORTED = re.compile(r"(?i)\b(?:reported|reports)\b")
_SAID = re.compile(r"(?i)\b(?:said|says|told|according to|reported|reports)\b")
#: "Scored twice" is no figure that anybody doubts.
_TWICE = frozenset({"once", "twice"})
#: "officials estimating reserves at around X": nobody who could be called.
_NO_BODY = re.compile(r"(?i)\bofficials\b")


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    claimed = [quote.span for quote in findings.quotes]
    for sentence, figures in figures_by_sentence(findings):
        text = story.text[sentence.start : sentence.end]
        bare = [
            f
            for f in figures
            if f.kind not in _NEEDS_NONE
            and f.raw.lower() not in _TWICE
            and (
                f.source == "none" or (f.source == "unnamed" and _NO_BODY.search(text))
            )
        ]
        named = any(figure.source == "named" for figure in figures)
        covered = any(_meet(span, sentence) for span in claimed)
        excused = _EXCUSES.search(text) or _continues(story, sentence, text)
        excused = excused or (len(bare) == 1 and _told_before(story, bare[0]))
        if bare and not (named or covered or excused):
            what = joined(list(dict.fromkeys(figure.raw for figure in bare)))
            verb = "has" if len(bare) == 1 else "have"
            why = f"{what} {verb} no named source in the sentence"
            yield Remark("figure-source", "look", why, bare[0].span, sentence)


def _continues(story: Story, sentence: Span, text: str) -> bool:
    """Whether the sentence before, in its paragraph, has said whose words these are."""
    start = story.text.rfind("\n\n", 0, sentence.start) + 1
    before = story.text[max(start, sentence.start - _PARAGRAPH) : sentence.start]
    last = before.rstrip(' ."”’').rsplit(". ", 1)[-1]
    said, reported = _SAID.search(last), _REPORTED.search(before)
    # "She said that crews would grow. Staff who cost £4.7m would be cut."
    goes_on = _GOES_ON.match(text) or _IN_THEIR_WORDS.search(text)
    return bool((said and goes_on) or reported)


def _told_before(story: Story, figure: Figure) -> bool:
    """A number that only names its thing, or one that anybody can count."""
    before = story.text[max(0, figure.span.start - 6) : figure.span.start]
    after = _NOUN.match(story.text, figure.span.end)
    names_it = _KNOWN.search(before) and ("-" in figure.raw or after)
    few = figure.kind == "count" and figure.per is None and figure.modifier == "exact"
    return bool(names_it) or (few and (figure.low or _FEW) < _FEW)


def _meet(span: Span, sentence: Span) -> bool:
    return span.start < sentence.end and span.end > sentence.start


CHECK = Check(
    name="figure-source",
    rule="A figure in the body has a source in its sentence.",
    look=_look,
    wrong=(
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "OSK: The bridge fell on Monday, the mayor, Ida Renn, said.\n\n"
        "Repairs cost $4.2 million.",
    ),
    right=(
        "Osk bridge falls\n\nPublished 6 October 2026\n\n"
        "OSK: The bridge fell on Monday, the mayor, Ida Renn, said.\n\n"
        "Repairs cost $4.2 million, she said.",
    ),
)
