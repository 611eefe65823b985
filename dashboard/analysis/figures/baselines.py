"""The figures of a story in, the value that a target starts from marked out."""

from collections.abc import Iterable
from dataclasses import replace

from dashboard.analysis.figures import meanings
from dashboard.analysis.figures.alike import alike
from dashboard.records import Figure

_KINDS = frozenset({"money", "measure", "percent"})


def paired(figures: Iterable[Figure]) -> list[Figure]:
    """The figures, with `baseline` on a present value of the same flow as a target."""
    done = list(figures)
    targets = [f for f in done if f.role == "target" and f.part == "body"]
    for index, figure in enumerate(done):
        present = figure.role in ("actual", "estimate") and figure.part == "body"
        if present and any(_starts(figure, target) for target in targets):
            why = meanings.again(figure.reason, figure.role, "baseline")
            done[index] = replace(figure, role="baseline", reason=why)
    return done


def _starts(figure: Figure, target: Figure) -> bool:
    """Whether a present value is where a target in another sentence starts from."""
    apart = figure.sentence != target.sentence and figure.low != target.low
    return apart and figure.kind in _KINDS and alike(figure, target)
