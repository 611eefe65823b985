"""Two figures in, whether both speak of the same measure out."""

import re

from dashboard.analysis.figures.nouns import singular
from dashboard.records import Figure

#: What follows narrows the noun before it.
_TAIL = re.compile(r" (?:of|for|in) ")
_WORD = re.compile(r"[^\W\d_]{3,}")


def head(measure: str | None) -> str | None:
    """The noun that a measure ends on, in the singular."""
    words = _WORD.findall(_TAIL.split((measure or "").lower(), maxsplit=1)[0])
    return singular(words[-1]) if words else None


def alike(figure: Figure, target: Figure) -> bool:
    """Same kind, unit and nature, and the same head noun of the measure."""
    if (figure.kind, figure.unit) != (target.kind, target.unit):
        return False
    if figure.nature != target.nature or figure.span == target.span:
        return False
    noun = head(figure.measure)
    return noun is not None and noun == head(target.measure)
