"""A line in, what kind of line it is out; the first of the kinds that fits."""

import re

from dashboard.readers.copied import (
    bylines,
    captions,
    datelines,
    fields,
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
_BULLET = re.compile(r"(?:[•●▪◦‣·►▶■]\s{0,4}|[*–—-]\s{1,4})(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…۔؟।。！？][\"'”’»)\]]{0,3}$")
#: A full stop that belongs to an abbreviation may end a title ("... in the U.S.").
_ABBREVIATION_END = re.compile(r"(?:\b[A-Z]\.[A-Z]\.|\b(?:Inc|Ltd|Corp|Co|Jr|Sr)\.)$")
_SECTION = re.compile(r"(?:Section|Category|Desk|Topic) ?: ?(?P<name>[\w &,-]{2,40})")


def read(line: Line) -> Row:
    """The line with its kind and with the pieces that need no neighbour to be told."""
    text = line.text
    row = None
    if len(text) <= _LONGEST_MENU:
        row = (
            _of_the_page(line, text)
            or fields.read(line, text)
            or fields.dated(line, text)
            or _of_dateline(line, text)
        )
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


def _of_dateline(line: Line, text: str) -> Row | None:
    """Place and day on a line of their own."""
    found = datelines.alone(text)
    if found is None:
        return None
    place = Piece("dateline", 0, len(text), found.place)
    return Row(line, "date", (place,), stamps.in_dateline(found.when))


def _of_furniture(line: Line, text: str) -> Row | None:
    whole = Piece("furniture", 0, len(text))
    labelled = _SECTION.fullmatch(text)
    if labelled or sections.named(text):
        name = labelled["name"] if labelled else text
        return Row(line, "section", (Piece("section", 0, len(text), name),))
    if sections.menu(text) or furniture.is_furniture(text):
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
        return Row(line, "byline", fields.of_byline(byline))
    tail = _of_tail(line, text)
    if tail:
        return tail
    bullet = _BULLET.match(text)
    if bullet:
        return Row(line, "bullet", (Piece("standfirst", bullet.end(), len(text)),))
    return _of_caption(line, text)


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


def _running(line: Line, text: str) -> Row:
    """Running copy, a title, or a line too short to tell."""
    dateline = datelines.read(text)
    if dateline:
        body = len(text) - len(text[dateline.end :].lstrip())
        prefix = Piece("dateline", 0, dateline.end, dateline.place)
        pieces = (prefix, Piece("body", body, len(text), dateline.agency))
        return Row(line, "lede", pieces, stamps.in_dateline(dateline.when))
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
