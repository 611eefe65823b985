"""What came in, to the byte: originals, how refusals ended, and what is watched."""

from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
)

from dashboard.store.migrations.columns import MOMENT, empty, filled, index

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Pages of before have no original; what was refused keeps its bytes."""
    _loads_and_pages()
    _refusals()
    op.create_table(
        "originals",
        *filled(Text, "sha256"),
        *filled(Integer, "number", "size"),
        *filled(LargeBinary, "packed"),
        PrimaryKeyConstraint("sha256", "number", name="pk_originals"),
    )
    op.create_table(
        "watched",
        *filled(Text, "path"),
        *filled(BigInteger, "size", "changed"),
        PrimaryKeyConstraint("path", name="pk_watched"),
    )


def _loads_and_pages() -> None:
    seen = Column("seen", Integer, nullable=False, server_default="0")
    op.add_column("loads", seen)
    op.add_column("loads", *empty(Text, "stopped"))
    op.execute('UPDATE loads SET seen = "new" + changed + same + refused')
    for column in (*empty(Text, "original", "rules"), *empty(Integer, "told")):
        op.add_column("pages", column)
    index("pages", "original")


def _refusals() -> None:
    size = Column("size", BigInteger, nullable=False, server_default="0")
    state = Column("state", Text, nullable=False, server_default="open")
    op.add_column("refusals", size)
    op.add_column("refusals", state)
    for column in empty(Text, "place", "why"):
        op.add_column("refusals", column)
    op.add_column("refusals", *empty(MOMENT, "came"))
    op.execute(
        "UPDATE refusals SET size = length(content), "
        "state = CASE WHEN \"open\" THEN 'open' ELSE 'fixed' END, came = "
        "(SELECT began FROM loads WHERE loads.id = refusals.load_id)"
    )
    op.drop_column("refusals", "open")
    index("refusals", "state")
