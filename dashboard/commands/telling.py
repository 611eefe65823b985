"""What became of files in, lines for whoever sits at the command line out."""

import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import groupby

from dashboard import wording
from dashboard.ingest import Outcome

#: Seconds from one line to the next about a file that takes long.
_STEP = 10
#: Refusals told one by one of a file that holds many records.
_MOST = 10


class Telling:
    """One line a file, with how far it is where that takes long; refusals apart."""

    def __init__(
        self, quiet: bool = False, sizes: Mapping[str, int] | None = None
    ) -> None:
        """`quiet` leaves refusals only; `sizes` of files tell how far one is."""
        self._quiet, self._sizes = quiet, sizes or {}
        #: new, changed, same and refused.
        self.states: Counter[str] = Counter()
        self.files = 0

    def tell(self, outcomes: Iterable[Outcome]) -> None:
        """Tell files as they come."""
        for file, members in groupby(outcomes, key=lambda each: each.file):
            self.files += 1
            counted = self._tell_file(file, members)
            self.states.update(counted)

    def summary(self) -> str:
        """The totals in one line."""
        return f"{wording.count(self.files, 'file')}: {_totals(self.states)}."

    def _tell_file(self, file: str, members: Iterable[Outcome]) -> Counter[str]:
        counted: Counter[str] = Counter()
        began = last = time.monotonic()
        bundle = False
        for outcome in members:
            counted.update(story.state for story in outcome.stories)
            bundle = bundle or outcome.name != file
            if outcome.refusal:
                counted["refused"] += 1
                self._tell_refused(outcome, counted["refused"])
            elif not bundle:
                self._say(f"{outcome.name}: {_stories(outcome)}")
            if bundle and time.monotonic() - last > _STEP:
                last = time.monotonic()
                self._say(self._progress(file, counted, outcome.at, last - began))
        if bundle:
            self._say(f"{file}: {_totals(counted)}.")
        return counted

    def _tell_refused(self, outcome: Outcome, number: int) -> None:
        if number <= _MOST and outcome.refusal:
            words = f"{outcome.name}: refused. {outcome.refusal.reason}"
            print(words, file=sys.stderr, flush=True)
        elif number == _MOST + 1:
            words = "and more, which `python3 -m dashboard quarantine list` tells."
            print(f"{outcome.file}: {words}", file=sys.stderr, flush=True)

    def _progress(
        self, file: str, counted: Counter[str], at: int, seconds: float
    ) -> str:
        done = sum(counted.values())
        told = f"{file}: {wording.count(done, 'story')}, {done / seconds:.0f} a second"
        size = self._sizes.get(file, 0)
        if not 0 < at < size:
            return f"{told} ..."
        left = wording.duration(seconds * (size - at) / at)
        return f"{told}, {at / size:.0%} read, about {left} left ..."

    def _say(self, line: str) -> None:
        if not self._quiet:
            print(line, flush=True)


def _totals(states: Counter[str]) -> str:
    return (
        f"{states['new']:,} new, {states['changed']:,} changed, "
        f"{states['same']:,} the same, {states['refused']:,} refused"
    )


def _stories(outcome: Outcome) -> str:
    told = []
    for story in outcome.stories:
        notes = f" ({'; '.join(story.warnings)})" if story.warnings else ""
        told.append(f"{story.state}: {story.headline or 'no headline'}{notes}")
    return " | ".join(told)
