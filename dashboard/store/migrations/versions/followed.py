"""What ties dated promises to the later stories that follow them up or move them."""

from alembic import op
from sqlalchemy import Boolean, Date, Integer, PrimaryKeyConstraint, Text

from dashboard.store.migrations.columns import filled, index, points

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables empty; reading the archive again fills them."""
    op.create_table(
        "subject_words",
        *filled(Integer, "deadline_id"),
        *filled(Text, "word"),
        *filled(Boolean, "anchor"),
        PrimaryKeyConstraint("deadline_id", "word", name="pk_subject_words"),
        points("subject_words", "deadline_id", "deadlines.id", ondelete="CASCADE"),
    )
    index("subject_words", "word", "anchor")
    op.create_table(
        "follow_ups",
        *filled(Integer, "deadline_id", "story_id"),
        *filled(Date, "day"),
        PrimaryKeyConstraint("deadline_id", "story_id", name="pk_follow_ups"),
        points("follow_ups", "deadline_id", "deadlines.id", ondelete="CASCADE"),
        points("follow_ups", "story_id", "stories.id", ondelete="CASCADE"),
    )
    index("follow_ups", "story_id")
    op.create_table(
        "moved_deadlines",
        *filled(Integer, "deadline_id", "later_id"),
        *filled(Date, "day"),
        PrimaryKeyConstraint("deadline_id", "later_id", name="pk_moved_deadlines"),
        points("moved_deadlines", "deadline_id", "deadlines.id", ondelete="CASCADE"),
        points("moved_deadlines", "later_id", "deadlines.id", ondelete="CASCADE"),
    )
    index("moved_deadlines", "later_id")
