"""A time phrase that binds in, its type, its days and its second reading out."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from dashboard.analysis.days import TimePhrase, relative
from dashboard.analysis.days.almanac import month_of
from dashboard.analysis.deadlines.clause import Clause
from dashboard.records import Story
from dashboard.wording import day

_NOT = re.compile(r"(?i)\b(?:not|cannot|\w{2,6}n['’]t|never)\b")
_PART = "part-of-period"
_DAY = timedelta(days=1)
#: "Before the end of the year": its last day is still in time.
_END = re.compile(r"(?i)(?:\b(?:end|close)\sof\b|[- ]end\Z)")
_PLAIN = frozenset({"by", "before", "within", "until", "condition"})


class Due(NamedTuple):
    """When something is due, and how the words were read."""

    type: str
    window_start: date | None
    due: date | None
    precision: str
    alternative: date | None
    alternative_reason: str | None
    reason: str


def settled(phrase: TimePhrase, clause: Clause, story: Story) -> Due:
    """The last day that counts; a season and a condition have none."""
    kind = _type(phrase, clause)
    if phrase.precision == "none" or phrase.end is None:
        return Due(kind, None, None, "none", None, None, phrase.reason)
    if kind == "before" and phrase.start is not None:
        return _before(phrase, phrase.start)
    start, last = _window_start(phrase, kind, story.day), phrase.end
    if kind == "window" and phrase.precision == "month" and phrase.rule == _PART:
        # "In mid-February" is some day of February: none of its days is named.
        last = month_of(last.year, last.month)[1]
    other, why = phrase.alternative_end, phrase.alternative_reason
    if other is None:
        other, why = _from_update(phrase, story)
    reason = f"{phrase.reason}; due on {day(last)}"
    return Due(
        kind,
        start,
        last,
        phrase.precision,
        other,
        why,
        reason,
    )


def _from_update(phrase: TimePhrase, story: Story) -> tuple[date | None, str | None]:
    """Where the story was updated in a later period, "this month" may be that one."""
    stated = (story.updated or "")[:10]
    running = phrase.raw.lower().startswith("this ") and len(stated) == 10
    if phrase.rule != "relative-period" or not running or phrase.end is None:
        return None, None
    updated = date.fromisoformat(stated)
    end = relative.period(phrase.raw.split()[-1].lower(), 0, updated)[1]
    if end <= phrase.end:
        return None, None
    return end, f"counted from the update of {day(updated)}"


def _type(phrase: TimePhrase, clause: Clause) -> str:
    relation = phrase.relation
    single = phrase.precision == "day" and phrase.start == phrase.end
    if relation in ("until", "before") and phrase.start and _denied(clause):
        # "will not open until the spring": the first time at which it can happen.
        return "on" if single else "window"
    if relation in _PLAIN and relation is not None:
        return relation
    return "on" if single or phrase.raw.lower().startswith("on ") else "window"


def _denied(clause: Clause) -> bool:
    """Whether the verb itself is negated: "will not", "cannot", "won't"."""
    cue = clause.cue
    if cue is None or cue.start > clause.start:
        return False
    return bool(_NOT.search(clause.text, cue.start, min(cue.end + 5, clause.start)))


def _before(phrase: TimePhrase, start: date) -> Due:
    """Due the day before, in both readings."""
    other = phrase.alternative_end
    ends = phrase.rule in ("part-of-period", "year-end") and _END.search(phrase.raw)
    if ends or phrase.rule == "period-out":
        reason = f"{phrase.reason}; due on {day(start)}"
        other, why = phrase.alternative_end, phrase.alternative_reason
        return Due("before", None, start, phrase.precision, other, why, reason)
    due = start - _DAY
    return Due(
        "before",
        None,
        due,
        phrase.precision,
        other - _DAY if other else None,
        phrase.alternative_reason,
        f"{phrase.reason}; “before” {day(start)} is due on {day(due)}",
    )


def _window_start(phrase: TimePhrase, kind: str, anchor: date | None) -> date | None:
    """The first day of a period that begins on a known day and lies wholly ahead."""
    if kind not in ("window", "on") or phrase.start == phrase.end:
        return None
    running = (
        anchor is not None
        and phrase.start is not None
        and phrase.end is not None
        and phrase.start <= anchor <= phrase.end
    )
    return None if running or phrase.rule == "part-of-period" else phrase.start
