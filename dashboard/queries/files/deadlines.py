"""A choice in, the deadlines of its stories as rows of a file out."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection

from dashboard.analysis.deadlines.measurable import why_not
from dashboard.queries import decisions
from dashboard.queries.choice import Choice
from dashboard.queries.deadlines import Entry, count_entries, each_entry
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import (
    DECIDED,
    FINDING,
    ID,
    PERMALINK,
    STORY,
    iso,
    of_story,
    permalink,
)
from dashboard.records import Deadline

_COLUMNS = (
    ID,
    *STORY,
    Column("version", "integer", "The number of its story's version, from 1."),
    Column("what", "string", "What must happen."),
    Column("promise_id", "string", "The same in every story that tells this promise."),
    Column("promise", "boolean", "Whether someone undertakes it; else an event."),
    Column("state", "string", "How it stands on the as-of day."),
    Column("status", "string", "How it stands in an editor's judgement."),
    Column("type", "string", "by, before, within, on, window, until or condition."),
    Column("window_start", "date", "The first day, where a period is given."),
    Column("due", "date", "The last day that counts."),
    Column("precision", "string", "The finest unit that the words name."),
    Column("days_left", "integer", "From the as-of day; negative when it passed."),
    Column("alternative_due", "date", "The second fair reading."),
    Column("alternative_reason", "string", "How the second reading counts."),
    Column("responsible", "string", "Who must do it."),
    Column("said_by", "string", "Who said so."),
    Column("channel", "string", "Through what it was said."),
    Column("measurable", "boolean", "Whether anybody could tell if it has happened."),
    Column("not_measurable", "string", "Why not, in words."),
    Column(
        "followed_by", "string", "The first story from the day on that speaks of it."
    ),
    Column("followed_on", "date", "The day of that story."),
    Column("moved_to", "string", "Later days set for it; proposed unless one story."),
    *FINDING,
    *DECIDED,
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """Promises and events in the order of the diary."""
    signed = decisions.signed(connection)
    for row in each_entry(connection, choice, promises=False, once=False):
        found = row.deadline
        yield (
            row.id,
            *of_story(row.story_key, row.headline, row.day, row.invented),
            row.version,
            found.what,
            row.promise_id,
            found.promise,
            row.state,
            found.status,
            *_when(found, choice.as_of),
            found.responsible,
            found.said_by,
            found.channel,
            found.measurable,
            None if found.measurable else why_not(found.what, found.rule),
            *_since(row),
            found.part,
            found.raw,
            row.sentence,
            found.rule,
            found.reason,
            found.confidence,
            *signed(found.decision),
            permalink(site, row.story_key, found.key),
        )


def _when(found: Deadline, as_of: date) -> tuple[Cell, ...]:
    return (
        found.type,
        iso(found.window_start),
        iso(found.due),
        found.precision,
        None if found.due is None else (found.due - as_of).days,
        iso(found.alternative_due),
        found.alternative_reason,
    )


def _since(row: Entry) -> tuple[Cell, ...]:
    """What later stories make of it."""
    place = row.followed
    return (
        place.story_key if place else None,
        iso(place.day) if place else None,
        tuple(iso(each.deadline.due) or "" for each in row.moves),
    )


def count(connection: Connection, choice: Choice) -> int:
    """How many promises and events there are."""
    return count_entries(connection, choice, promises=False, once=False)


FILE = File(
    name="deadlines",
    label="Deadlines",
    about="One row a promise or scheduled event, with how it stands on the as-of day.",
    columns=_COLUMNS,
    rows=rows,
    count=count,
)
