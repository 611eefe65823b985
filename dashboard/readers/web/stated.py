"""A page in, what it states of itself in its markup out.

In the order of trust: the record that the page gives to search engines (JSON-LD), then
its meta elements and links. On 200 news pages a date so stated was right 95 times in a
hundred; what programs infer from the text was right 91 times.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from htmldate import find_date
from lxml import html

from dashboard.readers import markup

_STORY_TYPES = re.compile(
    r"(?:News|Report|Blog|Live|Analysis|Opinion)?\w*Article|\w*Posting"
)
#: Blocks of data on one page, and how deep a record may lie in them.
_MOST_BLOCKS, _DEEPEST = 20, 6
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|\Z)")


@dataclass(frozen=True, slots=True)
class Stated:
    """What a page states of its story; dates as they are written there."""

    headline: str | None = None
    byline: str | None = None
    section: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    updated: str | None = None
    language: str | None = None


NOTHING = Stated()


def stated(tree: html.HtmlElement) -> Stated:
    """The first value found for each field."""
    record = next(_records(tree), {})
    meta = _meta(tree)
    found = Stated(
        headline=_text(record.get("headline")) or meta.get("og:title"),
        byline=_names(record.get("author")) or meta.get("author"),
        section=_text(record.get("articleSection")) or meta.get("article:section"),
        outlet=_names(record.get("publisher")) or meta.get("og:site_name"),
        url=_canonical(tree, meta),
        published=_text(record.get("datePublished"))
        or meta.get("article:published_time")
        or meta.get("date")
        or _of_item(tree)
        or _text(record.get("dateCreated")),
        updated=_text(record.get("dateModified")) or meta.get("article:modified_time"),
        language=_language(tree),
    )
    return _plain(found)


def inferred(tree: html.HtmlElement, url: str | None) -> str | None:
    """A day that stands in the address or the markup, for pages that state none."""
    found: str | None = find_date(
        tree, extensive_search=False, original_date=True, url=url
    )
    return found


def _plain(found: Stated) -> Stated:
    """Without the outlet's name after the headline, and without addresses as names."""
    headline, byline = found.headline, found.byline
    if headline and found.outlet:
        ending = re.search(
            rf"\s[|–—-]\s{re.escape(found.outlet)}\Z", headline, re.IGNORECASE
        )
        headline = headline[: ending.start()] if ending else headline
    if byline and ("://" in byline or byline == found.outlet):
        byline = None
    same = found.updated == found.published
    return replace(
        found, headline=headline, byline=byline, updated=None if same else found.updated
    )


def _records(tree: html.HtmlElement) -> Iterator[Mapping[str, Any]]:
    """Records of stories; a block that is no JSON is passed over."""
    blocks = tree.xpath("//script[@type='application/ld+json']")
    for block in blocks[:_MOST_BLOCKS]:
        try:
            data = json.loads(block.text or "")
        except (ValueError, RecursionError):
            continue
        yield from _articles(data, _DEEPEST)


def _articles(data: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth == 0:
        return
    if isinstance(data, list):
        for each in data:
            yield from _articles(each, depth - 1)
    elif isinstance(data, dict):
        kinds = data.get("@type")
        named = kinds if isinstance(kinds, list) else [kinds]
        if any(_STORY_TYPES.fullmatch(str(kind)) for kind in named):
            yield data
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles(data.get(name), depth - 1)


def _meta(tree: html.HtmlElement) -> dict[str, str]:
    """What the meta elements say, by name, the first of each."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = " ".join((element.get("content") or "").split())
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _of_item(tree: html.HtmlElement) -> str | None:
    """The day that an element of the page itself is marked as."""
    for element in tree.xpath("//*[@itemprop='datePublished']"):
        if day := element.get("content") or element.get("datetime"):
            return str(day)
    return None


def _text(value: Any) -> str | None:
    """One line of text; the first where there are several."""
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, str):
        return None
    return " ".join(markup.paragraphs(value)) or None


def _names(value: Any) -> str | None:
    """The names of people or bodies, however the record writes them."""
    each = value if isinstance(value, list) else [value]
    names = (
        _text(one.get("name")) if isinstance(one, dict) else _text(one) for one in each
    )
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _canonical(tree: html.HtmlElement, meta: Mapping[str, str]) -> str | None:
    links = tree.xpath("//link[@rel='canonical']/@href")
    for link in (*links, meta.get("og:url", "")):
        try:
            parts = urlsplit(str(link).strip())
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname:
            return parts._replace(fragment="").geturl()
    return None


def _language(tree: html.HtmlElement) -> str | None:
    found = _LANGUAGE.match(tree.get("lang") or "")
    return found[0].lower() if found else None
