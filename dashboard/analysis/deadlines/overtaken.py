"""The deadlines of one story in, which of them a later one replaces out.

A link is proposed only where the copy says that the first no longer holds.
"""

import re
from dataclasses import replace

from dashboard.analysis.days.tense import Cue
from dashboard.analysis.deadlines.clause import Clause
from dashboard.analysis.sentences import Sentence
from dashboard.records import Deadline

_WAS = re.compile(r"(?i)(?:was|were|had|been|first|originally|initially|previously)\b")
#: Straight before the first: "by 3 May, instead of 1 March".
_INSTEAD = re.compile(r"(?i)(?:\binstead\sof|\brather\sthan|(?:,|,?\sand)\snot)\s\Z")
#: Straight behind the first: "due on Monday was put off to", "and is now planned".
_PUT_OFF = re.compile(
    r"(?i),?\s(?:was|were|has\sbeen|have\sbeen|is|are|will\sbe)\s(?:now\s)?(?:put\s(?:off|back)|"
    r"postponed|delayed|moved|pushed\sback|rescheduled|deferred)\b"
)
#: Behind the first: "would not open this month as promised".
_NOT_AS = re.compile(
    r"(?i),?\s(?:as|like)\s(?:\w+ly\s)?(?:promised|planned|scheduled|hoped|expected|"
    r"intended|announced|foreseen)\b"
)
#: Straight behind a day that was due: ", due this spring, will start in May instead".
_ELSEWHEN = re.compile(
    r"(?i),\s(?:will|would|is|are|now)\b[^;.]{0,90}\b(?:instead|now)\b"
)
#: "Should have hit half by last March".
_SHOULD = re.compile(r"(?i)(?:should|ought\sto)\shave\b|(?:was|were)\ssupposed\b")
#: Straight before the second: "it would now be".
_SECOND = re.compile(r"(?i)\b(?:now|instead|then)\b[^;.]{0,40}\Z")
_NOW = re.compile(r"(?i),?\s(?:and|but)\s(?:it\s)?(?:is|are|was|were|will)\snow\b")
_NEVER = re.compile(r"(?i)\bnot\b|n['’]t\b|\bnever\b")
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
    r"no\slonger|resched\w*|brought\sforward|new\s(?:date|deadline|target|aim|timetable)|"
    r"another\sgo|try\sagain|(?:will|would|is|are)\snow)\b"
)
#: The first is told after the second.
_TURNED = re.compile(
    r"(?i);\s[^;.]{0,60}\bhad\s(?:\w+\s)?(?:agreed|promised|pledged|vowed|said|told)\b"
)
_WORD = re.compile(r"[a-z]{4,}")
_NEAR = 1


def first_holds_no_longer(clause: Clause) -> bool:
    """Whether the clause tells of a day that was set and does not stand."""
    cue = clause.cue
    if cue is None:
        return False
    if _put_aside(clause, cue) or _TURNED.search(clause.text, 0, clause.start):
        return True
    before = clause.text[: clause.start].rsplit(";", 1)[-1]
    was = cue.kind == "due" and bool(_WAS.match(cue.word) or _SHOULD.match(cue.word))
    # "Had said it would end before May, putting off": the sentence sets the new day.
    sets = _DELAYED.search(clause.text, clause.end)
    agreed = _AGREED.search(before) and not sets and not _SECOND.search(before)
    return was or bool(_DROPPED.search(before)) or bool(agreed)


def _put_aside(clause: Clause, cue: Cue) -> bool:
    """Whether the words beside the time itself say that it does not hold."""
    text, end = clause.text, clause.end
    verb = text[cue.start : min(cue.end + 6, clause.start)]
    never = bool(_NEVER.search(verb))
    return bool(
        _INSTEAD.search(text, 0, clause.start)
        or _PUT_OFF.match(text, end)
        or (never and (_NOW.match(text, end) or _NOT_AS.match(text, end)))
        or (cue.kind == "due" and _ELSEWHEN.match(text, end))
    )


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
    later = _successor(deadline, clause, pairs, order, sentences)
    return replace(deadline, overtaken_by=later.key) if later else deadline


def _successor(
    first: Deadline,
    own: Clause,
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
        turned = bool(_TURNED.search(own.text, 0, own.start))
        score = _score(first, other, order, sentences, turned)
        if _INSTEAD.search(own.text, 0, own.start) and other.sentence == first.sentence:
            score = 5
        if score:
            ranked.append((score, -other.span.start, other))
    return max(ranked, key=lambda found: found[:2])[2] if ranked else None


def _later(first: Deadline, other: Deadline) -> bool:
    if other.type == "condition" or first.type == "condition":
        return False
    if first.due is None:
        # "Due this spring, will start in the fourth quarter instead".
        return other.due is not None and first.sentence == other.sentence
    return other.due is None or other.due > first.due


def _score(
    first: Deadline,
    other: Deadline,
    order: dict[int, int],
    sentences: tuple[Sentence, ...],
    turned: bool,
) -> int:
    """0 where nothing binds the two; higher where more does."""
    apart = abs(order[first.sentence.start] - order[other.sentence.start])
    words = sentences[order[other.sentence.start]].text
    delayed = bool(_DELAYED.search(words))
    if apart == 0:
        # "Back at 3% by June; in May it had told markets to expect that by December".
        return 4 if other.span.start > first.span.start else 2 * turned
    shared = _stems(first.what) & _stems(other.what)
    if shared and delayed:
        return 3 - (apart > _NEAR)
    return 1 if apart <= _NEAR and delayed else 0


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:5] for word in _WORD.findall(words.lower()))
