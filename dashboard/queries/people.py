"""A choice in, who speaks in its stories out: how much, through what, how named."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Subquery,
    case,
    func,
    literal,
    select,
)

from dashboard.queries.choice import Choice
from dashboard.queries.listed import listed, where
from dashboard.queries.placed import place, with_story
from dashboard.records import Quote
from dashboard.store.rows import record
from dashboard.store.tables import names, quotes, stories

#: Rows that are fetched at a time while a file is written.
_AT_ONCE = 1000
#: The best naming that a speaker has in any quote comes first.
NAMINGS = ("named", "role", "unnamed")
#: How a quote prints what was said: in marks, partly so, or as reported speech.
FORMS = ("direct", "mixed", "indirect")
_FORM = case((quotes.c.kind == "continued", "direct"), else_=quotes.c.kind)


@dataclass(frozen=True, slots=True)
class Total:
    """What the chosen stories hold together."""

    quotes: int
    #: Stories with a quote.
    stories: int
    people: int
    bodies: int
    unnamed: int


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone who speaks, all spellings together."""

    known_as: str
    #: As most quotes have it.
    label: str
    #: person, organisation or None.
    kind: str | None
    #: One of `NAMINGS`.
    naming: str
    quotes: int
    stories: int


@dataclass(frozen=True, slots=True)
class Through:
    """Quotes that came through one channel in one form."""

    #: None where the copy names no channel.
    channel: str | None
    #: One of `FORMS`.
    form: str
    quotes: int
    stories: int


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote where it stands."""

    id: str
    story_key: str
    headline: str
    day: date | None
    quote: Quote
    sentence: str
    invented: bool = False


def total(connection: Connection, choice: Choice) -> Total:
    """How many quotes and speakers the chosen stories have."""
    rows = _said(connection, choice).subquery()
    named = rows.c.source.in_(("named", "role"))
    found = select(
        func.count(),
        func.count(rows.c.story_id.distinct()),
        func.count(_if(rows.c.kind == "person", rows.c.known_as).distinct()),
        func.count(
            _if((rows.c.kind == "organisation") & named, rows.c.known_as).distinct()
        ),
        func.count(_if(rows.c.source == "unnamed", literal(1))),
    ).select_from(rows)
    return Total(*connection.execute(found).one())


def speakers(
    connection: Connection, choice: Choice, kind: str | None = None, limit: int = 20
) -> tuple[Speaker, ...]:
    """Those who speak most, of one `kind` (person, organisation) or of all."""
    rows = _said(connection, choice).subquery()
    found = connection.execute(_most(rows, kind).limit(limit)).all()
    told = _told(connection, rows, [row.known_as for row in found])
    return tuple(
        Speaker(row.known_as, *told[row.known_as], row.quotes, row.stories)
        for row in found
    )


def _most(rows: Subquery, kind: str | None) -> Select[Any]:
    """Each speaker with both counts, those with most quotes first.

    Of all stories these alone are counted in an index, in a third of the time that the
    naming of every quote takes as well.
    """
    number = func.count().label("quotes")
    in_stories = func.count(rows.c.story_id.distinct()).label("stories")
    asked = (
        select(rows.c.known_as, number, in_stories)
        .where(rows.c.known_as.is_not(None))
        .group_by(rows.c.known_as)
        .order_by(number.desc(), in_stories.desc(), rows.c.known_as)
    )
    return asked.where(rows.c.kind == kind) if kind else asked


def channels(connection: Connection, choice: Choice) -> tuple[Through, ...]:
    """Quotes by channel and form; what no channel is told for comes under None."""
    rows = _said(connection, choice).subquery()
    asked = (
        select(
            rows.c.channel,
            rows.c.form,
            func.count(),
            func.count(rows.c.story_id.distinct()),
        )
        .group_by(rows.c.channel, rows.c.form)
        .order_by(rows.c.channel, rows.c.form)
    )
    return tuple(Through(*row) for row in connection.execute(asked))


def spellings(
    connection: Connection, choice: Choice, known_as: str
) -> tuple[tuple[str, int], ...]:
    """Every way in which the chosen stories print one name, with their number."""
    number = func.count(names.c.story_id.distinct())
    printed = (
        select(names.c.name, number)
        .join_from(names, stories, stories.c.id == names.c.story_id)
        .where(*where(choice, connection.dialect.name), names.c.known_as == known_as)
        .group_by(names.c.name)
        .order_by(number.desc(), names.c.name)
    )
    return tuple((name, count) for name, count in connection.execute(printed))


def said(
    connection: Connection,
    choice: Choice,
    *,
    speaker: str | None = None,
    source: str | None = None,
    limit: int | None = None,
    offset: int = 0,
) -> tuple[QuoteRow, ...]:
    """Quotes in the list's order and that of the copy; of one `speaker`, one source."""
    held = _held(choice, speaker, source)
    return tuple(_each(connection, choice, held, limit, offset))


def each_quote(connection: Connection, choice: Choice) -> Iterator[QuoteRow]:
    """All of them, for any number."""
    return _each(connection, choice, _held(choice))


def count_quotes(
    connection: Connection,
    choice: Choice,
    speaker: str | None = None,
    source: str | None = None,
) -> int:
    """How many quotes `said` has without a limit."""
    asked = (
        select(func.count(quotes.c.id))
        .join_from(quotes, stories, stories.c.id == quotes.c.story_id)
        .where(*where(choice, connection.dialect.name))
        .where(*_held(choice, speaker, source))
    )
    return int(connection.execute(asked).scalar_one())


def _each(
    connection: Connection,
    choice: Choice,
    held: Sequence[ColumnElement[bool]],
    limit: int | None = None,
    offset: int = 0,
) -> Iterator[QuoteRow]:
    dialect = connection.dialect.name
    if limit is not None:
        leaf = _leaf(choice, dialect, held, limit, offset)
        held = [quotes.c.id.in_(list(connection.execute(leaf).scalars()))]
    shown = listed(choice, dialect, *with_story(quotes), beside=quotes, narrowed=held)
    ordered = shown.order_by(quotes.c.start, quotes.c.id)
    streamed = ordered.execution_options(yield_per=_AT_ONCE)
    for row in connection.execute(streamed).mappings():
        yield QuoteRow(**place(row), quote=record(Quote, row))


def _leaf(
    choice: Choice,
    dialect: str,
    held: Sequence[ColumnElement[bool]],
    limit: int,
    offset: int,
) -> Select[Any]:
    """The numbers of some quotes, which lie in as many stories that have one.

    Sorted whole and with their sentences, the quotes of 10,000 stories took 0.2 s for
    the first leaf and 1 s for a late one.
    """
    has = select(quotes.c.id).where(quotes.c.story_id == stories.c.id, *held)
    near = listed(choice, dialect, stories.c.id, narrowed=[has.exists()])
    inside = stories.c.id.in_(near.limit(offset + limit))
    asked = listed(
        choice, dialect, quotes.c.id, beside=quotes, narrowed=[*held, inside]
    )
    return asked.order_by(quotes.c.start, quotes.c.id).limit(limit).offset(offset)


def _held(
    choice: Choice, speaker: str | None = None, source: str | None = None
) -> list[ColumnElement[bool]]:
    """A chosen way of naming sources narrows the quotes as it does the stories."""
    held: list[ColumnElement[bool]] = []
    if chosen := choice.of("source"):
        also = ("role",) if "named" in chosen else ()
        held.append(quotes.c.source.in_((*chosen, *also)))
    if speaker is not None:
        held.append(quotes.c.known_as == speaker)
    if source is not None:
        held.append(quotes.c.source == source)
    return held


def _said(connection: Connection, choice: Choice) -> Select[Any]:
    """The quotes of the chosen stories with what is counted by."""
    asked = select(
        quotes.c.story_id,
        quotes.c.known_as,
        quotes.c.speaker,
        quotes.c.speaker_kind.label("kind"),
        quotes.c.source,
        quotes.c.channel,
        _FORM.label("form"),
    )
    chosen = where(choice, connection.dialect.name)
    if chosen:
        asked = asked.join(stories, stories.c.id == quotes.c.story_id)
    return asked.where(*chosen, *_held(choice))


def _if(condition: ColumnElement[bool], value: Any) -> Any:
    """`value` where the condition holds, nothing to count elsewhere."""
    return case((condition, value))


def _told(
    connection: Connection, rows: Subquery, values: Sequence[str]
) -> dict[str, tuple[str, str | None, str]]:
    """Each form as most quotes have it, the longest of equals; its kind and naming."""
    best = func.min(case(*((rows.c.source == n, i) for i, n in enumerate(NAMINGS))))
    spelt = (
        select(rows.c.known_as, rows.c.speaker, func.max(rows.c.kind).label("kind"))
        .add_columns(best.label("naming"))
        .where(rows.c.known_as.in_(values))
        .group_by(rows.c.known_as, rows.c.speaker)
        .order_by(func.count(), func.length(rows.c.speaker), rows.c.speaker)
    )
    told: dict[str, tuple[str, str | None, str]] = {}
    for row in connection.execute(spelt):
        _, kind, naming = told.get(row.known_as, ("", None, NAMINGS[-1]))
        ours = NAMINGS[len(NAMINGS) - 1 if row.naming is None else row.naming]
        naming = min(naming, ours, key=NAMINGS.index)
        told[row.known_as] = (row.speaker, row.kind or kind, naming)
    return told
