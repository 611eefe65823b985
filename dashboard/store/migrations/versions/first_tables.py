"""The first tables: an empty database in, one that can keep an archive out."""

from alembic import op
from sqlalchemy import (
    JSON,
    Boolean,
    Date,
    Float,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
)

from dashboard.store import search
from dashboard.store.migrations.columns import (
    MOMENT,
    empty,
    filled,
    finding,
    index,
    once,
    points,
)

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table, its indices, and the full text of the database at hand."""
    _loads()
    _pages()
    _refusals()
    _stories()
    _versions()
    _parts()
    _figures()
    _targets()
    _ways()
    _deadlines()
    _quotes()
    _names()
    _keywords()
    _remarks()
    _decisions()
    for statement in search.creation(op.get_bind().dialect.name):
        op.execute(statement)


def _loads() -> None:
    op.create_table(
        "loads",
        *filled(Integer, "id"),
        *filled(Text, "source"),
        *filled(MOMENT, "began"),
        *empty(MOMENT, "ended"),
        *filled(Text, "rules"),
        *filled(Integer, "new", "changed", "same", "refused"),
        PrimaryKeyConstraint("id", name="pk_loads"),
    )


def _pages() -> None:
    op.create_table(
        "pages",
        *filled(Integer, "id", "load_id"),
        *filled(Text, "name", "sha256", "reader", "encoding"),
        *filled(Boolean, "encoding_certain"),
        *filled(Text, "text"),
        PrimaryKeyConstraint("id", name="pk_pages"),
        points("pages", "load_id", "loads.id"),
        once("pages", "sha256"),
    )
    index("pages", "load_id")


def _refusals() -> None:
    op.create_table(
        "refusals",
        *filled(Integer, "id", "load_id"),
        *filled(Text, "name", "sha256", "code", "reason"),
        *filled(LargeBinary, "content"),
        *filled(Integer, "tries"),
        *filled(Boolean, "open"),
        PrimaryKeyConstraint("id", name="pk_refusals"),
        points("refusals", "load_id", "loads.id"),
        once("refusals", "sha256"),
    )
    index("refusals", "load_id")


def _stories() -> None:
    op.create_table(
        "stories",
        *filled(Integer, "id"),
        *filled(Text, "key"),
        *filled(Integer, "version"),
        *filled(Text, "content_hash"),
        *filled(Integer, "page_id"),
        *filled(Text, "rules", "text"),
        *filled(Integer, "offset"),
        *empty(Text, "headline", "headline_key"),
        *filled(JSON, "standfirst"),
        *empty(
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
        *empty(Date, "day"),
        *filled(Text, "language", "direction"),
        *filled(Boolean, "invented"),
        *filled(JSON, "warnings"),
        *filled(Integer, "words"),
        PrimaryKeyConstraint("id", name="pk_stories"),
        points("stories", "page_id", "pages.id"),
        once("stories", "key"),
    )
    index("stories", "day")
    index("stories", "headline_key")
    index("stories", "language")
    index("stories", "page_id")
    index("stories", "section")
    index("stories", "url")


def _versions() -> None:
    op.create_table(
        "versions",
        *filled(Integer, "id", "story_id", "number"),
        *filled(Text, "content_hash"),
        *filled(Integer, "page_id", "load_id", "offset"),
        *filled(Text, "text"),
        PrimaryKeyConstraint("id", name="pk_versions"),
        points("versions", "load_id", "loads.id"),
        points("versions", "page_id", "pages.id"),
        points("versions", "story_id", "stories.id", ondelete="CASCADE"),
        once("versions", "content_hash"),
        once("versions", "story_id", "number"),
    )
    index("versions", "load_id")
    index("versions", "page_id")


def _parts() -> None:
    op.create_table(
        "parts",
        *filled(Integer, "story_id", "number"),
        *filled(Text, "kind"),
        *filled(Integer, "start", "end"),
        PrimaryKeyConstraint("story_id", "number", name="pk_parts"),
        points("parts", "story_id", "stories.id", ondelete="CASCADE"),
    )


def _figures() -> None:
    finding(
        "figures",
        *filled(Text, "kind"),
        *empty(Float, "low", "high"),
        *empty(Text, "unit"),
        *filled(Boolean, "unit_assumed"),
        *empty(Text, "per"),
        *filled(Text, "modifier"),
        *empty(Text, "trend"),
        *filled(Text, "role", "nature"),
        *empty(Text, "measure", "asserted_by"),
        *filled(Text, "source"),
        *empty(Text, "refers_to", "converts"),
    )
    index("figures", "unit", "story_id", "high", "low")
    index("figures", "source", "story_id")
    finding("rejections")


def _targets() -> None:
    finding(
        "targets",
        *filled(Text, "figure"),
        *empty(Text, "baseline", "baseline_raw"),
        *filled(Text, "measure"),
        *empty(Text, "unit", "per"),
        *empty(Float, "value", "baseline_value"),
        *empty(Text, "horizon"),
        *empty(Integer, "horizon_start", "horizon_end"),
        *empty(Date, "due"),
        *empty(Float, "years", "multiple", "equal_step"),
        *empty(Text, "refused"),
    )
    index("targets", "due")


def _ways() -> None:
    op.create_table(
        "target_readings",
        *filled(Integer, "target_id", "number"),
        *filled(Text, "name", "label"),
        *filled(Float, "years", "growth", "last_value"),
        PrimaryKeyConstraint("target_id", "number", name="pk_target_readings"),
        points("target_readings", "target_id", "targets.id", ondelete="CASCADE"),
    )
    op.create_table(
        "target_path",
        *filled(Integer, "target_id", "year"),
        *filled(Date, "due"),
        *filled(Float, "at_constant_growth", "at_equal_steps"),
        PrimaryKeyConstraint("target_id", "year", name="pk_target_path"),
        points("target_path", "target_id", "targets.id", ondelete="CASCADE"),
    )


def _deadlines() -> None:
    finding(
        "deadlines",
        *filled(Text, "what", "type"),
        *empty(Date, "window_start", "due"),
        *filled(Text, "precision"),
        *empty(Date, "alternative_due"),
        *empty(Text, "alternative_reason"),
        *filled(Boolean, "promise"),
        *empty(Text, "responsible", "said_by", "channel", "overtaken_by"),
        *filled(Boolean, "measurable"),
    )
    index("deadlines", "due")


def _quotes() -> None:
    finding(
        "quotes",
        *filled(Text, "kind"),
        *empty(Text, "speaker", "as_written", "verb", "channel"),
        *filled(Text, "source"),
        *empty(Integer, "who_start", "who_end"),
    )
    index("quotes", "speaker")
    index("quotes", "source", "story_id")


def _names() -> None:
    finding(
        "names",
        *filled(Text, "name", "kind"),
        *filled(Integer, "mentions"),
        *filled(JSON, "spans"),
    )
    index("names", "kind", "name", "story_id")


def _keywords() -> None:
    op.create_table(
        "keywords",
        *filled(Integer, "story_id"),
        *filled(Text, "profile", "term", "label"),
        *filled(Integer, "mentions"),
        *filled(Float, "score"),
        PrimaryKeyConstraint("story_id", "profile", "term", name="pk_keywords"),
        points("keywords", "story_id", "stories.id", ondelete="CASCADE"),
    )
    index("keywords", "term", "story_id")


def _remarks() -> None:
    op.create_table(
        "remarks",
        *filled(Integer, "id", "story_id"),
        *filled(Text, "key", "check", "result", "why"),
        *empty(Integer, "start", "end", "other_start", "other_end"),
        PrimaryKeyConstraint("id", name="pk_remarks"),
        points("remarks", "story_id", "stories.id", ondelete="CASCADE"),
        once("remarks", "story_id", "key"),
    )
    index("remarks", "result", "story_id")


def _decisions() -> None:
    op.create_table(
        "decisions",
        *filled(Integer, "id"),
        *filled(Text, "story_key", "key"),
        *filled(MOMENT, "made"),
        *filled(Text, "editor", "verdict"),
        *filled(JSON, "before"),
        *empty(JSON, "after"),
        *empty(Text, "why"),
        PrimaryKeyConstraint("id", name="pk_decisions"),
    )
    index("decisions", "story_key", "key")
