"""A finding in, its fields as plain values out, and back."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any, TypeVar, get_args, get_type_hints

from dashboard.records import (
    Deadline,
    Figure,
    Finding,
    Name,
    Quote,
    Rejection,
    Target,
    Value,
)

AnyFinding = TypeVar("AnyFinding", bound=Finding)

#: Where a finding stands is told by its anchor, and its lists are made anew.
_PLAIN = frozenset({str, int, float, bool, date, type(None)})
_PLACED = frozenset({"raw", "part", "key", "decision"})


def plain(finding: Finding) -> dict[str, Value]:
    """What a finding says, field by field; dates in ISO 8601."""
    return {name: _told(getattr(finding, name)) for name in _FIELDS[type(finding)]}


def read(kind: type[Finding], values: Mapping[str, Value]) -> dict[str, Any]:
    """Values for the fields of `kind`, in their types; other values are passed over.

    Raises `ValueError` for a date that is none.
    """
    known = _FIELDS[kind]
    return {
        name: _date(value) if date in known[name] else value
        for name, value in values.items()
        if name in known
    }


def rebuilt(
    kind: type[AnyFinding], values: Mapping[str, Value], **placed: Any
) -> AnyFinding:
    """The finding that these values were taken from, at another place."""
    # An editor who adds a figure need not fill in every field.
    told: dict[str, Any] = {
        **{name: _empty(types) for name, types in _FIELDS[kind].items()},
        **read(kind, values),
    }
    return kind(**told, **placed)


def _plain(kind: Any) -> dict[str, frozenset[Any]]:
    """The fields with plain values, each with the types that it may have."""
    hints = get_type_hints(kind)
    types = {
        field.name: frozenset(get_args(hints[field.name]) or {hints[field.name]})
        for field in fields(kind)
    }
    return {
        name: those
        for name, those in types.items()
        if those <= _PLAIN and name not in _PLACED
    }


def _told(value: Any) -> Value:
    return value.isoformat() if isinstance(value, date) else value


def _date(value: Value) -> date | None:
    return date.fromisoformat(str(value)) if value else None


#: Found once, since every decision asks for them.
_FIELDS: dict[Any, dict[str, frozenset[Any]]] = {
    kind: _plain(kind) for kind in (Figure, Target, Deadline, Quote, Name, Rejection)
}


def _empty(types: frozenset[Any]) -> Value:
    if type(None) in types:
        return None
    return next(kind() for kind in (str, float, bool) if kind in types)
