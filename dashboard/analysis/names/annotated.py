"""Names read by rules and an annotator in, names with the kinds that both agree on out.

The annotator wins on kinds, the rules on whoever has a title; which of them told the
kind of a name stands in its `rule`.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from dashboard.analysis.names.groups import Group
from dashboard.analysis.names.known import known_as
from dashboard.analysis.sentences import Sentence
from dashboard.desk import Annotation, Annotator
from dashboard.records import Name, Span, Story

#: Of the letters of both stretches together, for them to be one name.
_SAME = 0.5
#: Names that no rule has found: pipelines of news size are right on about so many.
_ALONE = 0.7


def told(groups: Iterable[Group], found: Sequence[Annotation], name: str) -> None:
    """Set the kind of each group that the annotator has a word on."""
    starts = [each.start for each in found]
    for group in groups:
        if any(mention.titles for mention in group.mentions):
            continue
        votes: Counter[str] = Counter()
        for mention in group.mentions:
            near = found[max(0, bisect_right(starts, mention.end) - 2) :]
            for each in near[:2]:
                if _shared(each, mention.start, mention.end) >= _SAME:
                    votes[each.kind] += 1
        if votes:
            group.told, group.teller = votes.most_common(1)[0][0], name


def alone(
    story: Story,
    lines: Sequence[Sentence],
    groups: Iterable[Group],
    found: Sequence[Annotation],
    name: str,
) -> Iterator[Name]:
    """Names in copy that only the annotator has found, spelling by spelling."""
    taken = [(m.start, m.end) for group in groups for m in group.mentions]
    spans: defaultdict[tuple[str, str], list[tuple[Span, Sentence]]] = defaultdict(list)
    for each in found:
        line = _line(lines, each)
        clash = any(s < each.end and each.start < e for s, e in taken)
        if line is not None and not clash:
            words = " ".join(story.text[each.start : each.end].split())
            spans[words, each.kind].append((Span(each.start, each.end), line))
    for (words, kind), places in spans.items():
        span, line = places[0]
        yield Name(
            span=span,
            raw=story.text[span.start : span.end],
            part="body" if line.part == "dateline" else line.part,
            sentence=line.span,
            rule=f"name-{kind}-by-{name}",
            reason=f"Found by the pipeline {name}.",
            confidence=_ALONE,
            name=words,
            kind=kind,
            mentions=len(places),
            spans=tuple(place for place, _line in places),
            known_as=known_as(words, kind),
        )


def stretches(annotator: Annotator, text: str) -> list[Annotation]:
    """What the annotator finds, in order, without what is no stretch of the text."""
    found = annotator.annotate(text)
    kept = [each for each in found if 0 <= each.start < each.end <= len(text)]
    return sorted(kept, key=lambda each: (each.start, each.end))


def _line(lines: Sequence[Sentence], each: Annotation) -> Sentence | None:
    inside = (
        line
        for line in lines
        if line.span.start <= each.start and each.end <= line.span.end
    )
    return next(inside, None)


def _shared(each: Annotation, start: int, end: int) -> float:
    common = min(each.end, end) - max(each.start, start)
    return max(0, common) / (max(each.end, end) - min(each.start, start))
