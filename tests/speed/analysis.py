"""Times the whole analysis on the invented archive, quantulum3 beside it.

    python tests/speed/analysis.py [ROUNDS]

Prints stories a second of processor time, what each step takes of it, how much memory
the process takes above an empty one, and how long quantulum3 takes for the quantities
alone. A script, not a test: speed hangs on the machine.
"""

import resource
import sys
from collections import Counter
from functools import wraps
from time import process_time

EMPTY = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

from figures import HOME, rate, theirs  # noqa: E402

from dashboard import analysis, readers  # noqa: E402
from dashboard.settings import Desk  # noqa: E402

STORIES = HOME / "data" / "demo"
STEPS = (
    "sentences",
    "days",
    "names",
    "attribution",
    "quotes",
    "figures",
    "targets",
    "deadlines",
    "series",
    "keywords",
    "checks",
)


def watched(step: str, spent: Counter[str]) -> None:
    """Count what a step takes; `analyse` finds its steps as modules by their names."""
    module = getattr(analysis, step)
    name = {"sentences": "split", "checks": "checked"}.get(step, "read")
    work = getattr(module, name)

    @wraps(work)
    def timed(*given, **named):
        begun = process_time()
        try:
            return work(*given, **named)
        finally:
            spent[step] += process_time() - begun

    setattr(module, name, timed)


def main(rounds: int) -> None:
    told = [
        story
        for file in sorted(STORIES.glob("*.txt"))
        for story in readers.read(file.name, file.read_bytes())[1]
    ]
    spent: Counter[str] = Counter()
    for step in STEPS:
        watched(step, spent)
    desk = Desk()
    own = rate(lambda story: analysis.analyse(story, desk), told, rounds)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"dashboard   {own:8.1f} stories/s, {(most - EMPTY) / 1024:.0f} MB above empty"
    )
    whole = sum(spent.values())
    for step, seconds in spent.most_common():
        print(f"  {step:12}{seconds / whole:6.1%}")
    other = theirs([story.text for story in told])
    if other is None:
        print("quantulum3  could not be installed")
    else:
        print(f"quantulum3  {other:8.1f} stories/s for the quantities alone")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
