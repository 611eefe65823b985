"""A choice in, what editors decided in its stories as rows of a file out."""

from collections.abc import Iterator

from sqlalchemy import Connection

from dashboard.queries import decisions
from dashboard.queries.choice import Choice
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.places import PERMALINK, STORY, of_story, permalink

_COLUMNS = (
    Column("id", "string", "The number of the decision."),
    Column("made", "string", "When it was made, in UTC."),
    Column("editor", "string", "Who made it."),
    *STORY,
    Column("kind", "string", "figure, target, deadline, quote, name or remark."),
    Column("raw", "string", "The words that it is about."),
    Column(
        "verdict",
        "string",
        "confirmed, corrected, rejected, added, reinstated, status, dismissed, noted.",
    ),
    Column("undoes", "string", "The number of the decision that it takes back."),
    Column("before", "string", "What the corrected fields had been read as."),
    Column("after", "string", "What the editor put there."),
    Column("why", "string", "The editor's reason."),
    Column("state", "string", "stands, taken back, or lost with its words."),
    Column("unseen", "string", "A decision on the same that its editor had not seen."),
    PERMALINK,
)


def rows(
    connection: Connection, choice: Choice, site: str
) -> Iterator[tuple[Cell, ...]]:
    """The decisions, newest first; nothing is ever taken out of them."""
    for logged in decisions.log(connection, choice):
        made, story = logged.decision, logged.story_key
        before = {name: made.before.get(name) for name in made.after}
        yield (
            str(made.id),
            made.made.isoformat(timespec="seconds"),
            made.editor,
            *of_story(story, logged.headline, logged.day, logged.invented),
            made.kind,
            made.anchor.exact if made.anchor else None,
            made.verdict,
            _number(made.undoes),
            decisions.told(before),
            decisions.told(made.after),
            made.why,
            logged.state,
            _number(made.unseen),
            permalink(site, story, made.key),
        )


def _number(decision: int | None) -> str | None:
    return None if decision is None else str(decision)


FILE = File(
    name="decisions",
    label="Decisions",
    about="One row a decision of an editor, with what had been read before.",
    columns=_COLUMNS,
    rows=rows,
    count=decisions.count,
)
