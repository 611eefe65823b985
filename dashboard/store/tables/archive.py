"""What came in: loads, pages, refused files, and stories with their versions."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from dashboard.store.tables.base import Moment, metadata, story_id

loads = Table(
    "loads",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("began", Moment, nullable=False),
    Column("ended", Moment),
    Column("rules", Text, nullable=False),
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
    Column("sha256", Text, nullable=False, unique=True),
    Column("reader", Text, nullable=False),
    Column("encoding", Text, nullable=False),
    Column("encoding_certain", Boolean, nullable=False),
    Column("text", Text, nullable=False),
)

refusals = Table(
    "refusals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("load_id", ForeignKey("loads.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False, unique=True),
    Column("code", Text, nullable=False),
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
    Column("key", Text, nullable=False, unique=True),
    #: Of the version that is shown.
    Column("version", Integer, nullable=False),
    Column("content_hash", Text, nullable=False),
    Column("page_id", ForeignKey("pages.id"), nullable=False, index=True),
    Column("rules", Text, nullable=False),
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
    Column("published", Text),
    Column("updated", Text),
    Column("day", Date, index=True),
    Column("language", Text, nullable=False, index=True),
    Column("direction", Text, nullable=False),
    Column("invented", Boolean, nullable=False),
    Column("warnings", JSON, nullable=False),
    Column("words", Integer, nullable=False),
)

versions = Table(
    "versions",
    metadata,
    Column("id", Integer, primary_key=True),
    story_id(),
    Column("number", Integer, nullable=False),
    Column("content_hash", Text, nullable=False, unique=True),
    Column("page_id", ForeignKey("pages.id"), nullable=False, index=True),
    Column("load_id", ForeignKey("loads.id"), nullable=False, index=True),
    Column("offset", Integer, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("story_id", "number"),
)

parts = Table(
    "parts",
    metadata,
    story_id(primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)
