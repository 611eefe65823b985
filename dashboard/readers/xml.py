"""XML bytes in, what they are and whether they are safe out."""

import re

from lxml import etree

from dashboard.errors import Unreadable

#: Bytes in which the root element begins; what stands before it is a prologue.
_PROLOGUE = 4096
_ROOT = re.compile(
    rb"<(?:[A-Za-z_][\w.-]{0,40}:)?(?P<name>[A-Za-z_][\w.-]{0,40})[\s>/]"
)
_ENTITY = re.compile(rb"<!ENTITY\b", re.IGNORECASE)


def root(content: bytes) -> str | None:
    """The name of the root element without its prefix; None where it is no XML."""
    head = content[:_PROLOGUE].lstrip(b"\xef\xbb\xbf \t\r\n")
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


def tree(content: bytes) -> etree._Element:
    """The root element, parsed without entities, DTD or network; or `Unreadable`."""
    refuse_entities(content)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable(
            "broken_xml",
            f"The file is cut off or damaged in line {error.lineno or 1}. Save or "
            "fetch it again.",
        ) from error
