"""Figures in, changes with the value before and the value after out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.analysis.checks.base import end
from dashboard.records import Figure, Story

#: Words between two values that make the second the earlier one.
_FROM = re.compile(
    r"(?i)[^.;:]{0,48}\b(?:from|against|compared (?:with|to)|than|up on|versus"
    r"|as (?:many|much|high|large|big) as)\s"
    r"(?:the\s|its\s|his\s|her\s|their\s|some\s|an?\s){0,2}"
    r"(?:(?:budgeted|planned|forecast|expected|previous|initial|earlier|estimated|"
    r"targeted|original)\s)?$"
)
_TO = re.compile(r"(?i)[^.;:]{0,40}\b(?:to|at|reached|reaching)\s(?:some\s)?$")
_MOVED_TO = re.compile(
    r"(?i)[^;:]{0,60}\b(?:risen|rose|fallen|fell|grown|grew|shrunk|shrank|climbed|"
    r"dropped|jumped|slipped|declined|increased|decreased)\s(?:\w+\s){0,2}to\s$"
)
#: A change that is told after its two values: ", a drop of", ", or by", ", up".
_SUMMED_UP = re.compile(
    r"(?i)[^.;:]{0,40},?\s(?:(?:a|an|which is a|that is a)\s(?:\w+\s)?(?:rise|fall|"
    r"drop|increase|decrease|gain|loss|decline|growth|jump|cut|lead|gap|change|plunge|"
    r"surge|dip|slide|overshoot|overrun|shortfall|swing|mark-?up|profit|premium)\s(?:of\s|by\s)?|or\s(?:by\s)?|by\s|up\s|down\s)(?:some\s)?$"
)
#: ", a 40% increase".
_AN = re.compile(r"[^.;:]{0,40},\san?\s")
_RISE = re.compile(
    r"\s(?:rise|fall|drop|increase|decrease|jump|gain|decline|cut|loss)\b"
)
#: A sentence that sums up the one before it.
_LOOKS_BACK = re.compile(
    r"(?:That|This|It|The (?:rise|increase|fall|drop|decline|change|gain))\b"
    r"[^.;:]{0,20}"
    r"\b(?:is|was|means|amounts|came|equals|represents)\b"
)
_EARLIER = re.compile(
    r"(?i)\b(?:(?:the|a) (?:year|month|quarter|week) (?:before|earlier|ago)"
    r"|previous(?:ly)?|last (?:year|month|quarter|week)|had been|used to)\b"
)
_LATER = re.compile(r"(?i)\b(?:now|this (?:year|month|week|quarter)|today|last year)\b")
#: "12% of the vote" is a share, "6.4% a year" is the growth of each of many years.
_NO_CHANGE = re.compile(
    r"\s(?:of|share|stake|(?:a|per|each|every) (?:year|month)|annually)\b"
)
_LEAD = re.compile(r"(?i)[^.;:]{0,24},?\sa\s(?:lead|gap|margin|difference)\sof\s$")
#: Bought at one price and sold at another.
_MARK_UP = re.compile(r"(?i),\sa\s(?:mark-up|markup|profit|premium|loss)\sof\s")
_MEASURED = frozenset({"money", "measure", "count", "percent", "rate"})
_CHANGES = frozenset({"percent", "percentage_point", "multiple", "ratio"})
#: Characters before a figure that may hold its verb or its "from".
_BEFORE = 32


@dataclass(frozen=True, slots=True)
class Change:
    """A stated change with the two values that it lies between."""

    before: Figure
    now: Figure
    stated: Figure


def in_sentence(story: Story, figures: Sequence[Figure]) -> Iterator[Change]:
    """Changes whose two values stand beside them in one sentence."""
    told = [f for f in figures if f.kind not in {"duration", "age"}]
    used: set[str] = set()
    for start in range(len(told) - 2):
        three = told[start : start + 3]
        for stated in three:
            first, second = (f for f in three if f is not stated)
            if used.isdisjoint(f.key for f in three) and (
                found := _ordered(story, stated, first, second)
            ):
                used |= {f.key for f in three}
                yield found


def across(
    story: Story, figures: Sequence[Figure], earlier: Sequence[Figure]
) -> Iterator[Change]:
    """A change that sums up two values of the sentences before it."""
    changes = [f for f in figures if is_change(story, f)]
    if len(changes) != 1:
        return
    if len(figures) == 2 and len(earlier) == 1 and figures[1] is changes[0]:
        yield from _after_earlier(story, earlier[0], *figures)
    if len(figures) != 1:
        return
    opening = figures[0].sentence.start
    if _LOOKS_BACK.match(story.text, opening):
        pair = values(story, earlier)
        if pair is not None:
            yield Change(*pair, changes[0])


def _after_earlier(
    story: Story, now: Figure, before: Figure, stated: Figure
) -> Iterator[Change]:
    """ "Sales reached X. A year earlier they had been Y, a rise of P"."""
    gap = story.text[before.span.end : stated.span.start]
    told = _said(story, before, _EARLIER) and not _said(story, now, _EARLIER)
    if told and _SUMMED_UP.fullmatch(gap) and _alike(now, before):
        yield Change(before, now, stated)


def values(story: Story, figures: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The only two values of some sentences, the earlier one first."""
    told = [f for f in figures if f.kind not in {"duration", "age"}]
    if len(told) != 2 or any(is_change(story, f) for f in told):
        return None
    first, second = told
    if not _alike(first, second):
        return None
    if first.sentence == second.sentence:
        return _by_words(story, first, second)
    looks_back = [_said(story, f, _EARLIER) for f in told]
    if looks_back == [False, True]:
        return second, first
    if looks_back == [True, False] and _said(story, second, _LATER):
        return first, second
    return None


def is_change(story: Story, figure: Figure) -> bool:
    """Whether a figure says by how much something changed."""
    before, after = _around(story, figure)
    if end(figure) is None or figure.per or _NO_CHANGE.match(after):
        return False
    if figure.kind == "ratio":
        return bool(re.search(r"(?i)\bby\s(?:about\s|nearly\s|almost\s)?$", before))
    return figure.kind in {"percentage_point", "multiple"} or (
        figure.kind == "percent" and (figure.role == "change" or bool(figure.trend))
    )


def _ordered(
    story: Story, stated: Figure, first: Figure, second: Figure
) -> Change | None:
    pair = _by_words(story, first, second) or _led(story, stated, first, second)
    if pair is None or stated.kind not in _CHANGES or end(stated) is None:
        return None
    points = stated.kind == "percentage_point"
    if points != (first.kind == "percent") or not _alike(first, second):
        return None
    if stated.span.start > second.span.start:
        gap = story.text[second.span.end : stated.span.start]
        _, after = _around(story, stated)
        fits = bool(_SUMMED_UP.fullmatch(gap))
        fits = fits or bool(_AN.fullmatch(gap) and _RISE.match(after))
    elif stated.span.start < first.span.start:
        gap = story.text[stated.span.end : first.span.start]
        fits = bool(_TO.fullmatch(gap) or _FROM.fullmatch(gap))
        fits = fits and is_change(story, stated)
    else:
        gap = story.text[first.span.end : stated.span.start]
        fits = is_change(story, stated) and len(gap) < _BEFORE and ";" not in gap
    return Change(*pair, stated) if fits else None


def _by_words(
    story: Story, first: Figure, second: Figure
) -> tuple[Figure, Figure] | None:
    """Which of two values was there before, by "from", "to" and "than"."""
    gap = story.text[first.span.end : second.span.start]
    before, _ = _around(story, first)
    if re.search(r"(?i)\bfrom\s(?:the\s|some\s)?$", before) and _TO.fullmatch(gap):
        return first, second
    if _MOVED_TO.fullmatch(gap):
        return first, second
    if len(gap) < 90 and _FROM.search(gap[-60:]) and not re.search(r"[;:]", gap):
        return second, first
    return None


def _led(
    story: Story, stated: Figure, first: Figure, second: Figure
) -> tuple[Figure, Figure] | None:
    """A lead of so many points lies between whatever two shares stand before it."""
    gap = story.text[second.span.end : stated.span.start]
    if _MARK_UP.fullmatch(gap):
        return first, second
    return (second, first) if _LEAD.fullmatch(gap) else None


def _alike(first: Figure, second: Figure) -> bool:
    """The noun may be left out the second time: "3,000 beds from 2,500"."""
    units = {first.unit, second.unit} - {None}
    pers = {first.per, second.per} - {None}
    return (
        first.kind == second.kind
        and first.kind in _MEASURED
        and len(units) < 2
        and len(pers) < 2
    )


def _said(story: Story, figure: Figure, words: re.Pattern[str]) -> bool:
    text = story.text[figure.sentence.start : figure.sentence.end]
    return bool(words.search(text))


def _around(story: Story, figure: Figure) -> tuple[str, str]:
    start = max(figure.sentence.start, figure.span.start - _BEFORE)
    after = story.text[figure.span.end : figure.span.end + 12]
    return story.text[start : figure.span.start], after


def neighbours(
    sentences: Sequence[tuple[Figure, ...]],
) -> Iterator[tuple[tuple[Figure, ...], tuple[Figure, ...]]]:
    """Each sentence's figures with those of the one or two sentences before it."""
    yield from pairwise(sentences)
    for first, second, third in zip(
        sentences, sentences[1:], sentences[2:], strict=False
    ):
        if len(first) == len(second) == 1:
            yield (*first, *second), third
