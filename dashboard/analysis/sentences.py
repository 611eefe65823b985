"""A story in, its sentences of running copy out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.analysis.words.abbreviations import (
    AFTER_NAMES,
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    BEFORE_NUMBERS_SMALL,
    COMPANY_FORMS,
    HOURS,
    INSIDE_PHRASES,
    STATES,
    TIME_WORDS,
)
from dashboard.analysis.words.openers import OPENERS
from dashboard.folding import fold
from dashboard.records import Span, Story

#: The parts that hold running copy.
READ = frozenset({"headline", "standfirst", "caption", "body"})

_STOP = re.compile(
    r"(?P<always>\n[^\S\n]*\n|[۔؟।॥。！？][\"'”’»)\]]*)"
    r"|(?<![.!?…])(?P<mark>[.!?…]++)(?P<closers>[\"'”’»)\]]*+)(?=\s)"
)
#: The word that a stop ends; no abbreviation is longer.
_LAST_WORD = re.compile(r"[\w.'’&-]+$")
_LONGEST = 16
_NEXT = re.compile(r"\s+(?P<opening>[\"'“‘«(\[–—-]*)(?P<word>[\w.’'-]{0,24})")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_TIME_ZONE = re.compile(r"[A-Z]{2,4}\b")
#: "“Why?” Ms. Lee asked": the attribution still belongs to the question.
_ATTRIBUTION = re.compile(
    r"\s+(?:[A-Z][\w.’'-]{0,24}\s){1,5}"
    r"(?:said|says|asked|asks|shouted|cried|wrote|added|yelled|replied|told)\b"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of headline, standfirst, caption or body."""

    #: To the letter: `story.text[span.start:span.end]`.
    text: str
    span: Span
    #: headline, standfirst, caption or body.
    part: str
    #: Which of the story's parts it stands in, counted from 0 in `story.parts`.
    part_number: int


def split(story: Story) -> tuple[Sentence, ...]:
    """The sentences in the order of the page; a headline printed twice is read once."""
    sentences = []
    headlines = set()
    for number, part in enumerate(story.parts):
        if part.kind not in READ:
            continue
        words = story.text[part.span.start : part.span.end]
        if part.kind == "headline":
            if fold(words) in headlines:
                continue
            headlines.add(fold(words))
        for start, end in stretches(words):
            span = Span(part.span.start + start, part.span.start + end)
            text = story.text[span.start : span.end]
            sentences.append(Sentence(text, span, part.kind, number))
    return tuple(sentences)


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of one paragraph, without the space around it."""
    start = 0
    for stop in _STOP.finditer(text):
        if stop["always"] or _ends(text, start, stop):
            yield from _trimmed(text, start, stop.end())
            start = stop.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    length = len(words.strip())
    if length:
        start += len(words) - len(words.lstrip())
        yield start, start + length


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a full stop, a question mark or the like ends a sentence here."""
    following = _NEXT.match(text, stop.end())
    if following is None:
        return True
    word = following["word"]
    if word[:1].islower() or following["opening"][:1] in ("–", "—", "-"):
        return False
    mark, closers = stop["mark"], stop["closers"]
    if mark[-1] in "!?":
        still_named = word.rstrip(".").lower() in COMPANY_FORMS
        asked = closers and _ATTRIBUTION.match(text, stop.end())
        return not (still_named or asked)
    before = text[max(start, stop.start() - _LONGEST) : stop.start()]
    if before[-1:].isspace() or _numbers_a_point(text, start, stop.start()):
        return False
    last = _LAST_WORD.search(before)
    if mark != "." or last is None or closers[:1] in tuple("\"'”’»"):
        return True
    return _word_ends(last[0].replace("’", "'").strip("'-"), word, bool(closers))


def _numbers_a_point(text: str, start: int, end: int) -> bool:
    """Whether nothing but the number of a list's item stands before the stop."""
    return end - start < 6 and text[start:end].strip().isdecimal()


def _word_ends(before: str, after: str, bracketed: bool) -> bool:
    """Whether a sentence ends after the word `before` and its stop, before `after`."""
    short = before.lower()
    title = short.rsplit("-", 1)[-1]
    capital = before[:1].isupper()
    opens = after.replace("’", "'").split("'")[0].lower() in OPENERS
    if short in INSIDE_PHRASES or (capital and title in BEFORE_NAMES):
        return False
    if short in (BEFORE_NUMBERS if capital else BEFORE_NUMBERS_SMALL):
        return not after[:1].isdigit()
    if short in HOURS:
        return not (after.rstrip(".") in TIME_WORDS or _TIME_ZONE.match(after))
    if capital and short.rsplit("-", 1)[-1] in STATES:
        return opens or not (bracketed or after.endswith("."))
    if _INITIALS.fullmatch(short) or (capital and short in AFTER_NAMES):
        return opens
    return True
