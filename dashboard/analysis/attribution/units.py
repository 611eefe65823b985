"""A story's sentences in, tokens in which each quotation is one token out."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from dashboard.analysis.attribution.marks import Marked, marked
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.tokens import Token, tokens
from dashboard.analysis.words.saying import SAY_FORMS

#: The text of a token that stands for a stretch in marks.
QUOTED = "“”"
#: Its `low` when the words inside end with a comma, so that the sentence goes on.
GOES_ON = "“,”"


#: After “Why?” the attribution names its verb within so many words.
_ASKED_WITHIN = 20
_MARKS = re.compile('[“"”]')
_NEW_TURNS = frozenset({"but", "and", "then", "when", "asked", "if"})


def _start(mark: Marked) -> int:
    return mark.start


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence, or several that one pair of marks holds together."""

    items: tuple[Token, ...]
    #: The stretches in marks, in the order of their tokens.
    quoted: tuple[Marked, ...]
    start: int
    end: int
    part: str

    def mark(self, index: int) -> Marked:
        """The stretch in marks that the token at `index` stands for."""
        place = self.items[index].start
        return self.quoted[bisect_left(self.quoted, place, key=_start)]

    @property
    def bare(self) -> bool:
        """Whether it holds a quotation and nothing else."""
        return len(self.quoted) == 1 and not any(item.word for item in self.items)


def paragraphs(
    text: str, sentences: tuple[Sentence, ...]
) -> Iterator[tuple[Unit, ...]]:
    """The units of each part that holds running copy."""
    for _, group in groupby(sentences, key=lambda sentence: sentence.part_number):
        lines = tuple(group)
        marks = marked(text, lines[0].span.start, lines[-1].span.end)
        spoken = tuple(mark for mark in marks if not _nickname(text, mark))
        yield tuple(_units(text, lines, spoken))


def _nickname(text: str, mark: Marked) -> bool:
    """Whether a single word in marks stands inside a name."""
    inside = text[mark.first : mark.last]
    before, after = (
        text[max(0, mark.start - 40) : mark.start],
        text[mark.end : mark.end + 2],
    )
    if len(inside) > 16 or not inside.isalpha() or not inside[0].isupper():
        return False
    return before.rstrip().split(" ")[-1][:1].isupper() and after[1:].isupper()


def _units(
    text: str, lines: tuple[Sentence, ...], marks: tuple[Marked, ...]
) -> Iterator[Unit]:
    start = lines[0].span.start
    waiting = list(marks)
    for number, line in enumerate(lines):
        end = line.span.end
        if number + 1 < len(lines) and any(m.start < end < m.end for m in waiting):
            continue
        if number + 1 < len(lines) and _asked(start, line, lines[number + 1], waiting):
            continue
        inside = []
        while waiting and waiting[0].start < end:
            inside.append(waiting.pop(0))
        items = tuple(_items(text, start, end, inside))
        yield Unit(items, tuple(inside), start, end, line.part)
        if number + 1 < len(lines):
            start = lines[number + 1].span.start


def _asked(
    start: int, line: Sentence, following: Sentence, marks: list[Marked]
) -> bool:
    """ "“Never!” the captain, Jo Bell, shouted": what follows names the speaker."""
    if not marks or marks[0].start != start or marks[0].end != line.span.end:
        return False
    if line.text.rstrip("”\"’'")[-1:] not in ("?", "!"):
        return False
    words = _MARKS.split(following.text)[0].split()[:_ASKED_WITHIN]
    if len(words) < 2 or words[0].lower() in _NEW_TURNS:
        return False
    return any(word.strip(",.:") in SAY_FORMS for word in words[1:])


def _items(text: str, start: int, end: int, marks: list[Marked]) -> Iterator[Token]:
    place = start
    for mark in marks:
        yield from tokens(text, place, mark.start)
        goes_on = text[mark.last - 1] in ",?!"
        yield Token(QUOTED, GOES_ON if goes_on else QUOTED, mark.start, mark.end)
        place = mark.end
    yield from tokens(text, place, end)
