"""Which stories are one, what the wire says of them, and which are held back."""

from alembic import op
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    false,
)

from dashboard.store.migrations.columns import MOMENT, empty, filled, index, points

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Stories of before are no copies of others until they are read again."""
    for column in (
        *empty(Text, "item", "item_version", "rights", "status", "embargo"),
        *empty(Integer, "urgency"),
    ):
        op.add_column("stories", column)
    index("stories", "item")
    op.add_column("versions", *empty(JSON, "changes"))
    corrected = Column("corrected", Boolean, nullable=False, server_default=false())
    op.add_column("versions", corrected)
    op.create_table(
        "shingles",
        *filled(BigInteger, "hash"),
        *filled(Integer, "story_id"),
        PrimaryKeyConstraint("hash", "story_id", name="pk_shingles"),
        sqlite_with_rowid=False,
    )
    _of_story("sketches", *filled(Text, "body"), *filled(LargeBinary, "runs"))
    index("sketches", "body")
    _of_story(
        "copies",
        *filled(Text, "group_key"),
        *filled(Float, "share"),
        *filled(Text, "how"),
    )
    index("copies", "group_key")
    _of_story("held_back", *empty(MOMENT, "until"))


def _of_story(table: str, *columns: Column[object]) -> None:
    """A table of one row a story at most, which goes with its story."""
    op.create_table(
        table,
        *filled(Integer, "story_id"),
        *columns,
        PrimaryKeyConstraint("story_id", name=f"pk_{table}"),
        points(table, "story_id", "stories.id", ondelete="CASCADE"),
    )
