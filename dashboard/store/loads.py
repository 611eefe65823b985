"""What came in and when: loads opened, counted and closed, pages kept."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from dashboard.records import Page
from dashboard.store import quarantine
from dashboard.store.rows import columns
from dashboard.store.tables import loads, pages, stories, versions

_COUNTED = ("new", "changed", "same", "refused")
# Made once, as all statements that every page needs.
_MORE = {each: loads.c[each] + bindparam(f"more_{each}") for each in _COUNTED}
_MORE["seen"] = loads.c.seen + bindparam("more_seen")
_COUNT = update(loads).where(loads.c.id == bindparam("load")).values(_MORE)
_KNOWN = (
    select(pages.c.told, stories.c.key, stories.c.headline, stories.c.warnings)
    .join_from(pages, versions, versions.c.page_id == pages.c.id)
    .join(stories, stories.c.id == versions.c.story_id)
    .where(pages.c.sha256 == bindparam("digest"), pages.c.rules == bindparam("by"))
    .order_by(versions.c.offset)
)
_PAGE = select(pages.c.id, pages.c.original).where(
    pages.c.sha256 == bindparam("digest")
)
_ADD_PAGE = insert(pages).returning(pages.c.id)


def begin(connection: Connection, source: str, rules: str, now: datetime) -> int:
    """Open a load; its number."""
    row = {"source": source, "began": now, "rules": rules}
    added = insert(loads).values(row).returning(loads.c.id)
    return int(connection.execute(added).scalar_one())


def count(connection: Connection, load_id: int, seen: Mapping[str, int]) -> None:
    """Add to a load's totals what is kept in the same transaction, by its state.

    So they are right at any moment, whenever a load is cut off.
    """
    more = {f"more_{name}": seen.get(name, 0) for name in _COUNTED}
    more |= {"load": load_id, "more_seen": sum(seen.values())}
    connection.execute(_COUNT, more)


def end(
    connection: Connection, load_id: int, now: datetime, stopped: str | None = None
) -> None:
    """Close a load; `stopped` says why it ended before its last file."""
    change = update(loads).where(loads.c.id == load_id)
    connection.execute(change.values(ended=now, stopped=stopped))


def ever(connection: Connection) -> bool:
    """Whether anything has ever been loaded, or was tried to."""
    return connection.execute(select(loads.c.id).limit(1)).first() is not None


def known(
    connection: Connection, sha256: str, rules: str
) -> tuple[tuple[str, str | None, tuple[str, ...]], ...]:
    """Key, headline and warnings of the stories of a page that these rules have read.

    Empty where it must be read: it is not there, or a story of it came first from
    another page, so that only reading tells which it holds.
    """
    rows = connection.execute(_KNOWN, {"digest": sha256, "by": rules}).all()
    if not rows or rows[0].told != len(rows):
        return ()
    return tuple((row.key, row.headline, tuple(row.warnings)) for row in rows)


def keep_page(
    connection: Connection,
    page: Page,
    load_id: int,
    *,
    original: str | None,
    told: int,
    rules: str,
) -> int:
    """Keep a page once, whatever its name; its number.

    `original` is the hash under which its bytes are kept, `told` counts its stories. A
    refusal of the same bytes is closed: they could be read after all.
    """
    quarantine.settle(connection, page.sha256)
    read = {"told": told, "rules": rules}
    there = connection.execute(_PAGE, {"digest": page.sha256}).first()
    if there is not None:
        change = update(pages).where(pages.c.id == there.id)
        kept = there.original or original
        connection.execute(change.values(**read, original=kept))
        return int(there.id)
    row = {**columns(page), **read, "load_id": load_id, "original": original}
    return int(connection.execute(_ADD_PAGE, row).scalar_one())
