"""Figures in, sentences with figures that nobody is named for out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check, figures_by_sentence
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story
from dashboard.wording import joined

_NEEDS_NONE = frozenset({"age", "duration", "score"})
#: Who undertakes something stands for its figure; "($1 = 0.88 euros)" is the rate of
#: the day.
_EXCUSES = re.compile(
    r"(?i)\s=\s|\b(?:plans?|aims?|wants?|intends?|hopes?|promises?|pledges?|vows?|expects?|"
    r"says?|said|told|according|figures|data|estimates?)\b"
)
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
            and (
                f.source == "none" or (f.source == "unnamed" and _NO_BODY.search(text))
            )
        ]
        named = any(figure.source == "named" for figure in figures)
        covered = any(_meet(span, sentence) for span in claimed)
        if bare and not (named or covered or _EXCUSES.search(text)):
            what = joined(list(dict.fromkeys(figure.raw for figure in bare)))
            verb = "has" if len(bare) == 1 else "have"
            why = f"{what} {verb} no named source in the sentence"
            yield Remark("figure-source", "look", why, bare[0].span, sentence)


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
