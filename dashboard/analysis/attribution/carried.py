"""Words in marks that name no speaker in, what they take from words nearby out."""

from dataclasses import replace

from dashboard.analysis.attribution.base import Attribution
from dashboard.analysis.attribution.units import Unit
from dashboard.records import Span

#: How often what is read as each kind is right.
CONFIDENCE = {
    "direct": 0.95,
    "mixed": 0.85,
    "indirect": 0.8,
    "continued": 0.85,
    "claim": 0.7,
}
_TO_COME = frozenset({"will", "would", "’ll", "'ll"})
#: What a quotation has that no attribution is near.
NOBODY = Attribution(
    content=Span(0, 0),
    kind="continued",
    who=None,
    as_written=None,
    speaker=None,
    verb=None,
    channel=None,
    source="none",
    rule="",
    reason="",
    confidence=0,
)


def joined(unit: Unit, other: Attribution, kind: str) -> list[Attribution]:
    """Words in marks that have no attribution beside them."""
    shared = kind == "direct"
    made = replace(
        other,
        kind=kind,
        who=other.who if shared else None,
        as_written=other.as_written if shared else None,
        verb=other.verb if shared else None,
        rule=f"quote-{kind}-beside" if shared else "quote-continued",
        reason="The paragraph names its speaker once."
        if shared
        else "No attribution of its own; carried over from the paragraph before.",
        confidence=CONFIDENCE[kind],
    )
    return [
        replace(made, content=span, marked=(span,))
        for span in (Span(mark.first, mark.last) for mark in unit.quoted)
    ]


def fragments(text: str, unit: Unit, own: Attribution) -> list[Attribution]:
    """Words in marks in a sentence that goes on with what has been reported.

    Only of what is to come ("They would be cut “to the bone”"): other sentences put
    words in marks that nobody is said to have spoken about half of the time.
    """
    if not any(item.low in _TO_COME for item in unit.items):
        return []
    spans = (Span(mark.first, mark.last) for mark in unit.quoted)
    return [
        replace(
            own,
            content=span,
            marked=(span,),
            kind="mixed",
            who=None,
            as_written=None,
            verb=None,
            rule="quote-mixed-beside",
            reason="The sentence goes on with what has been reported before it.",
            confidence=CONFIDENCE["claim"],
        )
        for span in spans
        if text[span.start].islower() and " " in text[span.start : span.end]
    ]
