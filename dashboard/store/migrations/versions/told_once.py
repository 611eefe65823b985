"""One id for all the stories that tell one promise."""

from alembic import op
from sqlalchemy import Text

from dashboard.store.migrations.columns import empty

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Every deadline stands for itself until the archive is read again."""
    op.add_column("deadlines", *empty(Text, "promise_id"))
