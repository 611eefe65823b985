"""The rows of one story in, each with what it is to the story out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.readers.copied import bylines, datelines, fields, kinds
from dashboard.readers.copied.heads import Segment, body_after
from dashboard.readers.copied.lines import key
from dashboard.readers.copied.pieces import Piece, Row

#: An unpunctuated line of so many words under the headline sums the story up.
_SUMMARY_WORDS = 4
#: Inside the body such a line is running copy that lost its full stop.
_BODY_WORDS = 12
#: A wire's slug before its headline, "UPDATE 1-", or a label.
_SLUG = re.compile(
    r"(?:UPDATE|WRAPUP|WRAP|RPT|REFILE|CORRECTED|EXCLUSIVE|REPEAT|ADVISORY|FOCUS|ANALYSIS"
    r"|FACTBOX|EXPLAINER|INSIGHT)(?: \d{1,2})?-(?:[A-Z]{3,10}(?: \d)?-)?"
    r"|(?:Title|Headline|HEADLINE|TITLE) ?: ?|#{1,6} "
)
_OPENS_QUOTE = tuple('"“‘«')
_SHOWN = re.compile(
    r"\b(?:pictured|(?:is|are) seen|file (?:photo|picture|image)"
    r"|in this (?:file )?(?:photo|picture|image)|speaks? (?:during|at) a)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """One piece of a story with its row and its zone."""

    row: Row
    piece: Piece
    #: head, body or tail.
    zone: str


@dataclass(slots=True)
class _Head:
    """What has been met on the way down a head."""

    headline: str
    signed: bool
    titled: bool = False
    #: The row that named the writers, when the last row did.
    signer: int = -1


def place(rows: Sequence[Row], segment: Segment) -> tuple[Placed, ...]:
    """Every row of a segment as one or more pieces, in the order of the page."""
    title = rows[segment.headline] if segment.headline is not None else None
    slug = _SLUG.match(title.line.text) if title else None
    headline = key(title.line.text[slug.end() if slug else 0 :]) if title else ""
    links = _links(rows, segment)
    first, last = _body(rows, segment, links)
    head = _Head(headline, any(r.kind == "byline" for r in rows[segment.start : first]))
    placed: list[Placed] = []
    captions: set[str] = set()
    for number in range(segment.start, segment.end):
        row = rows[number]
        zone = "head" if number < first else "body" if number <= last else "tail"
        if number in links and zone != "head":
            pieces = _whole(row, "furniture")
        elif _is_headline(row, number == segment.headline, headline, slug):
            head.titled = True
            pieces = tuple(_headline(row))
        elif row.kind == "caption" and _words(row) in captions:
            pieces = _whole(row, "furniture")
        elif zone == "head":
            pieces = _in_head(rows, number, segment, head)
        else:
            pieces = _in_body(rows, number, zone, last)
        captions.add(_words(row) if row.kind == "caption" else "")
        placed.extend(Placed(row, piece, zone) for piece in pieces)
    return tuple(placed)


def _words(row: Row) -> str:
    """The words of a caption, equal for two printings."""
    return key(row.line.text[row.pieces[0].start : row.pieces[0].end])


def _links(rows: Sequence[Row], segment: Segment) -> frozenset[int]:
    """The rows under the title of a box with links, up to running copy."""
    links, boxed = set(), False
    for number in range(segment.start, segment.end):
        row = rows[number]
        asks = row.kind == "sentence" and row.line.text.endswith(("?", "!"))
        boxed = row.kind == "box" or (boxed and (asks or not row.is_running))
        if boxed and (asks or row.kind in ("title", "short", "section", "bullet")):
            links.add(number)
    return frozenset(links)


def _body(
    rows: Sequence[Row], segment: Segment, links: frozenset[int]
) -> tuple[int, int]:
    """The first and the last row of the body; an empty range where there is none."""
    after = segment.start if segment.headline is None else segment.headline + 1
    first = body_after(rows, after, segment.end)
    if first is None:
        short = (n for n in range(after, segment.end) if _is_short_sentence(rows[n]))
        first = next(short, None)
    if first is None:
        return segment.end, segment.end - 1
    last = max(
        n
        for n in range(first, segment.end)
        if n == first or (rows[n].is_running and n not in links)
    )
    for number in range(last + 1, segment.end):
        if rows[number].kind == "box":
            break
        if _is_short_sentence(rows[number]):
            last = number
    return first, last


def _is_short_sentence(row: Row) -> bool:
    text = row.line.text
    if row.kind == "short":
        return kinds.ends_like_a_sentence(text) or text.startswith(("(", *_OPENS_QUOTE))
    return row.kind == "title" and text.startswith("(") and text.endswith(")")


def _is_headline(
    row: Row, chosen: bool, headline: str, slug: re.Match[str] | None
) -> bool:
    if chosen:
        return True
    if not headline or row.kind not in ("title", "short", "sentence", "long"):
        return False
    return row.line.key == headline or (
        slug is not None and key(row.line.text[slug.end() :]) == headline
    )


def _headline(row: Row) -> Iterator[Piece]:
    text = row.line.text
    slug = _SLUG.match(text)
    start = slug.end() if slug else 0
    if slug:
        yield Piece("furniture", 0, len(slug[0].rstrip()))
    yield Piece("headline", start, len(text))


def _whole(row: Row, kind: str, value: str | None = None) -> tuple[Piece, ...]:
    return (Piece(kind, 0, len(row.line.text), value),)


def _in_head(
    rows: Sequence[Row], number: int, segment: Segment, head: _Head
) -> tuple[Piece, ...]:
    """A row above the body."""
    row, text = rows[number], rows[number].line.text
    head.signer = number if row.kind == "byline" else head.signer
    if row.kind not in ("title", "short", "sentence", "long", "lede"):
        return row.pieces
    following = rows[number + 1] if number + 1 < segment.end else None
    if (following and following.kind == "credit") or _SHOWN.search(text):
        return _whole(row, "caption", text)
    if head.titled:
        return _under_headline(rows, number, segment, head)
    return _whole(row, "furniture" if row.kind in ("title", "short") else "leftover")


def _under_headline(
    rows: Sequence[Row], number: int, segment: Segment, head: _Head
) -> tuple[Piece, ...]:
    """A row between headline and body: writers, section, or a line that sums up."""
    row, text = rows[number], rows[number].line.text
    byline = None if head.signed else bylines.alone(text)
    if byline and (row.kind == "short" or text.count(" ") < 7):
        head.signed, head.signer = True, number
        return fields.of_byline(byline)
    follows = head.signer == number - 1 and row.line.gap == 0
    place = datelines.located(text) if follows else None
    if place:
        return _whole(row, "dateline", place)
    if bylines.is_role(text) or (follows and text.count(" ") < _SUMMARY_WORDS):
        return _whole(row, "byline")
    if row.kind == "short" and not kinds.ends_like_a_sentence(text):
        beside = number - 1 == segment.headline and row.line.gap == 0
        return _whole(row, "section" if beside else "leftover", text)
    if row.kind == "title" and text.count(" ") + 1 < _SUMMARY_WORDS:
        return _whole(row, "leftover")
    return _whole(row, "standfirst")


def _in_body(
    rows: Sequence[Row], number: int, zone: str, last: int
) -> tuple[Piece, ...]:
    """A row in the body or under it."""
    row = rows[number]
    if row.kind in ("section", "crumbs"):
        return _whole(row, "furniture")
    if row.kind == "bullet":
        kind = "body" if zone == "body" else "leftover"
        return tuple(Piece(kind, p.start, p.end) for p in row.pieces)
    if row.kind == "caption" and _closes_body(rows, number, last):
        return tuple(
            Piece("body", p.start, p.end) if p.kind == "caption" else p
            for p in row.pieces
        )
    if row.kind not in ("title", "short"):
        return row.pieces
    if number + 1 < len(rows) and _describes(row, rows[number + 1]):
        return _whole(row, "furniture")
    return _whole(row, "body" if zone == "body" and _goes_on(row) else "leftover")


def _goes_on(row: Row) -> bool:
    """Whether a short or unpunctuated line in the body is running copy all the same."""
    text = row.line.text
    return (
        _is_short_sentence(row)
        or text.startswith(_OPENS_QUOTE)
        or text.endswith((":", ",", ";"))
        or text.count(" ") + 1 >= _BODY_WORDS
    )


def _describes(row: Row, following: Row) -> bool:
    """Whether a line is a picture's description, printed again as its caption."""
    return following.kind == "caption" and following.line.key.startswith(row.line.key)


def _closes_body(rows: Sequence[Row], number: int, last: int) -> bool:
    """Whether a row is a last paragraph with its agency: "..., she said. (AFP)"."""
    caption = rows[number].pieces[0]
    words = rows[number].line.text[caption.start : caption.end]
    return number == last + 1 and kinds.ends_like_a_sentence(words)
