"""A story's key in, its versions with what changed from each to the next out."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from dashboard.analysis import changes
from dashboard.analysis.changes import Paragraph
from dashboard.store.tables import loads, stories, versions


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure or a deadline that is not as it was; None where it was or is not."""

    #: figure or deadline.
    kind: str
    about: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a story beside the one before it."""

    number: int
    loaded: datetime
    #: The one that is shown; a version that was written earlier may come in later.
    shown: bool
    #: It says of itself that it corrects something.
    corrected: bool
    facts: tuple[Fact, ...]
    #: What changed; nothing of the first version.
    changed: tuple[Paragraph, ...]


def versions_of(
    connection: Connection, key: str, most: int = 10
) -> tuple[Version, ...]:
    """The newest versions of a story, the newest first; a story has one at least."""
    asked = (
        select(
            versions.c.number,
            versions.c.text,
            versions.c.changes,
            versions.c.corrected,
            loads.c.began,
            stories.c.version,
        )
        .join_from(versions, stories, stories.c.id == versions.c.story_id)
        .join(loads, loads.c.id == versions.c.load_id)
        .where(stories.c.key == key)
        .order_by(versions.c.number.desc())
        .limit(most + 1)
    )
    rows = connection.execute(asked).all()
    before = {row.number + 1: row.text for row in rows}
    return tuple(
        Version(
            number=row.number,
            loaded=row.began,
            shown=row.number == row.version,
            corrected=row.corrected,
            facts=tuple(Fact(*each) for each in row.changes or ()),
            changed=changes.between(before[row.number], row.text)
            if row.number in before
            else (),
        )
        for row in rows[:most]
    )
