"""A choice in, the quotes of its stories as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection

from dashboard.queries import decisions
from dashboard.queries.choice import Choice
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import (
    DECIDED,
    FINDING,
    ID,
    PERMALINK,
    STORY,
    of_story,
    permalink,
)
from dashboard.queries.people import count_quotes, each_quote

_COLUMNS = (
    ID,
    *STORY,
    Column("speaker", "string", "Who says it, in the fullest form of the story."),
    Column("known_as", "string", "The form that stands for all spellings."),
    Column("speaker_kind", "string", "person or organisation."),
    Column("as_written", "string", "The words that name who says it."),
    Column("kind", "string", "direct, mixed, indirect or continued."),
    Column("verb", "string", "The verb of saying."),
    Column("channel", "string", "statement, tweet, interview and the like."),
    Column("source", "string", "named, role, unnamed or none."),
    *FINDING,
    *DECIDED,
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """The quotes in the order of the list and of the copy."""
    signed = decisions.signed(connection)
    for row in each_quote(connection, choice):
        quote = row.quote
        yield (
            row.id,
            *of_story(row.story_key, row.headline, row.day, row.invented),
            quote.speaker,
            quote.known_as,
            quote.speaker_kind,
            quote.as_written,
            quote.kind,
            quote.verb,
            quote.channel,
            quote.source,
            quote.part,
            quote.raw,
            row.sentence,
            quote.rule,
            quote.reason,
            quote.confidence,
            *signed(quote.decision),
            permalink(site, row.story_key, quote.key),
        )


FILE = File(
    name="quotes",
    label="Quotes",
    about="One row a quote, with its speaker and its sentence.",
    columns=_COLUMNS,
    rows=rows,
    count=count_quotes,
)
