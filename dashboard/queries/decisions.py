"""A choice in, what editors decided in its stories out, newest first."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from dashboard.queries import placed
from dashboard.queries.choice import Choice
from dashboard.queries.listed import where
from dashboard.records import Decision, Value
from dashboard.store import decide
from dashboard.store.tables import decisions, orphans, stories

#: Rows that are fetched at a time while a file is written.
_AT_ONCE = 1000
#: Decisions that take others back, and those that take these back in turn.
_undoing, _again = decisions.alias("undoing"), decisions.alias("again")

#: The story's key is in the decision.
_STORY = tuple(each for each in placed.STORY if each.name != "story_key")


#: The number of a decision in, its editor and its verdict out.
Signed = Callable[[int | None], tuple[str | None, str | None]]


@dataclass(frozen=True, slots=True)
class Logged:
    """A decision, the story it was made in, and what has become of it."""

    decision: Decision
    story_key: str
    headline: str
    day: date | None
    invented: bool
    #: stands, taken back, or lost when its words are gone from the story.
    state: str


def log(
    connection: Connection,
    choice: Choice,
    limit: int | None = None,
    offset: int = 0,
    story: str | None = None,
) -> Iterator[Logged]:
    """Every decision in the chosen stories, or in one of them."""
    asked = _asked(choice, connection.dialect.name, decisions, *_STORY, *_STATE)
    if story is not None:
        asked = asked.where(decisions.c.story_key == story)
    asked = asked.order_by(decisions.c.id.desc()).limit(limit).offset(offset)
    streamed = asked.execution_options(yield_per=_AT_ONCE)
    for row in connection.execute(streamed).mappings():
        yield Logged(
            decision=decide.decision(dict(row)),
            story_key=row["story_key"],
            headline=placed.headline(row["headline"]),
            day=row["day"],
            invented=row["invented"],
            state=_state(row["undone"], row["lost"]),
        )


def count(connection: Connection, choice: Choice) -> int:
    """How many decisions were made in the chosen stories."""
    asked = _asked(choice, connection.dialect.name, func.count(decisions.c.id))
    return int(connection.execute(asked).scalar_one())


def signed(connection: Connection) -> Signed:
    """Who made each decision and what it says, by its number; None for none."""
    asked = select(decisions.c.id, decisions.c.editor, decisions.c.verdict)
    made = {row.id: (row.editor, row.verdict) for row in connection.execute(asked)}
    return lambda number: made.get(number or 0, (None, None))


def told(values: Mapping[str, Value]) -> str | None:
    """Fields with their values in one line; None where there are none."""
    said = {name: "" if value is None else value for name, value in values.items()}
    return "; ".join(f"{name}: {value}" for name, value in said.items()) or None


def _asked(choice: Choice, dialect: str, *columns: Any) -> Select[Any]:
    in_story = stories.c.key == decisions.c.story_key
    rows = select(*columns).join_from(decisions, stories, in_story)
    return rows.where(*where(choice, dialect))


def _state(undone: int, lost: int) -> str:
    if undone:
        return "taken back"
    return "lost" if lost else "stands"


def _number(rows: Select[Any]) -> ColumnElement[int]:
    return rows.correlate(decisions).scalar_subquery()


_TAKEN_BACK = select(_again.c.id).where(_again.c.undoes == _undoing.c.id).exists()
_UNDONE = select(func.count(_undoing.c.id)).where(
    _undoing.c.undoes == decisions.c.id, ~_TAKEN_BACK
)
_LOST = select(func.count()).where(orphans.c.decision_id == decisions.c.id)
_STATE = (_number(_UNDONE).label("undone"), _number(_LOST).label("lost"))
