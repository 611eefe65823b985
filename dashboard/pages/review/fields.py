"""A finding in, what of its reading an editor may put right out, as a small form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import streamlit as st

from dashboard.records import Finding, Value


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a reading: its name in the record, its label, what it may hold."""

    name: str
    label: str
    #: number, text, day or yes; or the values that it may have.
    holds: str | tuple[str, ...]


_MODIFIERS = (
    "exact", "about", "nearly", "at_least", "more_than", "at_most", "up_to",
    "less_than", "range", "vague",
)  # fmt: skip
_ROLES = (
    "target", "baseline", "actual", "estimate", "forecast", "limit", "change", "other",
)  # fmt: skip
_SOURCES = ("named", "unnamed", "none")
#: The first and the last day that can be picked.
DAYS = (date(1900, 1, 1), date(2200, 12, 31))
#: What may be put right, by the kind of finding. A target is worked out from figures,
#: so it is put right through them.
_OF: Mapping[str, tuple[Field, ...]] = {
    "figure": (
        Field("low", "From", "number"),
        Field("high", "To", "number"),
        Field("unit", "Unit", "text"),
        Field("per", "Per", "text"),
        Field("measure", "What is counted", "text"),
        Field("modifier", "How exact", _MODIFIERS),
        Field("role", "Role", _ROLES),
        Field("asserted_by", "Who says so", "text"),
        Field("source", "Source", _SOURCES),
    ),
    "deadline": (
        Field("what", "What must happen", "text"),
        Field("due", "Due", "day"),
        Field("precision", "Known to the", ("day", "month", "quarter", "year", "none")),
        Field("responsible", "Who must do it", "text"),
        Field("said_by", "Who said it", "text"),
        Field("channel", "Through what", "text"),
        Field("promise", "A promise", "yes"),
        Field("measurable", "Can be measured", "yes"),
    ),
    "quote": (
        Field("speaker", "Who says it", "text"),
        Field("kind", "Kind", ("direct", "mixed", "indirect", "continued")),
        Field("channel", "Through what", "text"),
        Field("source", "Source", ("named", "role", "unnamed", "none")),
    ),
}


def may_be_put_right(kind: str) -> bool:
    """Whether a kind of finding has fields of its own to put right."""
    return kind in _OF


def draw(finding: Finding, kind: str, key: str) -> None:
    """The form's fields with the reading in them."""
    columns = st.columns(3, gap="small")
    for number, field in enumerate(_OF[kind]):
        was = getattr(finding, field.name)
        with columns[number % len(columns)]:
            _drawn(field, was, _named(key, field))


def changed(finding: Finding, kind: str, key: str) -> dict[str, Value]:
    """What stands in the fields now and differs from the reading."""
    now = {
        field.name: _told(st.session_state.get(_named(key, field)))
        for field in _OF[kind]
        if _named(key, field) in st.session_state
    }
    return {
        name: value
        for name, value in now.items()
        if value != _told(getattr(finding, name))
    }


def _named(key: str, field: Field) -> str:
    return f"{key}-{field.name}"


def _told(value: Any) -> Value:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return value.strip() or None
    kept: Value = value
    return kept


def _drawn(field: Field, was: Any, key: str) -> None:
    if isinstance(field.holds, tuple):
        options = field.holds if was in field.holds else (was, *field.holds)
        at = options.index(was)
        st.selectbox(field.label, options, at, key=key, format_func=_worded)
    else:
        _DRAWN[field.holds](field.label, was, key)


def _worded(value: str) -> str:
    return value.replace("_", " ")


def _number(label: str, was: float | None, key: str) -> None:
    st.number_input(label, value=was, key=key, step=None, format="%.10g")


def _text(label: str, was: str | None, key: str) -> None:
    st.text_input(label, was or "", key=key, max_chars=300)


def _day(label: str, was: date | None, key: str) -> None:
    st.date_input(label, was, *DAYS, key=key, format="DD/MM/YYYY")


def _yes(label: str, was: bool, key: str) -> None:
    st.checkbox(label, was, key=key)


_DRAWN: Mapping[str, Callable[[str, Any, str], None]] = {
    "number": _number,
    "text": _text,
    "day": _day,
    "yes": _yes,
}
