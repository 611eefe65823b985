"""A feed's bytes in (RSS, Atom), its entries as stories out."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import feedparser

from dashboard.errors import Unreadable
from dashboard.readers import markup, xml
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, page
from dashboard.records import Page, Story

_ROOTS = frozenset({"rss", "feed", "RDF"})
#: With fewer words an entry is the opening of its story and not the whole.
_WHOLE = 80
_TEASER = (
    "The feed gives {} of this story: its figures and promises may stand in the rest. "
    "Load the page itself to have all of it."
)
#: What the parser says of a feed that ends before it is closed.
_CUT_OFF = "no element found"
_BREAKS_OFF = (
    "The feed breaks off after this story: entries below it are missing. Save or fetch "
    "it again."
)
_UNKNOWN = (
    "The feed gives neither a link nor a date with this story: find out where and when "
    "it came out."
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def _claims(content: bytes) -> bool:
    return xml.root(content) in _ROOTS


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The entries that say something, in the feed's order."""
    xml.refuse_entities(content)
    xml.refuse_nesting(content)
    feed = _parsed(content)
    copies = [_copy(entry, feed.feed) for entry in feed.entries]
    told = [copy for copy in copies if copy.headline or copy.body]
    if told and _CUT_OFF in str(feed.get("bozo_exception")):
        told[-1] = replace(told[-1], warnings=(*told[-1].warnings, _BREAKS_OFF))
    if not copies:
        raise Unreadable(
            "empty_feed",
            "The feed has no entry. If it was cut off while it was saved, save it "
            "again.",
        )
    encoding = feed.get("encoding") or "utf-8"
    return page(name, content, READER.name, told, today, encoding=encoding)


def _parsed(content: bytes) -> feedparser.FeedParserDict:
    try:
        return feedparser.parse(
            content, sanitize_html=False, resolve_relative_uris=True
        )
    except (ValueError, LookupError) as error:
        # It stumbles over bytes that no encoding has, and over names of encodings.
        raise Unreadable(
            "broken_feed",
            "The feed is damaged: its letters are in no encoding that it names. Save "
            "or fetch it again.",
        ) from error


def _copy(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> Copy:
    body, standfirst, is_whole = _texts(entry)
    url = _address(entry.get("link"))
    published, updated = (_own(entry, each) for each in ("published", "updated"))
    teaser = _TEASER.format("only the opening" if body else "no text")
    is_known = url or published or updated
    return Copy(
        headline=_line(entry.get("title")),
        standfirst=standfirst,
        body=body,
        byline=_line(entry.get("author")),
        section=next(
            (tag["term"] for tag in entry.get("tags", ()) if tag.get("term")), None
        ),
        outlet=_line((entry.get("source") or feed).get("title")),
        url=url,
        published=published,
        updated=updated,
        language=_tongue(feed.get("language")),
        warnings=(*(() if is_whole else (teaser,)), *(() if is_known else (_UNKNOWN,))),
        listed=not body,
    )


def _texts(entry: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """The text of an entry, its summary, and whether the text is the whole story."""
    summary = markup.paragraphs(entry.get("summary") or "")
    contents = [
        markup.paragraphs(content.get("value") or "")
        for content in entry.get("content", ())
    ]
    longest = max(contents, key=_size, default=())
    if not longest:
        return summary, (), _size(summary) >= _WHOLE
    is_again = _size(summary) > _WHOLE or (bool(summary) and summary[0] in longest)
    return longest, () if is_again else summary, True


def _own(entry: Mapping[str, Any], field: str) -> str | None:
    """A field that the entry states itself; the parser lends one date to another."""
    return entry[field] if field in set(entry.keys()) else None


def _size(paragraphs: tuple[str, ...]) -> int:
    return sum(len(paragraph.split()) for paragraph in paragraphs)


def _line(text: str | None) -> str | None:
    """A field of one line, without the markup that feeds put in titles."""
    return " ".join(markup.paragraphs(text)) or None if text else None


def _address(link: str | None) -> str | None:
    return link if link and link.startswith(("http://", "https://")) else None


def _tongue(code: str | None) -> str | None:
    """The language that the feed names; a language tag in a common spelling."""
    found = _LANGUAGE.fullmatch((code or "").strip().replace("_", "-"))
    return found[0].split("-")[0].lower() if found else None


READER = Reader(
    "feed", "RSS or Atom feed", (".rss", ".atom", ".xml"), _claims, read, apart=True
)
