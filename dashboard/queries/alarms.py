"""Editors' words on the copy checks in, how often each rule gives a false alarm out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from dashboard.queries.filters.noise import NOISY, RATES
from dashboard.records import Remark


@dataclass(frozen=True, slots=True)
class Rate:
    """What editors made of one rule's remarks."""

    check: str
    #: Remarks that were confirmed or dismissed.
    decided: int
    dismissed: int
    #: It errs so often that its remarks only inform.
    noisy: bool


def rates(connection: Connection) -> tuple[Rate, ...]:
    """Each rule that anybody decided on, the one that errs most first."""
    loud = noisy(connection)
    found = [
        Rate(row.check, row.decided, row.dismissed, row.check in loud)
        for row in connection.execute(RATES)
    ]
    return tuple(
        sorted(found, key=lambda each: (-each.dismissed / each.decided, each.check))
    )


def noisy(connection: Connection) -> frozenset[str]:
    """The rules that err too often to ask."""
    return frozenset(connection.execute(NOISY).scalars())


def eased(remarks: Iterable[Remark], noisy: frozenset[str]) -> tuple[Remark, ...]:
    """Remarks, of which those of noisy rules inform and do not ask."""
    return tuple(
        replace(each, result="info")
        if each.check in noisy and each.result == "look"
        else each
        for each in remarks
    )
