"""A story with its findings in, its text as HTML with the findings marked out.

Findings overlap: a quote holds figures, a figure its date. The text is cut at every
end of a finding, and each piece carries all the kinds that lie over it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from dashboard.analysis.sentences import stretches
from dashboard.pages.parts.markup import Html, joined, tag
from dashboard.records import Finding, Findings, Remark, Span, Story

#: Kinds of mark with what the legend calls them, the one that a click opens first.
KINDS = {
    "figure": "Figure",
    "date": "Date",
    "remark": "To look at",
    "quote": "Quote",
}
#: A remark's second place; longer ones, whole sentences, are gone to and not marked.
_OTHER = "-other"
_LONGEST = 80
#: Small print of a page; told apart from the story itself.
_SMALL = frozenset({"caption", "credit", "byline", "section", "date"})
#: What a page prints around a story.
_BESIDE = frozenset({"furniture", "leftover", "notice", "headline"})


_WORDS = re.compile(r"words-(\d{1,7})-(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to be marked, and the finding that it stands for."""

    #: A key of `KINDS`, or "" for a place that is only gone to.
    kind: str
    key: str
    span: Span
    sentence: Span | None


def marks(findings: Findings) -> tuple[Mark, ...]:
    """Everything in a story that can be gone to."""
    kinds: tuple[tuple[str, Iterable[Finding]], ...] = (
        ("figure", findings.figures),
        ("date", findings.deadlines),
        ("quote", findings.quotes),
        ("", findings.targets),
        ("", findings.names),
    )
    found = [
        Mark(kind, each.key, each.span, each.sentence)
        for kind, several in kinds
        for each in several
    ]
    return (*found, *_remarked(findings.remarks))


def _remarked(remarks: Iterable[Remark]) -> Iterator[Mark]:
    for each in remarks:
        for span, key in ((each.span, each.key), (each.other, each.key + _OTHER)):
            if span:
                shown = each.result == "look" and span.end - span.start <= _LONGEST
                yield Mark("remark" if shown else "", key, span, None)


def place(story: Story, at: str | None) -> Iterator[Mark]:
    """The mark for words that an address names by where they stand, "words-12-20"."""
    named = _WORDS.fullmatch(at or "")
    span = Span(int(named[1]), int(named[2])) if named else Span(0, 0)
    for part in story.parts:
        if named and part.span.start <= span.start < span.end <= part.span.end:
            inside = story.text[part.span.start : part.span.end]
            for start, end in stretches(inside):
                sentence = Span(part.span.start + start, part.span.start + end)
                if _meet(sentence, span):
                    yield Mark("", named[0], span, sentence)
                    return


def text(story: Story, findings: Findings, at: str | None = None) -> Html:
    """The whole story: its headline as the heading, its parts, then the page's rest.

    What a page prints around a story, a headline printed again among it, is folded
    away below, so that nothing of the page is lost and the story reads as one.
    """
    found = (*marks(findings), *place(story, at))
    heading: list[Html] = []
    read: list[Html] = []
    rest: list[Html] = []
    for kind, span in _blocks(story):
        inside = _stretch(story, span, found)
        if kind == "headline" and not heading:
            heading.append(tag("h1", inside, dir="auto"))
        elif kind in _BESIDE:
            rest.append(tag("p", inside, class_="part beside", dir="auto"))
        else:
            shown = "small" if kind in _SMALL else kind
            read.append(tag("p", inside, class_=f"part {shown}", dir="auto"))
    more = tag("summary", "Also on the page")
    folded = tag("details", more, *rest, class_="beside-it") if rest else None
    whole = (*heading, *read, folded)
    return tag("div", *whole, class_="story", dir=story.direction, lang=story.language)


def _blocks(story: Story) -> Iterator[tuple[str, Span]]:
    """Lines of the page with their kind; parts that share a line are one block."""
    waiting: tuple[str, Span] | None = None
    for part in sorted(story.parts, key=lambda each: each.span.start):
        if waiting and "\n" not in story.text[waiting[1].end : part.span.start]:
            waiting = (part.kind, Span(waiting[1].start, part.span.end))
            continue
        if waiting:
            yield waiting
        waiting = (part.kind, part.span)
    if waiting:
        yield waiting


def _stretch(story: Story, span: Span, found: tuple[Mark, ...]) -> Html:
    inside = [each for each in found if _meet(each.span, span)]
    sentences = sorted(
        {(each.sentence.start, each.sentence.end) for each in inside if each.sentence}
    )
    ends = {span.start, span.end}
    for each in (*(mark.span for mark in inside), *(Span(*pair) for pair in sentences)):
        ends |= {point for point in (each.start, each.end) if _within(point, span)}
    cuts = sorted(ends)
    return joined(
        _piece(story.text, Span(*pair), inside, sentences) for pair in pairwise(cuts)
    )


def _piece(
    text: str, piece: Span, inside: list[Mark], sentences: list[tuple[int, int]]
) -> Html:
    over = [each for each in inside if _meet(each.span, piece)]
    places = (
        tag("span", id=f"at-{each.key}", class_="place", tabindex="-1")
        for each in over
        if each.span.start == piece.start
    )
    sentence = next(
        (start for start, end in sentences if start <= piece.start < end), None
    )
    return tag(
        "span",
        *places,
        _inked(text[piece.start : piece.end], over),
        data_sentence=None if sentence is None else str(sentence),
    )


def _inked(words: str, over: list[Mark]) -> Html:
    """Words with all their kinds as classes; the first kind is what a click opens."""
    visible = [each for kind in KINDS for each in over if each.kind == kind]
    if not visible:
        return joined((words,))
    classes = " ".join(dict.fromkeys(each.kind for each in visible))
    first = visible[0]
    if first.kind == "quote":
        return tag("span", words, class_=f"mark {classes}")
    fact = f"fact-{first.key.removesuffix(_OTHER)}"
    return tag(
        "a",
        words,
        href=f"#{fact}",
        data_to=fact,
        class_=f"mark {classes}",
        title=KINDS[first.kind],
    )


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _within(point: int, span: Span) -> bool:
    return span.start <= point <= span.end


def legend() -> Html:
    """What the marks mean."""
    shown = (
        tag("span", tag("span", words, class_=f"mark {kind}"))
        for kind, words in KINDS.items()
    )
    return tag("p", *shown, class_="legend", aria_label="Marks in the text")
