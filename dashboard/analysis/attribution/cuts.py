"""A unit's frames in, the same with each reported stretch ending at the next out."""

from collections.abc import Iterator
from dataclasses import replace

from dashboard.analysis.attribution import stretches
from dashboard.analysis.attribution.cues import FINITE
from dashboard.analysis.attribution.frame import Frame
from dashboard.analysis.attribution.phrases import Items

#: An attribution ends where one of the next few begins, never many later.
_LATER = 4
ELLIPSES = frozenset({"and", "but", "then", "or"})


def cut(items: Items, found: list[Frame]) -> Iterator[Frame]:
    """Each reported stretch ends where the next attribution begins."""
    for number, frame in enumerate(found):
        before, reported = frame.left, frame.right
        if number and before is not None:
            floor = max(before[0], _floor(items, found[number - 1]))
            before = stretches.left(items, floor, before[1])
        for later in found[number + 1 : number + 1 + _LATER]:
            stop = _stop(items, later, frame)
            if reported is None or stop is None:
                continue
            if reported[0] < stop < reported[1]:
                reported = stretches.shortened(items, reported, stop)
                break
        if before is not None or reported is not None:
            yield replace(frame, left=before, right=reported)


def _floor(items: Items, before: Frame) -> int:
    """Where the words of a frame may begin, after the attribution before it."""
    if before.left is None and before.kind != "according":
        # "X told Y that A, the source added": all of it is the source's.
        return 0
    if before.kind == "according" and _goes_on(items, before.tail):
        return 0
    return max(before.tail, before.verb + 1)


def _goes_on(items: Items, end: int) -> bool:
    """Whether the clause around "according to X," has its verb still to come."""
    if end + 1 >= len(items) or items[end].text != ",":
        return False
    return items[end + 1].low in FINITE


def _stop(items: Items, later: Frame, frame: Frame) -> int | None:
    """Where a later attribution ends the words of an earlier one."""
    first = later.verb
    if later.who is not None and frame.verb < later.who[0] < later.verb:
        first = later.who[0]
    if later.left is not None:
        return first
    for place in range(first - 1, frame.tail, -1):
        if items[place].text == ";":
            return place
    joint = items[first - 1].low if first else ""
    if joint in ELLIPSES or joint in ("while", "though", ";"):
        return first
    if items[later.verb].low.endswith("ing") and items[later.verb - 1].text == ",":
        return later.verb
    return None
