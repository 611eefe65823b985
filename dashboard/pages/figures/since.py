"""Values that stories tell of one thing in, their places on a picture out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from dashboard import wording
from dashboard.analysis.targets.scales import factor
from dashboard.pages.figures.amounts import roughly, text, value
from dashboard.pages.figures.promises import Promise
from dashboard.queries.figures import FigureRow
from dashboard.queries.target_series import when


@dataclass(frozen=True, slots=True)
class Told:
    """A value that a later story tells of what a target is set for."""

    row: FigureRow
    on: date
    #: In the target's unit.
    amount: float
    text: str
    #: What constant growth asks for by that day, in words.
    needed: str


def told(promise: Promise, later: Sequence[FigureRow]) -> list[Told]:
    """Later values of one promise, each with what was needed by then."""
    target = promise.row.target
    found = []
    for row in later:
        scale, amount, on = (
            factor(row.figure.unit, target.unit),
            value(row.figure),
            when(row),
        )
        if scale is None or amount is None or on is None:
            continue
        needed = promise.needed(on)
        asked = roughly(needed, target.unit) if needed is not None else ""
        plain = text(replace(row.figure, per=None))
        found.append(Told(row, on, amount * scale, plain, asked))
    return found


def once(rows: Sequence[FigureRow]) -> list[FigureRow]:
    """Values without those that the same story tells again and without their period."""
    dated = {_value(row) for row in rows if row.figure.period_end is not None}
    kept: dict[tuple[object, ...], FigureRow] = {}
    for row in rows:
        if row.figure.period_end is not None or _value(row) not in dated:
            kept.setdefault((*_value(row), row.figure.period_end), row)
    return list(kept.values())


def _value(row: FigureRow) -> tuple[object, ...]:
    return row.story_key, row.figure.low, row.figure.high, row.figure.unit


def over_time(rows: Sequence[FigureRow], name: str) -> pd.DataFrame:
    """The values of one series, each on the day that it is of; equal ones once."""
    seen: dict[tuple[object, ...], dict[str, object]] = {}
    for row in rows:
        figure, amount, on = row.figure, value(row.figure), when(row)
        scale = factor(figure.unit, rows[-1].figure.unit) if rows else None
        if amount is None or on is None:
            continue
        seen.setdefault(
            (on, amount, figure.role, row.story_key),
            {
                "day": on,
                "value": amount * (scale or 1.0),
                "text": text(replace(figure, per=None)),
                "role": "actual" if figure.role == "change" else figure.role,
                "story": row.headline,
                "unit": rows[-1].figure.unit or "",
                "axis_title": wording.unit_name(
                    rows[-1].figure.unit, rows[-1].figure.per
                ),
                "title": name,
            },
        )
    columns = ["day", "value", "text", "role", "story", "unit", "axis_title", "title"]
    frame = pd.DataFrame(list(seen.values()), columns=columns)
    return frame.sort_values("day", kind="stable", ignore_index=True)
