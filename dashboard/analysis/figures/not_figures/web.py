"""Addresses on the web, handles and hashtags."""

from collections.abc import Iterator

from dashboard.analysis.figures.base import Line, NotFigure


def _find(line: Line) -> Iterator[tuple[int, int]]:
    for place, token in enumerate(line.tokens):
        if token.kind == "web":
            yield place, place + 1


NOT_FIGURE = NotFigure(
    name="web",
    reason="part of a web address or a handle",
    find=_find,
    right=("See https://ex.org/2021/45 for more.", "Write to desk24@example.org."),
    wrong=("The site has 45 pages.",),
)
