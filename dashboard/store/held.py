"""What a wire says of a story's use in, whether and until when it is held back out."""

from datetime import UTC, datetime

from sqlalchemy import Connection, insert

from dashboard.records import Story
from dashboard.store.tables import held_back

_ADD = insert(held_back)
#: A wire that asks to hold a story tells no hour, unless it gives an embargo.
_EMBARGOED = "embargoed"


def note(connection: Connection, story_id: int, story: Story) -> None:
    """Note whether a story, just written, may be seen.

    What the wire withdrew is held back for good, what it embargoed until its hour.
    """
    if story.status is None and story.embargo is None:
        return
    until = None
    if story.embargo and story.status in (None, _EMBARGOED):
        until = datetime.fromisoformat(story.embargo).replace(tzinfo=UTC)
    connection.execute(_ADD, {"story_id": story_id, "until": until})
