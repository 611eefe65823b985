"""A target told as a change in, what it makes of the value that it starts from out.

"Double", "cut by 40%", "halve" and "raise by 5 percentage points" name no value of
their own; with the value they start from they do.
"""

import re
from dataclasses import dataclass

from dashboard.records import Figure

_SHARES = frozenset({"percent", "ratio"})
_FALLS = re.compile(
    r"\b(?:cut|reduc|lower|slash|trim|shrink|fall|drop|declin|decreas|down|halv|less|"
    r"fewer|shed|slim|curb)\w{0,4}\b",
    re.IGNORECASE,
)
_RISES = re.compile(
    r"\b(?:rais|increas|lift|boost|grow|ris|expand|up|more|improv|add)\w{0,4}\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\bby (?:(?:at )?least |about |around |nearly |almost |some |up to )?\Z"
)
_NOUN = re.compile(
    r"\A\W?(?:\w{1,12} )?(?:rise|increase|cut|reduction|fall|drop|growth|lower|fewer|"
    r"less|more|higher)\b",
    re.IGNORECASE,
)
#: "from 2019 levels": the year whose value it is held against.
_BASE_YEAR = re.compile(
    r"\A\W{0,2}(?:from|on|against|below|of|compared (?:with|to))\s"
    r"(?:its\s|the\s|their\s)?((?:19|20)\d\d)(?:\s(?:level|value|figure)s?)?\b"
)


@dataclass(frozen=True, slots=True)
class Change:
    """What a start is multiplied by, and then raised by."""

    times: float = 1.0
    plus: float = 0.0
    #: The year whose value it starts from, where the copy names one.
    year: str | None = None

    def of(self, start: float) -> float:
        """The value that the change makes of a start."""
        return start * self.times + self.plus


def change(figure: Figure, before: str, after: str) -> Change | None:
    """The change that a figure names, None where it is a value of its own.

    `before` and `after` are what its sentence says around it.
    """
    size = figure.low if figure.low is not None else figure.high
    if size is None:
        return None
    named = _BASE_YEAR.match(after)
    year = named[1] if named else None
    if figure.kind == "multiple":
        own = figure.rule == "multiple" and before.endswith((" to ", " at "))
        return None if own else Change(times=size, year=year)
    told = _BY.search(before) or _NOUN.match(after) or figure.trend
    if not told or figure.kind not in (*_SHARES, "percentage_point"):
        return None
    sign = -1 if _falls(figure, before) else 1
    if figure.kind == "percentage_point":
        return Change(plus=sign * size, year=year)
    part = size / 100 if figure.kind == "percent" else size
    return Change(times=1 + sign * part, year=year)


def _falls(figure: Figure, before: str) -> bool:
    """Whether the verb nearest before the figure tells of a fall."""
    if figure.trend is not None:
        return figure.trend == "down"
    falls = [match.start() for match in _FALLS.finditer(before)]
    rises = [match.start() for match in _RISES.finditer(before)]
    return max(falls, default=-1) > max(rises, default=-1)
