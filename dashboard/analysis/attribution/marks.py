"""A paragraph in, its stretches in quotation marks out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARK = re.compile(r"''|``|[“”„‟\"«»‘’']")
_OPENERS = frozenset("“„‟«")
_CLOSERS = frozenset("”»")
#: What stands before words that begin a sentence: nothing at all, or its stop.
_AT_AN_END = frozenset({"", ".", "?", "!"})
#: "'em", "'90s": a letter left out, not a mark.
_LEFT_OUT = re.compile(r"[’'‘](?:em|til|tis|twas|cause|bout|n|round|\d0s|\d\d)\b", re.I)
#: Where the words end that were opened and never closed.
_SPEAKER = re.compile(
    r"[,?!]\s(?=(?:[Ss]?he|they|it|(?:[A-Z][\w’'-]{1,30}\s){1,3})\s?"
    r"(?:said|says|added|told|asked|wrote)\b"
    r"|(?:said|says|added|asked|wrote)\s(?:the|his|her|its|their|[A-Z]))"
)
#: No quotation in single marks is longer.
_LONGEST_SINGLE = 1500


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch in marks: with the marks, and the words inside."""

    start: int
    end: int
    first: int
    last: int
    #: False when the closing mark is missing.
    closed: bool


def marked(text: str, start: int, end: int) -> tuple[Marked, ...]:
    """The outermost stretches of `text[start:end]`, without those inside others."""
    found: list[Marked] = []
    opened: re.Match[str] | None = None
    no_single_after = end
    place = start
    while mark := _MARK.search(text, place, end):
        place = mark.end()
        sign = mark[0]
        if sign in "‘’'":
            if opened is None and mark.start() < no_single_after:
                single = _single(text, mark, start, end)
                if single is not None:
                    found.append(single)
                    place = single.end
                elif sign != "’" and _may_open(text, mark, start, end):
                    no_single_after = min(no_single_after, _none_after(mark, end))
        elif opened is None:
            if _opens(text, mark, start, end):
                opened = mark
        elif _closes(text, mark, end):
            found.append(_between(text, opened, mark))
            opened = None
        else:
            found += _unclosed(text, opened, mark.start(), start)
            opened = mark
    if opened is not None:
        found += _unclosed(text, opened, end, start)
    return tuple(mark for mark in found if mark.first < mark.last)


def _between(text: str, opened: re.Match[str], closing: re.Match[str]) -> Marked:
    first, last = opened.end(), closing.start()
    while first < last and text[first].isspace():
        first += 1
    while last > first and text[last - 1].isspace():
        last -= 1
    return Marked(opened.start(), closing.end(), first, last, True)


def _may_open(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end()] if mark.end() < end else " "
    return not before.isalnum() and before not in ".,!?’'" and not after.isspace()


def _opens(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    if mark[0] in _OPENERS:
        return True
    return mark[0] not in _CLOSERS and _may_open(text, mark, start, end)


def _closes(text: str, mark: re.Match[str], end: int) -> bool:
    """Whether a double mark closes what is open; else the open one was left open."""
    if mark[0] in _CLOSERS:
        return True
    if mark[0] in _OPENERS or mark[0] == "``":
        return False
    before = text[mark.start() - 1]
    after = text[mark.end()] if mark.end() < end else " "
    return not before.isspace() or not after.isalnum()


def _unclosed(
    text: str, opened: re.Match[str], end: int, start: int
) -> Iterator[Marked]:
    """What is taken as said when the closing mark is missing: only what is sure."""
    first = opened.end()
    speaker = _SPEAKER.search(text, first, end)
    if speaker is not None:
        last = speaker.start() + 1
    elif text[start : opened.start()].rstrip()[-1:] in _AT_AN_END:
        last = first + len(text[first:end].rstrip())
    else:
        return
    if last > first:
        yield Marked(opened.start(), last, first, last, False)


def _single(text: str, mark: re.Match[str], start: int, end: int) -> Marked | None:
    """The stretch that a single mark opens; None for an apostrophe."""
    if mark[0] == "’" or not _may_open(text, mark, start, end):
        return None
    if mark[0] == "'" and _LEFT_OUT.match(text, mark.start()):
        return None
    fallback: re.Match[str] | None = None
    limit = min(end, mark.end() + _LONGEST_SINGLE)
    for closing in re.compile("[’']").finditer(text, mark.end(), limit):
        after = text[closing.end()] if closing.end() < end else " "
        before = text[closing.start() - 1]
        if after.isalnum() or before.isspace():
            continue
        if before == "s" and after == " " and text[closing.end() + 1].islower():
            fallback = fallback or closing
            continue
        return _between(text, mark, closing)
    return None if fallback is None else _between(text, mark, fallback)


def _none_after(mark: re.Match[str], end: int) -> int:
    """From here on no single mark can be closed, if none could close `mark`."""
    return mark.start() if end - mark.end() <= _LONGEST_SINGLE else end
