"""Findings in, the same findings with keys that outlive a re-reading out.

A key names the part, the words and the how-manieth occurrence of those words in that
part, never a position: a paragraph added above, another rule version or a corrected
figure elsewhere leaves it as it is. Two findings on the very same words (one phrase
that governs two promises) are told apart by their order.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b
from typing import TypeVar

from dashboard.folding import fold
from dashboard.records import Finding, Remark, Span, Story

AnyFinding = TypeVar("AnyFinding", bound=Finding)


def keyed(story: Story, findings: Iterable[AnyFinding]) -> tuple[AnyFinding, ...]:
    """The findings of one kind, in their order, each with its key."""
    twins: Counter[tuple[str, str, int]] = Counter()
    done = []
    for finding in findings:
        place = (finding.part, fold(finding.raw), _occurrence(story, finding))
        kind = type(finding).__name__.lower()
        text = "|".join((kind, *map(str, place), str(twins[place])))
        twins[place] += 1
        key = blake2b(text.encode(), digest_size=8).hexdigest()
        done.append(replace(finding, key=key))
    return tuple(done)


def _occurrence(story: Story, finding: Finding) -> int:
    """How often the same words stand earlier in parts of the same kind."""
    before = 0
    for part in story.parts:
        if part.kind == finding.part and part.span.start < finding.span.start:
            end = min(part.span.end, finding.span.start)
            before += story.text.count(finding.raw, part.span.start, end)
    return before


def remarks_keyed(story: Story, remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """The remarks in their order, each with a key of its check and its words."""
    twins: Counter[tuple[str, ...]] = Counter()
    done = []
    for remark in remarks:
        words = [_words(story, span) for span in (remark.span, remark.other)]
        place = (remark.check, *words)
        text = "|".join((*place, str(twins[place])))
        twins[place] += 1
        key = blake2b(text.encode(), digest_size=8).hexdigest()
        done.append(replace(remark, key=key))
    return tuple(done)


def _words(story: Story, span: Span | None) -> str:
    return fold(story.text[span.start : span.end]) if span else ""
