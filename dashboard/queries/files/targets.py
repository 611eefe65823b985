"""A choice in, the targets of its stories as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection

from dashboard.queries.choice import Choice
from dashboard.queries.figures import TargetRow, count_targets, each_target
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import (
    FINDING,
    ID,
    PERMALINK,
    START,
    STORY,
    iso,
    of_story,
    permalink,
)
from dashboard.wording import percent

_COLUMNS = (
    ID,
    *STORY,
    Column("measure", "string", "What is to be reached."),
    Column("value", "number", "The value that is to be reached."),
    Column("baseline", "number", "The value that it starts from."),
    Column("unit", "string", "The unit of both: ISO 4217 for money, else a noun."),
    Column("per", "string", "The period of both."),
    Column("baseline_words", "string", "The starting value in the words of the copy."),
    Column("start_id", "string", "The id of the figure that it starts from."),
    START,
    Column("start_day", "date", "The day of the story that gives the start."),
    Column("horizon", "string", "The time in the words of the copy."),
    Column("due", "date", "The last day."),
    Column("years", "number", "Years from the story's day to the last day."),
    Column("multiple", "number", "How many times the starting value."),
    Column("growth", "number", "Growth a year that it asks for; 0.5 is 50%."),
    Column("equal_step", "number", "The same step every year, in the unit."),
    Column("readings", "string", "Growth a year under each fair reading."),
    Column("refused", "string", "Why no growth was worked out."),
    Column("series", "string", "Names what is measured for all stories."),
    *FINDING,
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """The targets, nearest due first."""
    for row in each_target(connection, choice):
        target = row.target
        yield (
            row.id,
            *of_story(row.story_key, row.headline, row.day, row.invented),
            *_asked(row),
            target.refused,
            target.series,
            target.part,
            target.raw,
            row.sentence,
            target.rule,
            target.reason,
            target.confidence,
            permalink(site, row.story_key, target.key),
        )


def _asked(row: TargetRow) -> tuple[Cell, ...]:
    """What is to be reached, from where, until when, and what that asks for."""
    target, start = row.target, _start(row)
    told = row.proposed.day if row.proposed else row.day
    return (
        target.measure,
        target.value,
        target.baseline_value,
        target.unit,
        target.per,
        target.baseline_raw,
        start,
        row.proposed is not None,
        iso(told) if start else None,
        target.horizon,
        iso(target.due),
        target.years,
        target.multiple,
        next((each.growth for each in target.readings), None),
        target.equal_step,
        tuple(f"{each.label}: {percent(each.growth)}" for each in target.readings),
    )


def _start(row: TargetRow) -> str | None:
    """The id of what a target starts from, in its own story or in another."""
    if row.proposed is not None:
        return row.proposed.id
    baseline = row.target.baseline
    return None if baseline is None else f"{row.story_key}-{baseline}"


FILE = File(
    name="targets",
    label="Targets",
    about="One row a target, with what it asks for.",
    columns=_COLUMNS,
    rows=rows,
    count=count_targets,
)
