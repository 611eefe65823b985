"""A figure in, the name of the period that it speaks of out."""

from dashboard.records import Figure

#: Days of what a stated period may be, leap years and short months included. What is
#: of a day or a week is an event more often than a value that is told again.
_LENGTHS = (
    ("year", range(364, 368)),
    ("half-year", range(180, 186)),
    ("quarter", range(89, 94)),
    ("month", range(28, 32)),
)


def length(figure: Figure) -> str | None:
    """How long the period is that a figure speaks of; None where it has no name."""
    start, end = figure.period_start, figure.period_end
    if start is None or end is None:
        return None
    days = (end - start).days + 1
    return next((name for name, lengths in _LENGTHS if days in lengths), None)
