"""A target and a level in, whether their two sentences tell no other pair, out."""

import re

from dashboard.analysis.targets import same
from dashboard.analysis.targets.leads import direction
from dashboard.analysis.targets.page import Page
from dashboard.analysis.targets.scales import factor
from dashboard.records import Figure

#: A goal this many times what is reached is one of another thing.
_FARTHEST = 20
#: What tells of no level, and how many a pair are.
_NO_LEVELS, _PAIR = ("change", "other", "limit", "forecast"), 2
#: Sums and counts stand in most sentences; only the way that leads to them tells.
_COMMON = ("money", "count")


def pair(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether two sentences side by side tell one level and one aim of a unit."""
    if abs(page.gap(target, figure)) != 1 or page.part(target) != "body":
        return False
    if not _of_one_unit(target, figure) or same.set_by_someone(figure):
        return False
    if target.kind in _COMMON and not led(target, figure, page):
        return False
    small, large = sorted((value(target), value(figure)))
    if large > _FARTHEST * small:
        return False
    beside = (*page.beside(target), *page.beside(figure))
    levels = [f for f in beside if f.kind == target.kind and f.role not in _NO_LEVELS]
    levels = [f for f in levels if f in (target, figure) or not _whole(f, page)]
    return sum(_of_one_unit(target, f) for f in levels) == _PAIR


#: "390 for every 100,000", "31 of the 140": what a value is a part of.
_PARTED = re.compile(r"\b(?:every|per|out of|of the|of its|of their|in) \Z")


def _whole(figure: Figure, page: Page) -> bool:
    return bool(_PARTED.search(page.before(figure)))


def _of_one_unit(target: Figure, figure: Figure) -> bool:
    unnamed = target.unit is None or (target.kind == "ratio" and figure.unit is None)
    left_out = unnamed and target.kind in ("ratio", "count")
    return figure.kind == target.kind and (figure.unit == target.unit or left_out)


def led(target: Figure, figure: Figure, page: Page) -> bool | None:
    """Whether the words lead to the target as from the figure; None where none do."""
    way = direction(page.before(target), target.raw, page.after(target))
    counts = figure.kind == target.kind == "count" or None in (figure.unit, target.unit)
    scale = 1.0 if counts else factor(figure.unit, target.unit)
    if way is None or scale is None or target.kind == "multiple":
        return None
    return (value(figure) * scale > value(target)) == (way == "down")


def value(figure: Figure) -> float:
    """The one value of a figure: its low end, failing that the end that is known."""
    known = figure.low if figure.low is not None else figure.high
    return known if known is not None else 0.0
