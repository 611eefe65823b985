"""The shape of a copy check: a story and what was read in it in, remarks out."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Span, Story

_DIGITS = re.compile(r"\d[\d,]*+(?:\.(?P<decimals>\d+))?")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a good sub-editor looks at."""

    #: As in the list of checks, for example "figure-source".
    name: str
    #: The rule in one sentence, shown where its result stands.
    rule: str
    look: Callable[[Story, tuple[Sentence, ...], Findings], Iterable[Remark]]
    #: Pages that the check must remark on, and pages that it must leave alone.
    wrong: tuple[str, ...]
    right: tuple[str, ...]
    #: What it shows is a slip by the letter or the calendar, with nothing to weigh.
    certain: bool = False


def figures_by_sentence(
    findings: Findings,
) -> Iterator[tuple[Span, tuple[Figure, ...]]]:
    """The figures of the body, sentence by sentence, in the order of the page."""
    body = sorted(
        (figure for figure in findings.figures if figure.part == "body"),
        key=lambda figure: (figure.sentence.start, figure.span.start),
    )
    for sentence, figures in groupby(body, key=lambda figure: figure.sentence):
        yield sentence, tuple(figures)


def value(figure: Figure) -> float | None:
    """The single value of a figure; None for ranges and open ends."""
    return figure.low if figure.low == figure.high else None


def end(figure: Figure) -> float | None:
    """The value of a figure, or the one end that an open figure has."""
    return figure.low if figure.low is not None else figure.high


def last_digit(figure: Figure) -> float:
    """What the last digit printed is worth: 100 000 for "$4.2m", 1 for "1,250 beds"."""
    digits = _DIGITS.search(figure.raw)
    stated = end(figure)
    if digits is None or not stated:
        return 1.0
    printed = float(digits[0].replace(",", ""))
    size = stated / printed if printed else 1.0
    return float(abs(size) * 10.0 ** -len(digits["decimals"] or ""))
