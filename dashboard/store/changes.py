"""A story's new findings in, which figures and days are not what they were out."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, select

from dashboard.records import Findings, Story
from dashboard.store.tables import deadlines, figures

#: A figure or a deadline: its kind, what it is of, and the words that tell it.
Fact = tuple[str, str, str]

#: Lines by which copy says of itself that it was wrong before.
_CORRECTS = re.compile(
    r"(?im)^\W{0,3}(?:correct(?:ed|ion|s)\b|clarification\b|clarifies\b"
    r"|(?:an|the)\s(?:earlier|previous)\sversion\sof\sthis\s(?:story|article|report))"
)
_FIGURES = select(figures.c.measure, figures.c.unit, figures.c.raw).where(
    figures.c.story_id == bindparam("story")
)
_DEADLINES = select(deadlines.c.what, deadlines.c.raw).where(
    deadlines.c.story_id == bindparam("story")
)


def corrects(story: Story) -> bool:
    """Whether a story says of itself that it corrects something."""
    return bool(_CORRECTS.search(story.text))


def of(connection: Connection, story_id: int, findings: Findings) -> list[list[Any]]:
    """Kind, subject, former and present words of each fact that changed.

    To be asked before the new findings are written; what was not there, or is there no
    more, has None.
    """
    before, after = Counter(_kept(connection, story_id)), Counter(_read(findings))
    gone, new = list((before - after).elements()), list((after - before).elements())
    told = []
    for kind, about, words in gone:
        there = next((each for each in new if each[:2] == (kind, about)), None)
        if there is not None:
            new.remove(there)
        told.append([kind, about, words, there and there[2]])
    return told + [[kind, about, None, words] for kind, about, words in new]


def _kept(connection: Connection, story_id: int) -> Iterator[Fact]:
    asked = {"story": story_id}
    for measure, unit, raw in connection.execute(_FIGURES, asked):
        yield "figure", measure or unit or "", raw
    for what, raw in connection.execute(_DEADLINES, asked):
        yield "deadline", what, raw


def _read(findings: Findings) -> Iterator[Fact]:
    for figure in findings.figures:
        yield "figure", figure.measure or figure.unit or "", figure.raw
    for deadline in findings.deadlines:
        yield "deadline", deadline.what, deadline.raw
