"""One form for all spellings of a name, and the kind of whoever speaks."""

from alembic import op
from sqlalchemy import Column, Text

from dashboard.store.migrations.columns import empty, index

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Every name stands for itself until the archive is read again."""
    for column in empty(Text, "speaker_kind", "known_as"):
        op.add_column("quotes", column)
    op.add_column("names", Column("known_as", Text, nullable=False, server_default=""))
    op.add_column("names", *empty(Text, "acronym"))
    op.execute("UPDATE names SET known_as = name")
    op.execute("UPDATE quotes SET known_as = speaker")
    index("quotes", "known_as", "story_id")
    index("names", "kind", "known_as", "story_id")
    index("names", "acronym", "known_as")
