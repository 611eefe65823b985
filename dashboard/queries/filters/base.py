"""The shape of a filter: chosen values in, a condition on stories and words out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select

#: Longest value that an address may carry, and how many of them for one filter:
#: more than any name in copy has, and more than a rail can show.
LONGEST = 200
MOST = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """What a filter is asked with: its own values and all that goes with them."""

    values: tuple[str, ...]
    #: The values of every chosen filter, by its name.
    chosen: Mapping[str, tuple[str, ...]]
    #: The day that "open" and "overdue" count from.
    as_of: date
    #: sqlite or postgresql.
    dialect: str


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to narrow the list of stories."""

    #: The key in a page's address.
    name: str
    label: str
    #: The values in an address that it takes, in its own spelling; bad ones dropped.
    accept: Callable[[Sequence[str]], tuple[str, ...]]
    #: One value as a chip shows it.
    say: Callable[[str], str]
    #: What the values add to the word "stories", with the space or comma before it.
    words: Callable[[tuple[str, ...]], str]
    #: What a story's row must fulfil.
    condition: Callable[[Asked], ColumnElement[bool]]
    #: Rows of `story_id` and `value`, for a filter whose values are listed with their
    #: counts; None for one that is typed in. They may have a `weight`: how much the
    #: value tells of the story.
    options: Callable[[Asked], Select[Any]] | None = None
    #: Rows of `value` and `label` where copy spells one value in several ways.
    labels: Select[Any] | None = None
    #: A story has one section, so two sections mean either; it has many keywords, so
    #: two keywords mean both.
    every: bool = False
    #: A value where the filter's label stands beside it ("a figure" under "Has");
    #: None where a chip says no more than that.
    short: Callable[[str], str] | None = None


def texts(values: Sequence[str]) -> tuple[str, ...]:
    """Values of free text: trimmed, without doubles and what no database can hold."""
    kept = (value.strip() for value in values if len(value) <= LONGEST)
    return tuple(dict.fromkeys(filter(_storable, kept)))[:MOST]


def _storable(value: str) -> bool:
    """PostgreSQL refuses NUL, and a lone half of a surrogate pair is no character."""
    return bool(value) and not any(
        letter == "\0" or "\ud800" <= letter <= "\udfff" for letter in value
    )
