"""A choice in, its figures and targets out, each with its sentence and its story."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.filters.size import of_size
from dashboard.queries.listed import listed, where
from dashboard.queries.story import whole
from dashboard.records import Figure, Target
from dashboard.store.rows import record
from dashboard.store.tables import figures as table
from dashboard.store.tables import stories
from dashboard.store.tables import targets as aims

#: Rows that are fetched at a time while a file is written. For targets what belongs to
#: them is looked up by their ids, and databases limit the values of one statement.
_AT_ONCE, _TARGETS_AT_ONCE = 1000, 300


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure where it stands."""

    #: Story and finding in one, unlike `figure.key`, which two stories may share.
    id: str
    story_key: str
    headline: str
    day: date | None
    figure: Figure
    #: The sentence in the words of the copy.
    sentence: str
    #: Its story says that it is made up.
    invented: bool = False


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target where it stands, with its readings and its path."""

    id: str
    story_key: str
    headline: str
    day: date | None
    #: Its `key` is the anchor in the story.
    target: Target
    #: The figure that is to be reached and the one it starts from.
    figure: Figure | None
    baseline: Figure | None
    sentence: str
    invented: bool = False


def figures(
    connection: Connection, choice: Choice, limit: int | None = None, offset: int = 0
) -> tuple[FigureRow, ...]:
    """Figures of the chosen stories, in the list's order and that of the copy.

    A chosen unit, size or source naming narrows the figures as it does the stories.
    """
    return tuple(each_figure(connection, choice, limit, offset))


def each_figure(
    connection: Connection, choice: Choice, limit: int | None = None, offset: int = 0
) -> Iterator[FigureRow]:
    """The same one after the other, for any number of them."""
    asked = (
        listed(
            choice,
            connection.dialect.name,
            *_with_story(table),
            beside=table,
            narrowed=_narrowed(choice),
        )
        .order_by(table.c.start, table.c.id)
        .limit(limit)
        .offset(offset)
    )
    streamed = asked.execution_options(yield_per=_AT_ONCE)
    for row in connection.execute(streamed).mappings():
        yield FigureRow(**_place(row), figure=record(Figure, row))


def count_figures(connection: Connection, choice: Choice) -> int:
    """How many figures `figures` has without a limit."""
    asked = (
        select(func.count(table.c.id))
        .join_from(table, stories, stories.c.id == table.c.story_id)
        .where(*where(choice, connection.dialect.name), *_narrowed(choice))
    )
    return int(connection.execute(asked).scalar_one())


def targets(
    connection: Connection, choice: Choice, limit: int | None = None
) -> tuple[TargetRow, ...]:
    """Targets of the chosen stories, nearest due first, then those that passed.

    Those without a day come last.
    """
    return tuple(each_target(connection, choice, limit))


def each_target(
    connection: Connection, choice: Choice, limit: int | None = None
) -> Iterator[TargetRow]:
    """The same one after the other, for any number of them."""
    later = aims.c.due >= choice.as_of
    asked = (
        select(*_with_story(aims))
        .join_from(aims, stories, stories.c.id == aims.c.story_id)
        .where(*where(choice, connection.dialect.name))
        .order_by(aims.c.due.is_(None), later.desc(), aims.c.due, aims.c.id)
        .limit(limit)
    )
    streamed = asked.execution_options(yield_per=_TARGETS_AT_ONCE)
    for rows in connection.execute(streamed).mappings().partitions():
        ends = _ends(connection, rows)
        for row, target in zip(rows, whole(connection, rows), strict=True):
            yield TargetRow(
                **_place(row),
                target=target,
                figure=ends.get((row["story_id"], row["figure"])),
                baseline=ends.get((row["story_id"], row["baseline"])),
            )


def count_targets(connection: Connection, choice: Choice) -> int:
    """How many targets the chosen stories have."""
    asked = (
        select(func.count(aims.c.id))
        .join_from(aims, stories, stories.c.id == aims.c.story_id)
        .where(*where(choice, connection.dialect.name))
    )
    return int(connection.execute(asked).scalar_one())


def _narrowed(choice: Choice) -> list[ColumnElement[bool]]:
    held = of_size(dict(choice.values))
    if sources := choice.of("source"):
        held.append(table.c.source.in_(sources))
    return held


def _with_story(finding: Table) -> list[Any]:
    """The columns of a finding, those of its story, and its sentence."""
    length = finding.c.sentence_end - finding.c.sentence_start
    words = func.substr(stories.c.text, finding.c.sentence_start + 1, length)
    return [
        *finding.columns,
        stories.c.key.label("story_key"),
        stories.c.headline,
        stories.c.day,
        stories.c.invented,
        words.label("words"),
    ]


def _place(row: RowMapping) -> dict[str, Any]:
    return {
        "id": f"{row['story_key']}-{row['key']}",
        "story_key": row["story_key"],
        "headline": row["headline"] or "No headline",
        "day": row["day"],
        "sentence": " ".join(row["words"].split()),
        "invented": row["invented"],
    }


def _ends(
    connection: Connection, rows: Sequence[RowMapping]
) -> dict[tuple[int, str], Figure]:
    """The figures that some targets name, by story and key."""
    keys = {row[end] for row in rows for end in ("figure", "baseline")}
    asked = select(table).where(
        table.c.story_id.in_({row["story_id"] for row in rows}), table.c.key.in_(keys)
    )
    found = connection.execute(asked).mappings()
    return {(row["story_id"], row["key"]): record(Figure, row) for row in found}
