"""Deadlines in, relative words that ended before the story's last update out."""

import re
from collections.abc import Iterator
from datetime import date

from dashboard.analysis.checks.base import Check
from dashboard.analysis.sentences import Sentence
from dashboard.records import Findings, Remark, Story
from dashboard.wording import day

_RELATIVE = re.compile(
    r"(?i)(?:by\s|in\s)?(?:later\s)?(?:this|next)\s(?:week|month|quarter|year|weekend)\b"
    r"|(?:by\s)?to(?:morrow|day|night)\b"
)


def _look(
    story: Story, _sentences: tuple[Sentence, ...], findings: Findings
) -> Iterator[Remark]:
    if story.day is None or len(story.updated or "") < len("2026-01-09"):
        return
    last = date.fromisoformat((story.updated or "")[:10])
    for deadline in findings.deadlines:
        ended = deadline.due is not None and story.day <= deadline.due < last
        if deadline.due and ended and _RELATIVE.match(deadline.raw):
            why = (
                f"“{deadline.raw}” ended on {day(deadline.due)}; the story was updated "
                f"on {day(last)}"
            )
            yield Remark("stale-relative", "look", why, deadline.span)


CHECK = Check(
    name="stale-relative",
    rule="“This month” and the like still hold on the day of the last update.",
    look=_look,
    wrong=(
        "Osk bridge to open\n\nPublished 28 April 2026\nUpdated 5 May 2026\n\n"
        "OSK: The town will open the bridge this month, the mayor, Ida Renn, said.",
    ),
    right=(
        "Osk bridge to open\n\nPublished 18 April 2026\nUpdated 25 April 2026\n\n"
        "OSK: The town will open the bridge this month, the mayor, Ida Renn, said.",
    ),
)
