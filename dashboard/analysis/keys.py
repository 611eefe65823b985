"""Findings in, the same findings with keys that outlive a re-reading out.

A key names the part, the words and the how-manieth occurrence of those words in that
part, never a position: a paragraph added above, another rule version or a corrected
figure elsewhere leaves it as it is. Two findings on the very same words (one phrase
that governs two promises) are told apart by their order.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import blake2b
from itertools import accumulate
from typing import TypeVar

from dashboard.folding import fold
from dashboard.records import Finding, Remark, Span, Story

AnyFinding = TypeVar("AnyFinding", bound=Finding)


def keyed(story: Story, findings: Iterable[AnyFinding]) -> tuple[AnyFinding, ...]:
    """The findings of one kind, in their order, each with its key."""
    twins: Counter[tuple[str, str, int]] = Counter()
    done = []
    places = _places(story)
    for finding in findings:
        place = (finding.part, fold(finding.raw), places.before(finding))
        kind = type(finding).__name__.lower()
        text = "|".join((kind, *map(str, place), str(twins[place])))
        twins[place] += 1
        key = blake2b(text.encode(), digest_size=8).hexdigest()
        done.append(replace(finding, key=key))
    return tuple(done)


@dataclass(slots=True)
class _Places:
    """Where words stand in a story's parts; each wording is looked for once."""

    text: str
    #: The parts of each kind in order, and where they start.
    parts: dict[str, list[Span]]
    starts: dict[str, list[int]]
    #: The ends of the places by kind of part and wording.
    _known: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def before(self, finding: Finding) -> int:
        """How often the same words stand earlier in parts of the same kind."""
        wording = finding.part, finding.raw
        if wording not in self._known:
            self._known[wording] = self._ends(*wording)
        return bisect_right(self._known[wording], finding.span.start)

    def _ends(self, kind: str, raw: str) -> list[int]:
        starts, parts = self.starts.get(kind, []), self.parts.get(kind, [])
        if not raw or not parts:
            return []
        ends, done, size, part = [], 0, len(raw), parts[0]
        for place in _standing(self.text, raw):
            # What overlaps the place before it is none, as `str.count` counts.
            if place < done:
                continue
            if place >= part.end:
                part = parts[bisect_right(starts, place) - 1]
            if part.start <= place and place + size <= part.end:
                done = place + size
                ends += [done]
        return ends


def _places(story: Story) -> _Places:
    parts: dict[str, list[Span]] = defaultdict(list)
    for part in sorted(story.parts, key=lambda part: part.span.start):
        parts[part.kind].append(part.span)
    starts = {kind: [part.start for part in own] for kind, own in parts.items()}
    return _Places(story.text, parts, starts)


def _standing(text: str, raw: str) -> list[int]:
    """The places of a wording in order; of a longer one, overlapping ones as well."""
    size = len(raw)
    if size < _GRAM:
        between = accumulate(map(len, text.split(raw)[:-1]))
        return [at + size * place for place, at in enumerate(between)]
    grams = _grams(text)
    heads = range(min(size - _GRAM, _HEADS) + 1)
    rarest = min(heads, key=lambda head: len(grams.get(raw[head : head + _GRAM], ())))
    places = grams.get(raw[rarest : rarest + _GRAM], [])
    return [
        place - rarest
        for place in places
        if place >= rarest and text[place - rarest : place - rarest + size] == raw
    ]


#: Letters by which wordings are looked up, and how many of a wording's are tried.
_GRAM, _HEADS = 3, 24


@lru_cache(maxsize=1)
def _grams(text: str) -> dict[str, list[int]]:
    """The places of each short run of letters, those of one story at a time."""
    found: dict[str, list[int]] = defaultdict(list)
    for place in range(len(text) - _GRAM + 1):
        found[text[place : place + _GRAM]].append(place)
    return dict(found)


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
