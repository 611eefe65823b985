"""Names that were read and the desk's own list in, names as the desk has them out."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from dashboard.analysis.sentences import Sentence
from dashboard.desk import Listed
from dashboard.records import Name, Span, Story

_WORD = re.compile(r"\w+")
_REASON = "It stands on the desk's own list of names."
Places = dict[Listed, list[Span]]


def applied(
    story: Story,
    lines: Sequence[Sentence],
    names: Iterable[Name],
    listed: tuple[Listed, ...],
) -> list[Name]:
    """`names` with those on the list under its name and kind, wherever copy has one."""
    read = list(names)
    found = _standing(story.text, lines, listed, read)
    owner = {span: entry for entry, spans in found.items() for span in spans}
    kept: list[Name] = []
    for name in read:
        entry = owner.get(name.span)
        if entry is not None:
            # Its short forms ("Sorel" after "Ada Sorel") go with it.
            theirs = (span for span in name.spans if span not in owner)
            found[entry] += theirs
            continue
        left = tuple(span for span in name.spans if not _inside(span, owner))
        if left:
            kept.append(_without(story, lines, name, left))
    return kept + [_name(story, lines, *each) for each in found.items()]


def _standing(
    text: str, lines: Sequence[Sentence], listed: tuple[Listed, ...], read: list[Name]
) -> Places:
    """Where each entry stands; not where it is a part of a longer name that was read.

    "Orby" on the list is no place in "Orby Town Council".
    """
    longer = [span for name in read for span in name.spans]
    found: defaultdict[Listed, list[Span]] = defaultdict(list)
    for line in lines:
        near = [
            s for s in longer if s.start < line.span.end and line.span.start < s.end
        ]
        for span, entry in _matches(text, line.span, listed):
            if not any(_within(span, other) for other in near):
                found[entry].append(span)
    return dict(found)


def _matches(
    text: str, line: Span, listed: tuple[Listed, ...]
) -> Iterator[tuple[Span, Listed]]:
    forms, place = _by_first_word(listed), line.start
    for word in _WORD.finditer(text, line.start, line.end):
        if word.start() < place:
            continue
        for form, entry in forms.get(word[0], ()):
            end = word.start() + len(form)
            whole = text.startswith(form, word.start()) and end <= line.end
            if whole and not text[end : end + 1].isalnum():
                yield Span(word.start(), end), entry
                place = end
                break


@lru_cache(maxsize=2)
def _by_first_word(
    listed: tuple[Listed, ...],
) -> dict[str, list[tuple[str, Listed]]]:
    """Every form under its first word, the longest first."""
    forms: defaultdict[str, list[tuple[str, Listed]]] = defaultdict(list)
    for entry in listed:
        for form in dict.fromkeys((entry.name, *entry.variants)):
            if word := _WORD.match(form):
                forms[word[0]].append((form, entry))
    for each in forms.values():
        each.sort(key=lambda pair: -len(pair[0]))
    return dict(forms)


def _within(span: Span, other: Span) -> bool:
    return span != other and other.start <= span.start and span.end <= other.end


def _inside(span: Span, taken: Iterable[Span]) -> bool:
    return any(span == other or _within(span, other) for other in taken)


def _without(
    story: Story, lines: Sequence[Sentence], name: Name, left: tuple[Span, ...]
) -> Name:
    """A name that loses those of its mentions that the list gives to another."""
    if left == name.spans:
        return name
    fullest = max(left, key=lambda span: span.end - span.start)
    return replace(
        name,
        span=fullest,
        raw=story.text[fullest.start : fullest.end],
        sentence=_sentence(lines, fullest).span,
        mentions=len(left),
        spans=left,
    )


def _name(
    story: Story, lines: Sequence[Sentence], entry: Listed, places: list[Span]
) -> Name:
    spans = tuple(sorted(set(places), key=lambda span: span.start))
    fullest = max(spans, key=lambda span: span.end - span.start)
    line = _sentence(lines, fullest)
    return Name(
        span=fullest,
        raw=story.text[fullest.start : fullest.end],
        part="body" if line.part == "dateline" else line.part,
        sentence=line.span,
        rule=f"name-{entry.kind}-listed",
        reason=_REASON,
        confidence=1.0,
        name=entry.name,
        kind=entry.kind,
        mentions=len(spans),
        spans=spans,
        known_as=entry.name,
    )


def _sentence(lines: Sequence[Sentence], span: Span) -> Sentence:
    return next(x for x in lines if x.span.start <= span.start < x.span.end)
