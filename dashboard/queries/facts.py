"""The findings of some stories in, the few that answer most on each card out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, select

from dashboard import wording
from dashboard.analysis.decided.standing import CLOSED
from dashboard.queries.filters import standing
from dashboard.queries.followed import printed, printed_words
from dashboard.store.tables import deadlines, figures, quotes, stories, targets

#: Chips on a card; a fourth would wrap on a narrow one.
MOST = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """A chip on a card: an answer, and the finding that it opens the story at."""

    text: str
    anchor: str
    #: deadline, target, figure, moved or quotes.
    kind: str


def facts(
    connection: Connection, story_ids: Sequence[int], as_of: date
) -> dict[int, tuple[Fact, ...]]:
    """At most three chips for each story, the most pressing first."""
    known = _known(connection, story_ids, as_of)
    read = {
        table: _by_story(connection, table, story_ids)
        for table in (deadlines, targets, figures, quotes)
    }
    return {
        story_id: tuple(
            islice(
                _ranked(
                    read[deadlines][story_id] if story_id in known else [],
                    read[targets][story_id],
                    read[figures][story_id],
                    read[quotes][story_id],
                    as_of,
                ),
                MOST,
            )
        )
        for story_id in story_ids
    }


def _known(
    connection: Connection, story_ids: Sequence[int], as_of: date
) -> frozenset[int]:
    """Stories written by the day: of a later one nothing was due yet."""
    asked = select(stories.c.id).where(
        stories.c.id.in_(story_ids), standing.known(as_of)
    )
    return frozenset(connection.execute(asked).scalars())


def _by_story(
    connection: Connection, table: Table, story_ids: Sequence[int]
) -> dict[int, list[Any]]:
    asked = select(table).where(table.c.story_id.in_(story_ids)).order_by(table.c.id)
    rows = defaultdict(list)
    for row in connection.execute(asked):
        rows[row.story_id].append(row)
    return rows


def _ranked(
    due: list[Any], aims: list[Any], sizes: list[Any], said: list[Any], as_of: date
) -> Iterator[Fact]:
    yield from _nearest(due, as_of)
    pairs = [aim for aim in aims if aim.multiple is not None]
    pair = max(pairs, key=lambda aim: float(aim.multiple), default=None)
    if pair is not None:
        yield Fact(_pair(pair), pair.key, "target")
    told = () if pair is None else (pair.figure, pair.baseline)
    yield from _largest(figure for figure in sizes if figure.key not in told)
    yield from _moved(due)
    yield from _most_quoted(said)


def _nearest(due: list[Any], as_of: date) -> Iterator[Fact]:
    """The open promise that is due first; failing that, the last one that passed."""
    dated = [
        each
        for each in due
        if each.promise and each.due and each.overtaken_by is None
        if each.status not in CLOSED
    ]
    still_open = [each for each in dated if each.due >= as_of]
    if still_open:
        first = min(still_open, key=lambda each: each.due)
        yield Fact(
            f"{wording.day(first.due)}, {left(first.due, as_of)}", first.key, "deadline"
        )
    elif dated:
        last = max(dated, key=lambda each: each.due)
        yield Fact(
            f"{wording.day(last.due)}, {left(last.due, as_of)}", last.key, "deadline"
        )


def left(due: date, as_of: date) -> str:
    """How far a day is: "38 days", "today", "passed 3 days ago"."""
    days = (due - as_of).days
    if days < 0:
        return f"passed {wording.count(-days, 'day')} ago"
    return wording.count(days, "day") if days else "today"


def _pair(aim: Any) -> str:
    start = wording.amount(aim.baseline_value, aim.unit)
    goal = wording.figure(aim.value, aim.value, aim.unit, aim.per)
    return f"{start} → {goal}, {wording.times(aim.multiple)}"


def _largest(sizes: Iterable[Any]) -> Iterator[Fact]:
    """Money before all else, since tonnes and dollars cannot be held together.

    "5 years" alone answers nothing: a length of time is left to the text.
    """
    known = [
        each for each in sizes if _size(each) is not None and each.kind != "duration"
    ]
    if known:
        most = max(known, key=lambda each: (each.kind == "money", _size(each) or 0))
        words = wording.figure(most.low, most.high, most.unit, most.per, most.modifier)
        yield Fact(words, most.key, "figure")


def _size(figure: Any) -> float | None:
    return figure.low if figure.high is None else figure.high  # type: ignore[no-any-return]


def _moved(due: list[Any]) -> Iterator[Fact]:
    """The deadline that another one in the story takes the place of."""
    by_key = {each.key: each for each in due}
    for first in due:
        later = by_key.get(first.overtaken_by)
        if later is not None and first.due and later.due:
            slip = wording.count(_days_between(first, later), "day")
            words = f"{printed_words(first)} → {printed_words(later)}, {slip}"
            yield Fact(words, later.key, "moved")
            return


def _days_between(first: Any, later: Any) -> int:
    begun, ended = printed(first), printed(later)
    return abs((ended - begun).days) if begun and ended else 0


def _most_quoted(said: list[Any]) -> Iterator[Fact]:
    speakers = Counter(quote.speaker for quote in said if quote.speaker)
    if speakers:
        speaker, number = speakers.most_common(1)[0]
        first = next(quote for quote in said if quote.speaker == speaker)
        yield Fact(f"{wording.count(number, 'quote')}, {speaker}", first.key, "quotes")
    elif said:
        yield Fact(wording.count(len(said), "quote"), said[0].key, "quotes")
