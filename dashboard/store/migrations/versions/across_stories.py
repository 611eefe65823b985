"""What ties findings of several stories together: series, periods and subjects."""

from alembic import op
from sqlalchemy import Date, Text

from dashboard.store.migrations.columns import empty, index

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns empty; reading the archive again fills them."""
    for column in (
        *empty(Date, "period_start", "period_end"),
        *empty(Text, "entity", "series"),
    ):
        op.add_column("figures", column)
    index("figures", "series", "story_id")
    for table, name in (("targets", "series"), ("deadlines", "subject")):
        for column in empty(Text, name):
            op.add_column(table, column)
        index(table, name)
