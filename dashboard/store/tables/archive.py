"""What came in: loads, pages, refused files, and stories with their versions."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    false,
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
    #: Stories and refusals met; the four above add up to it.
    Column("seen", Integer, nullable=False, default=0),
    #: Why it ended before its last file.
    Column("stopped", Text),
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
    #: The hash under which the bytes are kept that it was read from: its own, or those
    #: of the file that holds it and others.
    Column("original", Text, index=True),
    #: Stories that were read on it, and the rules that read them.
    Column("told", Integer),
    Column("rules", Text),
)

originals = Table(
    "originals",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    #: Of this piece, unpacked.
    Column("size", Integer, nullable=False),
    Column("packed", LargeBinary, nullable=False),
)

#: Files of watched folders as they were when they were read.
watched = Table(
    "watched",
    metadata,
    Column("path", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    #: Nanoseconds.
    Column("changed", BigInteger, nullable=False),
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
    #: The first bytes; all of them where there are no more than `size`.
    Column("content", LargeBinary, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("place", Text),
    Column("tries", Integer, nullable=False, default=1),
    #: open, fixed by a later try, or dismissed by an editor.
    Column("state", Text, nullable=False, default="open", index=True),
    #: Why it was dismissed.
    Column("why", Text),
    #: When it was first met.
    Column("came", Moment),
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
    Column("item", Text, index=True),
    Column("item_version", Text),
    Column("rights", Text),
    Column("urgency", Integer),
    Column("status", Text),
    Column("embargo", Text),
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
    #: Figures and deadlines that are not as they were in the version before.
    Column("changes", JSON),
    #: The copy says of itself that it corrects something.
    Column("corrected", Boolean, nullable=False, server_default=false()),
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
