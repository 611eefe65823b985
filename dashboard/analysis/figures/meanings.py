"""A role, who asserts it and why the value holds in, the reason in plain words out."""

import re
from dataclasses import replace

from dashboard.analysis.figures.base import Line
from dashboard.records import Figure

#: Between a figure and the same in another unit.
_OR = re.compile(r"(?: a \w{1,12}| per \w{1,12})?,? or (?:(?!by )\w{1,12} )?")
#: Role -> what is said of it, and how often it held on 133 stories and passages.
_ROLES = {
    "target": ("someone undertakes or aims to reach it", 0.95),
    "baseline": ("what something starts from or is held against", 0.94),
    "actual": ("told as what is or was", 0.89),
    "estimate": ("told as reckoned", 0.73),
    "forecast": ("expected, not undertaken", 0.84),
    "limit": ("a bound that is set", 0.91),
    "change": ("the size of a change", 0.91),
    "other": ("neither told as fact nor aimed for", 0.88),
}


def reason(of_value: str, told: tuple[str, str], who: str | None) -> str:
    """Why the value, the role and the source were read so, in an editor's words."""
    role, words = told
    about, _ = _ROLES[role]
    by = f" (“{words}”)" if words else ""
    said = f"said by {who}" if who else "nobody is named as its source"
    return f"{of_value}; {about}{by}; {said}"


def confidence(of_value: float, role: str) -> float:
    """How often a value holds together with its role."""
    return round(of_value * _ROLES[role][1], 2)


def shared(line: Line, before: Figure, figure: Figure) -> Figure:
    """A figure with the role of the one that it says again: "$342m, or 97 cents"."""
    start, end = before.span.end - line.start, figure.span.start - line.start
    if not _OR.fullmatch(line.text, start, end) or before.role == figure.role:
        return figure
    if figure.kind == "age" or figure.role == "change":
        return figure
    why = figure.reason.replace(_ROLES[figure.role][0], _ROLES[before.role][0], 1)
    return replace(figure, role=before.role, reason=why)


def again(reason: str, before: str, role: str) -> str:
    """The reason of a figure whose role the rest of the story changes."""
    about = f"{_ROLES[role][0]}: a target for the same thing is told"
    return reason.replace(_ROLES[before][0], about, 1)
