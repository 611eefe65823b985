"""Names in, the columns and constraints of a step out, named as they always were.

Steps that are published rely on these words, so what they make never changes.
"""

from collections.abc import Iterator
from typing import Any

from alembic import op
from sqlalchemy import (
    Column,
    DateTime,
    Float,
    ForeignKeyConstraint,
    Integer,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

Type = TypeEngine[Any] | type[TypeEngine[Any]]
MOMENT = DateTime(timezone=True)


def finding(table: str, *columns: Column[Any]) -> None:
    """A table of findings: where each stands and why, then what is its own."""
    op.create_table(
        table,
        *filled(Integer, "id", "story_id"),
        *filled(Text, "key"),
        *filled(Integer, "start", "end"),
        *filled(Text, "raw", "part"),
        *filled(Integer, "sentence_start", "sentence_end"),
        *filled(Text, "rule", "reason"),
        *filled(Float, "confidence"),
        *columns,
        PrimaryKeyConstraint("id", name=f"pk_{table}"),
        points(table, "story_id", "stories.id", ondelete="CASCADE"),
        once(table, "story_id", "key"),
    )


def filled(kind: Type, *names: str) -> Iterator[Column[Any]]:
    """Columns that every row fills."""
    return (Column(name, kind, nullable=False) for name in names)


def empty(kind: Type, *names: str) -> Iterator[Column[Any]]:
    """Columns that a row may leave empty."""
    return (Column(name, kind, nullable=True) for name in names)


def points(
    table: str, column: str, target: str, ondelete: str | None = None
) -> ForeignKeyConstraint:
    """A column that holds the id of another table's row."""
    name = f"fk_{table}_{column}"
    return ForeignKeyConstraint([column], [target], name=name, ondelete=ondelete)


def once(table: str, *columns: str) -> UniqueConstraint:
    """Columns whose values together stand in one row only."""
    return UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def index(table: str, *columns: str) -> None:
    """Make an index, named as all are."""
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
