"""What editors decided; rows are only ever added."""

from sqlalchemy import JSON, Column, Index, Integer, Table, Text

from dashboard.store.tables.base import Moment, metadata

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    #: No foreign keys: a decision outlives the rows that it speaks of.
    Column("story_key", Text, nullable=False),
    #: figure, rejection, target, deadline, quote, name or remark.
    Column("kind", Text, nullable=False, server_default=""),
    Column("key", Text, nullable=False),
    #: The words that it speaks of, with what stood around them, and where.
    Column("exact", Text),
    Column("prefix", Text),
    Column("suffix", Text),
    Column("start", Integer),
    Column("part", Text),
    Column("made", Moment, nullable=False),
    Column("editor", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    #: The finding as the machine had read it, and as the editor has it.
    Column("before", JSON, nullable=False),
    Column("after", JSON),
    Column("why", Text),
    #: The decision that this one takes back.
    Column("undoes", Integer),
    #: A decision on the same finding that its editor had not seen when this was made.
    Column("unseen", Integer),
    Index("ix_decisions_story_key_key", "story_key", "key"),
)

#: Decisions whose words are gone from their story; made anew with each reading of it.
orphans = Table(
    "orphans",
    metadata,
    Column("decision_id", Integer, primary_key=True, autoincrement=False),
)
