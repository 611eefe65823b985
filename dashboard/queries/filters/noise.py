"""What editors said of the copy checks' remarks in, the rules that err too often out.

A rule of which editors dismiss more than it is worth still tells what it finds, but
asks nobody to look any more, until the share falls.
"""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select

from dashboard.store.tables import decisions, remarks

#: From so many decisions on a rule's remarks its share of false alarms tells something,
#: and above this many in a hundred a desk stops reading what the rule finds.
ENOUGH, MOST = 20, 30

_SAYS = ("dismissed", "confirmed")
_undoing, _again, _later = decisions.alias(), decisions.alias(), decisions.alias()
#: The numbers of the decisions that were taken back.
TAKEN_BACK = select(_undoing.c.undoes).where(
    _undoing.c.undoes.is_not(None),
    _undoing.c.id.not_in(select(_again.c.undoes).where(_again.c.undoes.is_not(None))),
)


def _said(said: Any) -> list[ColumnElement[bool]]:
    return [
        said.c.kind == "remark",
        said.c.verdict.in_(_SAYS),
        said.c.undoes.is_(None),
        said.c.id.not_in(TAKEN_BACK),
    ]


_NEWER = (
    select(_later.c.id)
    .where(
        _later.c.story_key == decisions.c.story_key,
        _later.c.key == decisions.c.key,
        _later.c.id > decisions.c.id,
        *_said(_later),
    )
    .correlate(decisions)
    .exists()
)
_CHECK = decisions.c.before["check"].as_string()
_DECIDED = func.count(decisions.c.id)
_DISMISSED = func.sum(case((decisions.c.verdict == "dismissed", 1), else_=0))
#: `check`, `decided` and `dismissed`: the newest word on each remark counts.
RATES: Select[Any] = (
    select(
        _CHECK.label("check"),
        _DECIDED.label("decided"),
        _DISMISSED.label("dismissed"),
    )
    .where(*_said(decisions), ~_NEWER)
    .group_by(_CHECK)
)
_RATES = RATES.subquery()
#: The checks that err too often.
NOISY = select(_RATES.c.check).where(
    _RATES.c.decided >= ENOUGH, _RATES.c.dismissed * 100 > _RATES.c.decided * MOST
)
#: Remarks that ask to be looked at. While no rule errs, the index alone answers.
ASKS: ColumnElement[bool] = and_(
    remarks.c.result == "look",
    or_(~NOISY.exists(), remarks.c.check.not_in(NOISY)),
)
