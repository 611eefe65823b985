"""One target before its arithmetic: its figure, where it starts and when it is due."""

from dataclasses import dataclass
from datetime import date

from dashboard.analysis.days import TimePhrase
from dashboard.analysis.targets.lone import value
from dashboard.analysis.targets.pairs import Start
from dashboard.analysis.targets.relative import Change
from dashboard.analysis.targets.spans import years
from dashboard.records import Figure


@dataclass(frozen=True, slots=True)
class Aim:
    """What is known of one target before its arithmetic."""

    figure: Figure
    base: Start | None
    when: TimePhrase | None
    #: The story's day, and the month its fiscal years begin in.
    day: date | None
    starts: int | None
    #: Every figure that words the same target.
    wordings: tuple[Figure, ...]
    #: What it makes of its start, where it is told as a change.
    change: Change | None

    @property
    def span(self) -> float | None:
        """The years from the story's day to the due day."""
        return years(self.day, self.when)

    @property
    def goal(self) -> float:
        """The value to reach; that of a change is known with its start alone."""
        start = self.base.value if self.base is not None else None
        if self.change is None or start is None:
            return value(self.figure)
        return self.change.of(start)

    @property
    def measured(self) -> Figure:
        """The figure that says what the value is counted in."""
        found = self.base.figure if self.base is not None else None
        bare = self.figure.unit is None and self.figure.kind == "count"
        return found if found and (self.change or bare) else self.figure
