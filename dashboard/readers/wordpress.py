"""The export of a WordPress site (WXR) in, its posts as stories out."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from lxml import etree

from dashboard.errors import Unreadable
from dashboard.readers import documents, markup, xml
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, page
from dashboard.records import Page, Story

_NAMED = b"wordpress.org/export/"
#: Beside stories an export holds pictures, menus, styles and pages about the paper.
_STORIES = frozenset({"post", "article", "news", "story"})
_PUBLISHED = "publish"
_UNPUBLISHED = (
    "The site keeps this story as “{}”: it had not published it when the file was "
    "saved. Ask before you use it."
)
#: What the editor of WordPress writes into a text, and what stands in it as a caption.
_CAPTION = re.compile(r"\[caption\b[^\]]{0,400}\](.{0,4000}?)\[/caption\]", re.S)
_SHORTCODE = re.compile(r"\[/?[a-z][\w-]{1,30}(?:\s[^\[\]]{0,400})?\]")
_FIGURE = re.compile(r"<figure\b.{0,8000}?</figure>", re.S | re.I)
_COMMENT = re.compile(r"<!--.{0,4000}?-->", re.S)
_PARAGRAPHS = re.compile(r"<p\b", re.I)
_BLANK = re.compile(r"\n[ \t\r]*\n")


def _claims(content: bytes) -> bool:
    return xml.root(content) == "rss" and _NAMED in content[:8192]


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The posts in the file's order; raises `Unreadable` where there is none."""
    tree, decoded = xml.tree(content)
    channel = tree.find("channel")
    items = [] if channel is None else channel.findall("item")
    posts = [each for each in items if xml.line(each, "post_type") in _STORIES]
    if channel is None or not posts:
        raise Unreadable(
            "no_story",
            "The export holds no posts, only pictures, menus or pages. Export the "
            "posts, or all content, and load that.",
        )
    names = dict(_authors(channel))
    return page(
        name,
        content,
        READER.name,
        [_copy(each, channel, names, decoded.warnings) for each in posts],
        today,
        encoding=decoded.encoding,
        encoding_certain=decoded.certain,
    )


def _authors(channel: etree._Element) -> Iterator[tuple[str, str]]:
    """The name by which each account signs."""
    for each in channel.iterfind("author"):
        login = xml.line(each, "author_login")
        shown = xml.line(each, "author_display_name")
        if login and shown:
            yield login, shown


def _copy(
    post: etree._Element,
    channel: etree._Element,
    names: Mapping[str, str],
    warnings: tuple[str, ...],
) -> Copy:
    text, excerpt = _encoded(post)
    caption, credit = documents.captioned(_caption(text))
    writer = xml.line(post, "creator") or ""
    link = xml.line(post, "link") or ""
    state = xml.line(post, "status") or _PUBLISHED
    published, updated = (
        xml.line(post, name) for name in ("post_date", "post_modified")
    )
    held = () if state == _PUBLISHED else (_UNPUBLISHED.format(state),)
    return Copy(
        headline=xml.line(post, "title"),
        standfirst=markup.paragraphs(excerpt),
        body=_body(text),
        caption=caption,
        credit=credit,
        byline=names.get(writer, writer) or None,
        section=next(_categories(post), None),
        outlet=xml.line(channel, "title"),
        url=link if link.startswith(("http://", "https://")) else None,
        published=_known(published),
        updated=None if updated == published else _known(updated),
        language=xml.language(channel, xml.line(channel, "language")),
        warnings=(*warnings, *held),
    )


def _encoded(post: etree._Element) -> tuple[str, str]:
    """Text and excerpt, which are called the same and stand in this order."""
    found = [each.text or "" for each in post.iterfind("encoded")]
    text, excerpt, *_more = (*found, "", "")
    return text, excerpt


def _caption(text: str) -> str:
    found = _CAPTION.search(text) or _FIGURE.search(text)
    return " ".join(markup.paragraphs(_bare(found[0]))) if found else ""


def _body(text: str) -> tuple[str, ...]:
    """The paragraphs; a text without marks for them parts them by blank lines."""
    plain = _bare(_FIGURE.sub("", _CAPTION.sub("", text)))
    if _PARAGRAPHS.search(plain):
        return markup.paragraphs(plain)
    blocks = (markup.paragraphs(f"<p>{each}</p>") for each in _BLANK.split(plain))
    return tuple(line for block in blocks for line in block)


def _bare(text: str) -> str:
    """Without the marks of the editor's blocks and without short codes."""
    return _SHORTCODE.sub("", _COMMENT.sub("", text))


def _categories(post: etree._Element) -> Iterator[str]:
    for each in post.iterfind("category"):
        words = " ".join(markup.seen(each))
        if each.get("domain") == "category" and words.lower() != "uncategorized":
            yield words


def _known(stamp: str | None) -> str | None:
    """A date, unless it is the one of zeros that drafts have."""
    return None if stamp is None or stamp.startswith("0000") else stamp


READER = Reader(
    "wordpress", "Export of a WordPress site", (".xml", ".wxr"), _claims, read
)
