"""Decisions in, those that stand out.

Nothing is ever struck out: a decision is taken back by another one that names it, which
can be taken back in turn.
"""

from collections.abc import Iterable

from dashboard.records import Decision

#: What a decision settles: the reading, how a promise stands, whether to look.
READING = frozenset({"confirmed", "corrected", "rejected", "added", "reinstated"})
STATUS = frozenset({"status"})
DISMISSAL = frozenset({"dismissed"})


#: How a promise may stand in an editor's judgement, and the ways that close it.
STATUSES = (
    "on track", "some progress", "off track", "delayed",
    "met", "partly met", "not met", "dropped", "cannot be judged",
)  # fmt: skip
CLOSED = frozenset({"met", "partly met", "not met", "dropped"})


def standing(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Those that nobody has taken back, oldest first."""
    newest_first = sorted(decisions, key=lambda each: each.id, reverse=True)
    void: set[int] = set()
    kept = []
    for each in newest_first:
        if each.id in void:
            continue
        if each.undoes is not None:
            void.add(each.undoes)
        else:
            kept.append(each)
    return tuple(reversed(kept))
