"""A choice in, the keywords of its stories as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from dashboard.queries.choice import Choice
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import ID, PERMALINK, STORY, of_story, permalink
from dashboard.queries.listed import listed, where
from dashboard.store.tables import keywords, stories

_AT_ONCE = 2000

_COLUMNS = (
    ID,
    *STORY,
    Column("term", "string", "The keyword, equal for all its spellings."),
    Column("label", "string", "The keyword as the story prints it."),
    Column("profile", "string", "word or phrase."),
    Column("mentions", "integer", "How often the story has it."),
    Column("score", "number", "Higher tells more, inside one story only."),
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """The keywords in the order of the list, the most telling of each story first."""
    shown = [
        stories.c.key,
        stories.c.headline,
        stories.c.day,
        stories.c.invented,
        *keywords.columns,
    ]
    asked = listed(choice, connection.dialect.name, *shown, beside=keywords).order_by(
        keywords.c.score.desc(), keywords.c.profile, keywords.c.term
    )
    for row in connection.execute(asked.execution_options(yield_per=_AT_ONCE)):
        yield (
            f"{row.key}-{row.profile}-{row.term}",
            *of_story(row.key, row.headline, row.day, row.invented),
            row.term,
            row.label,
            row.profile,
            row.mentions,
            row.score,
            permalink(site, row.key),
        )


def count(connection: Connection, choice: Choice) -> int:
    """How many keywords all chosen stories have together."""
    asked = select(func.count()).select_from(keywords)
    if held := where(choice, connection.dialect.name):
        asked = asked.join(stories, stories.c.id == keywords.c.story_id).where(*held)
    return int(connection.execute(asked).scalar_one())


FILE = File(
    name="keywords",
    label="Keywords",
    about="One row for each keyword of each story.",
    columns=_COLUMNS,
    rows=rows,
    count=count,
)
