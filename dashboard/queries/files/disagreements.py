"""A choice in, what its stories tell differently as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection

from dashboard.queries.choice import Choice
from dashboard.queries.disagreements import count_disagreements, each_disagreement
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import ID, PERMALINK, iso, permalink
from dashboard.queries.rows import FigureRow


def _side_columns(which: str) -> tuple[Column, ...]:
    """What is told of the value of the older or of the newer story."""
    return (
        Column(f"{which}_low", "number", f"The {which} story's value or lower end."),
        Column(f"{which}_high", "number", f"The {which} story's value or upper end."),
        Column(f"{which}_unit", "string", "The unit of that value."),
        Column(f"{which}_modifier", "string", "exact, about, at_least and the like."),
        Column(f"{which}_raw", "string", f"The words in the {which} story."),
        Column(f"{which}_sentence", "string", f"The sentence in the {which} story."),
        Column(f"{which}_day", "date", f"The day of the {which} story."),
        Column(f"{which}_headline", "string", f"The headline of the {which} story."),
        Column(f"{which}_story_id", "string", f"The id of the {which} story."),
        Column(f"{which}_invented", "boolean", "Whether it says that it is made up."),
    )


_COLUMNS = (
    ID,
    Column("measure", "string", "What is measured, in the newer story's words."),
    Column("entity", "string", "Whose it is."),
    Column("period_start", "date", "The first day of what both speak of."),
    Column("period_end", "date", "The last day of what both speak of."),
    *_side_columns("older"),
    *_side_columns("newer"),
    Column("per", "string", "The period or the thing that both are counted by."),
    Column("series", "string", "Names what is measured for all stories."),
    Column("older_permalink", "string", "Opens the older story at the place."),
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """The pairs, those with the newest value first; the link opens the newer story."""
    for pair in each_disagreement(connection, choice):
        figure = pair.other.figure
        yield (
            f"{pair.one.id}-{pair.other.id}",
            figure.measure,
            figure.entity,
            *map(iso, pair.period),
            *_side(pair.one),
            *_side(pair.other),
            figure.per,
            pair.key,
            _link(site, pair.one),
            _link(site, pair.other),
        )


def _link(site: str, row: FigureRow) -> str:
    return permalink(site, row.story_key, row.figure.key)


def _side(row: FigureRow) -> tuple[Cell, ...]:
    figure = row.figure
    return (
        figure.low,
        figure.high,
        figure.unit,
        figure.modifier,
        figure.raw,
        row.sentence,
        iso(row.day),
        row.headline,
        row.story_key,
        row.invented,
    )


FILE = File(
    name="disagreements",
    label="Disagreements",
    about="One row for each two values of one thing that differ.",
    columns=_COLUMNS,
    rows=rows,
    count=count_disagreements,
)
