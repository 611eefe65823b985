"""A page or a part of it in, what stands on it of its story out."""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

import trafilatura
from lxml import html

from dashboard.folding import fold
from dashboard.readers import documents, markup
from dashboard.readers.composed import paragraphs
from dashboard.readers.copied import bylines, furniture, stamps
from dashboard.readers.copied.lines import key

#: Names that designers give to the line under a headline.
_STANDFIRST = (
    *("standfirst", "subtitle", "subheadline", "sub-headline"),
    *("dek", "deck", "kicker-text"),
)
#: A standfirst is longer than a label and shorter than a paragraph.
_STANDFIRST_WORDS = (5, 60)
#: Lines before the text among which it is looked for.
_NEAR = 12
#: A page with fewer words of running text is a front, a paywall or an error.
LEAST_WORDS = 80
#: Between fields of a line: "By Ada Renn | 4 March 2026".
_BAR = re.compile(r" [|•·] ")
#: Share of a headline's words that its print and its record have in common.
_SAME = 0.5


@dataclass(frozen=True, slots=True)
class Printed:
    """The parts of a story that a page prints."""

    headline: str | None
    standfirst: tuple[str, ...]
    body: tuple[str, ...]
    caption: str | None
    credit: str | None
    byline: str | None
    #: A line that says "By" tells the writer, and no link that the page marks so.
    byline_inferred: bool
    published: str | None
    updated: str | None


def printed(piece: html.HtmlElement, stated: str | None) -> Printed:
    """The parts; of several headings the one most like the `stated` headline."""
    headline = _headline(piece, stated)
    standfirst = tuple(_standfirst(piece))
    caption, credit = _caption(piece)
    elsewhere = {key(each) for each in (headline, caption, *standfirst) if each}
    links = "".join(_letters(link.text_content()) for link in piece.iter("a"))
    body = tuple(
        line
        for line in _body(piece)
        if key(line) not in elsewhere and not _beside(line, links)
    )
    published, updated = _dated(piece, headline, body)
    linked = _linked_writer(piece)
    return Printed(
        headline=headline,
        standfirst=standfirst,
        body=body,
        caption=caption,
        credit=credit,
        byline=linked or _byline(piece),
        byline_inferred=linked is None,
        published=published,
        updated=updated,
    )


def _body(piece: html.HtmlElement) -> tuple[str, ...]:
    """The paragraphs of running text; few of a page's other lines come with them."""
    alone = piece if piece.tag == "html" else _alone(piece)
    found = _extracted(alone, strict=True)
    if sum(line.count(" ") + 1 for line in found) < LEAST_WORDS:
        # Pages set in tables, and those whose text looks like a list to the library.
        found = _extracted(alone, strict=False)
    return found


def _extracted(page: html.HtmlElement, *, strict: bool) -> tuple[str, ...]:
    text = trafilatura.extract(
        deepcopy(page),
        favor_precision=strict,
        include_comments=False,
        include_tables=not strict,
    )
    return tuple(line.removeprefix("- ") for line in paragraphs(text or ""))


def _beside(line: str, links: str) -> bool:
    """Whether a line among the paragraphs is about the story and not of it.

    One that is nothing but links leads to other stories.
    """
    return (
        bylines.signed(line) is not None
        or any(stamps.read(field) for field in _BAR.split(line))
        or furniture.is_furniture(line)
        or _letters(line) in links
    )


def _letters(text: str) -> str:
    """A text without the blanks and marks that extraction may lose or add."""
    return key(text).replace(" ", "")


def _alone(piece: html.HtmlElement) -> html.HtmlElement:
    """A page with nothing else on it."""
    page = html.document_fromstring("<html><body></body></html>")
    page[0].append(deepcopy(piece))
    return page


def _headline(piece: html.HtmlElement, stated: str | None) -> str | None:
    headings = [
        " ".join(markup.seen(each)) for tag in ("h1", "h2") for each in piece.iter(tag)
    ]
    headings = [each for each in headings if each]
    if stated is None:
        return next(iter(headings), None)
    likest = max(headings, key=lambda each: _alike(each, stated), default=None)
    return likest if likest and _alike(likest, stated) >= _SAME else None


def _alike(one: str, other: str) -> float:
    mine, its = set(fold(one).split()), set(fold(other).split())
    return len(mine & its) / max(1, len(mine | its))


def _standfirst(piece: html.HtmlElement) -> Iterator[str]:
    least, most = _STANDFIRST_WORDS
    for element in piece.iter("p", "h2", "h3", "div", "span"):
        named = f"{element.get('class', '')} {element.get('data-testid', '')}".lower()
        if not any(name in named for name in _STANDFIRST):
            continue
        words = " ".join(markup.seen(element))
        if least <= len(words.split()) <= most:
            yield words
            return


def _dated(
    piece: html.HtmlElement, headline: str | None, body: tuple[str, ...]
) -> tuple[str | None, str | None]:
    """When the page says that it came out and was changed.

    By its element for times, failing that by a date between headline and text; over
    the headline stands the day of the visit.
    """
    times = (time.get("datetime") for time in piece.iter("time"))
    if stated := next(filter(None, times), None):
        return stated, None
    published, updated = None, None
    beside = _between(markup.seen(piece), headline, body)
    for field in (field for line in beside for field in _BAR.split(line)):
        for stamp in stamps.read(field):
            said = f"{stamp.raw} {stamp.time or ''}".strip()
            if stamp.label == "updated":
                updated = updated or said
            else:
                published = published or said
    return published, updated


def _between(
    lines: tuple[str, ...], headline: str | None, body: tuple[str, ...]
) -> tuple[str, ...]:
    """The lines of the page between its headline and its text."""
    if headline not in lines:
        return ()
    start = lines.index(headline) + 1
    first = next(
        (n for n in range(start, len(lines)) if body and lines[n] == body[0]), None
    )
    return lines[start:first][:_NEAR]


def _caption(piece: html.HtmlElement) -> tuple[str | None, str | None]:
    """What stands under the first picture, and whose it is."""
    for element in piece.iter("figcaption"):
        text = " ".join(markup.seen(element))
        if text:
            return documents.captioned(text)
    return None, None


def _linked_writer(piece: html.HtmlElement) -> str | None:
    """Who is linked as the author."""
    for element in piece.xpath(".//*[@rel='author']"):
        if words := " ".join(markup.seen(element)):
            return words
    return None


def _byline(piece: html.HtmlElement) -> str | None:
    """Whom a line that says "By" names."""
    for line in markup.seen(piece)[:_NEAR]:
        if found := bylines.signed(line):
            return found.who
    return None
