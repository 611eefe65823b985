"""A proposed tie between a promise and another story in, what an editor says of it out.

Ties are made anew with each reading; what an editor says of one is kept under the
promise's key and the other story's, and laid over it here.
"""

from typing import Any

from sqlalchemy import ColumnElement, Select, select

from dashboard.queries.filters.noise import TAKEN_BACK
from dashboard.store.tables import (
    deadlines,
    decisions,
    follow_ups,
    moved_deadlines,
    stories,
)

_mine, _other, _later = stories.alias(), stories.alias(), deadlines.alias()
#: The story at the other end of each kind of tie.
_OTHER_END: dict[Any, ColumnElement[Any]] = {
    follow_ups: follow_ups.c.story_id,
    moved_deadlines: select(_later.c.story_id)
    .where(_later.c.id == moved_deadlines.c.later_id)
    .correlate(moved_deadlines)
    .scalar_subquery(),
}


def stands(ties: Any, promise: Any = deadlines) -> ColumnElement[bool]:
    """Whether no editor refused a tie of a promise."""
    return ~_decided(ties, promise, "refused").exists()


def accepted(ties: Any, promise: Any = deadlines) -> ColumnElement[str | None]:
    """The editor who accepted a tie of a promise; None while nobody has."""
    newest = _decided(ties, promise, "linked").order_by(decisions.c.id.desc())
    return newest.limit(1).scalar_subquery()


def _decided(ties: Any, promise: Any, verdict: str) -> Select[Any]:
    return (
        select(decisions.c.editor)
        .join_from(decisions, _mine, _mine.c.key == decisions.c.story_key)
        .join(_other, _other.c.key == decisions.c.after["story"].as_string())
        .where(
            _mine.c.id == promise.c.story_id,
            decisions.c.key == promise.c.key,
            decisions.c.verdict == verdict,
            decisions.c.undoes.is_(None),
            _other.c.id == _OTHER_END[ties],
            decisions.c.id.not_in(TAKEN_BACK),
        )
        .correlate(promise, ties)
    )
