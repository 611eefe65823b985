"""A kept story's promises in, under one id with those of other stories that tell them.

Two stories tell one promise where the day is the same and the copy's words agree. The
id is kept when a story is, so that a page only counts ids.
"""

import re
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from dashboard.folding import fold, singular
from dashboard.store.alike import one_promise
from dashboard.store.tables import deadlines, names, stories

#: Deadlines with the same day that are looked at, newest first: on the last day of a
#: year thousands are due, of which those told lately are likeliest to be told again.
_LOOKED_AT = 60
#: Subject words that two wordings share at least.
_SHARED = 2
#: An amount with what it counts: "12,000 homes", "$600 million", "3%".
_AMOUNT = re.compile(
    r"(?P<sum>[$€£₹]?\d[\d,.]*(?:\s(?:thousand|million|billion|trillion|bn|m|lakh|crore))?"
    r"(?:\s?(?:%|per\s?cent|percent))?)(?:[\s-](?:more\s|new\s|"
    r"extra\s|further\s)?(?P<noun>[a-z]{3,20}))?"
)
_MONEY = "$€£₹"
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_NO_NOUN = frozenset(
    {"this", "that", "for", "from", "with", "and", "the", "per", "more"}
)

_WANTED = [
    deadlines.c.id,
    deadlines.c.subject,
    deadlines.c.what,
    deadlines.c.due,
    deadlines.c.promise,
    deadlines.c.promise_id,
    deadlines.c.story_id,
]
_OWN = (
    select(*_WANTED)
    .where(deadlines.c.story_id == bindparam("story"), deadlines.c.due.is_not(None))
    .order_by(deadlines.c.id)
)
_SAME_DAY = (
    select(*_WANTED)
    .where(
        deadlines.c.due == bindparam("day"),
        deadlines.c.story_id != bindparam("story"),
        deadlines.c.promise == bindparam("promised"),
    )
    .order_by(deadlines.c.id.desc())
    .limit(_LOOKED_AT)
)
_NAMED = select(names.c.story_id, names.c.name).where(
    names.c.story_id.in_(bindparam("stories", expanding=True))
)
_KEY = select(stories.c.key).where(stories.c.id == bindparam("story"))
_SET = (
    update(deadlines)
    .where(deadlines.c.id == bindparam("own"))
    .values(promise_id=bindparam("shared"))
)


def join_promises(connection: Connection, story_id: int) -> None:
    """Give each dated deadline of a story, just written, the id of its promise."""
    own = connection.execute(_OWN, {"story": story_id}).all()
    if not own:
        return
    key = connection.execute(_KEY, {"story": story_id}).scalar_one()
    changes = [
        {"own": each.id, "shared": _shared(connection, each) or f"{key}-{number}"}
        for number, each in enumerate(own)
    ]
    connection.execute(_SET, changes)


def _shared(connection: Connection, own: Any) -> str | None:
    """The id under which another story tells the same; of several the newest."""
    asked = {"day": own.due, "story": own.story_id, "promised": own.promise}
    others = [
        other
        for other in connection.execute(_SAME_DAY, asked)
        if other.promise_id and _may_be(own, other)
    ]
    if not others:
        return None
    told = _names(connection, {own.story_id, *(each.story_id for each in others)})
    return next((each.promise_id for each in others if _one(own, each, told)), None)


def _may_be(own: Any, other: Any) -> bool:
    """Without a word or a number in common no two lines are of one promise."""
    if _words(own) & _words(other):
        return True
    return own.what == other.what or not _numbers(_sums(own.what)).isdisjoint(
        _numbers(_sums(other.what))
    )


def _one(own: Any, other: Any, told: dict[int, frozenset[str]]) -> bool:
    """Whether the words agree: the same subject, the same amount, or enough of both."""
    if own.subject and own.subject == other.subject:
        return not _apart(own.what, other.what)
    in_own, in_other = told.get(own.story_id), told.get(other.story_id)
    # Homes that one town promises are not those of another.
    if not in_own or not in_other or in_own.isdisjoint(in_other):
        return False
    if own.what == other.what or _same_sum(own, other):
        return True
    first, second = _words(own), _words(other)
    if _apart(own.what, other.what) or len(first & second) < _SHARED:
        return False
    return one_promise(
        own.what,
        other.what,
        apart=(first - second, second - first),
        names=in_own | in_other,
    )


def _words(row: Any) -> frozenset[str]:
    return frozenset((row.subject or "").split())


def _same_sum(own: Any, other: Any) -> bool:
    """One amount of one thing; of a bare "3%" the lines tell what it is of."""
    first, second = _sums(own.what), _sums(other.what)
    if any(noun or number[0] in _MONEY for number, noun in first & second):
        return True
    alike = not _numbers(first).isdisjoint(_numbers(second))
    return alike and not _content(own).isdisjoint(_content(other))


def _content(row: Any) -> frozenset[str]:
    told = (singular(fold(word)) for word in _LONG_WORD.findall(row.what))
    return _words(row) | frozenset(told)


def _apart(first: str, second: str) -> bool:
    """Whether each line has an amount of its own, and not the same."""
    one, other = _numbers(_sums(first)), _numbers(_sums(second))
    return bool(one and other) and one.isdisjoint(other)


def _numbers(sums: frozenset[tuple[str, str]]) -> frozenset[str]:
    return frozenset(number for number, _ in sums)


def _sums(what: str) -> frozenset[tuple[str, str]]:
    """12000 and "home" in "build 12,000 homes"."""
    return frozenset(
        (found["sum"].rstrip(".,").replace(",", ""), _noun(found["noun"]))
        for found in _AMOUNT.finditer(what)
    )


def _noun(word: str | None) -> str:
    return "" if word is None or word in _NO_NOUN else singular(fold(word))


def _names(
    connection: Connection, story_ids: Collection[int]
) -> dict[int, frozenset[str]]:
    """The words of the names in each of some stories."""
    found: dict[int, set[str]] = {}
    for row in connection.execute(_NAMED, {"stories": list(story_ids)}):
        words = (singular(fold(word)) for word in row.name.split())
        found.setdefault(row.story_id, set()).update(words)
    return {each: frozenset(words) for each, words in found.items()}
