"""Figures in, sentences that set a stock beside a flow of the same unit out."""

from collections.abc import Iterator

from dashboard.analysis.checks.base import Check, figures_by_sentence
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Story


def _look(
    _story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    for _, figures in figures_by_sentence(findings):
        flows = [f for f in figures if f.nature == "flow" and f.per and f.unit]
        for stock in figures:
            flow = next((f for f in flows if f.unit == stock.unit), None)
            if stock.nature == "stock" and flow is not None:
                why = (
                    f"{stock.raw} is what there is, {flow.raw} is per {flow.per}: one "
                    "is not a share of the other"
                )
                yield Remark("stock-flow", "info", why, stock.span, flow.span)
                break


CHECK = Check(
    name="stock-flow",
    rule="What there is and what comes in a period are not set against each other.",
    look=_look,
    wrong=(
        "Osk counts its gold\n\nPublished 6 October 2026\n\n"
        "Osk puts gas reserves at about 30 billion cubic metres, which would last 20 "
        "years at the 1.5 billion cubic metres burned annually.",
    ),
    right=(
        "Osk counts its gold\n\nPublished 6 October 2026\n\n"
        "The ministry says the town burns 1.5 billion cubic metres of gas annually.",
    ),
)
