"""A document in RTF in, its stories out.

Only what a line is for and what it says is taken; pictures, fields and objects are
passed over unread, and nothing in the file is run.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from dashboard.errors import Unreadable
from dashboard.readers import styled
from dashboard.readers.base import Reader
from dashboard.readers.copied import lines
from dashboard.readers.styled import Document, Line
from dashboard.records import Page, Story

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,9})? ?"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z'])|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}\r\n]++)|(?P<other>.)",
    re.DOTALL,
)
#: Groups that hold no running text, as the RTF 1.9 specification names them.
_UNSEEN_NAMES = """
    annotation atnauthor atndate atnid author bkmkend bkmkstart colortbl comment company
    datafield fldinst filetbl footer footerf footerl footerr footnote generator header
    headerf headerl headerr info keywords listoverridetable listtable listtext object
    operator pict pntext pntxta pntxtb private shp shpinst subject themedata
    title tc upr xe
"""
_UNSEEN = frozenset(_UNSEEN_NAMES.split())
_TABLES = frozenset({"fonttbl", "stylesheet", "revtim"})
_MARKS = "emdash=— endash=– bullet=• lquote=‘ rquote=’ ldblquote=“ rdblquote=”"
_LETTERS = dict(pair.split("=") for pair in _MARKS.split())
_LETTERS |= {"tab": "\t", "line": "\n", "emspace": " ", "enspace": " ", "qmspace": " "}
_SIGNS = {b"~": "\xa0", b"_": "\u2011", b"-": "\xad"}
_BREAKS = frozenset({"par", "sect", "page", "row", "cell"})
#: Windows numbers its character sets; what each font's bytes are in.
_CHARSET_NAMES = """
    0=cp1252 77=mac_roman 128=cp932 129=cp949 134=gbk 136=cp950 161=cp1253 162=cp1254
    163=cp1258 177=cp1255 178=cp1256 186=cp1257 204=cp1251 222=cp874 238=cp1250
"""
_CHARSETS = {
    int(number): name
    for number, name in (pair.split("=") for pair in _CHARSET_NAMES.split())
}
#: Programs nest a dozen; the list of open groups stays small.
_DEEPEST = 1000


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds for the text up to the end of a pair of braces."""

    unseen: bool = False
    #: fonttbl, stylesheet or revtim, which are told and not shown.
    table: str = ""
    font: int = 0
    style: int = 0
    #: Bytes that stand for a letter where a program knows no Unicode.
    spare: int = 1


@dataclass(slots=True)
class _Told:
    """What was found so far."""

    lines: list[Line] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    run: list[str] = field(default_factory=list)
    held: bytearray = field(default_factory=bytearray)
    fonts: dict[int, str] = field(default_factory=dict)
    styles: dict[int, str] = field(default_factory=dict)
    saved: dict[str, int] = field(default_factory=dict)
    codepage: str = "cp1252"
    skip: int = 0


def _claims(content: bytes) -> bool:
    return content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{\\rtf")


def read(name: str, content: bytes, today: date) -> tuple[Page, tuple[Story, ...]]:
    """A story for each title, or first heading; without one as a copied page."""
    told = _Told()
    open_groups = [_Group()]
    place = 0
    while found := _TOKEN.match(content, place):
        place = found.end()
        if found["word"] == b"bin":
            place += max(0, int(found["number"] or 0))
        _take(told, open_groups, found)
    _end(told, open_groups[-1], "par")
    document = Document(tuple(told.lines), _saved(told.saved))
    return styled.stories(name, content, READER.name, document, today)


def _take(told: _Told, groups: list[_Group], found: re.Match[bytes]) -> None:
    """One word, letter or brace."""
    group = groups[-1]
    if found["brace"] == b"{":
        if len(groups) > _DEEPEST:
            raise Unreadable(
                "too_deep",
                "The document nests groups without end and was not opened. Open it in "
                "a word processor and save it as .docx.",
            )
        groups.append(group)
    elif found["brace"]:
        _flush(told, group)
        told.skip = 0
        if len(groups) > 1:
            groups.pop()
    elif found["word"]:
        number = int(found["number"]) if found["number"] else None
        _obey(told, groups, found["word"].decode(), number)
    elif found["sign"] == b"*":
        groups[-1] = replace(group, unseen=not group.table)
    elif found["sign"] in (b"\n", b"\r"):
        _end(told, group, "par")
    elif not group.unseen:
        _write(told, group, found)


def _write(told: _Told, group: _Group, found: re.Match[bytes]) -> None:
    """Letters of the text, or of a name in a table."""
    if found["sign"] in _SIGNS:
        _flush(told, group)
        told.run.append(_SIGNS[found["sign"]])
        return
    if found["hex"]:
        letters = bytes((int(found["hex"], 16),))
    else:
        letters = found["text"] or found["sign"] or b""
    passed = min(told.skip, len(letters))
    told.skip -= passed
    told.held += letters[passed:]


def _flush(told: _Told, group: _Group) -> None:
    """Bytes into letters, by the font that they stand in."""
    if not told.held:
        return
    encoding = told.fonts.get(group.font) or told.codepage
    words = told.held.decode(encoding, "replace")
    told.held.clear()
    if not group.table:
        told.run.append(words)
    elif group.table == "stylesheet":
        told.styles[group.style] = words.partition(";")[0].strip().lower()


def _obey(told: _Told, groups: list[_Group], word: str, number: int | None) -> None:
    group = groups[-1]
    if word in _UNSEEN or word in _TABLES:
        groups[-1] = replace(
            group, unseen=word in _UNSEEN, table=word if word in _TABLES else ""
        )
        return
    if group.table == "revtim" and number is not None:
        told.saved[word] = number
    if word == "fcharset" and number in _CHARSETS:
        told.fonts[group.font] = _CHARSETS[number]
    elif word == "ansicpg" and number:
        told.codepage = _codepage(number)
    elif group.unseen:
        return
    elif word == "u" and number is not None:
        _flush(told, group)
        told.run.append(chr(number % 0x10000))
        told.skip = group.spare
    elif word in _LETTERS:
        _flush(told, group)
        told.run.append(_LETTERS[word])
    elif word in _BREAKS:
        _end(told, group, word)
    else:
        _flush(told, group)
        groups[-1] = _changed(group, word, number)


def _changed(group: _Group, word: str, number: int | None) -> _Group:
    """The group with what a word says of the text after it."""
    if word == "f":
        return replace(group, font=number or 0)
    if word == "s":
        return replace(group, style=number or 0)
    if word in ("pard", "plain"):
        return replace(group, style=0) if word == "pard" else replace(group, font=0)
    if word == "uc":
        return replace(group, spare=max(0, number or 0))
    return group


def _end(told: _Told, group: _Group, word: str) -> None:
    """A paragraph, a cell or a row is over."""
    _flush(told, group)
    if group.unseen or group.table:
        return
    text = _whole("".join(told.run))
    told.run.clear()
    if word == "cell":
        told.cells.append(lines.cleaned(" ".join(text.split())))
    elif word == "row":
        told.lines.extend(styled.row(told.cells))
        told.cells.clear()
    else:
        told.lines.extend(_styled(text, told.styles.get(group.style, "")))


def _styled(text: str, style: str) -> Iterator[Line]:
    for line in text.split("\n"):
        if words := lines.cleaned(line):
            yield Line(words, style)


def _whole(text: str) -> str:
    """Letters that are written in two halves put together; a lone half is lost."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _codepage(number: int) -> str:
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def _saved(told: dict[str, int]) -> date | None:
    try:
        return date(told["yr"], told["mo"], told["dy"])
    except (KeyError, ValueError):
        return None


READER = Reader("rtf", "Document in RTF", (".rtf",), _claims, read, apart=True)
