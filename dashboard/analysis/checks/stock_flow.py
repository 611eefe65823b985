"""Figures in, sentences that set a stock beside a flow of the same unit out."""

import re
from collections.abc import Iterator

from dashboard.analysis.checks.base import Check, figures_by_sentence
from dashboard.analysis.sentences import Sentence
from dashboard.records import Figure, Findings, Remark, Story

_OPEN = frozenset({"none", "count"})
_HOLDS = re.compile(
    r"(?i)\b(?:holds?|held|contains?|stores?|stocks? of|stockpiles? of|reserves? of|"
    r"stands? at|stood at)\s(?:\w+\s)?$"
)
_STORED = re.compile(
    r"(?i)\s(?:of\s\w+\s)?(?:is|are|was|were|lies?|lay)?\s?(?:stored|in store|in stock|"
    r"in reserve|left)\b"
)


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    for _, figures in figures_by_sentence(findings):
        flows = [f for f in figures if f.nature == "flow" and f.per and f.unit]
        for stock in figures:
            flow = next((f for f in flows if f.unit == stock.unit), None)
            if flow is not None and _is_stock(story, stock):
                why = (
                    f"{stock.raw} is what there is, {flow.raw} is per {flow.per}: one "
                    "is not a share of the other"
                )
                yield Remark("stock-flow", "info", why, stock.span, flow.span)
                break


def _is_stock(story: Story, figure: Figure) -> bool:
    """Whether a figure is what there is, by its nature or by "hold" and "stored"."""
    if figure.nature == "stock":
        return True
    start = max(figure.sentence.start, figure.span.start - 40)
    before = story.text[start : figure.span.start]
    after = story.text[figure.span.end : figure.span.end + 40]
    kept = _HOLDS.search(before) or _STORED.match(after)
    return figure.per is None and figure.nature in _OPEN and bool(kept)


CHECK = Check(
    name="stock-flow",
    rule="What there is and what comes in a period are not set against each other.",
    look=_look,
    wrong=(
        "Osk counts its gold\n\nPublished 6 October 2026\n\n"
        "Osk puts gas reserves at about 30 billion cubic metres, which would last 20 "
        "years at the 1.5 billion cubic metres burned annually.",
        "Osk counts its oats\n\nPublished 6 October 2026\n\n"
        "The barns hold 11,200 tonnes of oats and the town eats 9,500 tonnes a month, "
        "Ida Renn said.",
    ),
    right=(
        "Osk counts its gold\n\nPublished 6 October 2026\n\n"
        "The ministry says the town burns 1.5 billion cubic metres of gas annually.",
    ),
)
