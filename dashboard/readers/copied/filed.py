"""The dates that a page states in, when its story was published and updated out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.readers.copied import cautions
from dashboard.readers.copied.stamps import Stamp, in_year, is_on

#: Older pages are scans or slips of the keyboard.
_FIRST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class Filed:
    """When a story came out, as far as its page says."""

    published: str | None
    updated: str | None
    #: The first publication, failing that the update; None unless it is a whole day.
    day: date | None
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """What the whole page says beside what its head and its dateline do."""

    today: date
    #: Every date of the page, the story's own first.
    page: tuple[Stamp, ...]
    #: The years of its lines of copyright.
    years: frozenset[int] = frozenset()


def read(
    head: Sequence[Stamp],
    elsewhere: Iterable[Stamp],
    dateline: Iterable[Stamp],
    context: Context,
) -> Filed:
    """What `head` and the labelled dates `elsewhere` say, in the light of the page.

    Other dates of the page settle how a date in numbers is to be read. The day of the
    `dateline` is that of publication where nothing else says when the story came out.
    """
    page = context.page
    filed = [stamp for one in dateline for stamp in _dated(one, context)]
    head = [stamp for one in head for stamp in _dated(one, context)]
    spoken = [*head, *(stamp for stamp in elsewhere if stamp.label)]
    published = _first(spoken, "published", page) or _first(head, None, page)
    updated = _first(spoken, "updated", page)
    if published is updated is None:
        spoken += filed
        published = _first(filed, None, page)
    chosen = {"published": published, "updated": updated}
    values = {
        name: pair[0].value(pair[1])
        for name, pair in chosen.items()
        if pair is not None
    }
    whole = [pair[1] for pair in chosen.values() if pair and not pair[0].month_only]
    return Filed(
        published=values.get("published"),
        updated=values.get("updated"),
        day=whole[0] if whole else None,
        warnings=tuple(
            dict.fromkeys(
                caution
                for stamp in spoken
                for caution in _cautions(stamp, _days(stamp, page), context.today)
            )
        ),
    )


def _dated(stamp: Stamp, context: Context) -> tuple[Stamp, ...]:
    """A stamp with the year that the page gives; none where it gives none."""
    if not stamp.yearless:
        return (stamp,)
    known = next((one.days[0] for one in context.page if len(one.days) == 1), None)
    if known:
        # A dateline of 30 December stands over an update of 2 January.
        years = (known.year - 1, known.year, known.year + 1)
        read = [one for year in years for one in in_year(stamp, year) if one.days]
        return tuple(sorted(read, key=lambda one: abs(one.days[0] - known))[:1])
    return in_year(stamp, *context.years) if len(context.years) == 1 else ()


def _first(
    stamps: Sequence[Stamp], label: str | None, page: Sequence[Stamp]
) -> tuple[Stamp, date] | None:
    """The first stamp under a label that gives exactly one day."""
    for stamp in stamps:
        days = _days(stamp, page)
        if stamp.label == label and len(days) == 1:
            return stamp, days[0]
    return None


def _days(stamp: Stamp, page: Sequence[Stamp]) -> tuple[date, ...]:
    """The days of a stamp, of two the one that the rest of the page speaks for."""
    if len(stamp.days) < 2:
        return stamp.days
    orders = {other.day_first for other in page} - {None}
    if len(orders) == 1:
        return stamp.days[:1] if orders == {True} else stamp.days[1:]
    sure = {other.days[0] for other in page if len(other.days) == 1}
    shared = tuple(day for day in stamp.days if day in sure)
    return shared if len(shared) == 1 else stamp.days


def _cautions(stamp: Stamp, days: tuple[date, ...], today: date) -> Iterable[str]:
    if stamp.relative:
        yield cautions.relative(stamp.raw)
    elif not days:
        yield cautions.bad(stamp.raw)
    elif len(days) > 1:
        yield cautions.ambiguous(stamp.raw)
    else:
        # A page from east of the date line may be a day ahead of this clock.
        if days[0].year < _FIRST_YEAR or days[0] > today + timedelta(days=1):
            yield cautions.implausible(stamp.raw)
        if stamp.weekday and not is_on(days[0], stamp.weekday):
            yield cautions.weekday(stamp.raw)
