"""Readings and the editors' decisions in, the readings as the editors have them out.

Pure, and a part of every reading of a story: targets, series and checks are worked out
from what an editor corrected, and a new rule or a corrected story finds the same
decisions again by their words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dashboard.analysis.decided.anchors import anchor, where
from dashboard.analysis.decided.laid import by_hand, laid
from dashboard.analysis.decided.standing import DISMISSAL, STATUS, standing
from dashboard.analysis.decided.values import plain
from dashboard.analysis.sentences import Sentence
from dashboard.records import Deadline, Decision, Figure, Rejection, Remark, Story

__all__ = [
    "anchor",
    "by_hand",
    "deadlines",
    "dismissed",
    "figures",
    "laid",
    "orphans",
    "plain",
    "standing",
    "statuses",
]


def figures(
    story: Story,
    sentences: Sequence[Sentence],
    found: Sequence[Figure],
    rejected: Sequence[Rejection],
    decisions: Sequence[Decision],
) -> tuple[tuple[Figure, ...], tuple[Rejection, ...]]:
    """Figures as the editors have them, and the rejections that they left as such."""
    # A number that is called a figure after all is one that was added at its words.
    added = [
        replace(each, kind="figure", verdict="added", before={})
        if each.verdict == "reinstated"
        else each
        for each in decisions
    ]
    done = laid(story, sentences, Figure, found, added)
    taken = {each.span for each in done if each.decision is not None}
    return done, tuple(each for each in rejected if each.span not in taken)


def deadlines(
    story: Story,
    sentences: Sequence[Sentence],
    found: Sequence[Deadline],
    decisions: Sequence[Decision],
) -> tuple[Deadline, ...]:
    """Deadlines as the editors have them, each with how its promise stands."""
    done = laid(story, sentences, Deadline, found, decisions)
    told = statuses(story, done, decisions)
    status = {key: _status(each) for key, each in told.items()}
    return tuple(replace(each, status=status.get(each.key)) for each in done)


def statuses(
    story: Story, found: Sequence[Deadline], decisions: Iterable[Decision]
) -> dict[str, Decision]:
    """The decision that says how a promise stands, by the promise's key."""
    told: dict[str, Decision] = {}
    for decision in decisions:
        if decision.kind == "deadline" and decision.verdict in STATUS:
            place = decision.anchor and where(story, decision.anchor)
            on = [each for each in found if place and each.span == place]
            mine = [each for each in on if each.key == decision.key] or on
            told |= {each.key: decision for each in mine[:1]}
    return told


def _status(decision: Decision) -> str | None:
    status = decision.after.get("status")
    return str(status) if status else None


def dismissed(
    remarks: Iterable[Remark], decisions: Iterable[Decision]
) -> tuple[Remark, ...]:
    """Remarks, of which those that an editor dismissed ask nobody to look any more."""
    gone = {each.key for each in decisions if each.verdict in DISMISSAL}
    return tuple(
        replace(each, result="dismissed") if each.key in gone else each
        for each in remarks
    )


def orphans(story: Story, decisions: Iterable[Decision]) -> tuple[int, ...]:
    """The numbers of decisions whose words are gone from the story."""
    return tuple(
        each.id
        for each in decisions
        if each.anchor is not None and where(story, each.anchor) is None
    )
