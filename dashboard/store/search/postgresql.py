"""Full text on PostgreSQL by tsvector and GIN: folded words in, stories out."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnClause,
    Connection,
    Float,
    Function,
    Select,
    func,
    literal_column,
    select,
    text,
)

from dashboard.store.search.terms import Term

CREATE = (
    "CREATE TABLE story_search (story_id integer PRIMARY KEY "
    "REFERENCES stories (id) ON DELETE CASCADE, document tsvector NOT NULL)",
    "CREATE INDEX ix_story_search_document ON story_search USING gin (document)",
)

#: Stands between the parts of a story, so that no phrase runs from one into the next.
_GAP = "0gap0"

_INSERT = text(
    "INSERT INTO story_search (story_id, document) VALUES (:id, "
    "setweight(to_tsvector('simple', :headline), 'A') || "
    "setweight(to_tsvector('simple', :standfirst), 'B') || "
    "to_tsvector('simple', :body))"
)
_DELETE = text("DELETE FROM story_search WHERE story_id = :id")


def write(
    connection: Connection, story_id: int, headline: str, standfirst: str, body: str
) -> None:
    """Make a story's folded words findable."""
    row = {"headline": headline, "standfirst": f"{_GAP} {standfirst} {_GAP}"}
    connection.execute(_INSERT, {"id": story_id, "body": body, **row})


def remove(connection: Connection, story_ids: Sequence[int]) -> None:
    """Make the words of stories unfindable."""
    connection.execute(_DELETE, [{"id": story_id} for story_id in story_ids])


def ranked(wanted: tuple[tuple[Term, ...], ...]) -> Select[int, float]:
    """Stories that have one term of every choice, and how well each answers."""
    asked = _every(wanted)
    document: ColumnClause[Any] = literal_column("document")
    score = func.ts_rank(document, asked, type_=Float)
    return (
        select(literal_column("story_id").label("story_id"), score.label("score"))
        .select_from(text("story_search"))
        .where(document.op("@@")(asked))
    )


def having(either: tuple[Term, ...]) -> Select[int]:
    """The ids of the stories that have one of the terms."""
    asked = _asked(_either(either))
    return (
        select(literal_column("story_id"))
        .select_from(text("story_search"))
        .where(literal_column("document").op("@@")(asked))
    )


def having_all(wanted: tuple[tuple[Term, ...], ...]) -> Select[int]:
    """The ids of the stories that have one term of every choice."""
    return (
        select(literal_column("story_id"))
        .select_from(text("story_search"))
        .where(literal_column("document").op("@@")(_every(wanted)))
    )


def _every(wanted: tuple[tuple[Term, ...], ...]) -> Function[Any]:
    return _asked(" & ".join(f"({_either(terms)})" for terms in wanted))


def _asked(query: str) -> Function[Any]:
    return func.to_tsquery(literal_column("'simple'"), query)


def _either(terms: tuple[Term, ...]) -> str:
    return " | ".join(f"({_query(term)})" for term in terms)


def _query(term: Term) -> str:
    # Words are letters and digits only, so quoting them is enough.
    words = " <-> ".join(f"'{word}'" for word in term.words)
    return f"{words}:*" if term.prefix else words
