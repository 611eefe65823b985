"""A text in OpenDocument, as LibreOffice saves it, in; its stories out."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date

from lxml import etree

from dashboard.errors import Unreadable
from dashboard.readers import styled, xml
from dashboard.readers.base import Reader
from dashboard.readers.bundles import archives
from dashboard.readers.copied import lines
from dashboard.readers.styled import Document, Line
from dashboard.records import Page, Story

_KIND = b"mimetypeapplication/vnd.oasis.opendocument.text"
_SPACE = "{{urn:oasis:names:tc:opendocument:xmlns:{}:1.0}}"
_STYLE = f"{_SPACE.format('text')}style-name"
_LEVEL = f"{_SPACE.format('text')}outline-level"
_NAME = f"{_SPACE.format('style')}name"
_PARENT = f"{_SPACE.format('style')}parent-style-name"
_COUNT = f"{_SPACE.format('text')}c"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
#: What stands in the text and is none of it.
_BESIDE = frozenset({"tracked-changes", "annotation", "note"})
_PARAGRAPHS = frozenset({"p", "h"})
#: What LibreOffice calls the line under a picture, beside "Caption".
_CAPTIONS = frozenset({"illustration", "figure", "drawing"})
_MOST_SPACES = 100
_TRACKED = (
    "The document has changes that nobody has accepted yet: what they add was read, "
    "what they strike was not."
)


def _claims(content: bytes) -> bool:
    """The standard puts its kind in the first, unpacked file of the archive."""
    return content.startswith(b"PK\x03\x04") and _KIND in content[:200]


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """A story for each title, or first heading; without one as a copied page."""
    with archives.checked(content) as archive:
        if b"encryption-data" in _member(archive, "META-INF/manifest.xml"):
            raise Unreadable(
                "encrypted",
                "The document is locked with a password. Open it with the password, "
                "save it without one and load that.",
            )
        text = _member(archive, "content.xml")
        about = _member(archive, "meta.xml")
    if not text:
        raise _broken()
    tree, _decoded = xml.tree(text)
    is_tracked = next(tree.iter("changed-region"), None) is not None
    told = Document(
        tuple(_lines(tree, _parents(tree))),
        _saved(about),
        (_TRACKED,) if is_tracked else (),
    )
    return styled.stories(name, content, READER.name, told, today)


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    """What the archive holds under a name; nothing where it has no such file."""
    try:
        return archive.read(name)
    except KeyError:
        return b""
    except Exception as error:
        # The library raises whatever a broken part makes it stumble on.
        raise _broken() from error


def _broken() -> Unreadable:
    return Unreadable(
        "broken_document",
        "The document is damaged, or is no text document inside. Open it in "
        "LibreOffice and save it again.",
    )


def _saved(about: bytes) -> date | None:
    if not about:
        return None
    stated = _DAY.match(xml.line(xml.tree(about)[0], ".//date") or "")
    try:
        return date.fromisoformat(stated[0]) if stated else None
    except ValueError:
        return None


def _parents(tree: etree._Element) -> Mapping[str, str]:
    """The style that each style of the document's own making comes from."""
    return {
        each.get(_NAME, ""): each.get(_PARENT, "")
        for each in tree.iterfind("automatic-styles/style")
    }


def _lines(tree: etree._Element, parents: Mapping[str, str]) -> Iterator[Line]:
    """Every line that is not blank; a row of a table where the table stands."""
    body = tree.find("body")
    if body is None:
        raise _broken()
    walk = etree.iterwalk(body, events=("start",))
    for _event, element in walk:
        if element.tag in _BESIDE:
            walk.skip_subtree()
        elif element.tag == "table-row":
            yield from styled.row(
                [
                    " ".join(_shown(each).split())
                    for each in element.iter(*_PARAGRAPHS)
                    if next(each.iterancestors("table-row"), None) is element
                ]
            )
            walk.skip_subtree()
        elif element.tag in _PARAGRAPHS:
            style = _style(element, parents)
            for line in _shown(element).split("\n"):
                if words := lines.cleaned(line):
                    yield Line(words, style)


def _style(element: etree._Element, parents: Mapping[str, str]) -> str:
    """The name of its style as Word calls it."""
    if element.tag == "h":
        return f"heading {element.get(_LEVEL, '1')}"
    name = element.get(_STYLE, "")
    plain = (parents.get(name) or name).replace("_20_", " ").lower()
    return styled.CAPTION if plain in _CAPTIONS else plain


def _shown(paragraph: etree._Element) -> str:
    """The text of a paragraph without notes, comments and boxes in it."""
    return "".join(_run(paragraph))


def _run(paragraph: etree._Element) -> Iterator[str]:
    walk = etree.iterwalk(paragraph, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            yield (element.tail or "") if element is not paragraph else ""
        elif element is not paragraph and element.tag in _BESIDE | _PARAGRAPHS:
            walk.skip_subtree()
        elif element.tag == "line-break":
            yield "\n"
        elif element.tag == "tab":
            yield "\t"
        elif element.tag == "s":
            count = element.get(_COUNT, "1")
            yield " " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES)
        else:
            yield " ".join((element.text or "").split("\n"))


READER = Reader("odt", "Text in OpenDocument", (".odt",), _claims, read, apart=True)
