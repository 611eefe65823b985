"""The deadlines of one story in, which of them a later one replaces out.

A link is proposed only where the copy says that the first no longer holds.
"""

import re
from dataclasses import replace

from dashboard.analysis.deadlines.clause import Clause
from dashboard.analysis.sentences import Sentence
from dashboard.records import Deadline

_WAS = re.compile(r"(?i)(?:was|were|had|been)\b")
#: In the clause of the first: "would not observe a 1 May deadline".
_DROPPED = re.compile(
    r"(?i)\b(?:not|n['’]t|no longer|fail(?:s|ed)? to|unable to)\s(?:\w+\s){0,2}"
    r"(?:observe|meet|make|keep|honou?r|hit)\b|\bmiss(?:es|ed)?\b"
)
_AGREED = re.compile(r"(?i)\bhad\s(?:\w+\s)?(?:agreed|promised|pledged|vowed|said)\b")
#: In the sentence of the second: "delaying by five months", "later than promised".
_DELAYED = re.compile(
    r"(?i)\b(?:delay\w*|postpon\w*|push\w*\sback|later\sthan|put(?:s|ting)?\s(?:off|back)|"
    r"extend\w*|instead|now\s(?:says|promises|plans|expects|aims|hopes)|slip\w*|"
    r"no\slonger|resched\w*|brought\sforward)\b"
)
_WORD = re.compile(r"[a-z]{4,}")
_NEAR = 1


def first_holds_no_longer(clause: Clause) -> bool:
    """Whether the clause tells of a day that was set and does not stand."""
    cue = clause.cue
    if cue is None:
        return False
    before = clause.text[: clause.start].rsplit(";", 1)[-1]
    was = cue.kind == "due" and bool(_WAS.match(cue.word))
    return was or bool(_DROPPED.search(before)) or bool(_AGREED.search(before))


def linked(
    pair: tuple[Deadline, Clause],
    pairs: list[tuple[Deadline, Clause]],
    order: dict[int, int],
    sentences: tuple[Sentence, ...],
) -> Deadline:
    """A deadline with the key of the one that replaces it, where one does."""
    deadline, clause = pair
    if not first_holds_no_longer(clause):
        return deadline
    later = _successor(deadline, pairs, order, sentences)
    return replace(deadline, overtaken_by=later.key) if later else deadline


def _successor(
    first: Deadline,
    others: list[tuple[Deadline, Clause]],
    order: dict[int, int],
    sentences: tuple[Sentence, ...],
) -> Deadline | None:
    """The deadline that takes the place of one that holds no longer."""
    ranked = []
    for other, clause in others:
        if other.span == first.span or not _later(first, other):
            continue
        if first_holds_no_longer(clause):
            continue
        score = _score(first, other, order, sentences)
        if score:
            ranked.append((score, -other.span.start, other))
    return max(ranked, key=lambda found: found[:2])[2] if ranked else None


def _later(first: Deadline, other: Deadline) -> bool:
    if other.type == "condition" or first.due is None:
        return False
    return other.due is None or other.due > first.due


def _score(
    first: Deadline,
    other: Deadline,
    order: dict[int, int],
    sentences: tuple[Sentence, ...],
) -> int:
    """0 where nothing binds the two; higher where more does."""
    apart = abs(order[first.sentence.start] - order[other.sentence.start])
    words = sentences[order[other.sentence.start]].text
    delayed = bool(_DELAYED.search(words))
    if apart == 0:
        return 4 if other.span.start > first.span.start else 0
    shared = _stems(first.what) & _stems(other.what)
    if shared and delayed:
        return 3 - (apart > _NEAR)
    return 1 if apart <= _NEAR and delayed else 0


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:5] for word in _WORD.findall(words.lower()))
