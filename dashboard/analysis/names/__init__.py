"""Sentences in, the people, organisations and places they name out."""

from dashboard.analysis.keys import keyed
from dashboard.analysis.names import annotated, groups, listed, lower, sift
from dashboard.analysis.names.groups import Group
from dashboard.analysis.names.known import acronym, known_as
from dashboard.analysis.sentences import Sentence
from dashboard.desk import Desk
from dashboard.records import Name, Span, Story

_NO_DESK = Desk()
#: How often a name of each kind is right on copy nobody tuned it to.
_CONFIDENCE = {"person": 0.85, "organisation": 0.75, "place": 0.85}


def read(
    story: Story, sentences: tuple[Sentence, ...], desk: Desk = _NO_DESK
) -> tuple[Name, ...]:
    """Every name once, in the order of first mention; the desk's own list wins."""
    lines = (*_datelines(story), *sentences)
    mentions = sift.sifted(story.text, lines)
    grouped = groups.grouped(mentions)
    seen: list[Name] = []
    if desk.annotator is not None:
        spans = annotated.stretches(desk.annotator, story.text)
        annotated.told(grouped, spans, desk.annotator.name)
        seen += annotated.alone(story, lines, grouped, spans, desk.annotator.name)
    found = [_name(story, group) for group in grouped] + seen
    found += lower.bodies(story, sentences)
    if desk.names:
        found = listed.applied(story, lines, found, desk.names)
    found.sort(key=lambda name: name.spans[0].start)
    return keyed(story, found)


def _datelines(story: Story) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(story.text[p.span.start : p.span.end], p.span, "dateline", number)
        for number, p in enumerate(story.parts)
        if p.kind == "dateline"
    )


def _name(story: Story, group: Group) -> Name:
    spans = tuple(Span(m.start, m.end) for m in group.mentions)
    fullest = group.fullest
    place = fullest.sentence
    return Name(
        span=Span(fullest.start, fullest.end),
        raw=story.text[fullest.start : fullest.end],
        part="body" if place.part == "dateline" else place.part,
        sentence=place.span,
        rule=f"name-{group.kind}" + (f"-by-{group.teller}" if group.teller else ""),
        reason=group.reason,
        confidence=_CONFIDENCE[group.kind],
        name=group.name,
        kind=group.kind,
        mentions=len(spans),
        spans=spans,
        known_as=known_as(group.name, group.kind),
        acronym=acronym(tuple(m.text for m in group.mentions), group.name),
    )
