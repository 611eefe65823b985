"""Full text on SQLite by FTS5: folded words in, the stories that have them out."""

from collections.abc import Sequence

from sqlalchemy import Connection, Float, Select, literal_column, select, text

from dashboard.store.search.terms import Term

#: Words are folded before they come here, so the tokenizer only parts them.
CREATE = (
    "CREATE VIRTUAL TABLE story_search USING fts5("
    "headline, standfirst, body, tokenize = 'unicode61 remove_diacritics 0')",
)

#: A word in the headline tells more than one in the body. FTS5 ranks the best lowest.
_SCORE = literal_column("-bm25(story_search, 10.0, 4.0, 1.0)", Float)

_INSERT = text(
    "INSERT INTO story_search (rowid, headline, standfirst, body) "
    "VALUES (:id, :headline, :standfirst, :body)"
)
_DELETE = text("DELETE FROM story_search WHERE rowid = :id")


def write(
    connection: Connection, story_id: int, headline: str, standfirst: str, body: str
) -> None:
    """Make a story's folded words findable."""
    row = {"headline": headline, "standfirst": standfirst, "body": body}
    connection.execute(_INSERT, {"id": story_id, **row})


def remove(connection: Connection, story_ids: Sequence[int]) -> None:
    """Make the words of stories unfindable."""
    connection.execute(_DELETE, [{"id": story_id} for story_id in story_ids])


def ranked(wanted: tuple[tuple[Term, ...], ...]) -> Select[int, float]:
    """Stories that have one term of every choice, and how well each answers."""
    match = _every(wanted)
    return (
        select(literal_column("rowid").label("story_id"), _SCORE.label("score"))
        .select_from(text("story_search"))
        .where(literal_column("story_search").op("MATCH")(match))
    )


def having(either: tuple[Term, ...]) -> Select[int]:
    """The ids of the stories that have one of the terms."""
    match = " OR ".join(_match(term) for term in either)
    return (
        select(literal_column("rowid"))
        .select_from(text("story_search"))
        .where(literal_column("story_search").op("MATCH")(match))
    )


def having_all(wanted: tuple[tuple[Term, ...], ...]) -> Select[int]:
    """The ids of the stories that have one term of every choice."""
    return (
        select(literal_column("rowid").label("story_id"))
        .select_from(text("story_search"))
        .where(literal_column("story_search").op("MATCH")(_every(wanted)))
    )


def _every(wanted: tuple[tuple[Term, ...], ...]) -> str:
    either = (" OR ".join(_match(term) for term in terms) for terms in wanted)
    return " AND ".join(f"({terms})" for terms in either)


def _match(term: Term) -> str:
    # Words are letters and digits only, so a quoted phrase cannot be broken out of.
    return f'"{" ".join(term.words)}"{"*" if term.prefix else ""}'
