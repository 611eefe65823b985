"""The page's colours in its light and its dark dress, out; nothing in.

The values are those of the page's theme, and a test holds the two together.
"""

from dashboard.charts.base import Ink

INKS = {
    "light": Ink(
        text="#141210",
        muted="#5c574f",
        rule="#d9d3c7",
        paper="#fdfcf9",
        series=(
            "#0072b2",
            "#d55e00",
            "#009e73",
            "#cc79a7",
            "#56b4e9",
            "#e69f00",
            "#5c574f",
            "#8f1d14",
        ),
    ),
    "dark": Ink(
        text="#f0ece3",
        muted="#b3ada1",
        rule="#3d3930",
        paper="#14130f",
        series=(
            "#56b4e9",
            "#e69f00",
            "#2fc19a",
            "#e29fc6",
            "#9ad0f5",
            "#f0c35c",
            "#b3ada1",
            "#f28b82",
        ),
    ),
}
