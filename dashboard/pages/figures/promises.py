"""Targets as they stand in the copy in, each promise once out.

A story may word one target several times; they are one promise, told by the wording
from which most could be worked out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dashboard import growth, wording
from dashboard.queries.figures import FigureRow, TargetRow
from dashboard.records import Reading

#: Days of a year, to tell how far on the way a day lies.
_YEAR = 365.25
#: A measure longer than this reads as a sentence of its own and is left out of ours.
_LONG = 60


@dataclass(frozen=True, slots=True)
class Promise:
    """One target of one story, however often it is worded."""

    row: TargetRow
    #: How many wordings the story has for it.
    wordings: int

    @property
    def annual(self) -> Reading | None:
        """The reading in which every year grows by the same share."""
        named = (each for each in self.row.target.readings if each.name == "annual")
        return next(named, None)

    @property
    def measure(self) -> str:
        """What is to be reached, short enough to stand in a sentence."""
        measure = " ".join(self.row.target.measure.split())
        return measure if measure and len(measure) <= _LONG else "the figure"

    @property
    def goal(self) -> str:
        """The value to be reached: "$1bn a year"."""
        target, figure = self.row.target, self.row.figure
        if figure is not None:
            return wording.figure(
                figure.low, figure.high, figure.unit, target.per, figure.modifier
            )
        return wording.figure(target.value, target.value, target.unit, target.per)

    @property
    def start(self) -> str | None:
        """The value it starts from, without the period: "about $5.8m"."""
        target, figure = self.row.target, self.row.baseline
        if figure is not None:
            # In its own unit: 410 MW may be the start of a target in GW.
            return wording.figure(
                figure.low, figure.high, figure.unit, None, figure.modifier
            )
        if target.baseline_value is None:
            return None
        return wording.amount(target.baseline_value, target.unit)

    @property
    def proposed(self) -> FigureRow | None:
        """The value of another story that is taken for its start; None mostly."""
        return self.row.proposed

    def needed(self, as_of: date) -> float | None:
        """What constant growth asks for by a day; None where no growth is known."""
        target, said = self.row.target, self.row.day
        start, goal, years = target.baseline_value, target.value, target.years
        if target.refused or said is None or not (start and goal and years):
            return None
        after = (as_of - said).days / _YEAR
        return growth.needed(start, goal, years, after)


def promises(rows: Iterable[TargetRow]) -> tuple[Promise, ...]:
    """Each promise once, in the order in which its first wording comes."""
    worded: dict[object, list[TargetRow]] = {}
    for row in rows:
        target = row.target
        same = (row.story_key, target.value, target.unit, target.due)
        worded.setdefault(same, []).append(row)
    return tuple(Promise(max(each, key=_known), len(each)) for each in worded.values())


def steepest(found: Iterable[Promise]) -> Promise | None:
    """The promise whose target is most times its baseline.

    A start that is only proposed counts where no story gives one.
    """
    known = [each for each in found if each.row.target.multiple and each.annual]
    known = [each for each in known if not each.proposed] or known
    return max(known, key=lambda each: each.row.target.multiple or 0.0, default=None)


def nearest(found: Iterable[Promise], as_of: date) -> Promise | None:
    """The promise that falls due first from a day on."""
    open_ones = [
        (each.row.target.due, number, each)
        for number, each in enumerate(found)
        if each.row.target.due is not None and each.row.target.due >= as_of
    ]
    return min(open_ones)[2] if open_ones else None


def _known(row: TargetRow) -> tuple[bool, bool, bool]:
    return bool(row.target.path), row.baseline is not None, row.target.per is not None
