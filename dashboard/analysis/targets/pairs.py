"""A target figure and the story's figures in, the value that it starts from out."""

from dataclasses import dataclass

from dashboard.analysis.figures.alike import head
from dashboard.analysis.targets.scales import factor
from dashboard.records import Figure


@dataclass(frozen=True, slots=True)
class Start:
    """Where a target starts from."""

    figure: Figure
    #: In the target's unit; None where the two cannot be compared.
    value: float | None
    #: Why they cannot, in plain words.
    refused: str | None


def start(target: Figure, figures: tuple[Figure, ...]) -> Start | None:
    """The baseline of the same sentence, failing that of the same measure."""
    bases = [f for f in figures if f.role == "baseline" and f.key != target.key]
    near = [f for f in bases if f.sentence == target.sentence]
    near = [f for f in near if f.kind == target.kind] or near
    same = [f for f in near if factor(f.unit, target.unit) is not None]
    if same:
        return _compared(target, min(same, key=lambda f: _distance(target, f)))
    noun = head(target.measure)
    for figure in bases:
        fits = figure.part == "body" and figure.kind == target.kind
        if fits and noun is not None and head(figure.measure) == noun:
            return _compared(target, figure)
    return None


def _distance(target: Figure, figure: Figure) -> int:
    """Characters between two figures; what stands before counts for more."""
    gap = figure.span.start - target.span.end
    return gap if gap >= 0 else 2 * (target.span.start - figure.span.end)


def _compared(target: Figure, figure: Figure) -> Start:
    scale = factor(figure.unit, target.unit)
    if scale is None:
        why = f"The target is in {target.unit}, what it starts from in {figure.unit}."
        return Start(figure, None, why)
    if target.per and figure.per and target.per != figure.per:
        why = f"The target is per {target.per}, what it starts from per {figure.per}."
        return Start(figure, None, why)
    return Start(figure, value(figure) * scale, None)


def value(figure: Figure) -> float:
    """The one value of a figure: its low end, failing that the end that is known."""
    known = figure.low if figure.low is not None else figure.high
    return known if known is not None else 0.0
