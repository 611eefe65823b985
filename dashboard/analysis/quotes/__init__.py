"""Attributions in, quotes out."""

from collections.abc import Iterator

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.keys import keyed
from dashboard.analysis.names.known import known_as
from dashboard.analysis.sentences import Sentence
from dashboard.records import Quote, Span, Story


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Quote, ...]:
    """Every quote in the order of the page; a claim is none."""
    found = [
        _quote(story, sentence, attribution, span)
        for attribution in attributions
        for span in _spans(attribution)
        if (sentence := _sentence(sentences, span)) is not None
    ]
    found.sort(key=lambda quote: (quote.span.start, quote.span.end))
    return keyed(story, found)


def _spans(attribution: Attribution) -> Iterator[Span]:
    """The words in marks where there are any, else the clause."""
    if attribution.kind == "claim":
        return
    if attribution.marked:
        yield from attribution.marked
    else:
        yield attribution.content


def _sentence(sentences: tuple[Sentence, ...], span: Span) -> Sentence | None:
    for sentence in sentences:
        if sentence.span.start <= span.start < sentence.span.end:
            return sentence
    return None


def _quote(
    story: Story, sentence: Sentence, attribution: Attribution, span: Span
) -> Quote:
    return Quote(
        span=span,
        raw=story.text[span.start : span.end],
        part=sentence.part,
        sentence=sentence.span,
        rule=attribution.rule,
        reason=attribution.reason,
        confidence=attribution.confidence,
        kind=attribution.kind,
        speaker=attribution.speaker,
        as_written=attribution.as_written,
        verb=attribution.verb,
        channel=attribution.channel,
        source=attribution.source,
        who=attribution.who,
        speaker_kind=attribution.speaker_kind,
        known_as=attribution.speaker
        and known_as(attribution.speaker, attribution.speaker_kind),
    )
