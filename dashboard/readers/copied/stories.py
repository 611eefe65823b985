"""A page's text in, its stories out, every line of each in a part."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from dashboard.readers import language
from dashboard.readers.copied import (
    cautions,
    filed,
    furniture,
    heads,
    kinds,
    lines,
    notices,
    parts,
)
from dashboard.readers.copied.parts import Placed
from dashboard.readers.copied.pieces import Row
from dashboard.records import Part, Span, Story

_TURNS_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
#: A subheading in a story has fewer words.
_OFFERED_WORDS = 4
#: The last year of "© 2019-2026 The Orrin Mail".
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[ ©]{0,3}(?:\d{4} ?[-–] ?)?(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://[^\s<>\"]{4,500}")
#: Parts that make a segment a story; one without any of them is part of no story.
_TELLS = frozenset({"headline", "body", "standfirst", "caption", "leftover"})


def read(text: str, today: date) -> tuple[Story, ...]:
    """The stories of a page; `today` tells dates that lie ahead."""
    rows = [kinds.read(line) for line in lines.read(text)]
    found = [parts.place(rows, segment) for segment in heads.find(rows)]
    told = _joined(found)
    everywhere = any(
        row.kind == "invented" and notices.speaks_for_page(row.line.text)
        for row in rows
    )
    page = _context(rows, today)
    return tuple(_story(text, placed, page, everywhere) for placed in told)


def _context(rows: Sequence[Row], today: date) -> filed.Context:
    """The dates that a whole page states of itself."""
    marks = (_COPYRIGHT.search(r.line.text) for r in rows if r.kind == "furniture")
    years = frozenset(int(mark["year"]) for mark in marks if mark)
    return filed.Context(today, tuple(s for row in rows for s in row.stamps), years)


def _joined(found: Iterable[tuple[Placed, ...]]) -> list[tuple[Placed, ...]]:
    """Segments of nothing but furniture go with the story before or after them."""
    told: list[tuple[Placed, ...]] = []
    loose: tuple[Placed, ...] = ()
    for placed in found:
        if any(one.piece.kind in _TELLS for one in placed):
            told.append(loose + placed)
            loose = ()
        elif told:
            told[-1] += placed
        else:
            loose += placed
    return told


def _story(
    text: str, placed: Sequence[Placed], page: filed.Context, invented: bool
) -> Story:
    start = placed[0].row.line.start
    own = text[start : placed[-1].row.line.end]
    when = _filed(placed, page)
    body = " ".join(_values(placed, "body")) or own
    byline = _first(placed, "byline")
    headlines = _values(placed, "headline")
    return Story(
        text=own,
        offset=start,
        parts=tuple(_part(one, start) for one in placed),
        headline=headlines[0] if headlines else None,
        standfirst=tuple(_values(placed, "standfirst")),
        caption=next(iter(_values(placed, "caption")), None),
        credit=_first(placed, "credit") or _agency(placed),
        byline=byline,
        dateline_place=_first(placed, "dateline"),
        section=_first(placed, "section"),
        outlet=_outlet(placed),
        url=_url(placed),
        published=when.published,
        updated=when.updated,
        day=when.day,
        language=language.language(body),
        direction=language.direction(body),
        invented=invented or any(one.row.kind == "invented" for one in placed),
        warnings=(*_cautions(placed, own), *when.warnings),
    )


def _part(one: Placed, offset: int) -> Part:
    line, piece = one.row.line, one.piece
    words = line.text[piece.start : piece.end]
    # A field may stand some blanks after its label.
    first, last = piece.end - len(words.lstrip()), piece.start + len(words.rstrip())
    start, end = line.at(first), line.at(last - 1) + 1
    return Part(piece.kind, Span(start - offset, end - offset))


def _values(placed: Sequence[Placed], kind: str) -> list[str]:
    """The words of every part of a kind, as they are shown."""
    return [
        lines.cleaned(one.row.line.text[one.piece.start : one.piece.end])
        for one in placed
        if one.piece.kind == kind
    ]


def _first(placed: Sequence[Placed], kind: str) -> str | None:
    """What the first part of a kind says that says anything."""
    for one in placed:
        if one.piece.kind == kind and one.piece.value:
            return lines.cleaned(one.piece.value)
    return None


def _agency(placed: Sequence[Placed]) -> str | None:
    """The agency that the dateline of the first paragraph names."""
    for one in placed:
        if one.piece.kind == "body":
            return one.piece.value
    return None


def _filed(placed: Sequence[Placed], page: filed.Context) -> filed.Filed:
    """When a story came out: by its head, by labels below it, or by its dateline."""
    head = [s for row in _rows(placed, "head") for s in row.stamps]
    below = [*_rows(placed, "body"), *_rows(placed, "tail")]
    rest = [s for row in below if row.kind != "lede" for s in row.stamps]
    lede = next((row.stamps for row in below if row.kind == "lede"), ())
    own = (*head, *rest, *lede)
    return filed.read(head, rest, lede, replace(page, page=own + page.page))


def _rows(placed: Sequence[Placed], zone: str) -> Iterable[Row]:
    seen = None
    for one in placed:
        if one.zone == zone and one.row is not seen:
            seen = one.row
            yield one.row


def _outlet(placed: Sequence[Placed]) -> str | None:
    """The paper that a line of copyright or of first printing names."""
    for one in placed:
        if one.piece.kind == "furniture":
            name = one.piece.value or furniture.outlet(one.row.line.text)
            if name:
                return name
    return None


def _url(placed: Sequence[Placed]) -> str | None:
    """An address that stands alone on a line."""
    for one in placed:
        if one.piece.kind == "furniture" and _URL.fullmatch(one.row.line.text):
            return one.row.line.text
    return None


def _cautions(placed: Sequence[Placed], own: str) -> Iterable[str]:
    kinds_met = [one.piece.kind for one in placed]
    if "headline" not in kinds_met:
        yield cautions.NO_HEADLINE
        if "body" in kinds_met and _titles_after_body(placed):
            yield cautions.UNUSUAL_ORDER
    if "body" not in kinds_met:
        yield cautions.NO_BODY
    if "headline" in kinds_met:
        yield from _offers(placed)
    if _TURNS_DIRECTION.search(own):
        yield cautions.BIDI


def _offers(placed: Sequence[Placed]) -> Iterable[str]:
    """Lines that look like another headline, where nothing else says that one is."""
    for one in placed:
        line = one.row.line
        left = one.piece.kind == "leftover" and one.row.kind == "title"
        apart = line.gap > 1 and line.text.count(" ") >= _OFFERED_WORDS
        if left and apart and one.zone == "body":
            yield cautions.ANOTHER.format(line.number)


def _titles_after_body(placed: Sequence[Placed]) -> bool:
    """Whether lines like a headline were left over under the body."""
    return any(
        one.zone != "head"
        and one.piece.kind == "leftover"
        and one.row.kind in ("title", "bullet")
        for one in placed
    )
