"""A kept story in, what ties its promises to other stories, and theirs to it, out.

The ties are made when a story is kept, in whichever order stories come, so that a page
only looks them up: an archive of 10 000 stories has too many promises to search for
each of them when somebody clicks.
"""

import json
import re
from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    Text,
    bindparam,
    cast,
    delete,
    func,
    insert,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB

from dashboard.folding import fold, singular
from dashboard.records import Story
from dashboard.store import search
from dashboard.store.alike import one_promise
from dashboard.store.tables import (
    deadlines,
    follow_ups,
    moved_deadlines,
    names,
    stories,
    subject_words,
)

#: Follow-ups kept for a promise: whether there is one counts, and the first few are
#: shown; without an end a matter with 1 000 stories would tie each to all.
MOST = 20
#: Deadlines of other stories, newest first, that a new one is tied to.
_MOVES = 8
#: Of so many that share words, those are chosen.
_LOOKED_AT = 24
#: Words that two subjects must share to be taken for one promise.
_SHARED = 2

_RUNNING = re.compile(r"(?i)this\s")
#: Letters of a word that is too common to look a subject up by.
_SHORT = 3

#: The newest day of the archive: stories mostly come in the order of their days, and
#: then there is nothing later to look for.
_NEWEST = select(func.max(stories.c.day)).scalar_subquery()
_OWN = (
    select(
        deadlines.c.id,
        deadlines.c.subject,
        deadlines.c.what,
        deadlines.c.raw,
        deadlines.c.due,
        deadlines.c.overtaken_by,
        stories.c.day,
        _NEWEST.label("newest"),
    )
    .join_from(deadlines, stories, stories.c.id == deadlines.c.story_id)
    .where(
        deadlines.c.story_id == bindparam("story"),
        deadlines.c.subject.is_not(None),
        deadlines.c.due.is_not(None),
        stories.c.day.is_not(None),
    )
)


def _spoken_of(words: Any) -> Select[Any]:
    """Promises of other stories of which the longest word is among those given."""
    return (
        select(deadlines.c.id, deadlines.c.subject)
        .join_from(
            subject_words, deadlines, deadlines.c.id == subject_words.c.deadline_id
        )
        .join(stories, stories.c.id == deadlines.c.story_id)
        .where(
            subject_words.c.word.in_(words),
            subject_words.c.anchor,
            deadlines.c.due <= bindparam("day"),
            stories.c.day < bindparam("day"),
            deadlines.c.story_id != bindparam("story"),
        )
    )


#: All words go as one value: to write out a place for each took longer than the search.
_AS_JSON = bindparam("words", type_=Text)
_SPOKEN_OF = {
    "sqlite": _spoken_of(
        select(func.json_each(_AS_JSON).table_valued("value").c.value)
    ),
    "postgresql": _spoken_of(
        select(
            func.jsonb_array_elements_text(cast(_AS_JSON, JSONB)).column_valued("word")
        )
    ),
}
_FOLLOWED = (
    select(follow_ups.c.deadline_id)
    .where(follow_ups.c.deadline_id.in_(bindparam("ids", expanding=True)))
    .group_by(follow_ups.c.deadline_id)
    .having(func.count() >= MOST)
)
_ALIKE = (
    select(subject_words.c.deadline_id)
    .where(subject_words.c.word.in_(bindparam("words", expanding=True)))
    .group_by(subject_words.c.deadline_id)
    .having(func.count() >= _SHARED)
    .subquery()
)
_OTHERS = (
    select(
        deadlines.c.id,
        deadlines.c.due,
        deadlines.c.what,
        deadlines.c.raw,
        deadlines.c.subject,
        deadlines.c.overtaken_by,
        deadlines.c.story_id,
        stories.c.day,
    )
    .join_from(_ALIKE, deadlines, deadlines.c.id == _ALIKE.c.deadline_id)
    .join(stories, stories.c.id == deadlines.c.story_id)
    .where(
        deadlines.c.story_id != bindparam("story"),
        stories.c.day.is_not(None),
        stories.c.day != bindparam("day"),
        deadlines.c.due != bindparam("due"),
    )
    .order_by(stories.c.day.desc(), deadlines.c.id)
    .limit(_LOOKED_AT)
)
_NAMED = select(names.c.name).where(
    names.c.story_id.in_(bindparam("stories", expanding=True))
)


def tie_promises(connection: Connection, story_id: int) -> None:
    """Tie the promises of a story, just written, to the stories that are there."""
    own = connection.execute(_OWN, {"story": story_id}).all()
    if not own:
        return
    _name(connection, own)
    told = set()
    for each in own:
        _find_followers(connection, each)
        if (each.subject, each.due) not in told:
            _find_moves(connection, each, story_id)
        told.add((each.subject, each.due))


def tie_speaking(connection: Connection, story_id: int, story: Story) -> None:
    """Note a story, just written, under the promises of others that it speaks of."""
    connection.execute(delete(follow_ups).where(follow_ups.c.story_id == story_id))
    if story.day is None:
        return
    # What cannot be searched, furniture, must not follow up either.
    body = (
        story.text[part.span.start : part.span.end]
        for part in story.parts
        if part.kind in ("headline", "standfirst", "caption", "body")
    )
    words = {singular(word) for word in search.words(" ".join(body))}
    telling = [word for word in words if len(word) > _SHORT and not word.isdecimal()]
    asked = {"words": json.dumps(telling), "day": story.day, "story": story_id}
    found = [
        each.id
        for each in connection.execute(_SPOKEN_OF[connection.dialect.name], asked)
        if words.issuperset(each.subject.split())
    ]
    if not found:
        return
    full = set(connection.execute(_FOLLOWED, {"ids": found}).scalars())
    rows = [
        {"deadline_id": each, "story_id": story_id, "day": story.day}
        for each in found
        if each not in full
    ]
    if rows:
        connection.execute(insert(follow_ups), rows)


def _name(connection: Connection, own: Collection[Any]) -> None:
    rows = [
        {"deadline_id": each.id, "word": word, "anchor": word == anchor(each.subject)}
        for each in own
        for word in each.subject.split()
    ]
    if rows:
        connection.execute(insert(subject_words), rows)


def anchor(subject: str) -> str:
    """The word by which a subject is looked up: long words are rare ones."""
    return max(subject.split(), key=lambda word: (len(word), word))


def _find_followers(connection: Connection, own: Any) -> None:
    """Note the stories that are there already and speak of this promise."""
    if own.newest < own.day or own.newest < own.due:
        return
    speaking = stories.c.id.in_(
        search.having_all(connection.dialect.name, _wanted(own.subject))
    )
    asked = (
        select(stories.c.id, stories.c.day)
        .where(speaking, stories.c.day > own.day, stories.c.day >= own.due)
        .order_by(stories.c.day, stories.c.id)
        .limit(MOST)
    )
    rows = [
        {"deadline_id": own.id, "story_id": each.id, "day": each.day}
        for each in connection.execute(asked)
    ]
    if rows:
        connection.execute(insert(follow_ups), rows)


def _wanted(subject: str) -> tuple[tuple[search.Term, ...], ...]:
    """Every word of a subject, in the singular or the plural."""
    return tuple(
        tuple(search.Term((form,)) for form in _forms(word)) for word in subject.split()
    )


def _forms(word: str) -> tuple[str, ...]:
    if word.endswith("y"):
        return word, f"{word}s", f"{word[:-1]}ies"
    return word, f"{word}s", f"{word}es"


def _find_moves(connection: Connection, own: Any, story_id: int) -> None:
    """Note deadlines of other stories that set another day for the same promise."""
    words = own.subject.split()
    asked = {"words": words, "story": story_id, "day": own.day, "due": own.due}
    others = connection.execute(_OTHERS, asked).all()
    told = _names(connection, {story_id, *(each.story_id for each in others)})
    rows = []
    for other in others:
        first, later = (own, other) if other.day > own.day else (other, own)
        # A day that its own story gives up is no later word on the promise.
        if later.overtaken_by is None and _one(first, later, told):
            day = later.day
            rows.append({"deadline_id": first.id, "later_id": later.id, "day": day})
    rows = rows[:_MOVES]
    if rows:
        connection.execute(insert(moved_deadlines), rows)


def _names(connection: Connection, story_ids: Collection[int]) -> frozenset[str]:
    """The words of the names in some stories; a single story has nothing to part."""
    if len(story_ids) < 2:
        return frozenset()
    found = connection.execute(_NAMED, {"stories": list(story_ids)}).scalars()
    return frozenset(singular(fold(word)) for name in found for word in name.split())


def _one(first: Any, later: Any, told: Collection[str]) -> bool:
    if all(_RUNNING.match(each.raw) for each in (first, later)):
        # "This year" in two stories: each tells of its own.
        return False
    own, other = set(first.subject.split()), set(later.subject.split())
    return one_promise(
        first.what or "",
        later.what or "",
        apart=(own - other, other - own),
        names=told,
    )
