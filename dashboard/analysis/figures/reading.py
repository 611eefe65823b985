"""A line in, its amounts with everything that the wording alone settles out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dashboard.analysis.figures import (
    amounts,
    conversions,
    coordinated,
    ellipsis,
    modifiers,
    pers,
    points,
    ranges,
    rates,
    sport,
    sums,
    trends,
)
from dashboard.analysis.figures.base import Amount, Line, NotFigure
from dashboard.analysis.figures.not_figures import NOT_FIGURES
from dashboard.analysis.words.changes import DOWN, UP


@dataclass(frozen=True, slots=True)
class Read:
    """What a line holds."""

    amounts: tuple[Amount, ...]
    #: Token ranges, last excluded, with the reason.
    rejected: tuple[tuple[int, int, NotFigure], ...]


def read(line: Line, barred: frozenset[int], dollar: str) -> Read:
    """The figures of a line and what in it is none; `barred` tokens are passed over."""
    rejected = tuple(_rejected(line))
    closed = barred.union(
        place for first, last, _ in rejected for place in range(first, last)
    )
    scored = list(sport.scores(line)) if line.sport else []
    closed = closed.union(p for score in scored for p in range(score.first, score.last))
    found = [amounts.settled(line, a) for a in amounts.amounts(line, closed, dollar)]
    found = sums.joined(line, found)
    found = [amounts.settled(line, a) for a in ranges.joined(line, found)]
    found = ellipsis.filled(line, found)
    found = points.read(line, points.levels(line, found))
    found = rates.read(line, found)
    found = coordinated.shared(line, list(_finished(line, found)))
    found = sorted((*found, *scored), key=lambda amount: amount.first)
    return Read(tuple(conversions.linked(line, found)), _outside(rejected, found))


def _outside(
    rejected: tuple[tuple[int, int, NotFigure], ...], found: list[Amount]
) -> tuple[tuple[int, int, NotFigure], ...]:
    """The rejections that no figure covers: the 2 of "12 km2" is its unit's."""
    if not rejected:
        return rejected
    covered = {place for a in found for place in range(a.first, a.last)}
    return tuple(item for item in rejected if item[0] not in covered)


def _rejected(line: Line) -> list[tuple[int, int, NotFigure]]:
    taken: set[int] = set()
    done = []
    for rule in NOT_FIGURES:
        for first, last in rule.find(line):
            if taken.isdisjoint(range(first, last)):
                taken.update(range(first, last))
                done.append((first, last, rule))
    return sorted(done, key=lambda item: item[0])


def _finished(line: Line, found: list[Amount]) -> Iterator[Amount]:
    """The amounts that are kept, with period, trend and modifier."""
    floor = 0
    for place, amount in enumerate(found):
        if not (_kept(amount) or _bounded(line, amount)):
            continue
        per = amount.per or pers.per(line, amount)
        counted = amount if amount.per == per else replace(amount, per=per)
        if counted.per is None and amount.pair == "baseline" and place + 1 < len(found):
            # "from 3 million to 36 million a year"
            level = found[place + 1]
            shared = pers.per(line, level) if level.pair == "level" else None
            counted = replace(counted, per=shared)
        done = modifiers.qualified(line, trends.moved(line, counted), floor)
        floor = done.last
        yield done


def _bounded(line: Line, amount: Amount) -> bool:
    """As in "at least four died", "rose by seven": nobody bounds a pronoun."""
    before = (line.low(amount.first - 2), line.low(amount.first - 1))
    after = (line.low(amount.last), line.low(amount.last + 1))
    moved = before[1] == "by" and (before[0] in UP or before[0] in DOWN)
    return (moved or before in _BOUNDS or after in _THAN) and (amount.low or 0) > 1


#: "four more than in 2010"
_THAN = (("more", "than"), ("fewer", "than"), ("less", "than"))
_BOUNDS = (("at", "least"), ("at", "most"), ("fewer", "than"))


def _kept(amount: Amount) -> bool:
    """Whether a number without a unit is a quantity; small bare words are not."""
    if amount.kind is not None:
        return True
    if amount.spelled and not amount.scaled:
        return False
    return amount.low is not None
