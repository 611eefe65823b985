"""What was read in stories in, how much of it editors have decided on out.

A fact is what the Review page asks about: a figure, a target, a promise or a quote.
"""

from typing import Any

from sqlalchemy import Select, Subquery, case, exists, func, or_, select, union_all

from dashboard.store.tables import (
    deadlines,
    decisions,
    figures,
    quotes,
    stories,
    targets,
)

#: Its tables, and what of each is a fact: plain events are nobody's promise.
FACTS = (
    (figures, ()),
    (targets, ()),
    (deadlines, (deadlines.c.promise,)),
    (quotes, ()),
)
#: Stories that anybody has decided anything in: few in any archive, so that the facts
#: of no others are looked through.
_TOUCHED = select(stories.c.id).where(stories.c.key.in_(select(decisions.c.story_key)))


def having() -> Select[Any]:
    """The stories with a fact, once for each."""
    # A look at each story's own rows ends at the first: at 10 000 stories a fifth of
    # the time that all rows take.
    found = (
        exists().where(table.c.story_id == stories.c.id, *held) for table, held in FACTS
    )
    return select(stories.c.id.label("story_id")).where(or_(*found))


def tally(*story_ids: Any) -> Select[Any]:
    """Of some stories or of all touched ones: `story_id`, `facts` and `checked`."""
    within = story_ids or _TOUCHED
    each = union_all(
        *(
            select(table.c.story_id, table.c.decision).where(
                table.c.story_id.in_(within), *held
            )
            for table, held in FACTS
        )
    ).subquery()
    return select(
        each.c.story_id,
        func.count().label("facts"),
        func.count(each.c.decision).label("checked"),
    ).group_by(each.c.story_id)


def begun() -> Subquery:
    """The stories with a decided fact, and whether `all` of them or `some` are."""
    found = tally().subquery()
    whole = case((found.c.checked == found.c.facts, "all"), else_="some")
    return (
        select(found.c.story_id, whole.label("value"))
        .where(found.c.checked > 0)
        .subquery()
    )
