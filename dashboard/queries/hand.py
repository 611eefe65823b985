"""A story in, what editors decided in it out: each fact can tell whose it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from dashboard.analysis import decided
from dashboard.analysis.decided.standing import DISMISSAL, READING
from dashboard.queries import alarms
from dashboard.queries.story import Told
from dashboard.records import Decision
from dashboard.store import decide


@dataclass(frozen=True, slots=True)
class Hand:
    """What stands of the decisions in one story."""

    #: By their numbers, which `Finding.decision` names.
    made: Mapping[int, Decision] = field(default_factory=dict)
    #: Those by which a finding is gone from the page, oldest first.
    thrown_out: tuple[Decision, ...] = ()
    #: How a promise stands, by the key of its deadline.
    statuses: Mapping[str, Decision] = field(default_factory=dict)
    #: The last word on a remark, by its key.
    remarks: Mapping[str, Decision] = field(default_factory=dict)
    #: The checks that err too often to ask.
    noisy: frozenset[str] = frozenset()


def hand(connection: Connection, told: Told) -> Hand:
    """The decisions in a story that nobody took back and whose words stand there."""
    every = decide.of_story(connection, told.key)
    lost = frozenset(decided.orphans(told.story, every))
    stand = [each for each in decided.standing(every) if each.id not in lost]
    found = told.findings.deadlines
    return Hand(
        made={each.id: each for each in stand},
        thrown_out=_thrown_out(stand),
        statuses=decided.statuses(told.story, found, stand),
        remarks={each.key: each for each in stand if _of_remark(each)},
        noisy=alarms.noisy(connection),
    )


def _thrown_out(stand: Iterable[Decision]) -> tuple[Decision, ...]:
    last = {
        (each.kind, each.key): each
        for each in stand
        if each.verdict in READING and each.anchor
    }
    return tuple(each for each in last.values() if each.verdict == "rejected")


def _of_remark(decision: Decision) -> bool:
    about = decision.kind == "remark"
    return about and decision.verdict in DISMISSAL | {"confirmed"}
