"""A wire story in ninjs (1.x to 3.x) in, the story out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from dashboard.errors import Unreadable
from dashboard.readers import dumps, fields, wire
from dashboard.readers.base import Reader
from dashboard.readers.composed import Item, page
from dashboard.readers.decoding import decode
from dashboard.records import Page, Story

_IDENTITY = re.compile(rb'"(?:uri|guid)"\s{0,20}:')
_OWN = re.compile(
    rb'"(?:version_?created|pub_?status|headlines|bodies|body_x?html|body_text'
    rb'|representationtype)"\s{0,20}:',
    re.IGNORECASE,
)
#: From version 2 on a text is one of a list; the name that 1.x gives to it.
_LISTS = {
    "headlines": "headline",
    "bodies": "body",
    "descriptions": "description",
    "infosources": "source",
}
#: The best of several renderings, by what its type or its role holds.
_BEST = ("html", "main", "plain", "text")

#: When an item was published, best name first; many state their version's day alone.
_BORN = ("firstcreated", "contentcreated", "versioncreated")


def _claims(content: bytes) -> bool:
    is_record = content[:200].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
    return bool(is_record and _IDENTITY.search(content) and _OWN.search(content))


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The story of the item; raises `Unreadable` where it is none."""
    decoded = decode(content)
    item = dumps.record(decoded.text)
    flat = dict(_flat(item)) if isinstance(item, Mapping) else {}
    flat.setdefault("published", next(filter(None, map(flat.get, _BORN)), None))
    if not fields.tells_stories(flat):
        raise Unreadable(
            "no_story",
            "The item has neither a text nor a headline with more beside it: it may "
            "describe a picture, a package or an event. Load the story itself.",
        )
    told = fields.copy(flat)
    told = replace(
        told,
        byline=wire.writer(told.byline),
        updated=None if told.updated == told.published else told.updated,
        wire=_item(flat),
        warnings=(*decoded.warnings, *_cautions(flat, today)),
    )
    return page(
        name,
        content,
        READER.name,
        [told],
        today,
        encoding=decoded.encoding,
        encoding_certain=decoded.certain,
    )


def _flat(item: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Names and values as in version 1; of several renderings the best."""
    for name, value in item.items():
        plain = name.lower()
        if plain in _LISTS and isinstance(value, list):
            yield _LISTS[plain], _best(value)
        elif plain in ("subject", "subjects"):
            yield "section", value[:1] if isinstance(value, list) else value
        elif plain in ("body_xhtml", "bodyxhtml"):
            yield "body_html", value
        elif plain == "uri":
            yield "url", value
            yield "item", value
        elif plain == "guid":
            yield "item", value
        elif plain == "associations":
            yield from _picture(value)
        else:
            yield plain, value


def _best(renderings: list[Any]) -> Any:
    """The rendering that is read best; the first where none names its kind."""
    told = [each for each in renderings if isinstance(each, Mapping)]
    for wanted in _BEST:
        for each in told:
            kind = f"{each.get('contentType') or each.get('contenttype')} "
            if wanted in f"{kind}{each.get('role')}".lower():
                return each
    return told[0] if told else renderings


def _picture(associations: Any) -> Iterator[tuple[str, Any]]:
    """Caption and credit of the first picture that goes with the story."""
    held = (
        list(associations.values())
        if isinstance(associations, Mapping)
        else associations
    )
    for each in held if isinstance(held, list) else ():
        if isinstance(each, Mapping) and each.get("type") == "picture":
            flat = {name.lower(): value for name, value in each.items()}
            said = flat.get("descriptions") or flat.get("description_text")
            yield "caption", _best(said) if isinstance(said, list) else said
            yield "credit", flat.get("by") or flat.get("byline")
            return


def _item(flat: Mapping[str, Any]) -> Item:
    told = {name: _text(value) for name, value in flat.items()}
    return Item(
        item=told.get("item"),
        item_version=told.get("version"),
        rights=told.get("usageterms") or told.get("copyrightnotice"),
        urgency=wire.urgent(told.get("urgency")),
        status=wire.standing(told.get("pubstatus")),
        embargo=wire.ends(told.get("embargoed")),
    )


def _text(value: Any) -> str | None:
    """A field of one line; numbers are written out."""
    return str(value).strip() or None if isinstance(value, str | int) else None


def _cautions(flat: Mapping[str, Any], today: date) -> Iterator[str]:
    held = [flat.get(name) for name in ("pubstatus", "embargoed", "ednote")]
    status, embargo, note = (each if isinstance(each, str) else None for each in held)
    yield from wire.cautions(status, embargo, note, today)


READER = Reader("ninjs", "Wire story in ninjs", (".json",), _claims, read)
