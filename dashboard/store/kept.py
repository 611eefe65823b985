"""A key in, the story as it is kept out, for reading it again."""

from sqlalchemy import Connection, select, update

from dashboard.records import Part, Story
from dashboard.store.rows import record
from dashboard.store.tables import parts, stories


def keys(connection: Connection, rules: str | None) -> tuple[str, ...]:
    """The keys of all stories that other rules than `rules` have read; None for all."""
    asked = select(stories.c.key).order_by(stories.c.id)
    if rules is not None:
        asked = asked.where(stories.c.rules != rules)
    return tuple(connection.execute(asked).scalars())


def story(connection: Connection, key: str) -> tuple[int, Story]:
    """The number of a story's row, and the story with its parts."""
    row = (
        connection.execute(select(stories).where(stories.c.key == key)).mappings().one()
    )
    asked = select(parts).where(parts.c.story_id == row["id"]).order_by(parts.c.number)
    found = tuple(
        record(Part, dict(part)) for part in connection.execute(asked).mappings()
    )
    return row["id"], record(Story, dict(row), parts=found)


def stamp(connection: Connection, story_id: int, rules: str) -> None:
    """Note which rules have read a story last."""
    change = update(stories).where(stories.c.id == story_id)
    connection.execute(change.values(rules=rules))
