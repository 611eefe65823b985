"""A figure or a target beside its story as a row in, both told as one out."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping

from dashboard.queries.placed import place
from dashboard.records import Figure, Target
from dashboard.store.rows import record


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
    #: Its story says that it is made up.
    invented: bool = False


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
    invented: bool = False
    #: Where the start is no value of its own story but the last one before, in another:
    #: a proposal, of which its readers must be told.
    proposed: FigureRow | None = None


def figure_row(row: RowMapping) -> FigureRow:
    """The figure of a row of `with_story`."""
    return FigureRow(**place(row), figure=record(Figure, row))
