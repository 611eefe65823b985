"""Lines with the names of their styles in, the stories of a document out.

Word, OpenDocument and RTF name what a line is for: a title, a heading, a caption.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dashboard.readers import documents
from dashboard.readers.composed import Copy, page
from dashboard.records import Page, Story

#: More words in a row of a table are copy, set in columns.
_ROW_WORDS = 20
#: The names that Word gives them, in English in every language of its menus.
TITLE, HEADING, SUBTITLE, CAPTION = "title", "heading 1", "subtitle", "caption"
_SAVED = (
    "The text states no date; {} is the day on which the document was last saved. "
    "Check it before you rely on a due date."
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document with the name of its style."""

    text: str
    style: str


@dataclass(frozen=True, slots=True)
class Document:
    """What a document holds beside its bytes."""

    lines: tuple[Line, ...]
    #: The day on which it was last saved, for texts that state none.
    saved: date | None
    warnings: tuple[str, ...] = ()


def stories(
    name: str, content: bytes, reader: str, told: Document, today: date
) -> tuple[Page, tuple[Story, ...]]:
    """A story for each title, or first heading; without one as a copied page."""
    found = told.lines
    titles = _titles(found)
    if not titles:
        text = "\n\n".join(line.text for line in found)
        return documents.page(
            name, content, reader, text, today, warnings=told.warnings
        )
    stops = [*titles[1:], len(found)]
    copies = [
        _dated(_copy(found[start:stop]), told)
        for start, stop in zip([0, *titles[1:]], stops, strict=True)
    ]
    return page(name, content, reader, copies, today)


def row(cells: Sequence[str]) -> Iterator[Line]:
    """A row of figures as one line; cells that hold copy as lines of their own."""
    told = [words for words in cells if words]
    if sum(words.count(" ") + 1 for words in told) <= _ROW_WORDS:
        told = [" | ".join(told)] if told else []
    yield from (Line(words, "") for words in told)


def _titles(found: Sequence[Line]) -> list[int]:
    """Where stories begin."""
    for wanted in (TITLE, HEADING):
        places = [place for place, line in enumerate(found) if line.style == wanted]
        if places:
            return places
    return []


def _copy(found: Sequence[Line]) -> Copy:
    title = next(line for line in found if line.style in (TITLE, HEADING))
    told = documents.copy(
        title.text,
        [
            line.text
            for line in found
            if line is not title and line.style not in (SUBTITLE, CAPTION)
        ],
    )
    under = next((line.text for line in found if line.style == CAPTION), "")
    caption, credit = documents.captioned(under)
    return replace(
        told,
        standfirst=tuple(line.text for line in found if line.style == SUBTITLE),
        caption=caption,
        credit=credit,
    )


def _dated(copy: Copy, told: Document) -> Copy:
    """With the day of saving where the text states none, and so marked."""
    if copy.published or copy.updated or told.saved is None:
        return replace(copy, warnings=told.warnings)
    return replace(
        copy,
        updated=told.saved.isoformat(),
        warnings=(*told.warnings, _SAVED.format(told.saved.isoformat())),
    )
