"""A wire story in NITF in, the story out."""

from collections.abc import Iterator
from datetime import date

from lxml import etree

from dashboard.readers import markup, wire, xml
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, Item, page
from dashboard.records import Page, Story

#: What holds running text in the body; pictures and tables stand beside it.
_TEXT = frozenset({"p", "hl2", "li", "pre", "dt", "dd"})
_BESIDE = ("media", "table", "nitf-table")


def _claims(content: bytes) -> bool:
    return xml.root(content) == "nitf"


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The one story of the file."""
    tree, decoded = xml.tree(content)
    told = copy(tree, today, decoded.warnings)
    return page(
        name,
        content,
        READER.name,
        [told],
        today,
        encoding=decoded.encoding,
        encoding_certain=decoded.certain,
    )


def copy(tree: etree._Element, today: date, warnings: tuple[str, ...] = ()) -> Copy:
    """What an element `nitf` states; NewsML carries some, too."""
    # A release that lies ahead is the end of an embargo, which a warning tells.
    issued = xml.value(tree, ".//docdata/date.issue", "norm")
    released = xml.value(tree, ".//docdata/date.release", "norm")
    return Copy(
        headline=xml.line(tree, ".//hedline/hl1", ".//hedline", "head/title"),
        standfirst=tuple(
            words
            for each in tree.iterfind(".//body.head/abstract")
            for words in markup.seen(each)
        ),
        body=tuple(_body(tree)),
        caption=xml.line(tree, ".//media/media-caption"),
        credit=xml.line(tree, ".//media/media-producer"),
        byline=wire.writer(_byline(tree)),
        dateline_place=xml.line(
            tree, ".//body.head/dateline/location", ".//body.head/dateline"
        ),
        section=xml.value(tree, ".//pubdata", "position.section")
        or xml.value(tree, ".//tobject.subject", "tobject.subject.type"),
        outlet=xml.line(tree, ".//body.head/distributor")
        or xml.value(tree, ".//pubdata", "name"),
        url=_address(xml.value(tree, ".//pubdata", "ex-ref")),
        published=wire.dated(issued or released),
        language=xml.language(tree),
        wire=_item(tree),
        warnings=(*warnings, *_cautions(tree, today)),
    )


def _item(tree: etree._Element) -> Item:
    status = wire.standing(xml.value(tree, ".//docdata", "management-status"))
    released = xml.value(tree, ".//docdata/date.release", "norm")
    return Item(
        item=xml.value(tree, ".//docdata/doc-id", "id-string"),
        item_version=xml.value(tree, ".//docdata/du-key", "version"),
        rights=xml.line(tree, ".//body.head/rights")
        or xml.value(tree, ".//docdata/doc.copyright", "holder"),
        urgency=wire.urgent(xml.value(tree, ".//docdata/urgency", "ed-urg")),
        status=status,
        embargo=wire.ends(released) if status == "embargoed" else None,
    )


def _cautions(tree: etree._Element, today: date) -> Iterator[str]:
    status = xml.value(tree, ".//docdata", "management-status")
    embargo = xml.value(tree, ".//docdata/date.release", "norm")
    note = xml.value(tree, ".//docdata/ed-msg", "info")
    held = embargo if status == "embargoed" else None
    yield from wire.cautions(status, held, note, today)


def _byline(tree: etree._Element) -> str | None:
    """The name in a byline, failing that its line without the writer's post."""
    found = tree.find(".//body.head/byline")
    if found is None:
        return None
    post = xml.line(found, "byttl")
    words = xml.line(found, "person") or " ".join(markup.seen(found))
    return words.removesuffix(post or "").rstrip(" ,") or None


def _body(tree: etree._Element) -> Iterator[str]:
    for content in tree.iterfind(".//body.content"):
        told = False
        for element in content.iter(*_TEXT):
            inside = (*_TEXT, *_BESIDE)
            if next(element.iterancestors(*inside), None) is None:
                told = True
                yield from markup.seen(element)
        if not told:
            yield from markup.seen(content)
    for each in tree.iterfind(".//body.end/tagline"):
        yield from markup.seen(each)


def _address(link: str | None) -> str | None:
    return link if link and link.startswith(("http://", "https://")) else None


READER = Reader("nitf", "Wire story in NITF", (".nitf", ".xml"), _claims, read)
