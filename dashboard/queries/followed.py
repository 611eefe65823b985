"""Deadlines in, what later sentences and stories make of them out.

A day in another story is a proposal, tied by the words of the subject; within a story
the copy itself says that one day takes the place of another.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, RowMapping, and_, null, select

from dashboard import wording
from dashboard.queries.filters.ties import accepted, stands
from dashboard.queries.placed import headline, sentence, with_story
from dashboard.queries.shown import shown
from dashboard.records import Deadline
from dashboard.store.rows import record
from dashboard.store.tables import deadlines as table
from dashboard.store.tables import follow_ups, moved_deadlines, stories


@dataclass(frozen=True, slots=True)
class Place:
    """A story that speaks of a promise."""

    story_key: str
    headline: str
    day: date
    #: The editor who took it for a follow-up; None while it is a proposal.
    accepted: str | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """Another day that a later sentence sets for the same promise."""

    story_key: str
    headline: str
    #: The day of the story that sets it.
    day: date | None
    deadline: Deadline
    sentence: str
    #: Days from the first day in the copy to this one; negative when it was earlier.
    slip: int
    #: Tied across stories by the words of the subject; False where one story says so.
    proposed: bool
    #: The editor who took it for the same promise.
    accepted: str | None = None


def printed(deadline: Deadline) -> date | None:
    """The day in the copy: what is due before a day is due the day before it."""
    if deadline.due is None or deadline.type != "before":
        return deadline.due
    return deadline.due + timedelta(days=1)


def printed_words(deadline: Deadline) -> str:
    """The day in the copy as a page tells it: "before 11 Sep 2021"."""
    day = printed(deadline)
    before = "before " if deadline.type == "before" else ""
    return f"{before}{wording.day(day)}" if day else "no date"


#: What is read of a deadline.
SHOWN = [*with_story(table), stories.c.version]
_told, _later = stories.alias(), table.alias()


def followed(
    connection: Connection, ids: Sequence[int], as_of: date
) -> dict[int, Place]:
    """The first later story that speaks of each of some deadlines, by their numbers."""
    asked = (
        select(
            follow_ups.c.deadline_id,
            stories.c.key,
            stories.c.headline,
            stories.c.day,
            accepted(follow_ups).label("accepted"),
        )
        .join_from(follow_ups, stories, stories.c.id == follow_ups.c.story_id)
        .join(table, table.c.id == follow_ups.c.deadline_id)
        .where(follow_ups.c.deadline_id.in_(ids), follow_ups.c.day <= as_of, shown())
        .where(stands(follow_ups))
        .order_by(follow_ups.c.day.desc(), follow_ups.c.story_id.desc())
    )
    return {
        row.deadline_id: Place(row.key, headline(row.headline), row.day, row.accepted)
        for row in connection.execute(asked)
    }


def moves(
    connection: Connection, ids: Sequence[int], as_of: date
) -> dict[int, list[RowMapping]]:
    """Rows of the deadlines that follow some others, by the first one's number."""
    first = table.alias("first")
    by = accepted(moved_deadlines, first).label("accepted")
    across = (
        select(moved_deadlines.c.deadline_id.label("first_id"), by, *SHOWN)
        .join_from(moved_deadlines, table, table.c.id == moved_deadlines.c.later_id)
        .join(stories, stories.c.id == table.c.story_id)
        .join(first, first.c.id == moved_deadlines.c.deadline_id)
        .where(moved_deadlines.c.deadline_id.in_(ids), moved_deadlines.c.day <= as_of)
        .where(shown(), stands(moved_deadlines, first))
    )
    inside = (
        select(first.c.id.label("first_id"), null().label("accepted"), *SHOWN)
        .join_from(
            first,
            table,
            and_(
                table.c.story_id == first.c.story_id,
                table.c.key == first.c.overtaken_by,
            ),
        )
        .join(stories, stories.c.id == table.c.story_id)
        .where(first.c.id.in_(ids))
    )
    found: dict[int, list[RowMapping]] = defaultdict(list)
    for asked in (inside, across):
        for row in connection.execute(asked).mappings():
            found[row["first_id"]].append(row)
    return found


def in_order(first: Deadline, rows: Sequence[RowMapping]) -> tuple[Move, ...]:
    """Each other day once, by the day of the story that sets it."""
    began = printed(first)
    if began is None:
        return ()
    days: dict[date, Move] = {}
    for row in sorted(rows, key=lambda each: (each["day"] or date.min, each["id"])):
        later = record(Deadline, row)
        day = printed(later)
        if day is None or day == began:
            continue
        move = Move(
            story_key=row["story_key"],
            headline=headline(row["headline"]),
            day=row["day"],
            deadline=later,
            sentence=sentence(row),
            slip=(day - began).days,
            proposed=first.overtaken_by != later.key and not row["accepted"],
            accepted=row["accepted"],
        )
        days.setdefault(day, move)
    return tuple(days.values())


def proposals(
    connection: Connection, story: str, key: str, as_of: date
) -> tuple[Place, ...]:
    """Every later story that may speak of one promise or set another day for it."""
    ties = (
        (follow_ups, follow_ups.c.story_id),
        (
            moved_deadlines,
            select(_later.c.story_id)
            .where(_later.c.id == moved_deadlines.c.later_id)
            .scalar_subquery(),
        ),
    )
    found: dict[str, Place] = {}
    for tie, other in ties:
        asked = (
            select(
                stories.c.key,
                stories.c.headline,
                stories.c.day,
                accepted(tie).label("by"),
            )
            .join_from(tie, table, table.c.id == tie.c.deadline_id)
            .join(_told, _told.c.id == table.c.story_id)
            .join(stories, stories.c.id == other)
            .where(_told.c.key == story, table.c.key == key, tie.c.day <= as_of)
            .where(stands(tie))
            .order_by(tie.c.day)
        )
        for row in connection.execute(asked):
            place = Place(row.key, headline(row.headline), row.day, row.by)
            found.setdefault(row.key, place)
    return tuple(found.values())
