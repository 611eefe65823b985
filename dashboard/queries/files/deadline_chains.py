"""A choice in, the deadlines that moved as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection

from dashboard.queries.chains import count_chains, each_chain
from dashboard.queries.choice import Choice
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import (
    ID,
    PERMALINK,
    STORY,
    iso,
    of_story,
    permalink,
)

_COLUMNS = (
    ID,
    *STORY,
    Column("what", "string", "What must happen."),
    Column("responsible", "string", "Who must do it."),
    Column("first_due", "date", "The first day that was set."),
    Column("latest_due", "date", "The latest day that was set for it."),
    Column("slip_days", "integer", "From the first day in the copy to the latest."),
    Column("proposed", "boolean", "Tied across stories by its words; to be checked."),
    Column("steps", "string", "Every later day, in the order in which they were set."),
    Column("first_sentence", "string", "The sentence of the first day."),
    Column("latest_sentence", "string", "The sentence of the latest day."),
    Column(
        "latest_story_id", "string", "The id of the story that sets the latest day."
    ),
    Column("latest_permalink", "string", "Opens that story at the place."),
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """What moved, the earliest first day first."""
    for row in each_chain(connection, choice):
        latest = row.moves[-1]
        yield (
            row.id,
            *of_story(row.story_key, row.headline, row.day, row.invented),
            row.deadline.what,
            row.deadline.responsible,
            iso(row.deadline.due),
            iso(latest.deadline.due),
            latest.slip,
            latest.proposed,
            tuple(iso(each.deadline.due) or "" for each in row.moves),
            row.sentence,
            latest.sentence,
            latest.story_key,
            permalink(site, latest.story_key, latest.deadline.key),
            permalink(site, row.story_key, row.deadline.key),
        )


FILE = File(
    name="deadline_chains",
    label="Moved deadlines",
    about="One row a deadline that moved: first day, latest day, days between.",
    columns=_COLUMNS,
    rows=rows,
    count=count_chains,
)
