"""What editors decided; rows are only ever added."""

from sqlalchemy import JSON, Column, Index, Integer, Table, Text

from dashboard.store.tables.base import Moment, metadata

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    #: No foreign keys: a decision outlives the rows that it speaks of.
    Column("story_key", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("made", Moment, nullable=False),
    Column("editor", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    #: The finding as the machine had read it, and as the editor has it.
    Column("before", JSON, nullable=False),
    Column("after", JSON),
    Column("why", Text),
    Index("ix_decisions_story_key_key", "story_key", "key"),
)
