"""A story and what was read in it in, its rows in the tables out.

Nothing is kept twice: a story is known by the hash of what it says. A story that says
something new under the same address, or under the same headline with much of the same
text, is the next version of the one that is there; every version's text stays.
"""

from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    Connection,
    Insert,
    Table,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from dashboard.records import Findings, Keyword, Story, Target
from dashboard.store import changes, copies, earlier, follow, held, same, search, tables
from dashboard.store.rows import columns
from dashboard.store.tables import stories, versions

NEW, CHANGED, SAME = "new", "changed", "same"

#: Characters of the hash that name a story: at a million stories two share a name
#: with a chance of one to 30 million.
_KEY = 16

_FINDINGS: dict[str, Table] = {
    "figures": tables.figures,
    "rejections": tables.rejections,
    "deadlines": tables.deadlines,
    "quotes": tables.quotes,
    "names": tables.names,
    "keywords": tables.keywords,
    "remarks": tables.remarks,
}
#: Every table that is read from a story's words; its own rows take others with them.
_READ = (*_FINDINGS.values(), tables.targets)


# Statements are made once: SQLAlchemy took more time to make them anew for every story
# than the database took to carry them out (measured: 250 stories a second, now 700).
_KNOWN = (
    select(stories.c.key)
    .join(versions, versions.c.story_id == stories.c.id)
    .where(versions.c.content_hash == bindparam("digest"))
)


def keep(
    connection: Connection,
    story: Story,
    findings: Findings,
    *,
    page_id: int,
    load_id: int,
    rules: str,
) -> tuple[str, str]:
    """Keep one story inside the open transaction; its key, and new, changed or same."""
    digest = content_hash(story)
    known = connection.execute(_KNOWN, {"digest": digest}).scalar()
    if known is not None:
        return known, SAME
    came: dict[str, Any] = {
        "content_hash": digest,
        "page_id": page_id,
        "load_id": load_id,
    }
    before = earlier.version(connection, story)
    row = _row(story, digest, page_id, rules)
    if before is None:
        row |= {"key": digest[:_KEY], "version": 1}
        story_id = _added(connection, stories, row)
        _add_version(connection, story, story_id=story_id, number=1, **came)
        _write(connection, story_id, digest[:_KEY], story, findings)
        return digest[:_KEY], NEW
    number = before.newest + 1
    newer = not earlier.is_older(story, before)
    came["changes"] = changes.of(connection, before.id, findings) if newer else None
    _add_version(connection, story, story_id=before.id, number=number, **came)
    if newer:
        change = update(stories).where(stories.c.id == before.id)
        connection.execute(change.values(**row, version=number))
        search.remove(connection, [before.id])
        copies.leave(connection, [before.id])
        _clear(connection, before.id, tables.parts, tables.held_back, *_READ)
        _write(connection, before.id, before.key, story, findings)
    return before.key, CHANGED


def _row(story: Story, digest: str, page_id: int, rules: str) -> dict[str, Any]:
    return {
        **columns(story),
        "content_hash": digest,
        "page_id": page_id,
        "rules": rules,
        "headline_key": earlier.headline_key(story),
        "words": _count_words(story),
    }


def _add_version(connection: Connection, story: Story, **row: Any) -> None:
    row |= {"offset": story.offset, "text": story.text}
    row["corrected"] = changes.corrects(story)
    connection.execute(_insertion(versions), row)


def _write(
    connection: Connection, story_id: int, key: str, story: Story, findings: Findings
) -> None:
    """Everything about a story that is not in its own row, where none of it is yet."""
    search.write(connection, story_id, story)
    rows = (
        {**columns(part), "number": number} for number, part in enumerate(story.parts)
    )
    _add(connection, tables.parts, rows, story_id=story_id)
    _write_findings(connection, story_id, findings)
    follow.tie_speaking(connection, story_id, story)
    copies.join(connection, story_id, key, story)
    held.note(connection, story_id, story)


def replace_findings(connection: Connection, story_id: int, findings: Findings) -> None:
    """Put what was read in a story in the place of what had been read before."""
    _clear(connection, story_id, *_READ)
    _write_findings(connection, story_id, findings)


def _write_findings(connection: Connection, story_id: int, findings: Findings) -> None:
    for name, table in _FINDINGS.items():
        found = getattr(findings, name)
        # Parts of phrases and names are tags of a story, and no terms to count.
        rows = (columns(each) for each in found if not _part(each))
        _add(connection, table, rows, story_id=story_id)
    _write_targets(connection, story_id, findings.targets)
    follow.tie_promises(connection, story_id)
    same.join_promises(connection, story_id)


def _part(found: object) -> bool:
    return isinstance(found, Keyword) and found.profile == "part"


def content_hash(story: Story) -> str:
    """A hash of what a story says, whatever furniture stood around it."""
    body = [
        story.text[part.span.start : part.span.end]
        for part in story.parts
        if part.kind == "body"
    ]
    says = (
        story.headline,
        *story.standfirst,
        story.caption,
        story.byline,
        story.section,
        story.published,
        story.updated,
        *body,
    )
    if story.status or story.embargo:
        # A wire withdraws a story in the same words that it ran in.
        says = (*says, story.status, story.embargo)
    # JSON-like quoting keeps ("a", "b") and ("ab",) apart.
    return sha256("\n".join(map(repr, says)).encode()).hexdigest()


def _count_words(story: Story) -> int:
    return sum(
        len(story.text[part.span.start : part.span.end].split())
        for part in story.parts
        if part.kind == "body"
    )


def _write_targets(
    connection: Connection, story_id: int, targets: tuple[Target, ...]
) -> None:
    for target in targets:
        row = {**columns(target), "story_id": story_id}
        of_it = {"target_id": _added(connection, tables.targets, row)}
        readings = (
            {**columns(reading), "number": number}
            for number, reading in enumerate(target.readings)
        )
        _add(connection, tables.target_readings, readings, **of_it)
        _add(connection, tables.target_path, map(columns, target.path), **of_it)


def _clear(connection: Connection, story_id: int, *read: Table) -> None:
    for table in read:
        connection.execute(delete(table).where(table.c.story_id == story_id))


def _add(
    connection: Connection, table: Table, rows: Iterable[dict[str, Any]], **owner: int
) -> None:
    """Rows that all belong to one row of another table."""
    if found := [row | owner for row in rows]:
        connection.execute(_insertion(table), found)


def _added(connection: Connection, table: Table, row: dict[str, Any]) -> int:
    """A row added; its number."""
    added = _insertion(table, numbered=True)
    return int(connection.execute(added, row).scalar_one())


@cache
def _insertion(table: Table, numbered: bool = False) -> Insert:
    return insert(table).returning(table.c.id) if numbered else insert(table)
