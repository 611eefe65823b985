"""The first tables: an empty database in, one that can keep an archive out."""

from collections.abc import Iterator
from typing import Any

from alembic import op
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

from dashboard.store import search

revision = "0001"
down_revision = None

_MOMENT = DateTime(timezone=True)
_Type = TypeEngine[Any] | type[TypeEngine[Any]]


def upgrade() -> None:
    """Make every table, its indices, and the full text of the database at hand."""
    _arrivals()
    _stories()
    _amounts()
    _statements()
    _decisions()
    for statement in search.creation(op.get_bind().dialect.name):
        op.execute(statement)


def _arrivals() -> None:
    op.create_table(
        "loads",
        *_filled(Integer, "id"),
        *_filled(Text, "source"),
        *_filled(_MOMENT, "began"),
        *_open(_MOMENT, "ended"),
        *_filled(Text, "rules"),
        *_filled(Integer, "new", "changed", "same", "refused"),
        PrimaryKeyConstraint("id", name="pk_loads"),
    )
    op.create_table(
        "pages",
        *_filled(Integer, "id", "load_id"),
        *_filled(Text, "name", "sha256", "reader", "encoding"),
        *_filled(Boolean, "encoding_certain"),
        *_filled(Text, "text"),
        PrimaryKeyConstraint("id", name="pk_pages"),
        _points("pages", "load_id", "loads.id"),
        _once("pages", "sha256"),
    )
    _index("pages", "load_id")
    op.create_table(
        "refusals",
        *_filled(Integer, "id", "load_id"),
        *_filled(Text, "name", "sha256", "code", "reason"),
        *_filled(LargeBinary, "content"),
        *_filled(Integer, "tries"),
        *_filled(Boolean, "open"),
        PrimaryKeyConstraint("id", name="pk_refusals"),
        _points("refusals", "load_id", "loads.id"),
        _once("refusals", "sha256"),
    )
    _index("refusals", "load_id")


def _stories() -> None:
    op.create_table(
        "stories",
        *_filled(Integer, "id"),
        *_filled(Text, "key"),
        *_filled(Integer, "version"),
        *_filled(Text, "content_hash"),
        *_filled(Integer, "page_id"),
        *_filled(Text, "rules", "text"),
        *_filled(Integer, "offset"),
        *_open(Text, "headline", "headline_key"),
        *_filled(JSON, "standfirst"),
        *_open(
            Text,
            "caption",
            "credit",
            "byline",
            "dateline_place",
            "section",
            "outlet",
            "url",
            "published",
            "updated",
        ),
        *_open(Date, "day"),
        *_filled(Text, "language", "direction"),
        *_filled(Boolean, "invented"),
        *_filled(JSON, "warnings"),
        *_filled(Integer, "words"),
        PrimaryKeyConstraint("id", name="pk_stories"),
        _points("stories", "page_id", "pages.id"),
        _once("stories", "key"),
    )
    _index("stories", "day")
    _index("stories", "headline_key")
    _index("stories", "language")
    _index("stories", "page_id")
    _index("stories", "section")
    _index("stories", "url")
    op.create_table(
        "versions",
        *_filled(Integer, "id", "story_id", "number"),
        *_filled(Text, "content_hash"),
        *_filled(Integer, "page_id", "load_id", "offset"),
        *_filled(Text, "text"),
        PrimaryKeyConstraint("id", name="pk_versions"),
        _points("versions", "load_id", "loads.id"),
        _points("versions", "page_id", "pages.id"),
        _points("versions", "story_id", "stories.id", ondelete="CASCADE"),
        _once("versions", "content_hash"),
        _once("versions", "story_id", "number"),
    )
    _index("versions", "load_id")
    _index("versions", "page_id")
    op.create_table(
        "parts",
        *_filled(Integer, "story_id", "number"),
        *_filled(Text, "kind"),
        *_filled(Integer, "start", "end"),
        PrimaryKeyConstraint("story_id", "number", name="pk_parts"),
        _points("parts", "story_id", "stories.id", ondelete="CASCADE"),
    )


def _amounts() -> None:
    _finding(
        "figures",
        *_filled(Text, "kind"),
        *_open(Float, "low", "high"),
        *_open(Text, "unit"),
        *_filled(Boolean, "unit_assumed"),
        *_open(Text, "per"),
        *_filled(Text, "modifier"),
        *_open(Text, "trend"),
        *_filled(Text, "role", "nature"),
        *_open(Text, "measure", "asserted_by"),
        *_filled(Text, "source"),
        *_open(Text, "refers_to", "converts"),
    )
    _index("figures", "unit", "high")
    _finding("rejections")
    _finding(
        "targets",
        *_filled(Text, "figure"),
        *_open(Text, "baseline", "baseline_raw"),
        *_filled(Text, "measure"),
        *_open(Text, "unit", "per"),
        *_open(Float, "value", "baseline_value"),
        *_open(Text, "horizon"),
        *_open(Integer, "horizon_start", "horizon_end"),
        *_open(Date, "due"),
        *_open(Float, "years", "multiple", "equal_step"),
        *_open(Text, "refused"),
    )
    _index("targets", "due")
    op.create_table(
        "target_readings",
        *_filled(Integer, "target_id", "number"),
        *_filled(Text, "name", "label"),
        *_filled(Float, "years", "growth", "last_value"),
        PrimaryKeyConstraint("target_id", "number", name="pk_target_readings"),
        _points("target_readings", "target_id", "targets.id", ondelete="CASCADE"),
    )
    op.create_table(
        "target_path",
        *_filled(Integer, "target_id", "year"),
        *_filled(Date, "due"),
        *_filled(Float, "at_constant_growth", "at_equal_steps"),
        PrimaryKeyConstraint("target_id", "year", name="pk_target_path"),
        _points("target_path", "target_id", "targets.id", ondelete="CASCADE"),
    )


def _statements() -> None:
    _finding(
        "deadlines",
        *_filled(Text, "what", "type"),
        *_open(Date, "window_start", "due"),
        *_filled(Text, "precision"),
        *_open(Date, "alternative_due"),
        *_open(Text, "alternative_reason"),
        *_filled(Boolean, "promise"),
        *_open(Text, "responsible", "said_by", "channel", "overtaken_by"),
        *_filled(Boolean, "measurable"),
    )
    _index("deadlines", "due")
    _finding(
        "quotes",
        *_filled(Text, "kind"),
        *_open(Text, "speaker", "as_written", "verb", "channel"),
        *_filled(Text, "source"),
        *_open(Integer, "who_start", "who_end"),
    )
    _index("quotes", "speaker")
    _finding(
        "names",
        *_filled(Text, "name", "kind"),
        *_filled(Integer, "mentions"),
        *_filled(JSON, "spans"),
    )
    _index("names", "kind", "name", "story_id")
    op.create_table(
        "keywords",
        *_filled(Integer, "story_id"),
        *_filled(Text, "profile", "term", "label"),
        *_filled(Integer, "mentions"),
        *_filled(Float, "score"),
        PrimaryKeyConstraint("story_id", "profile", "term", name="pk_keywords"),
        _points("keywords", "story_id", "stories.id", ondelete="CASCADE"),
    )
    _index("keywords", "term", "story_id")
    op.create_table(
        "remarks",
        *_filled(Integer, "id", "story_id"),
        *_filled(Text, "key", "check", "result", "why"),
        *_open(Integer, "start", "end", "other_start", "other_end"),
        PrimaryKeyConstraint("id", name="pk_remarks"),
        _points("remarks", "story_id", "stories.id", ondelete="CASCADE"),
        _once("remarks", "story_id", "key"),
    )


def _decisions() -> None:
    op.create_table(
        "decisions",
        *_filled(Integer, "id"),
        *_filled(Text, "story_key", "key"),
        *_filled(_MOMENT, "made"),
        *_filled(Text, "editor", "verdict"),
        *_filled(JSON, "before"),
        *_open(JSON, "after"),
        *_open(Text, "why"),
        PrimaryKeyConstraint("id", name="pk_decisions"),
    )
    _index("decisions", "story_key", "key")


def _finding(table: str, *columns: Column[Any]) -> None:
    """A table of findings: where each stands and why, then what is its own."""
    op.create_table(
        table,
        *_filled(Integer, "id", "story_id"),
        *_filled(Text, "key"),
        *_filled(Integer, "start", "end"),
        *_filled(Text, "raw", "part"),
        *_filled(Integer, "sentence_start", "sentence_end"),
        *_filled(Text, "rule", "reason"),
        *_filled(Float, "confidence"),
        *columns,
        PrimaryKeyConstraint("id", name=f"pk_{table}"),
        _points(table, "story_id", "stories.id", ondelete="CASCADE"),
        _once(table, "story_id", "key"),
    )


def _filled(kind: _Type, *names: str) -> Iterator[Column[Any]]:
    """Columns that every row fills."""
    return (Column(name, kind, nullable=False) for name in names)


def _open(kind: _Type, *names: str) -> Iterator[Column[Any]]:
    """Columns that a row may leave empty."""
    return (Column(name, kind, nullable=True) for name in names)


def _points(
    table: str, column: str, target: str, ondelete: str | None = None
) -> ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return ForeignKeyConstraint([column], [target], name=name, ondelete=ondelete)


def _once(table: str, *columns: str) -> UniqueConstraint:
    return UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
