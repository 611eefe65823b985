"""Deadlines in, relative words that ended before the story's last update out."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Span, Story
from dashboard.wording import day

_THIS = re.compile(r"(?i)\bthis (?P<period>week|month|year)\b")
_RELATIVE = re.compile(
    r"(?i)(?:by\s|in\s)?(?:later\s)?(?:this|next)\s(?:week|month|quarter|year|weekend)\b"
    r"|(?:by\s)?to(?:morrow|day|night)\b"
)


def _look(
    story: Story, sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    if story.day is None or len(story.updated or "") < len("2026-01-09"):
        return
    last = date.fromisoformat((story.updated or "")[:10])
    shown = set()
    for deadline in findings.deadlines:
        ended = deadline.due is not None and story.day <= deadline.due < last
        if deadline.due and ended and _RELATIVE.match(deadline.raw):
            why = (
                f"“{deadline.raw}” ended on {day(deadline.due)}; the story was updated "
                f"on {day(last)}"
            )
            shown.add(deadline.span)
            yield Remark("stale-relative", "look", why, deadline.span)
    for sentence in sentences:
        for match in _THIS.finditer(sentence.text):
            start = sentence.span.start + match.start()
            if any(span.start <= start < span.end for span in shown):
                continue
            over = _end(match["period"].lower(), story.day)
            if sentence.part != "body" or not story.day <= over < last:
                continue
            why = (
                f"“{match[0]}” ended on {day(over)}; the story was updated on "
                f"{day(last)}"
            )
            yield Remark(
                "stale-relative", "look", why, Span(start, start + len(match[0]))
            )


def _end(period: str, told: date) -> date:
    """The last day of the week, month or year that a story is told in."""
    if period == "week":
        return told + timedelta(days=6 - told.weekday())
    month = 12 if period == "year" else told.month
    return date(told.year, month, monthrange(told.year, month)[1])


CHECK = Check(
    name="stale-relative",
    rule="“This month” and the like still hold on the day of the last update.",
    look=_look,
    wrong=(
        "Osk bridge opens\n\nPublished 28 April 2026\nUpdated 5 May 2026\n\n"
        "OSK: The mayor, Ida Renn, opened the bridge this month.",
        "Osk bridge to open\n\nPublished 28 April 2026\nUpdated 5 May 2026\n\n"
        "OSK: The town will open the bridge this month, the mayor, Ida Renn, said.",
    ),
    right=(
        "Osk bridge to open\n\nPublished 18 April 2026\nUpdated 25 April 2026\n\n"
        "OSK: The town will open the bridge this month, the mayor, Ida Renn, said.",
    ),
)
