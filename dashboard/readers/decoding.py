"""A file's bytes in, its text out, with the encoding and whether that was guessed."""

import codecs
import re
from dataclasses import dataclass

from dashboard.errors import Unreadable
from dashboard.readers import codepages, mending

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: UTF-16 without a mark: English copy has NULs in nearly half of its bytes, running
#: text in other scripts still in its spaces and digits, Chinese and Japanese in their
#: line ends alone.
_UTF16_NULS = 0.10
_FEW_NULS = 0.01
#: So many letters of Chinese or Japanese copy are blanks, line ends and stops.
_PAUSES = 0.015
_PAUSE = re.compile("[\n \u3000-\u3002\uff0c\u2028]")
#: In a code page for western Europe so few letters have accents; more of them is
#: another language, and so are signs inside words and letters of Iceland alone.
_WESTERN_HIGH, _WESTERN_ODD = 0.12, 0.1
_ODD = re.compile("(?<=[a-z])[¹³¿±¶¼¾º¯](?=[a-z])|[ðþý]")
#: Lost letters and control characters: above these shares nothing can be read.
_MOST_LOST = 0.01
_MOST_CONTROLS = 0.005
#: Whole passages of question marks: what is left of another script.
_MOST_QUESTIONS = 0.20
_LEAST_QUESTIONS = 20
_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_LOST = re.compile(r"(?:[OUØÙ]\?[^\w\s]?){4,}")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_VISIBLE = re.compile(r"[^\s\ufeff\u200b-\u200f\u2060]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with line feeds only, and how it was come by."""

    text: str
    encoding: str
    #: False when the bytes do not say it themselves.
    certain: bool
    warnings: tuple[str, ...] = ()


def decode(content: bytes, declared: str | None = None) -> Decoded:
    """The text of a file; raises `Unreadable` when it has none that can be trusted.

    What the file declares of itself is tried where its bytes do not say more surely.
    """
    found = (
        _marked(content)
        or _utf8(content)
        or _unmarked_utf16(content)
        or _declared(content, declared)
    )
    if found is None:
        found = _by_line(content)
    text = _LINE_ENDS.sub("\n", found.text)
    if not _VISIBLE.search(text):
        raise Unreadable("no_text", "The file holds blanks only. Save it again.")
    text, mended = mending.mend(text)
    _refuse_destroyed(text)
    return Decoded(text, found.encoding, found.certain, found.warnings + mended)


def recoded(content: bytes, encoding: str) -> bytes:
    """The same letters in UTF-8, which says so itself; raises `Unreadable`.

    For a file whose encoding an editor knows better than its bytes tell.
    """
    try:
        return content.decode(encoding).encode("utf-8-sig")
    except LookupError as error:
        raise Unreadable(
            "unknown_encoding",
            f"No encoding is called “{encoding}”. Some are utf-8, cp1252, cp1251, "
            "cp1256, iso-8859-15, shift_jis and gb18030.",
        ) from error
    except UnicodeError as error:
        raise Unreadable(
            "bad_unicode", f"The letters of this file are not in {encoding}."
        ) from error


def _marked(content: bytes) -> Decoded | None:
    """By the byte order mark that the file opens with."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return Decoded(_strict(content[len(mark) :], encoding), encoding, True)
    return None


def _strict(content: bytes, encoding: str) -> str:
    """Decoded without any letter lost."""
    unit = 2 if "16" in encoding else 4 if "32" in encoding else 1
    if len(content) % unit:
        raise Unreadable(
            "truncated_utf16",
            f"The file breaks off inside a letter at byte {len(content)}: it was cut "
            "in copying. Copy it again.",
        )
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(
            "bad_unicode",
            f"The file says it is {encoding.upper()} but breaks its rules at byte "
            f"{error.start}. Save it again as UTF-8.",
        ) from error
    if "\0" in text:
        raise _nul_bytes(text.index("\0"))
    return text


def _nul_bytes(place: int) -> Unreadable:
    return Unreadable(
        "nul_bytes",
        f"The file holds zero bytes, the first at {place}: it is damaged or no text. "
        "Save it again as UTF-8.",
    )


def _utf8(content: bytes) -> Decoded | None:
    if b"\0" in content:
        return None
    try:
        return Decoded(content.decode("utf-8"), "utf-8", True)
    except UnicodeDecodeError:
        return None


def _unmarked_utf16(content: bytes) -> Decoded | None:
    """UTF-16 by its NULs: the even places hold them in one byte order."""
    nuls = content.count(0)
    if not nuls:
        return None
    even = content[::2].count(0)
    uneven = max(even, nuls - even) >= 0.9 * nuls
    encoding = "utf-16-be" if even > nuls - even else "utf-16-le"
    if nuls >= _UTF16_NULS * len(content) and uneven:
        return Decoded(_strict(content, encoding), encoding, False)
    if nuls >= _FEW_NULS * len(content) and _is_running(content, encoding):
        return Decoded(content.decode(encoding), encoding, False)
    raise _nul_bytes(content.index(0))


def _is_running(content: bytes, encoding: str) -> bool:
    """Whether bytes make copy that one can read, with pauses in it."""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return False
    shown = sum(map(str.isprintable, text)) + text.count("\n") + text.count("\r")
    return len(_PAUSE.findall(text)) >= _PAUSES * len(text) and shown == len(text)


def _declared(content: bytes, encoding: str | None) -> Decoded | None:
    """By the encoding that the file names, if all of its bytes agree."""
    try:
        known = codecs.lookup(encoding).name if encoding else None
        return Decoded(content.decode(known), known, True) if known else None
    except (LookupError, UnicodeDecodeError):
        return None


def _by_line(content: bytes) -> Decoded:
    """Windows-1252, or line by line where some lines are UTF-8: two pastes in one."""
    lines, western, others = [], [], 0
    for number, line in enumerate(content.split(b"\n"), 1):
        try:
            lines.append(line.decode("utf-8"))
            others += not line.isascii()
        except UnicodeDecodeError:
            lines.append(as_western(line))
            western.append(number)
    text = "\n".join(lines)
    if not others and not _is_western(content, text):
        text, encoding, warning = codepages.guessed(content)
        return Decoded(text, encoding, False, (warning,))
    if not others:
        return Decoded(text, "cp1252", False)
    shown = ", ".join(map(str, western[:10])) + (" ..." if len(western) > 10 else "")
    warning = (
        f"The file mixes two encodings; line {shown} was read as Windows-1252. Check "
        "its quotation marks and accents."
    )
    return Decoded(text, "mixed", False, (warning,))


def _is_western(content: bytes, text: str) -> bool:
    high = sum(byte > 127 for byte in content)
    odd = len(_ODD.findall(text))
    return high <= _WESTERN_HIGH * len(content) and odd <= _WESTERN_ODD * high


def as_western(line: bytes) -> str:
    """Windows-1252 with its five gaps filled as browsers fill them."""
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(bytes((b,)).decode("cp1252", "ignore") or chr(b) for b in line)


def _refuse_destroyed(text: str) -> None:
    questions = text.count("?")
    lost = text.count("\ufffd")
    if questions:
        lost += sum(len(m[0]) // 2 for m in _LOST.finditer(text))
    controls = len(_CONTROLS.findall(text))
    if not (lost or controls or questions >= _LEAST_QUESTIONS):
        return
    seen = len(_VISIBLE.findall(text))
    if (
        lost > _MOST_LOST * seen
        or controls > _MOST_CONTROLS * seen
        or (questions >= _LEAST_QUESTIONS and questions > _MOST_QUESTIONS * seen)
    ):
        raise Unreadable(
            "text_destroyed",
            "Letters of this text were lost before it came here, and cannot be got "
            "back. Copy it again from the page.",
        )
