"""A kept story in, its place among the copies of one story out.

A story's kept runs are looked up in an index, whatever the size of the archive; the few
stories that share some are held against it word by word. What an editor parted stays
apart, whenever the stories come in again.
"""

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Integer,
    Text,
    bindparam,
    cast,
    delete,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB

from dashboard.records import Story
from dashboard.store.copies.alike import Likeness, likeness
from dashboard.store.copies.sketch import Sketch, body, packed, sketch, unpacked
from dashboard.store.search import words
from dashboard.store.tables import (
    copies,
    decisions,
    parts,
    shingles,
    sketches,
    stories,
)

#: What decisions on copies are kept as.
KIND, PARTED = "copy", "parted"
#: Kept runs that two texts share before their words are held against each other, and
#: the share of the shorter sketch that they make up.
_SHARED, _LEAST_SHARE = 2, 0.2
#: Stories whose words are held against a new one, those that share most first.
_HELD_AGAINST = 5
#: Stories that one run is kept for. "Our newsroom can be reached at" stands below
#: 100 000 stories, and would be looked at for each of them; a story that is printed
#: more often is found by the first of its copies.
_ONE_RUN = 20
#: Equal bodies that are looked at; all of them are in one group but for those parted.
_EQUAL = 20
#: Members of a group that an editor's decisions are looked for on.
_PAIRS = 100

_AS_JSON = bindparam("runs", type_=Text)
_WANTED: dict[str, Any] = {
    "sqlite": select(func.json_each(_AS_JSON).table_valued("value").c.value),
    "postgresql": select(
        cast(
            func.jsonb_array_elements_text(cast(_AS_JSON, JSONB)).column_valued("run"),
            BigInteger,
        )
    ),
}
_SHARING = {
    dialect: select(shingles.c.hash, shingles.c.story_id).where(
        shingles.c.hash.in_(wanted)
    )
    for dialect, wanted in _WANTED.items()
}
_EQUALS = (
    select(sketches.c.story_id)
    .where(sketches.c.body == bindparam("body"))
    .order_by(sketches.c.story_id)
    .limit(_EQUAL)
)
_KEPT = select(sketches.c.runs).where(sketches.c.story_id == bindparam("story"))
_SKETCHES = select(sketches.c.story_id, func.length(sketches.c.runs)).where(
    sketches.c.story_id.in_(bindparam("ids", expanding=True))
)
_PLACES = (
    select(stories.c.id, stories.c.key, copies.c.group_key)
    .outerjoin_from(stories, copies, copies.c.story_id == stories.c.id)
    .where(stories.c.id.in_(bindparam("ids", expanding=True)))
)
_BODY = (
    select(
        func.substr(
            stories.c.text, parts.c.start + 1, parts.c.end - parts.c.start
        ).label("words")
    )
    .join_from(parts, stories, stories.c.id == parts.c.story_id)
    .where(parts.c.story_id == bindparam("story"), parts.c.kind == "body")
    .order_by(parts.c.number)
)
_OTHERS: Any = bindparam("others", expanding=True)
_DECIDED = (
    select(decisions.c.id, decisions.c.undoes)
    .where(
        decisions.c.kind == KIND,
        or_(
            (decisions.c.story_key == bindparam("one")) & decisions.c.key.in_(_OTHERS),
            (decisions.c.key == bindparam("one")) & decisions.c.story_key.in_(_OTHERS),
        ),
    )
    .order_by(decisions.c.id.desc())
)
_MEMBERS = (
    select(stories.c.key)
    .join_from(copies, stories, stories.c.id == copies.c.story_id)
    .where(copies.c.group_key == bindparam("group"))
    .limit(_PAIRS)
)
_ADD_SKETCH, _ADD_COPY = insert(sketches), insert(copies)
#: All runs go as one value, which took a third of the time of a row for each.
_ADD_RUNS = {
    dialect: insert(shingles).from_select(
        ["hash", "story_id"],
        wanted.add_columns(cast(bindparam("story"), Integer)),
    )
    for dialect, wanted in _WANTED.items()
}
_FORGET = delete(shingles).where(
    shingles.c.hash == bindparam("run"), shingles.c.story_id == bindparam("story")
)


def join(connection: Connection, story_id: int, key: str, story: Story) -> None:
    """Put a story, just written, into the group of those that print the same.

    One that was written before has to `leave` first.
    """
    told = sketch(story)
    if not told.body:
        return
    sharing = _sharing(connection, told)
    _remember(connection, story_id, told, sharing)
    for other, how, found in _alike(connection, story_id, story, told, sharing):
        group = other.group_key or other.key
        if _parted(connection, key, other):
            continue
        if other.group_key is None:
            began = {"share": 1.0, "how": how, "group_key": group}
            connection.execute(_ADD_COPY, began | {"story_id": other.id})
        mine = {"share": found, "how": how, "group_key": group}
        connection.execute(_ADD_COPY, mine | {"story_id": story_id})
        return


def leave(connection: Connection, story_ids: Iterable[int]) -> None:
    """Forget stories before they change or go."""
    for story_id in story_ids:
        held = connection.execute(_KEPT, {"story": story_id}).scalar()
        if held is None:
            continue
        if told := unpacked(held):
            rows = [{"run": run, "story": story_id} for run in told]
            connection.execute(_FORGET, rows)
        for table in (sketches, copies):
            connection.execute(delete(table).where(table.c.story_id == story_id))


def _remember(
    connection: Connection,
    story_id: int,
    told: Sketch,
    sharing: Sequence[tuple[int, int]],
) -> None:
    full = Counter(run for run, _story in sharing)
    kept = [run for run in told.runs if full[run] < _ONE_RUN]
    row = {"story_id": story_id, "body": told.body}
    connection.execute(_ADD_SKETCH, row | {"runs": packed(Sketch("", tuple(kept)))})
    if kept:
        added = _ADD_RUNS[connection.dialect.name]
        connection.execute(added, {"runs": json.dumps(kept), "story": story_id})


def _sharing(connection: Connection, told: Sketch) -> list[tuple[int, int]]:
    """Kept runs of the text that other stories have, each with one of these."""
    asked = _SHARING[connection.dialect.name]
    rows = connection.execute(asked, {"runs": json.dumps(told.runs)})
    return [tuple(row) for row in rows]


def _alike(
    connection: Connection,
    story_id: int,
    story: Story,
    told: Sketch,
    sharing: Sequence[tuple[int, int]],
) -> Iterable[tuple[Any, str, float]]:
    """Stories with the same text: where each stands, how it was found, the share."""
    equal = connection.execute(_EQUALS, {"body": told.body}).scalars()
    same = [each for each in equal if each != story_id]
    yield from ((other, "body", 1.0) for other in _places(connection, same))
    near = _near(connection, told, sharing, {story_id, *same})
    if not near:
        return
    mine = body(story)
    found = [
        (like, other)
        for other in _places(connection, near)
        if (like := _likeness(connection, mine, other.id)).same
    ]
    for like, other in sorted(found, key=lambda each: -each[0].either):
        yield other, "text", like.first


def _near(
    connection: Connection,
    told: Sketch,
    sharing: Sequence[tuple[int, int]],
    without: set[int],
) -> list[int]:
    """Stories that share enough kept runs to be looked at, most first."""
    counted = Counter(other for _run, other in sharing if other not in without)
    few = [each for each, number in counted.most_common() if number >= _SHARED]
    if not few:
        return []
    few = few[: 4 * _HELD_AGAINST]
    rows = connection.execute(_SKETCHES, {"ids": few})
    sizes = {row[0]: row[1] for row in rows}
    width = array("I").itemsize
    shorter = {
        each: min(len(told.runs), sizes.get(each, 0) // width) or 1 for each in few
    }
    near = [each for each in few if counted[each] >= _LEAST_SHARE * shorter[each]]
    return near[:_HELD_AGAINST]


def _places(connection: Connection, ids: Sequence[int]) -> Sequence[Any]:
    if not ids:
        return ()
    rows = {row.id: row for row in connection.execute(_PLACES, {"ids": list(ids)})}
    return [rows[each] for each in ids if each in rows]


def _likeness(connection: Connection, mine: Sequence[str], other: int) -> Likeness:
    paragraphs = connection.execute(_BODY, {"story": other}).scalars()
    return likeness(mine, words(" ".join(paragraphs)))


def _parted(connection: Connection, key: str, other: Any) -> bool:
    """Whether an editor's word stands that a story is not that of another's group."""
    members = connection.execute(_MEMBERS, {"group": other.group_key}).scalars()
    pairs = {"one": key, "others": [other.key, *members]}
    return _stands(connection.execute(_DECIDED, pairs))


def _stands(decided: Iterable[Any]) -> bool:
    """Whether one of some decisions, newest first, was not taken back."""
    void = set()
    for each in decided:
        if each.id in void:
            continue
        if each.undoes is None:
            return True
        void.add(each.undoes)
    return False
