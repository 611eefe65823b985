"""A choice in, the figures of its stories as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection

from dashboard.queries import decisions
from dashboard.queries.choice import Choice
from dashboard.queries.figures import count_figures, each_figure
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import (
    DECIDED,
    FINDING,
    ID,
    PERMALINK,
    STORY,
    iso,
    of_story,
    permalink,
)
from dashboard.records import Figure

_COLUMNS = (
    ID,
    *STORY,
    Column("measure", "string", "What is counted."),
    Column("low", "number", "The value, or the lower end of a range."),
    Column("high", "number", "The value, or the upper end of a range."),
    Column("unit", "string", "ISO 4217 for money, % for per cent, else a noun."),
    Column("unit_assumed", "boolean", "Whether the copy leaves the unit open."),
    Column("per", "string", "The period or the thing it is counted by."),
    Column("modifier", "string", "exact, about, at_least, range and the like."),
    Column("kind", "string", "money, percent, count, measure and the like."),
    Column("role", "string", "target, baseline, actual, estimate and the like."),
    Column("nature", "string", "flow, stock, ratio, count or none."),
    Column("trend", "string", "up or down."),
    Column("asserted_by", "string", "Who says so, in the words of the copy."),
    Column("source", "string", "named, unnamed or none."),
    Column("refers_to", "string", "The period that it speaks of."),
    Column("period_start", "date", "The first day of that period."),
    Column("period_end", "date", "The last day of that period."),
    Column("entity", "string", "Whose figure it is."),
    Column("series", "string", "Names what is measured for all stories."),
    Column("converts", "string", "The id of the figure that it restates."),
    *FINDING,
    *DECIDED,
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """The figures in the order of the list and of the copy."""
    signed = decisions.signed(connection)
    for row in each_figure(connection, choice):
        figure = row.figure
        yield (
            row.id,
            *of_story(row.story_key, row.headline, row.day, row.invented),
            *_amount(figure),
            figure.refers_to,
            iso(figure.period_start),
            iso(figure.period_end),
            figure.entity,
            figure.series,
            figure.converts and f"{row.story_key}-{figure.converts}",
            figure.part,
            figure.raw,
            row.sentence,
            figure.rule,
            figure.reason,
            figure.confidence,
            *signed(figure.decision),
            permalink(site, row.story_key, figure.key),
        )


def _amount(figure: Figure) -> tuple[Cell, ...]:
    """What is counted, how much of it, and what the value means."""
    return (
        figure.measure,
        figure.low,
        figure.high,
        figure.unit,
        figure.unit_assumed,
        figure.per,
        figure.modifier,
        figure.kind,
        figure.role,
        figure.nature,
        figure.trend,
        figure.asserted_by,
        figure.source,
    )


FILE = File(
    name="figures",
    label="Figures",
    about="One row a figure, with its sentence.",
    columns=_COLUMNS,
    rows=rows,
    count=count_figures,
)
