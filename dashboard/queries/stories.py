"""A choice in, the cards of its stories out; a key in, one whole story out."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from dashboard.queries.choice import Choice
from dashboard.records import Findings, Story


@dataclass(frozen=True, slots=True)
class Fact:
    """A chip on a card: an answer, and the finding that it opens the story at."""

    text: str
    anchor: str
    #: deadline, target, figure, moved or quotes.
    kind: str


@dataclass(frozen=True, slots=True)
class Card:
    """What a list shows of a story."""

    key: str
    headline: str
    section: str | None
    place: str | None
    #: At the precision stated, for `wording.stated`.
    published: str | None
    updated: str | None
    day: date | None
    #: Words of the body.
    words: int
    #: First bullet or standfirst, failing these the first sentence; may be empty.
    summary: str
    outlet: str | None
    language: str
    #: "ltr" or "rtl".
    direction: str
    invented: bool
    #: At most three, most pressing first.
    chips: tuple[Fact, ...]
    #: At most four, as value of the keyword filter and as the story prints it.
    keywords: tuple[tuple[str, str], ...]
    figures: int
    quotes: int
    #: Remarks that ask to be looked at.
    look: int


@dataclass(frozen=True, slots=True)
class Told:
    """One story with everything that was read in it."""

    key: str
    version: int
    story: Story
    findings: Findings
    #: The name of the file or the paste that it came in.
    page_name: str
    loaded: datetime
    #: How many versions are kept.
    versions: int


def total(connection: Connection) -> int:
    """How many stories the archive has."""
    raise NotImplementedError


def count(connection: Connection, choice: Choice) -> int:
    """How many stories are chosen."""
    raise NotImplementedError


def cards(
    connection: Connection, choice: Choice, page: int = 1, size: int = 12
) -> tuple[Card, ...]:
    """One page of the chosen stories in the chosen order; pages count from 1."""
    raise NotImplementedError


def story(connection: Connection, key: str) -> Told | None:
    """One story; None when the archive has none of that key."""
    raise NotImplementedError
