"""A page's address in, an editor's choice out, and its words, chips and way back.

A choice says which stories are wanted, in which order, and as of which day. It is
equal to the address: what an address says wrongly is dropped, never an error.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from urllib.parse import urlencode

from dashboard.queries.filters import FILTERS

#: The orders of the list, with what each is called.
SORTS = {
    "newest": "Newest first",
    "deadline": "Nearest deadline",
    "look": "Most to look at",
    "largest": "Largest figure",
    "best": "Best match",
}
#: The address's keys for the as-of day and the order.
AS_OF, SORT = "as-of", "sort"

#: The diary looks to the end of the as-of day's year and week, and no day is later
#: than those of the year 9999.
_LATEST = date(9998, 12, 31)

_FILTER_OF = {each.name: each for each in FILTERS}


@dataclass(frozen=True, slots=True)
class Choice:
    """Which stories an editor wants to see."""

    as_of: date
    #: Name and values of each filter that is set, in the order of `FILTERS`.
    values: tuple[tuple[str, tuple[str, ...]], ...] = ()
    #: A key of `SORTS`; "best" only with a search.
    sort: str = "newest"

    def of(self, name: str) -> tuple[str, ...]:
        """The values chosen for one filter; empty when it is not set."""
        return dict(self.values).get(name, ())


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that narrows the list and can be taken away."""

    filter: str
    #: None stands for all values of the filter.
    value: str | None
    label: str


def read(address: Mapping[str, Sequence[str]], today: date) -> Choice:
    """The choice that an address asks for; `today` where it names no as-of day."""
    taken = ((each.name, each.accept(address.get(each.name, ()))) for each in FILTERS)
    values = tuple((name, kept) for name, kept in taken if kept)
    return _sorted(_as_of(address, today), values, *address.get(SORT, ())[:1])


def _as_of(address: Mapping[str, Sequence[str]], today: date) -> date:
    try:
        asked = date.fromisoformat("".join(address.get(AS_OF, ())[:1]))
    except ValueError:
        return today
    return asked if asked <= _LATEST else today


def _sorted(
    as_of: date, values: tuple[tuple[str, tuple[str, ...]], ...], sort: str = "newest"
) -> Choice:
    known = sort in SORTS and (sort != "best" or "q" in dict(values))
    return Choice(as_of, values, sort if known else "newest")


def address(choice: Choice, today: date | None = None) -> dict[str, list[str]]:
    """The query string that `read` makes the same choice of.

    The as-of day is left out when it is `today`, so that a link to the present view
    stays a link to the present.
    """
    found = {name: list(values) for name, values in choice.values}
    if choice.as_of != today:
        found[AS_OF] = [choice.as_of.isoformat()]
    if choice.sort != "newest":
        found[SORT] = [choice.sort]
    return found


def without(choice: Choice, name: str, value: str | None = None) -> Choice:
    """The choice with one value of a filter taken away, or all of them."""
    left = (
        (each, tuple(kept for kept in values if value is not None and kept != value))
        if each == name
        else (each, values)
        for each, values in choice.values
    )
    kept = tuple((each, values) for each, values in left if values)
    return _sorted(choice.as_of, kept, choice.sort)


def words(choice: Choice) -> str:
    """The choice in running words: "stories in Economy with a target"."""
    return "stories" + "".join(
        _FILTER_OF[name].words(values) for name, values in choice.values
    )


def chips(choice: Choice) -> tuple[Chip, ...]:
    """A chip for every value that is chosen, in the order of the rail."""
    return tuple(
        Chip(name, value, _FILTER_OF[name].say(value))
        for name, values in choice.values
        for value in values
    )


def digest(choice: Choice) -> str:
    """Six characters that tell two choices apart in the names of files."""
    return sha256(urlencode(address(choice), doseq=True).encode()).hexdigest()[:6]
