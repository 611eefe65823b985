"""What came in and when: loads opened and closed, pages and refusals kept."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from dashboard.records import Page, Refusal
from dashboard.store.rows import columns
from dashboard.store.tables import loads, pages, refusals


def begin(connection: Connection, source: str, rules: str, now: datetime) -> int:
    """Open a load; its number."""
    row = {"source": source, "began": now, "rules": rules}
    added = insert(loads).values(row).returning(loads.c.id)
    return int(connection.execute(added).scalar_one())


def end(
    connection: Connection, load_id: int, counts: Mapping[str, int], now: datetime
) -> None:
    """Close a load with how many stories were new, changed, the same and refused."""
    change = update(loads).where(loads.c.id == load_id)
    connection.execute(change.values(ended=now, **counts))


def ever(connection: Connection) -> bool:
    """Whether anything has ever been loaded, or was tried to."""
    return connection.execute(select(loads.c.id).limit(1)).first() is not None


def settle(connection: Connection, sha256: str) -> None:
    """Close the refusal of some bytes, if there is one."""
    change = update(refusals).where(refusals.c.sha256 == sha256)
    connection.execute(change.values(open=False))


def keep_page(connection: Connection, page: Page, load_id: int) -> int:
    """Keep a page once, whatever its name; its number.

    A refusal of the same bytes is closed: they could be read after all.
    """
    settle(connection, page.sha256)
    known = connection.execute(
        select(pages.c.id).where(pages.c.sha256 == page.sha256)
    ).scalar()
    if known is not None:
        return int(known)
    row = {**columns(page), "load_id": load_id}
    added = insert(pages).values(row).returning(pages.c.id)
    return int(connection.execute(added).scalar_one())


def keep_refusal(connection: Connection, refusal: Refusal, load_id: int) -> None:
    """Keep what could not be read, once for the same bytes, and count the tries."""
    row = {**columns(refusal), "load_id": load_id, "open": True}
    table = refusals
    again = update(table).where(table.c.sha256 == refusal.sha256)
    tried = connection.execute(again.values(**row, tries=table.c.tries + 1))
    if tried.rowcount == 0:
        connection.execute(insert(table).values(row))
