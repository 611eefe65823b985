"""Bytes in an old code page in, their text with the page that it makes sense in out."""

from charset_normalizer import from_bytes

from dashboard.errors import Unreadable

#: The code pages of the languages that desks write in.
_PAGE_NAMES = """
cp1252 cp1250 cp1254 cp1251 cp1256 cp1253 cp1255 cp1257 cp874 koi8_r iso8859_2 iso8859_5
iso8859_6 iso8859_7 iso8859_9 gb18030 big5 shift_jis euc_jp cp949
"""
_PAGES = _PAGE_NAMES.split()
#: Letters enough to tell a language.
_LOOKED_AT = 64 * 1024
_GUESSED = (
    "The file does not say in which encoding it is; its letters were read as {}. If "
    "they look wrong, load it again with its encoding named."
)


def guessed(content: bytes) -> tuple[str, str, str]:
    """The text, its encoding, and a warning; raises `Unreadable` where none fits.

    By the language that the letters make in one code page and in no other.
    """
    begins = content[:_LOOKED_AT]
    if len(content) > _LOOKED_AT:
        # A letter of two bytes must not be cut.
        begins = begins.rpartition(b"\n")[0] or begins
    best = from_bytes(begins, cp_isolation=_PAGES).best()
    try:
        text = content.decode(best.encoding) if best else None
    except UnicodeDecodeError:
        text = None
    if best is None or text is None:
        raise Unreadable(
            "unknown_encoding",
            "The letters of this file are in an encoding that cannot be told from the "
            "file. Open it where it reads well and save it as UTF-8.",
        )
    return text, best.encoding, _GUESSED.format(best.encoding)
