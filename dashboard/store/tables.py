"""The tables, one a record, and what the database keeps beside the records.

What a machine read (`figures` to `remarks`) and what an editor decides live apart: the
rows of the former come and go with every reading, so decisions name a finding by
(`story_key`, `key`), which outlives them, and never by a row's number.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from dashboard import records

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _story_id(*, primary_key: bool = False) -> Column[int]:
    return Column(
        "story_id",
        ForeignKey("stories.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        index=not primary_key,
    )


def _finding(name: str, *columns: Column[object]) -> Table:
    """A table of findings: where each stands and why, then what is its own."""
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        _story_id(),
        Column("key", String(24), nullable=False),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        Column("raw", Text, nullable=False),
        Column("part", String(16), nullable=False),
        Column("sentence_start", Integer, nullable=False),
        Column("sentence_end", Integer, nullable=False),
        Column("rule", String(64), nullable=False),
        Column("reason", Text, nullable=False),
        Column("confidence", Float, nullable=False),
        *columns,
        UniqueConstraint("story_id", "key"),
    )


loads = Table(
    "loads",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("began", DateTime(timezone=True), nullable=False),
    Column("ended", DateTime(timezone=True)),
    Column("rules", String(16), nullable=False),
    Column("new", Integer, nullable=False, default=0),
    Column("changed", Integer, nullable=False, default=0),
    Column("same", Integer, nullable=False, default=0),
    Column("refused", Integer, nullable=False, default=0),
)

pages = Table(
    "pages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("load_id", ForeignKey("loads.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("reader", String(32), nullable=False),
    Column("encoding", String(32), nullable=False),
    Column("encoding_certain", Boolean, nullable=False),
    Column("text", Text, nullable=False),
)

refusals = Table(
    "refusals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("load_id", ForeignKey("loads.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("code", String(32), nullable=False),
    Column("reason", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("tries", Integer, nullable=False, default=1),
    #: Open until a later try reads it.
    Column("open", Boolean, nullable=False, default=True),
)

stories = Table(
    "stories",
    metadata,
    Column("id", Integer, primary_key=True),
    #: Names the story in addresses, files and decisions for as long as it lives.
    Column("key", String(24), nullable=False, unique=True),
    #: Of the version that is shown.
    Column("version", Integer, nullable=False),
    Column("content_hash", String(64), nullable=False, index=True),
    Column("page_id", ForeignKey("pages.id"), nullable=False, index=True),
    Column("rules", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("offset", Integer, nullable=False),
    Column("headline", Text),
    #: The headline folded: candidates for an earlier version share it.
    Column("headline_key", Text, index=True),
    Column("standfirst", JSON, nullable=False),
    Column("caption", Text),
    Column("credit", Text),
    Column("byline", Text),
    Column("dateline_place", Text),
    Column("section", Text, index=True),
    Column("outlet", Text),
    Column("url", Text, index=True),
    Column("published", String(32)),
    Column("updated", String(32)),
    Column("day", Date, index=True),
    Column("language", String(16), nullable=False, index=True),
    Column("direction", String(3), nullable=False),
    Column("invented", Boolean, nullable=False, index=True),
    Column("warnings", JSON, nullable=False),
    Column("words", Integer, nullable=False),
)

versions = Table(
    "versions",
    metadata,
    Column("id", Integer, primary_key=True),
    _story_id(),
    Column("number", Integer, nullable=False),
    Column("content_hash", String(64), nullable=False, unique=True),
    Column("page_id", ForeignKey("pages.id"), nullable=False, index=True),
    Column("load_id", ForeignKey("loads.id"), nullable=False, index=True),
    Column("offset", Integer, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("story_id", "number"),
)

parts = Table(
    "parts",
    metadata,
    _story_id(primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)

figures = _finding(
    "figures",
    Column("kind", String(20), nullable=False),
    Column("low", Float),
    Column("high", Float),
    Column("unit", Text),
    Column("unit_assumed", Boolean, nullable=False),
    Column("per", Text),
    Column("modifier", String(12), nullable=False),
    Column("trend", String(4)),
    Column("role", String(12), nullable=False),
    Column("nature", String(8), nullable=False),
    Column("measure", Text),
    Column("asserted_by", Text),
    Column("source", String(8), nullable=False),
    Column("refers_to", Text),
    Column("converts", String(24)),
)
Index("ix_figures_unit_high", figures.c.unit, figures.c.high)

rejections = _finding("rejections")

targets = _finding(
    "targets",
    Column("figure", String(24), nullable=False),
    Column("baseline", String(24)),
    Column("baseline_raw", Text),
    Column("measure", Text, nullable=False),
    Column("unit", Text),
    Column("per", Text),
    Column("value", Float),
    Column("baseline_value", Float),
    Column("horizon", Text),
    Column("horizon_start", Integer),
    Column("horizon_end", Integer),
    Column("due", Date, index=True),
    Column("years", Float),
    Column("multiple", Float),
    Column("equal_step", Float),
    Column("refused", Text),
)


def _target_id() -> Column[int]:
    return Column(
        "target_id", ForeignKey("targets.id", ondelete="CASCADE"), primary_key=True
    )


target_readings = Table(
    "target_readings",
    metadata,
    _target_id(),
    Column("number", Integer, primary_key=True),
    Column("name", String(16), nullable=False),
    Column("label", Text, nullable=False),
    Column("years", Float, nullable=False),
    Column("growth", Float, nullable=False),
    Column("last_value", Float, nullable=False),
)

target_path = Table(
    "target_path",
    metadata,
    _target_id(),
    Column("year", Integer, primary_key=True),
    Column("due", Date, nullable=False),
    Column("at_constant_growth", Float, nullable=False),
    Column("at_equal_steps", Float, nullable=False),
)

deadlines = _finding(
    "deadlines",
    Column("what", Text, nullable=False),
    Column("type", String(12), nullable=False),
    Column("window_start", Date),
    Column("due", Date, index=True),
    Column("precision", String(8), nullable=False),
    Column("alternative_due", Date),
    Column("alternative_reason", Text),
    Column("promise", Boolean, nullable=False),
    Column("responsible", Text),
    Column("said_by", Text),
    Column("channel", Text),
    Column("overtaken_by", String(24)),
    Column("measurable", Boolean, nullable=False),
)

quotes = _finding(
    "quotes",
    Column("kind", String(12), nullable=False),
    Column("speaker", Text, index=True),
    Column("as_written", Text),
    Column("verb", Text),
    Column("channel", Text),
    Column("source", String(8), nullable=False),
    Column("who_start", Integer),
    Column("who_end", Integer),
)

names = _finding(
    "names",
    Column("name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("mentions", Integer, nullable=False),
    #: Pairs of start and end.
    Column("spans", JSON, nullable=False),
)
Index("ix_names_kind_name", names.c.kind, names.c.name)

keywords = Table(
    "keywords",
    metadata,
    _story_id(primary_key=True),
    Column("profile", String(8), primary_key=True),
    Column("term", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("mentions", Integer, nullable=False),
    Column("score", Float, nullable=False),
)
Index("ix_keywords_profile_term", keywords.c.profile, keywords.c.term)

remarks = Table(
    "remarks",
    metadata,
    Column("id", Integer, primary_key=True),
    _story_id(),
    Column("key", String(24), nullable=False),
    Column("check", String(32), nullable=False),
    Column("result", String(8), nullable=False),
    Column("why", Text, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
    Column("other_start", Integer),
    Column("other_end", Integer),
    UniqueConstraint("story_id", "key"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    #: No foreign keys: a decision outlives the rows that it speaks of.
    Column("story_key", String(24), nullable=False),
    Column("key", String(24), nullable=False),
    Column("made", DateTime(timezone=True), nullable=False),
    Column("editor", Text, nullable=False),
    Column("verdict", String(16), nullable=False),
    #: The finding as the machine had read it, and as the editor has it.
    Column("before", JSON, nullable=False),
    Column("after", JSON),
    Column("why", Text),
    Index("ix_decisions_story_key_key", "story_key", "key"),
)

TABLE_OF = {
    records.Page: pages,
    records.Refusal: refusals,
    records.Story: stories,
    records.Part: parts,
    records.Figure: figures,
    records.Rejection: rejections,
    records.Target: targets,
    records.Reading: target_readings,
    records.Step: target_path,
    records.Deadline: deadlines,
    records.Quote: quotes,
    records.Name: names,
    records.Keyword: keywords,
    records.Remark: remarks,
}
