"""Whether each copy of a story stands by itself; unasked they count as one story."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, true

from dashboard.queries.filters.base import Asked, Filter

#: The filter's name, and the one value that it has.
NAME, EACH = "copies", "each"


def accept(values: Sequence[str]) -> tuple[str, ...]:
    """The one value, if it is asked for."""
    return (EACH,) if EACH in values else ()


def condition(_asked: Asked) -> ColumnElement[bool]:
    """Every story: what is asked for is that none is left out."""
    return true()


FILTER = Filter(
    name=NAME,
    label="Group duplicates",
    accept=accept,
    say=lambda _value: "Each copy by itself",
    words=lambda _values: ", each copy by itself",
    condition=condition,
)
