"""A story's key in, the whole story with everything that was read in it out."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, RowMapping, Table, func, select

from dashboard.queries.alarms import eased, noisy
from dashboard.records import (
    Deadline,
    Figure,
    Findings,
    Keyword,
    Name,
    Quote,
    Reading,
    Rejection,
    Remark,
    Step,
    Story,
    Target,
)
from dashboard.store import kept
from dashboard.store.rows import record
from dashboard.store.tables import (
    TABLE_OF,
    keywords,
    loads,
    pages,
    stories,
    target_path,
    target_readings,
    targets,
    versions,
)

AnyRecord = TypeVar("AnyRecord")


@dataclass(frozen=True, slots=True)
class Told:
    """One story with everything that was read in it."""

    key: str
    version: int
    story: Story
    findings: Findings
    #: The name of the file or the paste that it came in.
    page_name: str
    loaded: datetime
    #: How many versions are kept.
    versions: int


def story(connection: Connection, key: str) -> Told | None:
    """One story; None when the archive has none of that key."""
    came = _came(connection, key)
    if came is None:
        return None
    story_id, told = kept.story(connection, key)
    return Told(
        key=key,
        version=came.version,
        story=told,
        findings=findings(connection, story_id),
        page_name=came.name,
        loaded=came.began,
        versions=came.versions,
    )


def _came(connection: Connection, key: str) -> Any:
    """Where the version that is shown came from."""
    every = select(func.count()).where(versions.c.story_id == stories.c.id)
    shown = (versions.c.story_id == stories.c.id) & (
        versions.c.content_hash == stories.c.content_hash
    )
    asked = (
        select(
            stories.c.version,
            pages.c.name,
            loads.c.began,
            every.correlate(stories).scalar_subquery().label("versions"),
        )
        .join_from(stories, versions, shown)
        .join(pages, pages.c.id == versions.c.page_id)
        .join(loads, loads.c.id == versions.c.load_id)
    )
    return connection.execute(asked.where(stories.c.key == key)).first()


def findings(connection: Connection, story_id: int) -> Findings:
    """All that was read in the story of one row."""
    return Findings(
        figures=_read(connection, Figure, story_id),
        rejections=_read(connection, Rejection, story_id),
        targets=whole(connection, _rows(connection, targets, story_id)),
        deadlines=_read(connection, Deadline, story_id),
        quotes=_read(connection, Quote, story_id),
        names=_read(connection, Name, story_id),
        keywords=_read(connection, Keyword, story_id),
        remarks=eased(_read(connection, Remark, story_id), noisy(connection)),
    )


def whole(connection: Connection, rows: Sequence[RowMapping]) -> tuple[Target, ...]:
    """The targets of some rows, each with its readings and its path."""
    ids = [row["id"] for row in rows]
    readings = _children(connection, Reading, target_readings.c.number, ids)
    paths = _children(connection, Step, target_path.c.year, ids)
    return tuple(
        record(
            Target,
            row,
            readings=tuple(readings[row["id"]]),
            path=tuple(paths[row["id"]]),
        )
        for row in rows
    )


def _read(
    connection: Connection, kind: type[AnyRecord], story_id: int
) -> tuple[AnyRecord, ...]:
    rows = _rows(connection, TABLE_OF[kind], story_id)
    return tuple(record(kind, row) for row in rows)


def _rows(connection: Connection, table: Table, story_id: int) -> list[RowMapping]:
    """In the order in which they were found; keywords have their own."""
    asked = select(table).where(table.c.story_id == story_id)
    if table is keywords:
        asked = asked.order_by(table.c.score.desc(), table.c.term)
    else:
        asked = asked.order_by(table.c.id)
    return list(connection.execute(asked).mappings())


def _children(
    connection: Connection, kind: type[AnyRecord], order: Any, target_ids: Sequence[int]
) -> dict[int, list[AnyRecord]]:
    """What some targets have rows of their own for, by target."""
    table = TABLE_OF[kind]
    asked = select(table).where(table.c.target_id.in_(target_ids)).order_by(order)
    found: dict[int, list[AnyRecord]] = defaultdict(list)
    for row in connection.execute(asked).mappings():
        found[row["target_id"]].append(record(kind, row))
    return found
