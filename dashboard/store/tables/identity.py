"""Which stories are one: sketches of texts, groups of copies; which are held back."""

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Integer,
    LargeBinary,
    Table,
    Text,
)

from dashboard.store.tables.base import Moment, metadata, story_id

#: Some of the five-word runs of each text, by which stories with the same are found.
#: No foreign key: looking for a removed story's rows would read all of them.
shingles = Table(
    "shingles",
    metadata,
    Column("hash", BigInteger, primary_key=True, autoincrement=False),
    Column("story_id", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

#: The same runs by story, four bytes each, and the hash of all the words of its body.
sketches = Table(
    "sketches",
    metadata,
    story_id(primary_key=True),
    Column("body", Text, nullable=False, index=True),
    Column("runs", LargeBinary, nullable=False),
)

#: Stories that have copies, the first one of each group among them.
copies = Table(
    "copies",
    metadata,
    story_id(primary_key=True),
    #: The key of the story that the group began with.
    Column("group_key", Text, nullable=False, index=True),
    #: The share of its own text that stands in the story it was found by.
    Column("share", Float, nullable=False),
    #: body where all words are the same, else text.
    Column("how", Text, nullable=False),
)

#: Stories that nobody may see now: withdrawn by the wire, or before their hour.
held_back = Table(
    "held_back",
    metadata,
    story_id(primary_key=True),
    #: None where no hour ends it.
    Column("until", Moment),
)
