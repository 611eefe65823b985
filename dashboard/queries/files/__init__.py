"""A choice in, the rows of a file to download out; one file each."""

from datetime import date

from dashboard.queries.choice import Choice, digest
from dashboard.queries.files.base import Cell, Column, File
from dashboard.queries.files.checks import FILE as CHECKS
from dashboard.queries.files.deadline_chains import FILE as DEADLINE_CHAINS
from dashboard.queries.files.deadlines import FILE as DEADLINES
from dashboard.queries.files.decisions import FILE as DECISIONS
from dashboard.queries.files.disagreements import FILE as DISAGREEMENTS
from dashboard.queries.files.duplicates import FILE as DUPLICATES
from dashboard.queries.files.figures import FILE as FIGURES
from dashboard.queries.files.keywords import FILE as KEYWORDS
from dashboard.queries.files.keywords_by_period import FILE as KEYWORDS_BY_PERIOD
from dashboard.queries.files.names import FILE as NAMES
from dashboard.queries.files.quotes import FILE as QUOTES
from dashboard.queries.files.stories import FILE as STORIES
from dashboard.queries.files.summary import FILE as SUMMARY
from dashboard.queries.files.target_path import FILE as TARGET_PATH
from dashboard.queries.files.targets import FILE as TARGETS

FILES: tuple[File, ...] = (
    SUMMARY,
    STORIES,
    FIGURES,
    TARGETS,
    TARGET_PATH,
    DISAGREEMENTS,
    DEADLINES,
    DEADLINE_CHAINS,
    KEYWORDS,
    KEYWORDS_BY_PERIOD,
    QUOTES,
    NAMES,
    CHECKS,
    DECISIONS,
    DUPLICATES,
)


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
    as_of = f"asof-{choice.as_of.isoformat()}"
    return "_".join((file.name, *days, as_of, digest(choice))) + suffix


__all__ = ["FILES", "Cell", "Column", "File", "header", "name"]
