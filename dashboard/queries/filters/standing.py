"""An as-of day in, how a deadline stands on it as conditions and words out.

Nothing of this is kept: a day set back shows what was due then, and a story that came
later follows nothing up.
"""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, false, or_

from dashboard.analysis.decided.standing import CLOSED
from dashboard.queries.filters.ties import stands
from dashboard.store.tables import deadlines, follow_ups, moved_deadlines, stories

#: What is due within so many days is due soon: a month's notice is what a desk needs
#: to send somebody.
SOON = timedelta(days=30)

#: The sections of the diary in their order.
AGENDA = {
    "overdue": "Passed, no follow-up in this archive",
    "week": "Due this week",
    "month": "Due this month",
    "quarter": "Due this quarter",
    "later": "Due later",
    "condition": "Waiting for a condition",
    "none": "No date given",
    "overtaken": "Overtaken in the same story",
    "closed": "Passed, and followed up",
    "settled": "Closed by an editor",
}
#: What a chosen period of the filter is called.
PERIODS = {
    "overdue": "overdue",
    "week": "this week",
    "month": "this month",
    "quarter": "this quarter",
    "year": "this year",
    "later": "after this year",
    "none": "with no date",
    "condition": "on a condition",
}


def week_end(day: date) -> date:
    """The Sunday of a day's week."""
    return day + timedelta(days=6 - day.weekday())


def month_end(day: date, months: int = 1) -> date:
    """The last day of the month, quarter (3) or year (12) that a day lies in."""
    last = (day.month - 1) // months * months + months
    return date(day.year + last // 12, last % 12 + 1, 1) - timedelta(days=1)


def known(as_of: date) -> ColumnElement[bool]:
    """Stories that had been written by a day; those without a day count as written."""
    return or_(stories.c.day.is_(None), stories.c.day <= as_of)


def section(as_of: date) -> ColumnElement[str]:
    """The section of the diary that a row of `deadlines` stands in."""
    due = deadlines.c.due
    return case(
        (deadlines.c.status.in_(CLOSED), "settled"),
        (deadlines.c.overtaken_by.is_not(None), "overtaken"),
        (deadlines.c.type == "condition", "condition"),
        (due.is_(None), "none"),
        (and_(due < as_of, _followed(as_of)), "closed"),
        (due < as_of, "overdue"),
        (due <= week_end(as_of), "week"),
        (due <= month_end(as_of), "month"),
        (due <= month_end(as_of, 3), "quarter"),
        else_="later",
    )


def state(found: str, due: date | None, as_of: date) -> str:
    """The machine's state in words, from the section that a deadline stands in."""
    if found == "settled":
        return "closed"
    if found in ("condition", "overtaken"):
        return found
    if due is None:
        return "no date"
    if found == "closed":
        return "passed, followed up"
    if found == "overdue":
        return "passed, no follow-up"
    return "due soon" if due <= as_of + SOON else "open"


def within(periods: tuple[str, ...], as_of: date) -> ColumnElement[bool]:
    """What a promise that is due in one of the periods fulfils."""
    return or_(false(), *(_within(period, as_of) for period in periods))


def _within(period: str, as_of: date) -> ColumnElement[bool]:
    due = deadlines.c.due
    status = deadlines.c.status
    still = or_(status.is_(None), status.not_in(CLOSED))
    stands = and_(deadlines.c.overtaken_by.is_(None), still)
    dated = and_(stands, deadlines.c.type != "condition")
    if period == "condition":
        return and_(stands, deadlines.c.type == "condition")
    if period == "none":
        return and_(dated, due.is_(None))
    if period == "overdue":
        return and_(dated, due < as_of, ~_followed(as_of))
    if period == "later":
        return and_(dated, due > month_end(as_of, 12))
    ends = {
        "week": week_end(as_of),
        "month": month_end(as_of),
        "quarter": month_end(as_of, 3),
        "year": month_end(as_of, 12),
    }
    return and_(dated, due >= as_of, due <= ends[period])


def _followed(as_of: date) -> ColumnElement[bool]:
    """Whether a later story speaks of it: after the day, or with another day for it."""
    return or_(_tied(follow_ups, as_of), _tied(moved_deadlines, as_of))


def _tied(ties: Any, as_of: date) -> ColumnElement[bool]:
    mine = ties.c.deadline_id == deadlines.c.id
    return exists().where(mine, ties.c.day <= as_of, stands(ties))
