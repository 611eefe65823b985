"""A line in, what kind of line it is out; the first of the kinds that fits."""

import re

from dashboard.readers.copied import (
    bylines,
    captions,
    datelines,
    furniture,
    notices,
    sections,
    stamps,
)
from dashboard.readers.copied.lines import Line
from dashboard.readers.copied.pieces import Piece, Row

#: A full sentence has at least so many words, a title so many.
_SENTENCE_WORDS = 6
_TITLE_WORDS = 3
_LONGEST_TITLE = 200
#: A line so long is running copy, however it ends.
_LONG = 140
#: A caption, the longest of the lines that are not running copy.
_LONGEST_ODD = 420
_LONGEST_MENU = 160
#: Writing without spaces: so many letters make a title, so many a sentence.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_UNSPACED_TITLE = 6
_UNSPACED_SENTENCE = 15

_SEPARATOR = re.compile(r"[-=_–—]{3,}")
_BREAK = re.compile(r"(?:[*#~•·] ?){3,}+|⁂")
_BULLET = re.compile(r"(?:[•●▪◦‣·►▶■*]\s{0,4}|[–—-]\s{1,4})(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…۔؟।。！？][\"'”’»)\]]{0,3}$")
#: A full stop that belongs to an abbreviation may end a title ("... in the U.S.").
_ABBREVIATION_END = re.compile(r"(?:\b[A-Z]\.[A-Z]\.|\b(?:Inc|Ltd|Corp|Co|Jr|Sr)\.)$")
_BETWEEN = re.compile(r" ?[|•·›»] ?| > ")
_AROUND = " ,-–—|"
_SLASHES = re.compile(r" ?[|•·›»/] ?| > ")
_SECTION = re.compile(r"(?:Section|Category|Desk|Topic) ?: ?(?P<name>[\w &,-]{2,40})")
_CRUMB = re.compile(r"[^\W\d_][\w&’'-]{0,24}(?: [\w&’'-]{1,24}){0,3}")


def read(line: Line) -> Row:
    """The line with its kind and with the pieces that need no neighbour to be told."""
    text = line.text
    row = None
    if len(text) <= _LONGEST_MENU:
        row = _of_the_page(line, text) or _in_fields(line, text) or _dated(line, text)
    if row is None and len(text) <= _LONGEST_ODD:
        row = _about_the_story(line, text)
    return row or _running(line, text)


def ends_like_a_sentence(text: str) -> bool:
    """Whether the last character closes a sentence and no abbreviation."""
    end = text[-12:]
    return bool(_SENTENCE_END.search(end)) and not _ABBREVIATION_END.search(end)


def _of_the_page(line: Line, text: str) -> Row | None:
    """Lines that belong to the page: separators, dates, buttons and boxes."""
    whole = Piece("furniture", 0, len(text))
    if _SEPARATOR.fullmatch(text):
        return Row(line, "separator", (whole,))
    if _BREAK.fullmatch(text):
        return Row(line, "break", (whole,))
    found = stamps.read(text)
    if found:
        return Row(line, "date", (Piece("date", 0, len(text)),), found)
    return _of_furniture(line, text)


def _of_furniture(line: Line, text: str) -> Row | None:
    whole = Piece("furniture", 0, len(text))
    labelled = _SECTION.fullmatch(text)
    if labelled or sections.named(text):
        name = labelled["name"] if labelled else text
        return Row(line, "section", (Piece("section", 0, len(text), name),))
    if furniture.is_furniture(text):
        kind = "box" if furniture.opens_box(text) else "furniture"
        return Row(line, kind, (whole,))
    return None


def _about_the_story(line: Line, text: str) -> Row | None:
    """Lines about the story: notices, points, writers and captions."""
    invented = notices.says_invented(text)
    if invented or notices.is_advisory(text):
        kind = "invented" if invented else "notice"
        return Row(line, kind, (Piece("notice", 0, len(text)),))
    byline = bylines.signed(text)
    if byline:
        return Row(line, "byline", of_byline(byline))
    tail = _of_tail(line, text)
    if tail:
        return tail
    bullet = _BULLET.match(text)
    if bullet:
        return Row(line, "bullet", (Piece("standfirst", bullet.end(), len(text)),))
    return _of_caption(line, text)


def of_byline(byline: bylines.Byline) -> tuple[Piece, ...]:
    """The writer, and the place where the line puts one."""
    who = Piece("byline", byline.start, byline.end, byline.who)
    if byline.place is None:
        return (who,)
    start = byline.place_start
    return who, Piece("dateline", start, start + len(byline.place), byline.place)


def _of_tail(line: Line, text: str) -> Row | None:
    tail = bylines.tail(text)
    if tail is None:
        return None
    return Row(line, "tail", (Piece("byline", 0, len(text), tail.who or None),))


def _of_caption(line: Line, text: str) -> Row | None:
    """A caption; a paragraph with a dateline is none, whatever it ends with."""
    caption = None if datelines.read(text) else captions.read(text)
    if caption is None:
        return None
    pieces = []
    if caption.end > caption.start:
        words = text[caption.start : caption.end]
        pieces.append(Piece("caption", caption.start, caption.end, words))
    if caption.credit_end > caption.credit_start:
        credit = text[caption.credit_start : caption.credit_end]
        pieces.append(Piece("credit", caption.credit_start, caption.credit_end, credit))
    kind = "caption" if pieces[0].kind == "caption" else "credit"
    return Row(line, kind, tuple(pieces))


def _in_fields(line: Line, text: str) -> Row | None:
    """A line of several fields with bars between: "By A | B | Updated: 4 Sep 2026"."""
    opening = text.partition(" / ")[0]
    between = _SLASHES if sections.opens_crumbs(opening) else _BETWEEN
    cuts = list(between.finditer(text, 1))
    if not cuts:
        return None
    starts = [0, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(text)]
    fields = [(a, b) for a, b in zip(starts, ends, strict=True) if b > a]
    words = [text[a:b] for a, b in fields]
    crumbs = len(fields) > 1 and all(_CRUMB.fullmatch(word) for word in words)
    if crumbs and sections.opens_crumbs(words[0]):
        return _of_crumbs(line, words)
    known = [_field(text[a:b], a) for a, b in fields]
    if any(known):
        return _of_fields(line, text, fields, known)
    return _of_crumbs(line, words) if crumbs else None


def _of_crumbs(line: Line, words: list[str]) -> Row:
    number = sections.of_crumbs(words)
    section = words[number] if number is not None else None
    return Row(line, "crumbs", (Piece("section", 0, len(line.text), section),))


def _dated(line: Line, text: str) -> Row | None:
    """Labelled dates with one name beside them: a writer before, a place after."""
    place = stamps.beside(text)
    if place is None:
        return None
    start, end = place
    words = text[start:end]
    kind = "byline" if start == 0 else "dateline" if end == len(text) else "furniture"
    paper = words.removeprefix("in ")
    if not _CRUMB.fullmatch(words) or (kind == "furniture" and paper == words):
        return None
    name = Piece(kind, start, end, paper)
    around = ((0, start), (end, len(text)))
    dates = [_date(text, a, b) for a, b in around if text[a:b].strip(_AROUND)]
    found = stamps.read(text[:start] + " " * (end - start) + text[end:])
    pieces = tuple(sorted([name, *dates], key=lambda piece: piece.start))
    return Row(line, "date", pieces, found)


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
        elif kinds == {"furniture"} or len(words) < _LONGEST_TITLE // 4:
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


def _running(line: Line, text: str) -> Row:
    """Running copy, a title, or a line too short to tell."""
    dateline = datelines.read(text)
    if dateline:
        body = len(text) - len(text[dateline.end :].lstrip())
        prefix = Piece("dateline", 0, dateline.end, dateline.place)
        pieces = (prefix, Piece("body", body, len(text), dateline.agency))
        return Row(line, "lede", pieces)
    whole = (Piece("body", 0, len(text)),)
    if len(text) >= _LONG:
        return Row(line, "long", whole)
    spaced = not _UNSPACED.search(text)
    size = text.count(" ") + 1 if spaced else len(text)
    if ends_like_a_sentence(text):
        least = _SENTENCE_WORDS if spaced else _UNSPACED_SENTENCE
        return Row(line, "sentence" if size >= least else "short", whole)
    least = _TITLE_WORDS if spaced else _UNSPACED_TITLE
    return Row(line, "title" if size >= least else "short", whole)
