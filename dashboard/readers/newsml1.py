"""Wire items in NewsML 1.x, the older one, in; their stories out."""

from collections.abc import Iterator
from datetime import date

from lxml import etree

from dashboard.errors import Unreadable
from dashboard.readers import composed, markup, nitf, wire, xml
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, page
from dashboard.records import Page, Story

_LINES = ".//NewsComponent/NewsLines/"
_IDENTIFIER = "Identification/NewsIdentifier/"
_DATA = ".//ContentItem/DataContent"


def _claims(content: bytes) -> bool:
    return xml.root(content) == "NewsML"


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The stories of the items that carry text; raises `Unreadable` for none."""
    tree, decoded = xml.tree(content)
    copies = [
        _copy(item, today, decoded.warnings)
        for item in tree.iterfind("NewsItem")
        if any(_texts(item))
    ]
    if not copies:
        raise Unreadable(
            "no_story",
            "The file holds no item with a text, only pictures, packages or lists. "
            "Load the files of the stories themselves.",
        )
    return page(
        name,
        content,
        READER.name,
        copies,
        today,
        encoding=decoded.encoding,
        encoding_certain=decoded.certain,
    )


def _copy(item: etree._Element, today: date, warnings: tuple[str, ...]) -> Copy:
    """What the item states; where it states nothing, what the text in it does."""
    found = item.find(f"{_DATA}/nitf")
    inside = Copy(None, ()) if found is None else nitf.copy(found, today)
    created = xml.line(item, "NewsManagement/FirstCreated")
    revised = wire.dated(xml.line(item, "NewsManagement/ThisRevisionCreated"))
    published = wire.dated(created) or inside.published
    cautions = (*warnings, *inside.warnings, *_cautions(item, today))
    return Copy(
        headline=xml.line(item, f"{_LINES}HeadLine") or inside.headline,
        standfirst=tuple(_standfirst(item)) or inside.standfirst,
        body=inside.body or next(_texts(item)),
        caption=inside.caption,
        credit=inside.credit or xml.line(item, f"{_LINES}CreditLine"),
        byline=wire.writer(xml.line(item, f"{_LINES}ByLine")) or inside.byline,
        dateline_place=inside.dateline_place or _named(item, "Location/Property"),
        section=_named(item, "SubjectCode/Subject") or inside.section,
        outlet=_named(item, "Provider/Party") or inside.outlet,
        url=inside.url,
        published=published or revised,
        updated=revised if published and revised != published else None,
        language=xml.language(item, _named(item, "Language")) or inside.language,
        warnings=tuple(dict.fromkeys(cautions)),
    )


def _texts(item: etree._Element) -> Iterator[tuple[str, ...]]:
    """The paragraphs of each rendering that is text."""
    for data in item.iterfind(_DATA):
        found = data.find("nitf")
        if found is not None:
            paragraphs: tuple[str, ...] = nitf.copy(found, date.min).body
        elif len(data):
            body = data.find(".//body")
            paragraphs = markup.seen(data if body is None else body)
        else:
            paragraphs = composed.paragraphs(data.text or "")
        if paragraphs:
            yield paragraphs


def _standfirst(item: etree._Element) -> Iterator[str]:
    for each in item.iterfind(f"{_LINES}SubHeadLine"):
        yield from markup.seen(each)


def _named(item: etree._Element, path: str) -> str | None:
    """The name that an element gives formally, as this format gives most."""
    return xml.value(item, f".//{path}", "FormalName") or None


def _cautions(item: etree._Element, today: date) -> Iterator[str]:
    status = xml.value(item, "NewsManagement/Status", "FormalName")
    change = xml.line(item, "NewsManagement/StatusWillChange/DateAndTime")
    held = change if (status or "").lower().startswith("embargo") else None
    note = xml.line(
        item, "NewsManagement/Instruction/Comment", "Comment", f"{_LINES}EditorialNote"
    )
    yield from wire.cautions(status, held, note, today)


READER = Reader("newsml1", "Wire items in NewsML 1", (".xml", ".newsml"), _claims, read)
