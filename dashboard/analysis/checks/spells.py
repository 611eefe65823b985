"""Sentences and durations in, lengths of time stated between two dates out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from dashboard.analysis.checks.calendar import Dated, dates
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Span, Story

_FROM = re.compile(r"(?i)\b(?:from|between)\s(?:\w+,?\s)?$")
_TO = re.compile(
    r"(?i),?\s(?:to|until|till|and|through|[–—-])\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)"
    r"day,?\s)?|[–—-]"
)
_FOR = re.compile(r",?\s\(?")
#: "…, a span of 21 years", "… (ten days)", "…, ten days in all".
_IN_ALL = re.compile(
    r"(?i)(?:,\s|\s\(|,?\s(?:for|or)\s)"
    r"(?:(?:a|or a)\s(?:span|period|total|stretch)\sof\s)?"
)
_A_SPAN = re.compile(r"(?i),\s(?:or\s)?a\s(?:span|period|total|stretch)\sof\s")
_AFTER = re.compile(r"(?i)[^.;:\d]{0,30}\bafter\s(?:just\s|only\s)?$")
_THEN = re.compile(r"(?i),?\s(?:[a-z]+\s){0,2}")
_SINCE = re.compile(r"(?i)\s(?:after|before)\s[^.;:\d]{0,60}\b(?:in|on)\s$")
_BEGAN = re.compile(
    r"(?i)\b(?:opened|founded|built|began|born|started|joined|launched|elected)\b"
    r"(?:\s\w+){0,3}\s(?:in|on)\s$"
)
#: "Held up since May 2024, a delay of nine months".
_WAITED = re.compile(
    r"(?i)[^.;:\d]{0,120},\s(?:or\s)?an?\s(?:delay|wait|gap|span|period|stretch|hold-up|"
    r"standstill|stoppage|absence)\sof\s"
)
_SINCE_THEN = re.compile(r"(?i)\bsince\s\Z")
#: "after 3 years of losses" is the length of the losses.
_OF = re.compile(r"\s(?:of|in (?:prison|jail|office))\b")
_LASTS = re.compile(
    r"(?i)(?:It|They|That|This)\s(?:\w+\s){0,2}?(?:last|is|was)(?:s|ed)?\b"
)
_NEAR = 90


@dataclass(frozen=True, slots=True)
class Spell:
    """A stated length with the dates it runs between."""

    first: Dated
    last: Dated
    length: Figure


def spells(
    story: Story, sentences: Sequence[Sentence], lengths: Sequence[Figure]
) -> Iterator[Spell]:
    """Lengths that stand with their two dates in one sentence, or just after it."""
    body = [sentence for sentence in sentences if sentence.part == "body"]
    printed = [dates(each.text, story.day, each.span.start) for each in body]
    for sentence, days in zip(body, printed, strict=True):
        inside = _of(lengths, sentence)
        if len(inside) == 1 and 1 <= len(days) <= 2:
            yield from _inside(story, sentence, days, inside[0])
    for (_, days), (following, _) in pairwise(zip(body, printed, strict=True)):
        inside = _of(lengths, following)
        if len(days) != 2 or len(inside) != 1 or not _LASTS.match(following.text):
            continue
        first, last = days
        if _is_range(story, first, last):
            yield Spell(*_in_order(first, last), inside[0])


def _of(lengths: Sequence[Figure], sentence: Sentence) -> list[Figure]:
    return [each for each in lengths if each.sentence == sentence.span]


def _inside(
    story: Story, sentence: Sentence, days: Sequence[Dated], length: Figure
) -> Iterator[Spell]:
    if _OF.match(story.text, length.span.end):
        return
    if len(days) == 2:
        first, last = days
        if _tied(story, first, last, length):
            yield Spell(*_in_order(first, last), length)
    elif story.day and (
        _ends_today(story, sentence, days[0], length) or _waited(story, days[0], length)
    ):
        today = Dated(days[0].span, story.day, story.day, with_year=True)
        yield Spell(days[0], today, length)


def _tied(story: Story, first: Dated, last: Dated, length: Figure) -> bool:
    text = story.text
    after = text[last.span.end : length.span.start]
    if _is_range(story, first, last):
        before = re.sub(r"(?i)(?:from|between)\s$", "", _gap(text, length, first))
        ahead = length.span.end < first.span.start and _FOR.fullmatch(before)
        return bool(ahead or _IN_ALL.fullmatch(after))
    if length.span.start > last.span.end:
        near = last.span.start - first.span.end < _NEAR
        return near and bool(_AFTER.fullmatch(after) or _A_SPAN.fullmatch(after))
    between = first.span.end <= length.span.start < last.span.start
    then = _THEN.fullmatch(text[first.span.end : length.span.start])
    return bool(
        between and then and _SINCE.fullmatch(text[length.span.end : last.span.start])
    )


def _gap(text: str, length: Figure, first: Dated) -> str:
    return text[length.span.end : first.span.start]


def _is_range(story: Story, first: Dated, last: Dated) -> bool:
    before = story.text[max(0, first.span.start - 24) : first.span.start]
    between = story.text[first.span.end : last.span.start]
    return bool(_FROM.search(before) and _TO.fullmatch(between))


def _ends_today(story: Story, sentence: Sentence, began: Dated, length: Figure) -> bool:
    """ "The mill, which opened in 1946, closed on Monday after 90 years"."""
    before = story.text[sentence.span.start : began.span.start]
    after = story.text[began.span.end : length.span.start]
    closed = re.search(r"(?i)\b(?:clos|end|shut|died|retir|left)\w{0,4}\b", after)
    return bool(
        began.with_year and length.unit == "year"
        and _BEGAN.search(before[-60:]) and closed and after.endswith(" after ")
    )  # fmt: skip


def _waited(story: Story, began: Dated, length: Figure) -> bool:
    """ "Held up since May 2024 by a row over drains, a delay of nine months"."""
    before = story.text[max(0, began.span.start - 8) : began.span.start]
    between = story.text[began.span.end : length.span.start]
    since = began.with_year and _SINCE_THEN.search(before)
    return bool(since and _WAITED.fullmatch(between))


def _in_order(first: Dated, last: Dated) -> tuple[Dated, Dated]:
    """The earlier one first; from November to February the year turns."""
    if first.first <= last.first:
        return first, last
    if last.with_year or first.with_year:
        return last, first
    turned = _next_year(last.first)
    return first, replace(last, first=turned, last=turned)


def _next_year(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28))


def both(spell: Spell) -> Span:
    """From the first date to the last, as they are printed."""
    spans = spell.first.span, spell.last.span
    return Span(min(s.start for s in spans), max(s.end for s in spans))
