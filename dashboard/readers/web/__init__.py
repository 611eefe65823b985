"""A saved web page's bytes in, its stories out.

Works in steps, one module each: `splitting` parts a page that holds several stories,
`stated` finds what a page states of itself, `printed` what stands on it.
"""

import re
from collections.abc import Iterator
from datetime import date

from lxml import etree, html

from dashboard.errors import Unreadable
from dashboard.folding import fold
from dashboard.readers import xml
from dashboard.readers.base import Reader
from dashboard.readers.composed import Copy, page
from dashboard.readers.decoding import decode
from dashboard.readers.web import printed, splitting
from dashboard.readers.web.printed import LEAST_WORDS
from dashboard.readers.web.stated import NOTHING, Stated, inferred, stated
from dashboard.records import Page, Story

_HEAD = re.compile(
    rb"\s{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,200})?(?:<!--.{0,400}?-->\s{0,200})?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w-]{2,40})", re.I
)
_DECLARATION = re.compile(r"\A\s{0,200}<\?xml[^>]{0,200}\?>")
#: A headline's words of so many letters come again in its story, so many of them.
_LONG_WORD, _AGAIN = 5, 0.4
_WORD = re.compile(r"[^\W\d_]+")
_NO_DATE = (
    "The page states no date; {} was inferred from its address and its markup. Check "
    "it before you rely on a due date."
)
#: Names of files that a feed was asked for.
_FEEDS = (".rss", ".atom", ".rdf", ".xml")
_SIGNED = (
    "The page states no writer for programs; “{}” was inferred from a line of it. "
    "Check the byline."
)
_MISMATCH = (
    "Headline and text share few words: they may be of two stories. Hold them against "
    "the page."
)


def _claims(content: bytes) -> bool:
    return bool(_HEAD.match(content[:4096].removeprefix(b"\xef\xbb\xbf")))


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """The stories of a page in its order; raises `Unreadable` when it has none."""
    xml.refuse_nesting(content)
    declared = _CHARSET.search(content[:4096])
    decoded = decode(content, declared[1].decode() if declared else None)
    try:
        tree = html.document_fromstring(_DECLARATION.sub("", decoded.text) or "<p>")
    except (etree.ParserError, ValueError) as error:
        raise _no_story(name) from error
    pieces = splitting.split(tree)
    copies = [
        _copy(piece, stated(tree) if number == 0 else NOTHING, decoded.warnings)
        for number, piece in enumerate(pieces)
    ]
    # Beside another story one may be short; it has been told apart by its paragraphs.
    least = LEAST_WORDS if len(copies) == 1 else 1
    whole = [copy for copy in copies if _size(copy) >= least]
    if not whole:
        raise _no_story(name)
    return page(
        name,
        content,
        READER.name,
        whole,
        today,
        encoding=decoded.encoding,
        encoding_certain=decoded.certain,
    )


def _no_story(name: str) -> Unreadable:
    if name.lower().endswith(_FEEDS):
        return Unreadable(
            "not_a_feed",
            "The file is named as a feed and is a web page without a story: the site "
            "may have sent a question for consent or an error. Fetch the feed again.",
        )
    return Unreadable(
        "no_story_found",
        f"The page has no running text of {LEAST_WORDS} words: it may be a "
        "section's front, a paywall or an error. Open the story itself and save that.",
    )


def _copy(piece: html.HtmlElement, told: Stated, warnings: tuple[str, ...]) -> Copy:
    found = printed.printed(piece, told.headline)
    published = told.published or found.published
    updated = told.updated or found.updated
    guessed = None if published or updated else inferred(piece, told.url)
    cautions = (
        *warnings,
        *_cautions(found.headline or told.headline, found.body),
        *(_signed(found) if told.byline is None else ()),
    )
    return Copy(
        headline=found.headline or told.headline,
        standfirst=found.standfirst,
        body=found.body,
        caption=found.caption,
        credit=found.credit,
        byline=told.byline or found.byline,
        section=told.section,
        outlet=told.outlet,
        url=told.url,
        published=published or guessed,
        updated=updated,
        language=told.language,
        warnings=(*cautions, _NO_DATE.format(guessed)) if guessed else cautions,
    )


def _signed(found: printed.Printed) -> tuple[str, ...]:
    if found.byline is None or not found.byline_inferred:
        return ()
    return (_SIGNED.format(found.byline),)


def _size(copy: Copy) -> int:
    return sum(len(paragraph.split()) for paragraph in copy.body)


def _cautions(headline: str | None, body: tuple[str, ...]) -> Iterator[str]:
    words = {
        word for word in _WORD.findall(fold(headline or "")) if len(word) >= _LONG_WORD
    }
    text = set(_WORD.findall(fold(" ".join(body))))
    if words and len(words & text) < _AGAIN * len(words):
        yield _MISMATCH


READER = Reader(
    "web", "Saved web page", (".html", ".htm", ".xhtml"), _claims, read, apart=True
)
