"""A line of several fields in, the pieces that stand between its bars out."""

import re

from dashboard.readers.copied import bylines, furniture, sections, stamps
from dashboard.readers.copied.lines import Line
from dashboard.readers.copied.pieces import Piece, Row

#: A field that is nothing else is a part of the page when it is no longer.
_LONGEST_FIELD = 50
_BETWEEN = re.compile(r" ?[|•·›»] ?| > ")
_SLASHES = re.compile(r" ?[|•·›»/] ?| > ")
_AROUND = " ,-–—|"
_CRUMB = re.compile(r"[^\W\d_][\w&’'-]{0,24}(?: [\w&’'-]{1,24}){0,3}")


def of_byline(byline: bylines.Byline) -> tuple[Piece, ...]:
    """The writer, and the place where the line puts one."""
    who = Piece("byline", byline.start, byline.end, byline.who)
    if byline.place is None:
        return (who,)
    start = byline.place_start
    return who, Piece("dateline", start, start + len(byline.place), byline.place)


def read(line: Line, text: str) -> Row | None:
    """A line of several fields with bars between: "By A | B | Updated: 4 Sep 2026"."""
    opening = text.partition(" / ")[0]
    between = _SLASHES if sections.opens_crumbs(opening) else _BETWEEN
    cuts = list(between.finditer(text, 1))
    if not cuts:
        return None
    starts = [0, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(text)]
    whole = (_trimmed(text, a, b) for a, b in zip(starts, ends, strict=True))
    fields = [(a, b) for a, b in whole if b > a]
    words = [text[a:b] for a, b in fields]
    crumbs = len(fields) > 1 and all(_CRUMB.fullmatch(word) for word in words)
    if crumbs and sections.opens_crumbs(words[0]):
        return _of_crumbs(line, words)
    known = [_field(text[a:b], a) for a, b in fields]
    if any(known):
        return _of_fields(line, text, fields, known)
    return _of_crumbs(line, words) if crumbs else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A field without the blanks around it."""
    words = text[start:end]
    return end - len(words.lstrip()), start + len(words.rstrip())


def _of_crumbs(line: Line, words: list[str]) -> Row:
    number = sections.of_crumbs(words)
    section = words[number] if number is not None else None
    return Row(line, "crumbs", (Piece("section", 0, len(line.text), section),))


def dated(line: Line, text: str) -> Row | None:
    """Dates with one name beside them: a writer, a place or a paper."""
    place = stamps.beside(text)
    if place is None:
        return None
    start, end = place
    found = stamps.read(text[:start] + " " * (end - start) + text[end:])
    labelled = any(stamp.label for stamp in found)
    name = _beside(text, start, end, labelled)
    if name is None:
        return None
    around = ((0, start), (end, len(text)))
    dates = [_date(text, a, b) for a, b in around if text[a:b].strip(_AROUND)]
    pieces = tuple(sorted([name, *dates], key=lambda piece: piece.start))
    return Row(line, "date", pieces, found)


def _beside(text: str, start: int, end: int, labelled: bool) -> Piece | None:
    """What words beside a date are; without a label a title may hold a date too."""
    words = text[start:end]
    byline = bylines.signed(words) or (bylines.alone(words) if start == 0 else None)
    if byline and (labelled or byline.end < len(words)):
        return Piece("byline", start, end, byline.who)
    town = start == 0 and text[end : end + 1] == "," and " " not in words
    if _CRUMB.fullmatch(words) and (town or (labelled and end == len(text))):
        return Piece("dateline", start, end, words)
    paper = words.removeprefix("in ")
    if labelled and paper != words and _CRUMB.fullmatch(paper):
        return Piece("furniture", start, end, paper)
    return None


def _date(text: str, start: int, end: int) -> Piece:
    words = text[start:end]
    start += len(words) - len(words.lstrip(_AROUND))
    return Piece("date", start, start + len(words.strip(_AROUND)))


def _field(text: str, start: int) -> tuple[Piece, ...] | None:
    """One field between bars, as far as it can be told alone."""
    end = start + len(text)
    if stamps.read(text):
        return (Piece("date", start, end),)
    byline = bylines.signed(text)
    if byline:
        return tuple(
            Piece(piece.kind, piece.start + start, piece.end + start, piece.value)
            for piece in of_byline(byline)
        )
    if bylines.is_role(text):
        return (Piece("byline", start, end),)
    if furniture.is_furniture(text):
        return (Piece("furniture", start, end),)
    return None


def _of_fields(
    line: Line,
    text: str,
    fields: list[tuple[int, int]],
    known: list[tuple[Piece, ...] | None],
) -> Row | None:
    """The pieces of such a line; a name beside them is a writer or a place."""
    kinds = {piece.kind for pieces in known for piece in pieces or ()}
    signed = "byline" in kinds
    pieces: list[Piece] = []
    for (start, end), found in zip(fields, known, strict=True):
        words = text[start:end]
        if found:
            pieces.extend(found)
        elif kinds & {"byline", "date"} and _CRUMB.fullmatch(words):
            kind = "dateline" if signed else "byline"
            signed = True
            pieces.append(Piece(kind, start, end, words))
        elif kinds == {"furniture"} or len(words) < _LONGEST_FIELD:
            pieces.append(Piece("furniture", start, end))
        else:
            return None
    dates = tuple(
        stamp
        for piece in pieces
        if piece.kind == "date"
        for stamp in stamps.read(text[piece.start : piece.end])
    )
    kinds = {piece.kind for piece in pieces}
    kind = "date" if dates else "byline" if "byline" in kinds else "furniture"
    return Row(line, kind, tuple(pieces), dates)
