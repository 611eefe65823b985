"""Wire items in NewsML-G2 in, their stories out."""

from collections.abc import Iterator
from datetime import date

from lxml import etree

from dashboard.errors import Unreadable
from dashboard.readers import composed, markup, nitf, wire, xml
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, Item, page
from dashboard.records import Page, Story

_ROOTS = frozenset({"newsItem", "newsMessage", "packageItem"})
_NITF = "contentSet/inlineXML/nitf"


def _claims(content: bytes) -> bool:
    return xml.root(content) in _ROOTS


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The stories of the items that carry text; raises `Unreadable` for none."""
    tree, decoded = xml.tree(content)
    items = [each for each in tree.iter("newsItem") if _is_text(each)]
    if not items:
        raise Unreadable(
            "no_story",
            "The file holds no item with a text, only pictures, packages or lists. "
            "Load the files of the stories themselves.",
        )
    return page(
        name,
        content,
        READER.name,
        [_copy(each, today, decoded.warnings) for each in items],
        today,
        encoding=decoded.encoding,
        encoding_certain=decoded.certain,
    )


def _is_text(item: etree._Element) -> bool:
    kind = xml.value(item, "itemMeta/itemClass", "qcode") or "text"
    return kind.rpartition(":")[2] in ("text", "composite")


def _copy(item: etree._Element, today: date, warnings: tuple[str, ...]) -> Copy:
    """What the item states; where it states nothing, what the text in it does."""
    found = item.find(_NITF)
    inside = Copy(None, ()) if found is None else nitf.copy(found, today)
    published = xml.line(item, "itemMeta/firstCreated", "contentMeta/contentCreated")
    updated = xml.line(item, "itemMeta/versionCreated")
    tag = xml.value(item, "contentMeta/language", "tag")
    cautions = (*warnings, *inside.warnings, *_cautions(item, today))
    return Copy(
        headline=xml.line(item, "contentMeta/headline", "itemMeta/title")
        or inside.headline,
        standfirst=tuple(_summary(item)) or inside.standfirst,
        body=inside.body or tuple(_body(item)),
        caption=inside.caption,
        credit=inside.credit,
        byline=wire.writer(xml.line(item, "contentMeta/by"))
        or inside.byline
        or xml.line(item, "contentMeta/creator/name"),
        dateline_place=xml.line(item, "contentMeta/located/name")
        or inside.dateline_place,
        section=xml.line(item, "contentMeta/subject/name") or inside.section,
        outlet=xml.line(item, "itemMeta/provider/name") or inside.outlet,
        url=_address(item),
        published=published or updated,
        updated=updated if published and updated != published else None,
        language=xml.language(item, tag) or inside.language,
        wire=_item(item, inside.wire),
        warnings=tuple(dict.fromkeys(cautions)),
    )


def _item(item: etree._Element, inside: Item) -> Item:
    status = wire.standing(xml.value(item, "itemMeta/pubStatus", "qcode"))
    return Item(
        item=item.get("guid") or inside.item,
        item_version=item.get("version") or inside.item_version,
        rights=xml.line(item, "rightsInfo/usageTerms", "rightsInfo/copyrightNotice"),
        urgency=wire.urgent(xml.line(item, "contentMeta/urgency")) or inside.urgency,
        status=status or inside.status,
        embargo=wire.ends(xml.line(item, "itemMeta/embargoed")) or inside.embargo,
    )


def _summary(item: etree._Element) -> Iterator[str]:
    """The description that is a summary; others describe pictures and packages."""
    for each in item.iterfind("contentMeta/description"):
        if each.get("role", "summary").rpartition(":")[2] == "summary":
            yield from markup.seen(each)


def _body(item: etree._Element) -> Iterator[str]:
    """The paragraphs of a text in XHTML, or of a plain one."""
    for each in item.iterfind("contentSet/inlineXML"):
        page = each.find("html/body")
        yield from markup.seen(each if page is None else page)
    for each in item.iterfind("contentSet/inlineData"):
        if "html" in each.get("contenttype", ""):
            yield from markup.paragraphs(each.text or "")
        else:
            yield from composed.paragraphs(each.text or "")


def _cautions(item: etree._Element, today: date) -> Iterator[str]:
    status = xml.value(item, "itemMeta/pubStatus", "qcode")
    embargo = xml.line(item, "itemMeta/embargoed")
    note = xml.line(item, "itemMeta/edNote")
    yield from wire.cautions(status, embargo, note, today)


def _address(item: etree._Element) -> str | None:
    """Where the story is published."""
    links = (each.get("href", "") for each in item.iterfind("itemMeta/link"))
    found = (each for each in links if each.startswith(("http://", "https://")))
    return next(found, None)


READER = Reader("newsml", "Wire items in NewsML-G2", (".xml", ".newsml"), _claims, read)
