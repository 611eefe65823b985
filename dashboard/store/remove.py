"""A load or the invented stories in, the archive without them out.

What an editor decided about a story stays: decisions hang on its key, and the key
comes back with the same words. The log of loads stays too.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, Select, delete, select

from dashboard.store import acronyms, copies, originals, search
from dashboard.store.tables import pages, stories, versions

#: Stories removed by one statement; databases limit the values that it may carry.
_AT_ONCE = 500


def load(connection: Connection, load_id: int) -> int:
    """Remove the stories that came first with a load; how many they were.

    A story that was there before and got another version with this load stays whole.
    """
    first = (versions.c.number == 1) & (versions.c.load_id == load_id)
    return _remove(connection, select(versions.c.story_id).where(first))


def invented(connection: Connection) -> int:
    """Remove the stories that say of themselves that they are made up; how many."""
    return _remove(connection, select(stories.c.id).where(stories.c.invented))


def _remove(connection: Connection, wanted: Select[int]) -> int:
    ids: list[int] = list(connection.execute(wanted).scalars())
    for start in range(0, len(ids), _AT_ONCE):
        _remove_some(connection, ids[start : start + _AT_ONCE])
    acronyms.tie(connection)
    originals.sweep(connection)
    return len(ids)


def _remove_some(connection: Connection, story_ids: Sequence[int]) -> None:
    of_these = versions.c.story_id.in_(story_ids)
    page_ids = select(versions.c.page_id).where(of_these).distinct()
    emptied = list(connection.execute(page_ids).scalars())
    search.remove(connection, story_ids)
    copies.leave(connection, story_ids)
    connection.execute(delete(stories).where(stories.c.id.in_(story_ids)))
    in_use = select(versions.c.page_id).where(versions.c.page_id == pages.c.id)
    gone = pages.c.id.in_(emptied) & ~in_use.exists()
    connection.execute(delete(pages).where(gone))
