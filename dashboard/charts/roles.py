"""Roles of figures in, the shape and the colour that each has in every picture out."""

from collections.abc import Sequence

from dashboard.charts.base import Ink

#: Each role has its shape and its place among the ink's colours, in every picture.
ROLES = {
    "target": "diamond",
    "baseline": "circle",
    "actual": "square",
    "estimate": "triangle-up",
    "forecast": "triangle-right",
    "limit": "triangle-down",
    "change": "cross",
    "other": "circle",
}
_COLOURS = (1, 0, 2, 3, 4, 5, 7, 6)


def shapes(roles: Sequence[str]) -> list[str]:
    """The shape of each role."""
    return [ROLES[role] for role in roles]


def colours(roles: Sequence[str], ink: Ink) -> list[str]:
    """The colour of each role, the same in every picture."""
    order = list(ROLES)
    return [ink.series[_COLOURS[order.index(role)]] for role in roles]
