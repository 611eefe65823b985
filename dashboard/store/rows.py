"""Records in, rows of the tables out, and back."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from dashboard.records import Span
from dashboard.store.tables import TABLE_OF

AnyRecord = TypeVar("AnyRecord")

#: A span has two columns; what stands before "start" and "end" in their names.
SPANS = {
    "span": "",
    "sentence": "sentence_",
    "horizon_span": "horizon_",
    "other": "other_",
    "who": "who_",
}
#: Kept as pairs in one column: their number varies and nobody filters by them.
SPAN_LISTS = frozenset({"spans"})
#: Kept as rows of tables of their own.
CHILDREN = frozenset({"parts", "readings", "path"})

#: The fields of each record, found once, since every row asks for them.
_FIELDS: dict[Any, tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind)) for kind in TABLE_OF
}


def columns(record: Any) -> dict[str, Any]:
    """The columns of a record's table, without those that point to other tables."""
    row: dict[str, Any] = {}
    for name in _FIELDS[type(record)]:
        value = getattr(record, name)
        if name in CHILDREN:
            continue
        if name in SPANS:
            row[f"{SPANS[name]}start"] = value and value.start
            row[f"{SPANS[name]}end"] = value and value.end
        elif name in SPAN_LISTS:
            row[name] = [[span.start, span.end] for span in value]
        else:
            row[name] = list(value) if isinstance(value, tuple) else value
    return row


def record(kind: type[AnyRecord], row: Mapping[Any, Any], **given: Any) -> AnyRecord:
    """The record that a row was made from; children are `given`."""
    values = dict(given)
    for name in _FIELDS[kind]:
        if name in given or name in CHILDREN:
            continue
        if name in SPANS:
            start, end = row[f"{SPANS[name]}start"], row[f"{SPANS[name]}end"]
            values[name] = None if start is None else Span(start, end)
        elif name in SPAN_LISTS:
            values[name] = tuple(Span(*pair) for pair in row[name])
        else:
            value = row[name]
            values[name] = tuple(value) if isinstance(value, list) else value
    return kind(**values)
