"""A choice in, the rows of a file to download out; one file each."""

from datetime import date

from dashboard.queries.choice import AS_OF, Choice, digest
from dashboard.queries.files.base import Cell, Column, File

FILES: tuple[File, ...] = ()


def header(file: File) -> tuple[str, ...]:
    """The names of a file's columns."""
    return tuple(column.name for column in file.columns)


def name(
    file: File, choice: Choice, first: date | None, last: date | None, suffix: str
) -> str:
    """The name that a download is saved under; `suffix` with its dot.

    First and last are the days of the oldest and newest story in it.
    """
    days = [day.isoformat() if day else "undated" for day in (first, last)]
    return (
        f"{file.name}_{days[0]}_{days[1]}_"
        f"{AS_OF}-{choice.as_of.isoformat()}_{digest(choice)}{suffix}"
    ).replace(AS_OF, "asof")


__all__ = ["FILES", "Cell", "Column", "File", "header", "name"]
