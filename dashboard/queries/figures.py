"""A choice in, its figures and targets out, each with its sentence and its story."""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, RowMapping, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.filters.size import of_size
from dashboard.queries.listed import listed, where
from dashboard.queries.placed import place, with_story
from dashboard.queries.rows import FigureRow, TargetRow, figure_row
from dashboard.queries.story import whole
from dashboard.queries.target_series import Starts
from dashboard.records import Figure
from dashboard.store.rows import record
from dashboard.store.tables import figures as table
from dashboard.store.tables import stories
from dashboard.store.tables import targets as aims

#: Rows that are fetched at a time while a file is written. For targets what belongs to
#: them is looked up by their ids, and databases limit the values of one statement.
_AT_ONCE, _TARGETS_AT_ONCE = 1000, 300


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
            *with_story(table),
            beside=table,
            narrowed=_narrowed(choice),
        )
        .order_by(table.c.start, table.c.id)
        .limit(limit)
        .offset(offset)
    )
    streamed = asked.execution_options(yield_per=_AT_ONCE)
    for row in connection.execute(streamed).mappings():
        yield figure_row(row)


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

    Those without a day come last. One that starts nowhere in its own story starts from
    the last earlier value of its series, and says so.
    """
    return tuple(each_target(connection, choice, limit))


def each_target(
    connection: Connection,
    choice: Choice,
    limit: int | None = None,
    held: Sequence[ColumnElement[bool]] = (),
) -> Iterator[TargetRow]:
    """The same one after the other, for any number of them; only those `held`."""
    later = aims.c.due >= choice.as_of
    asked = (
        select(*with_story(aims))
        .join_from(aims, stories, stories.c.id == aims.c.story_id)
        .where(*where(choice, connection.dialect.name), *held)
        .order_by(aims.c.due.is_(None), later.desc(), aims.c.due, aims.c.id)
        .limit(limit)
    )
    starts = Starts(connection, choice.as_of)
    streamed = asked.execution_options(yield_per=_TARGETS_AT_ONCE)
    for rows in connection.execute(streamed).mappings().partitions():
        ends = _ends(connection, rows)
        told = [
            TargetRow(
                **place(row),
                target=target,
                figure=ends.get((row["story_id"], row["figure"])),
                baseline=ends.get((row["story_id"], row["baseline"])),
            )
            for row, target in zip(rows, whole(connection, rows), strict=True)
        ]
        yield from starts.given(told)


def count_targets(connection: Connection, choice: Choice) -> int:
    """How many targets the chosen stories have."""
    asked = (
        select(func.count(aims.c.id))
        .join_from(aims, stories, stories.c.id == aims.c.story_id)
        .where(*where(choice, connection.dialect.name))
    )
    return int(connection.execute(asked).scalar_one())


def each_proposed(connection: Connection, choice: Choice) -> Iterator[TargetRow]:
    """Those whose start is not of their own story."""
    lacking = (aims.c.baseline.is_(None), aims.c.series.is_not(None))
    for row in each_target(connection, choice, held=lacking):
        if row.proposed is not None:
            yield row


def _narrowed(choice: Choice) -> list[ColumnElement[bool]]:
    held = of_size(dict(choice.values))
    if sources := choice.of("source"):
        held.append(table.c.source.in_(sources))
    return held


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


__all__ = [
    "FigureRow",
    "TargetRow",
    "count_figures",
    "count_targets",
    "each_figure",
    "each_proposed",
    "each_target",
    "figures",
    "targets",
]
