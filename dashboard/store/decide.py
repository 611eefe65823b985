"""Editors' decisions in, rows that are only ever added; and those of a story out."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from dashboard.records import Anchor, Decision
from dashboard.store.tables import decisions, orphans

_ANCHOR = tuple(field.name for field in fields(Anchor))
#: Columns whose names differ from the record's, or that an anchor fills.
_OWN = tuple(
    field.name
    for field in fields(Decision)
    if field.name not in ("id", "story", "anchor")
)


def add(connection: Connection, decision: Decision) -> int:
    """Keep a decision; its number. Its own `id` is passed over."""
    row: dict[str, Any] = {name: getattr(decision, name) for name in _OWN}
    row |= {"before": dict(decision.before), "after": dict(decision.after)}
    row |= {name: getattr(decision.anchor, name, None) for name in _ANCHOR}
    row |= {"story_key": decision.story}
    added = insert(decisions).values(row).returning(decisions.c.id)
    return int(connection.execute(added).scalar_one())


def of_story(connection: Connection, key: str) -> tuple[Decision, ...]:
    """All decisions on the findings of a story, oldest first."""
    asked = select(decisions).where(decisions.c.story_key == key)
    rows = connection.execute(asked.order_by(decisions.c.id)).mappings()
    return tuple(decision(dict(row)) for row in rows)


def decision(row: Mapping[str, Any]) -> Decision:
    """The decision that a row was made from."""
    words = {name: row[name] for name in _ANCHOR}
    own = {name: row[name] for name in _OWN}
    return Decision(
        **{**own, "after": row["after"] or {}},
        id=row["id"],
        story=row["story_key"],
        anchor=None if row["exact"] is None else Anchor(**words),
    )


def newest(connection: Connection, story: str, kind: str, key: str) -> int:
    """The number of the last decision on a finding; 0 where there is none."""
    asked = select(func.max(decisions.c.id)).where(
        decisions.c.story_key == story,
        decisions.c.kind == kind,
        decisions.c.key == key,
    )
    return connection.execute(asked).scalar() or 0


def note_orphans(connection: Connection, story: str, numbers: Iterable[int]) -> None:
    """Note which decisions of a story have lost their words, and no others."""
    mine = select(decisions.c.id).where(decisions.c.story_key == story)
    connection.execute(delete(orphans).where(orphans.c.decision_id.in_(mine)))
    lost = [{"decision_id": number} for number in numbers]
    if lost:
        connection.execute(insert(orphans), lost)
