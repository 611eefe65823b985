"""XML bytes in, what they are and, where they are safe, their elements out."""

import codecs
import re
from html import escape
from html.entities import html5

from lxml import etree

from dashboard.errors import Unreadable
from dashboard.readers import markup
from dashboard.readers.decoding import Decoded, decode

#: Bytes in which the root element begins; what stands before it is a prologue.
_PROLOGUE = 4096
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ROOT = re.compile(
    rb"<(?:[A-Za-z_][\w.-]{0,40}:)?(?P<name>[A-Za-z_][\w.-]{0,40})[\s>/]"
)
_ENTITY = re.compile(rb"<!ENTITY\b", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s{0,200}<\?xml[^>]{0,200}\?>")
_ENCODING = re.compile(
    rb"\A.{0,10}<\?xml[^>]{0,100}\sencoding\s?=\s?[\"']([\w.-]{2,40})", re.DOTALL
)
#: Old wire files name letters as HTML does and leave that to a DTD.
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
#: Pages of the most careless programs nest some hundred elements.
_DEEPEST = 2000
_TAG = re.compile(rb"<(?P<end>/?)(?P<name>[A-Za-z][\w:-]{0,40}+)(?=[\s/>])[^<>]*+>")
#: Elements that hold nothing, or that the next one ends.
_LOOSE_NAMES = b"""
area base br col embed hr img input link meta param source track wbr
p li td th tr dt dd option thead tbody tfoot
"""
_LOOSE = frozenset(_LOOSE_NAMES.split())
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_PRIMARY = re.compile(r"[A-Za-z]{2,3}(?=[-_]|\Z)")


def root(content: bytes) -> str | None:
    """The name of the root element without its prefix; None where it is no XML."""
    head = content[:_PROLOGUE]
    if head.startswith(_WIDE):
        head = head.decode("utf-16", "ignore").encode()
    head = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head.startswith(b"<"):
        return None
    found = _ROOT.search(head)
    return found["name"].decode() if found else None


def refuse_entities(content: bytes) -> None:
    """Raise `Unreadable` where entities are declared, which no news file needs.

    A few of them blow up to gigabytes, or ask for files of the machine.
    """
    if _ENTITY.search(content):
        raise Unreadable(
            "entity_declaration",
            "The file declares entities of its own, which can make a program run out "
            "of memory. It was not opened. Ask for the file without them.",
        )


def refuse_nesting(content: bytes) -> None:
    """Raise `Unreadable` where elements nest without end, for libraries that go on.

    200,000 of them kept one busy for 3 s and another for 30.
    """
    if content.count(b"<") - 2 * content.count(b"</") <= _DEEPEST:
        return
    depth = 0
    for tag in _TAG.finditer(content):
        if tag["end"]:
            depth = max(0, depth - 1)
        elif tag["name"].lower() not in _LOOSE and not tag[0].endswith(b"/>"):
            depth += 1
        if depth > _DEEPEST:
            raise _too_deep()


def _too_deep() -> Unreadable:
    return Unreadable(
        "too_deep",
        "The file nests elements without end and was not opened. Ask for it again.",
    )


def tree(content: bytes) -> tuple[etree._Element, Decoded]:
    """The root element, its names without prefixes, and how its text was come by.

    Parsed without entities, DTD or network; raises `Unreadable`. A declared DTD is
    neither fetched nor asked.
    """
    declared = _ENCODING.match(content)
    decoded = decode(content, declared[1].decode() if declared else None)
    text = _NAMED.sub(_letter, _DECLARATION.sub("", decoded.text).lstrip())
    plain = text.encode()
    refuse_entities(plain)
    found = _parsed(plain)
    for unknown in found.iter(etree.Entity):
        raise Unreadable(
            "unknown_entity",
            f"The file has “{unknown.text}” in its text and does not say which letter "
            "that is. Ask for the file without such names.",
        )
    for element in found.iter("{*}*"):
        element.tag = etree.QName(element).localname
    return found, decoded


def _parsed(plain: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(plain, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error):
            raise _too_deep() from error
        raise Unreadable(
            "broken_xml",
            f"The file is cut off or damaged in line {error.lineno or 1}. Save or "
            "fetch it again.",
        ) from error


def _letter(named: re.Match[str]) -> str:
    """The letter that HTML calls so; the marks of XML itself stay names."""
    letter = html5.get(f"{named[1]};")
    return escape(letter) if letter else named[0]


def line(element: etree._Element, *paths: str) -> str | None:
    """The words of the first element that any of some paths finds and has words."""
    for path in paths:
        for found in element.iterfind(path):
            if words := " ".join(markup.seen(found)):
                return words
    return None


def value(element: etree._Element, path: str, name: str) -> str | None:
    """An attribute of the first element on a path that has it."""
    values = (found.get(name) for found in element.iterfind(path))
    return next((each.strip() for each in values if each and each.strip()), None)


def language(element: etree._Element, tag: str | None = None) -> str | None:
    """BCP 47 without its region, of a tag or as the element states it."""
    found = _PRIMARY.match((tag or element.get(_LANGUAGE) or "").strip())
    return found[0].lower() if found else None
