"""Decisions of editors: what they are about, and the words by which it is found."""

from alembic import op
from sqlalchemy import Column, Integer, PrimaryKeyConstraint, Text

from dashboard.store.migrations.columns import empty, filled

revision = "0005"
down_revision = "0004"

_FINDINGS = ("figures", "rejections", "targets", "deadlines", "quotes", "names")


def upgrade() -> None:
    """Nothing has been decided before these columns are there."""
    for table in _FINDINGS:
        op.add_column(table, *empty(Integer, "decision"))
    op.add_column("deadlines", *empty(Text, "status"))
    kind = Column("kind", Text, nullable=False, server_default="")
    op.add_column("decisions", kind)
    for column in (
        *empty(Text, "exact", "prefix", "suffix", "part"),
        *empty(Integer, "start", "undoes", "unseen"),
    ):
        op.add_column("decisions", column)
    op.create_table(
        "orphans",
        *filled(Integer, "decision_id"),
        PrimaryKeyConstraint("decision_id", name="pk_orphans"),
    )
