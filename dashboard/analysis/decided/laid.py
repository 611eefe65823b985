"""Findings of one kind and decisions in, the findings as editors have them out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from dashboard.analysis.decided import anchors, values
from dashboard.analysis.decided.standing import READING
from dashboard.analysis.keys import keyed
from dashboard.analysis.sentences import Sentence
from dashboard.records import Decision, Finding, Span, Story, Value

AnyFinding = TypeVar("AnyFinding", bound=Finding)

#: A finding that no rule of ours makes (any more).
_BY_HAND: dict[str, Value] = {
    "rule": "editor",
    "reason": "An editor says so.",
    "confidence": 1.0,
}


def laid(
    story: Story,
    sentences: Sequence[Sentence],
    kind: type[AnyFinding],
    findings: Sequence[AnyFinding],
    decisions: Iterable[Decision],
) -> tuple[AnyFinding, ...]:
    """The findings in the order of the page, each with the decision that it rests on.

    One that an editor threw out is gone; one that an editor confirmed, corrected or
    added stays while its words stand there, though no rule may make it any more.
    """
    last = _last(story, kind, findings, decisions)
    if not last:
        return tuple(findings)
    kept = [
        _decided(finding, last.get(at, None))
        for at, finding in enumerate(findings)
        if not _thrown_out(last.get(at))
    ]
    by_hand = [
        _made(story, sentences, kind, place, decision)
        for place, decision in last.items()
        if isinstance(place, Span) and not _thrown_out(decision)
    ]
    # Sorting would part two findings on one phrase; by hand is rare.
    for finding in by_hand:
        before = sum(each.span.start <= finding.span.start for each in kept)
        kept.insert(before, finding)
    return tuple(kept)


def _last(
    story: Story,
    kind: type[Finding],
    findings: Sequence[Finding],
    decisions: Iterable[Decision],
) -> dict[int | Span, Decision]:
    """The newest decision on each finding, by its number, or on words without one."""
    last: dict[int | Span, Decision] = {}
    for decision in decisions:
        about = decision.kind == kind.__name__.lower() and decision.verdict in READING
        if about and decision.anchor:
            place = anchors.where(story, decision.anchor)
            if place is not None:
                last[_number(findings, place, decision.key, place)] = decision
    return last


def _number(
    findings: Sequence[Finding], place: Span, key: str, otherwise: Span
) -> int | Span:
    """Which finding stands there: on the most of those words, or with the key."""
    shared = [
        (_overlap(finding.span, place), finding.key == key, -at)
        for at, finding in enumerate(findings)
    ]
    best = max(shared, default=(0, False, 0))
    return -best[2] if best[0] > 0 else otherwise


def _overlap(one: Span, other: Span) -> float:
    """The share of both spans that is common to both."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return common / max(one.end - one.start, other.end - other.start, 1)


def _thrown_out(decision: Decision | None) -> bool:
    return decision is not None and decision.verdict == "rejected"


def _decided(finding: AnyFinding, decision: Decision | None) -> AnyFinding:
    if decision is None:
        return finding
    after: dict[str, Any] = values.read(type(finding), decision.after)
    return replace(finding, **after, decision=decision.id)


def _made(
    story: Story,
    sentences: Sequence[Sentence],
    kind: type[AnyFinding],
    place: Span,
    decision: Decision,
) -> AnyFinding:
    """What the machine once read, or an editor put there, where it is now."""
    told = {**decision.before, **decision.after}
    return by_hand(story, sentences, kind, place, told, decision=decision.id)


def by_hand(
    story: Story,
    sentences: Sequence[Sentence],
    kind: type[AnyFinding],
    place: Span,
    told: Mapping[str, Value],
    *,
    decision: int | None = None,
) -> AnyFinding:
    """A finding on words that an editor points at; fields not `told` are empty."""
    around = next(
        (each for each in sentences if each.span.start <= place.start < each.span.end),
        None,
    )
    made = values.rebuilt(
        kind,
        {**_BY_HAND, **told},
        span=place,
        raw=story.text[place.start : place.end],
        part=around.part if around else "body",
        sentence=around.span if around else place,
        decision=decision,
    )
    return keyed(story, [made])[0]
