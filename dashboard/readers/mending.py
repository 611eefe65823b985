"""Text in, the same text out with letters put right that were decoded twice.

UTF-8 read as Windows-1252 turns ’ into â€™ and é into Ã©. Only sequences that news copy
never has are turned back; everything else stays to the letter.
"""

import re

#: What each byte from 128 on becomes in Windows-1252, gaps filled as browsers do.
_BYTES = {
    bytes((byte,)).decode("cp1252", "ignore") or chr(byte): byte
    for byte in range(128, 256)
}
_AFTER = "".join(letter for letter, byte in _BYTES.items() if byte < 0xC0)
_THREE = "".join(letter for letter, byte in _BYTES.items() if 0xE0 <= byte < 0xF0)
_TWO = "".join(letter for letter, byte in _BYTES.items() if 0xC2 <= byte < 0xE0)
_FOUR = "".join(letter for letter, byte in _BYTES.items() if 0xF0 <= byte < 0xF5)
_RIGHT = "".join(letter for letter, byte in _BYTES.items() if 0xA0 <= byte < 0xC0)
_ANY = re.compile(
    f"[{re.escape(_FOUR)}][{re.escape(_AFTER)}]{{3}}"
    f"|[{re.escape(_THREE)}][{re.escape(_AFTER)}]{{2}}"
    f"|[{re.escape(_TWO)}][{re.escape(_AFTER)}]"
)
#: Beyond doubt: the quotation marks, dashes and bullets of UTF-8, a sign after Â, and
#: the accented letters of western Europe after Ã.
_SURE = re.compile(f"â(?:€|‚|„)[{re.escape(_AFTER)}]|[ÂÃ][{re.escape(_RIGHT)}]")
#: Other scripts: every letter is a pair, so that pairs stand in rows.
_ROW = re.compile(f"(?:[{re.escape(_TWO)}][{re.escape(_AFTER)}]){{4}}")
#: Text can have been through it twice.
_MOST_TIMES = 2
_SHOWN = 10


def mend(text: str) -> tuple[str, tuple[str, ...]]:
    """The mended text and, where anything was mended, one warning that names lines."""
    if text.isascii() or not (_SURE.search(text) or _ROW.search(text)):
        return text, ()
    lines = text.split("\n")
    changed = []
    for place, line in enumerate(lines):
        mended = _mended(line)
        if mended != line:
            lines[place] = mended
            changed.append(place + 1)
    if not changed:
        return text, ()
    shown = ", ".join(map(str, changed[:_SHOWN]))
    more = " and others" if len(changed) > _SHOWN else ""
    warning = (
        f"Damaged letters were put right in line {shown}{more} (such as â€™ for ’). "
        "Check names and quotation marks."
    )
    return "\n".join(lines), (warning,)


def _mended(line: str) -> str:
    for _ in range(_MOST_TIMES):
        if not (_SURE.search(line) or _ROW.search(line)):
            break
        line = _ANY.sub(_turned_back, line)
    return line


def _turned_back(match: re.Match[str]) -> str:
    try:
        return bytes(_BYTES[letter] for letter in match[0]).decode("utf-8")
    except UnicodeDecodeError:
        return match[0]
