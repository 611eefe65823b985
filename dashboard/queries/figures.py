"""A choice in, its figures and targets out, each with its sentence and its story."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from dashboard.queries.choice import Choice
from dashboard.records import Figure, Target


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure where it stands."""

    #: Story and finding in one, unlike `figure.key`, which two stories may share.
    id: str
    story_key: str
    headline: str
    day: date | None
    figure: Figure
    #: The sentence in the words of the copy.
    sentence: str


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target where it stands, with its readings and its path."""

    id: str
    story_key: str
    headline: str
    day: date | None
    #: Its `key` is the anchor in the story.
    target: Target
    #: The figure that is to be reached and the one it starts from.
    figure: Figure | None
    baseline: Figure | None
    sentence: str


def figures(
    connection: Connection, choice: Choice, limit: int | None = None, offset: int = 0
) -> tuple[FigureRow, ...]:
    """Figures of the chosen stories, in the list's order and that of the copy.

    A chosen unit, size or source naming narrows the figures as it does the stories.
    """
    raise NotImplementedError


def count_figures(connection: Connection, choice: Choice) -> int:
    """How many figures `figures` has without a limit."""
    raise NotImplementedError


def targets(connection: Connection, choice: Choice) -> tuple[TargetRow, ...]:
    """Targets of the chosen stories, nearest due first, those without a day last."""
    raise NotImplementedError
