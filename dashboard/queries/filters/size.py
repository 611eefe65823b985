"""A size and units in, what a figure's own row must fulfil out."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, func

from dashboard.store.tables import figures

#: A figure is as large as its upper end; one with an open end as the end it has.
extent = func.coalesce(figures.c.high, figures.c.low)


def of_size(chosen: Mapping[str, tuple[str, ...]]) -> list[ColumnElement[bool]]:
    """Size and unit hold for one and the same figure, never for two."""
    held: list[ColumnElement[bool]] = []
    if size := chosen.get("least"):
        held.append(extent >= float(size[0]))
    if units := chosen.get("unit"):
        held.append(figures.c.unit.in_(units))
    return held
