"""A news sitemap in, a headline with its link and its day for each entry out."""

from datetime import date

from lxml import etree

from dashboard.errors import Unreadable
from dashboard.readers import xml
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, page
from dashboard.records import Page, Story

_ROOTS = frozenset({"urlset", "sitemapindex"})
_LINK_ONLY = (
    "The sitemap gives no text of this story, only its headline and its link: load the "
    "page itself to have its figures and promises."
)


def _claims(content: bytes) -> bool:
    return xml.root(content) in _ROOTS


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The entries that have a title; raises `Unreadable` for a list of bare links."""
    tree, decoded = xml.tree(content)
    copies = [
        _copy(entry, news, decoded.warnings)
        for entry in tree.iterfind("url")
        for news in entry.iterfind("news")
        if xml.line(news, "title")
    ]
    if not copies:
        raise Unreadable(
            "links_only",
            "The sitemap is a list of links without headlines. Open the stories that "
            "you want, save their pages and load those.",
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


def _copy(
    entry: etree._Element, news: etree._Element, warnings: tuple[str, ...]
) -> Copy:
    link = xml.line(entry, "loc") or ""
    return Copy(
        headline=xml.line(news, "title"),
        body=(),
        outlet=xml.line(news, "publication/name"),
        url=link if link.startswith(("http://", "https://")) else None,
        published=xml.line(news, "publication_date"),
        language=xml.language(news, xml.line(news, "publication/language")),
        warnings=(*warnings, _LINK_ONLY),
        listed=True,
    )


READER = Reader("sitemap", "News sitemap", (".xml",), _claims, read)
