"""A Word document's bytes in, its stories out."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from dashboard.errors import Unreadable
from dashboard.readers import documents
from dashboard.readers.base import Reader
from dashboard.readers.bundles import archives
from dashboard.readers.composed import Copy, page
from dashboard.readers.copied import lines
from dashboard.records import Page, Story

_ZIP = b"PK\x03\x04"
#: Word names these styles in English in every language of its menus.
_TITLE, _HEADING, _SUBTITLE, _CAPTION = "title", "heading 1", "subtitle", "caption"
_TEXT, _BREAKS, _TAB = qn("w:t"), (qn("w:br"), qn("w:cr")), qn("w:tab")
_PARAGRAPH, _TABLE = qn("w:p"), qn("w:tbl")
#: What a desk's own forms and programs put around paragraphs.
_HOLDERS = tuple(qn(f"w:{name}") for name in ("sdt", "sdtContent", "customXml", "ins"))
#: What stands there twice for older programs.
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHANGES = (qn("w:ins"), qn("w:del"))
#: More words in a row of a table are copy, set in columns.
_ROW_WORDS = 20
_TRACKED = (
    "The document has changes that nobody has accepted yet: what they add was read, "
    "what they strike was not."
)
_SAVED = (
    "The text states no date; {} is the day on which the document was last saved. "
    "Check it before you rely on a due date."
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the document with the name of its style."""

    text: str
    style: str


def _claims(content: bytes) -> bool:
    return content.startswith(_ZIP) and b"word/document" in content


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """A story for each title, or first heading; without one as a copied page."""
    archives.checked(content).close()
    try:
        document = docx.Document(io.BytesIO(content))
        found = tuple(_lines(document))
        warnings = (_TRACKED,) if _is_tracked(document) else ()
        saved = document.core_properties.modified
    except Exception as error:
        # The library raises whatever a broken part makes it stumble on.
        raise Unreadable(
            "broken_document",
            "The document is damaged, or is no Word document inside. Open it in Word "
            "and save it again.",
        ) from error
    titles = _titles(found)
    if not titles:
        text = "\n\n".join(line.text for line in found)
        return documents.page(
            name, content, READER.name, text, today, warnings=warnings
        )
    stops = [*titles[1:], len(found)]
    copies = [
        _dated(_copy(found[start:stop]), saved.date() if saved else None, warnings)
        for start, stop in zip([0, *titles[1:]], stops, strict=True)
    ]
    return page(name, content, READER.name, copies, today)


def _lines(document: Document) -> Iterator[_Line]:
    """Every line that is not blank, those in tables where the tables stand."""
    for block in _blocks(document.element.body):
        if block.tag == _PARAGRAPH:
            yield from _of_paragraph(Paragraph(block, document._body))
        else:
            yield from _of_table(Table(block, document._body))


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables, those in the fields of a form among them."""
    for child in parent:
        if child.tag in (_PARAGRAPH, _TABLE):
            yield child
        elif child.tag in _HOLDERS:
            yield from _blocks(child)


def _of_table(table: Table) -> Iterator[_Line]:
    """A row of figures as one line; cells that hold copy as lines of their own."""
    for row in table._tbl.tr_lst:
        cells = [
            lines.cleaned("".join(_run(each)))
            for cell in row.tc_lst
            for each in cell.iter(_PARAGRAPH)
        ]
        cells = [words for words in cells if words]
        if sum(words.count(" ") + 1 for words in cells) <= _ROW_WORDS:
            cells = [" | ".join(cells)] if cells else []
        yield from (_Line(words, "") for words in cells)


def _of_paragraph(paragraph: Paragraph) -> Iterator[_Line]:
    style = (paragraph.style.name or "").lower() if paragraph.style else ""
    for text in "".join(_run(paragraph._p)).split("\n"):
        if words := lines.cleaned(text):
            yield _Line(words, style)


def _run(paragraph: etree._Element) -> Iterator[str]:
    """The text with what was added to it since; what was struck is no text there."""
    walk = etree.iterwalk(paragraph, events=("start",))
    for _event, element in walk:
        if element.tag == _FALLBACK:
            walk.skip_subtree()
        elif element.tag == _TEXT:
            yield element.text or ""
        elif element.tag in _BREAKS:
            yield "\n"
        elif element.tag == _TAB:
            yield "\t"


def _is_tracked(document: Document) -> bool:
    return next(document.element.body.iter(*_CHANGES), None) is not None


def _titles(found: Sequence[_Line]) -> list[int]:
    """Where stories begin."""
    for wanted in (_TITLE, _HEADING):
        places = [place for place, line in enumerate(found) if line.style == wanted]
        if places:
            return places
    return []


def _copy(found: Sequence[_Line]) -> Copy:
    title = next(line for line in found if line.style in (_TITLE, _HEADING))
    told = documents.copy(
        title.text,
        [
            line.text
            for line in found
            if line is not title and line.style not in (_SUBTITLE, _CAPTION)
        ],
    )
    under = next((line.text for line in found if line.style == _CAPTION), "")
    caption, credit = documents.captioned(under)
    return replace(
        told,
        standfirst=tuple(line.text for line in found if line.style == _SUBTITLE),
        caption=caption,
        credit=credit,
    )


def _dated(told: Copy, saved: date | None, warnings: tuple[str, ...]) -> Copy:
    """With the day of saving where the text states none, and so marked."""
    if told.published or told.updated or saved is None:
        return replace(told, warnings=warnings)
    return replace(
        told,
        updated=saved.isoformat(),
        warnings=(*warnings, _SAVED.format(saved.isoformat())),
    )


READER = Reader("word", "Word document", (".docx", ".docm"), _claims, read, apart=True)
