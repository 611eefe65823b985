"""A target and a level in, whether the target's clause takes up the level's value out.

"Wages swallowed 81% of turnover; the proportion will be down to 62% by 2029."
"""

import re

from dashboard.analysis.targets.page import Page
from dashboard.records import Figure

#: A value by no name of its own is the one that was told before.
_VALUE = re.compile(
    r"\b(?:the|that|this|those) (?:figure|proportion|share|rate|number|total|level|"
    r"sum|amount|tally|toll|count|ratio|average|percentage|score)s?"
    r"(?! (?:of|for|at|in|who|that)\b)\b",
    re.IGNORECASE,
)
#: "will lift that to 3.2 million": the value itself.
_THAT = re.compile(r"\b(?:that|this|it|them) (?:\w{1,8} ){0,3}\Z")
_LEVELS = ("actual", "estimate", "baseline")


def named_again(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether the words before a target name again what the figure is the value of."""
    near = figure.sentence == target.sentence
    if near and figure.span.start < target.span.start:
        told = page.between(figure, target)
    elif page.gap(target, figure) == -1:
        told = page.before(target)
    else:
        return False
    if not (_VALUE.search(told) or (not near and _THAT.search(told))):
        return False
    return _of_a_kind(target, figure) and _first(target, figure, page)


def _of_a_kind(target: Figure, figure: Figure) -> bool:
    """Whether both are of a unit, or the target leaves out that of a count."""
    bare = target.kind == "count" and target.unit is None
    if bare:
        return figure.kind in ("count", "measure", "percent", "duration")
    return figure.kind == target.kind and figure.unit == target.unit


def _first(target: Figure, figure: Figure, page: Page) -> bool:
    """Whether no other level of its kind stands before it: it is the one told of."""
    alike = [
        f
        for f in page.beside(figure)
        if f.role in _LEVELS and f.span != target.span and _of_a_kind(target, f)
    ]
    return alike[:1] == [figure]
