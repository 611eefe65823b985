"""A Word document's bytes in, its stories out."""

import io
from collections.abc import Iterator
from datetime import date
from typing import Any

import docx
from docx.document import Document as Text
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from dashboard.errors import Unreadable
from dashboard.readers import styled
from dashboard.readers.base import Reader
from dashboard.readers.bundles import archives
from dashboard.readers.copied import lines
from dashboard.readers.styled import Document, Line
from dashboard.records import Page, Story

_ZIP = b"PK\x03\x04"
_TEXT, _BREAKS, _TAB = qn("w:t"), (qn("w:br"), qn("w:cr")), qn("w:tab")
_PARAGRAPH, _TABLE = qn("w:p"), qn("w:tbl")
#: What a desk's own forms and programs put around paragraphs.
_HOLDERS = tuple(qn(f"w:{name}") for name in ("sdt", "sdtContent", "customXml", "ins"))
#: What stands there twice for older programs.
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHANGES = (qn("w:ins"), qn("w:del"))
_TRACKED = (
    "The document has changes that nobody has accepted yet: what they add was read, "
    "what they strike was not."
)


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
    day = saved.date() if saved else None
    told = Document(found, day, warnings)
    return styled.stories(name, content, READER.name, told, today)


def _lines(document: Text) -> Iterator[Line]:
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


def _of_table(table: Table) -> Iterator[Line]:
    """A row of figures as one line; cells that hold copy as lines of their own."""
    for row in table._tbl.tr_lst:
        cells = [
            lines.cleaned("".join(_run(each)))
            for cell in row.tc_lst
            for each in cell.iter(_PARAGRAPH)
        ]
        yield from styled.row(cells)


def _of_paragraph(paragraph: Paragraph) -> Iterator[Line]:
    style = (paragraph.style.name or "").lower() if paragraph.style else ""
    for text in "".join(_run(paragraph._p)).split("\n"):
        if words := lines.cleaned(text):
            yield Line(words, style)


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


def _is_tracked(document: Text) -> bool:
    return next(document.element.body.iter(*_CHANGES), None) is not None


READER = Reader("word", "Word document", (".docx", ".docm"), _claims, read, apart=True)
