"""A choice and a term in, the lines of its stories in which it stands out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from dashboard.analysis.keywords.tokens import placed
from dashboard.analysis.sentences import READ
from dashboard.queries.choice import Choice
from dashboard.queries.keywords.kinds import FILTER_OF, rows
from dashboard.queries.listed import listed
from dashboard.queries.placed import headline
from dashboard.store.tables import parts, stories

#: Characters shown on either side of a term: one line of a page's column.
_SIDE = 60
#: Lines of one story, so that a long one does not fill the page.
_OF_ONE = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A place where a term stands, with the words around it."""

    left: str
    term: str
    right: str
    story_key: str
    headline: str
    #: Where it stands in the story's text.
    start: int
    end: int


def in_context(
    connection: Connection,
    choice: Choice,
    term: str,
    limit: int = 20,
    what: str = "keyword",
) -> tuple[Line, ...]:
    """Where a term stands in the chosen stories, in the list's order, all its forms.

    The first places of each story alone, the headline's before those of the text.
    """
    having = rows(connection, choice, FILTER_OF[what])
    asked = listed(
        choice,
        connection.dialect.name,
        stories.c.id,
        stories.c.key,
        stories.c.headline,
        stories.c.text,
        narrowed=[
            stories.c.id.in_(select(having.c.story_id).where(having.c.value == term))
        ],
    )
    # A keyword is its forms already; a name stands as it is printed.
    given = term.split() if what == "keyword" else [each for *_, each in placed(term)]
    # Every story has the term at least once, though it may stand in its headline only.
    lines: list[Line] = []
    for row in connection.execute(asked.limit(limit)):
        places = _places(connection, row.id, row.text, given)
        lines += (
            Line(*sides, row.key, headline(row.headline), start, end)
            for sides, start, end in places[:_OF_ONE]
        )
    return tuple(lines[:limit])


def _places(
    connection: Connection, story_id: int, text: str, wanted: Sequence[str]
) -> list[tuple[tuple[str, str, str], int, int]]:
    """Every place in what is read of a story; a headline printed twice is one place."""
    found: dict[tuple[str, str, str], tuple[int, int]] = {}
    for first, last in _copy(connection, story_id):
        paragraph = text[first:last]
        for start, end in _standing(paragraph, wanted):
            sides = (_last(paragraph[:start]), paragraph[start:end])
            line = (*sides, _first(paragraph[end:]))
            found.setdefault(line, (first + start, first + end))
    return [(line, start, end) for line, (start, end) in found.items()]


def _copy(connection: Connection, story_id: int) -> list[tuple[int, int]]:
    found = (
        select(parts.c.start, parts.c.end)
        .where(parts.c.story_id == story_id, parts.c.kind.in_(READ))
        .order_by(parts.c.number)
    )
    return [(row.start, row.end) for row in connection.execute(found)]


def _standing(text: str, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the words of a term stand next to each other."""
    words = list(placed(text))
    for at in range(len(words) - len(wanted) + 1):
        here = words[at : at + len(wanted)]
        if all(word[2] == term for word, term in zip(here, wanted, strict=True)):
            yield here[0][0], here[-1][1]


def _last(text: str) -> str:
    """The last whole words of what stands before, and the space at its end."""
    space = " " if text[-1:].isspace() else ""
    kept = (" ".join(text.split()) + space)[-_SIDE:]
    return kept if len(kept) < _SIDE else f"…{kept.partition(' ')[2]}"


def _first(text: str) -> str:
    """The first whole words of what stands behind, and a mark that follows at once."""
    space = " " if text[:1].isspace() else ""
    kept = space + " ".join(text.split())[:_SIDE]
    return kept if len(kept) < _SIDE else f"{kept.rpartition(' ')[0]}…"
