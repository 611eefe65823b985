"""Tokens and places in, which of the tokens an attribution reports out."""

from dashboard.analysis.attribution.cues import FINITE
from dashboard.analysis.attribution.phrases import Items, Stretch
from dashboard.analysis.attribution.tails import DASHES
from dashboard.analysis.attribution.units import QUOTED
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.saying import NEED_CLAUSE, SAY_FORMS

#: A clause shows its verb within so many words.
_CLAUSE_BEGINS = 18
#: Words from an attribution to the marks that go on after it.
_SECOND_REACH = 12
#: A stretch of so many words is a clause whatever it holds.
_LONG_ENOUGH = 40
_BREAKS = DASHES | {";", ":", QUOTED}
_SKIPPED = DASHES | {",", ":", "that", "only"}
_CLOSING = frozenset({".", "!", "?", ",", ";", ")"})
_LEADING = DASHES | {"but", "and", "yet", "so", ",", "still", "•", "-"}
_NO_CLAUSE = frozenset({"to", "of", "for", "on", "by", "with", "about", "as", "from"})
_QUESTIONS = frozenset({"if", "whether", "how", "why", "what", "who"})
_SUBORDINATE = listed("if when as while because after before since although though to")


def right(items: Items, start: int) -> Stretch | None:
    """The clause that begins at `start`, to the end of the unit."""
    while start < len(items) and items[start].low in _SKIPPED:
        start += 1
    end = len(items)
    while end > start and items[end - 1].text in _CLOSING:
        if items[end - 1].text == ")" and any(
            item.text == "(" for item in items[max(start, end - _LONG_ENOUGH) : end]
        ):
            break
        end -= 1
    return (start, end) if end > start else None


def left(items: Items, start: int, end: int) -> Stretch | None:
    """The clause that ends before `end`, without "But" and commas around it."""
    while end > start and items[end - 1].text in DASHES | {",", ";"}:
        end -= 1
    while start < end and items[start].low in _LEADING:
        start += 1
    return (start, end) if end > start else None


def around(items: Items, start: int, end: int) -> Stretch | None:
    """The whole of "The pier, he said, would open": its verb is still to come."""
    following = items[end : end + 2]
    if len(following) < 2 or following[0].text != ",":
        return None
    if following[1].low not in FINITE:
        return None
    first = start - 1
    while first > 0 and items[first - 1].text not in _BREAKS:
        first -= 1
    head, rest = left(items, first, start), right(items, end + 1)
    return (head[0], rest[1]) if head and rest else None


def second(items: Items, end: int) -> Stretch | None:
    """What is quoted after an attribution in the middle, as in “A,” he said, “b”."""
    if end < len(items) and items[end].text in DASHES | {",", ".", ":", ";"}:
        end += 1
    for index in range(end, min(len(items), end + _SECOND_REACH + 1)):
        if items[index].text == QUOTED:
            return end, len(items)
        if items[index].low in SAY_FORMS:
            return None
    return None


def whole(items: Items, head: Stretch, end: int) -> bool:
    """Whether the clause stands before "he said", not "On taxes, he said, they may"."""
    length = head[1] - head[0]
    if end >= len(items) - 2:
        return length > 1
    words = items[head[0] : min(head[1], head[0] + _LONG_ENOUGH)]
    if any(item.text == QUOTED for item in words):
        return True
    finite = any(i.low in FINITE or i.low.endswith("ed") for i in words[1:])
    return (length > 8 or finite) and words[0].low not in _SUBORDINATE


def clause(items: Items, verb: int, kind: str, stretch: Stretch) -> bool:
    """Whether what follows a verb is a clause or words in marks, not a plain object."""
    start, end = stretch
    words = items[start:end]
    if any(item.text == QUOTED for item in words[:_CLAUSE_BEGINS]):
        return True
    if items[start - 1].low in ("that", ":"):
        return True
    if words[0].low in _NO_CLAUSE:
        return False
    said = SAY_FORMS.get(items[verb].low)
    if said is not None and said not in NEED_CLAUSE:
        return True
    if words[0].low in _QUESTIONS:
        return kind == "say"
    return any(item.low in FINITE for item in words[1:_CLAUSE_BEGINS])


def shortened(items: Items, stretch: Stretch, stop: int) -> Stretch | None:
    """A clause up to where the next attribution begins, without the joint."""
    start, end = stretch[0], stop
    joints = DASHES | {",", "and", "but", "while", "though", "as", ";"}
    while end > start and items[end - 1].low in joints:
        end -= 1
    return (start, end) if end > start else None
