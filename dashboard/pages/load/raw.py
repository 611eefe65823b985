"""The first bytes of a file in, lines that show them without doing anything out."""

#: Bytes shown in a line of figures, and in all.
_ROW, _MOST = 16, 512
#: Characters of text that are shown.
_LETTERS = 2000
#: Above this share of signs that are no text the figures tell more.
_STRANGE = 0.1


def lines(begins: bytes) -> str:
    """As text where they are text, else as figures with the letters beside them."""
    text = begins.decode("utf-8", "replace")[:_LETTERS]
    strange = sum(not _plain(each) for each in text)
    if strange > _STRANGE * len(text):
        return _figures(begins[:_MOST])
    return "".join(each if _plain(each) else "·" for each in text)


def _plain(letter: str) -> bool:
    """A sign that stands for itself: none that turns, hides or moves what follows."""
    return (letter.isprintable() and letter != "\ufffd") or letter in "\n\t"


def _figures(begins: bytes) -> str:
    rows = []
    for place in range(0, len(begins), _ROW):
        row = begins[place : place + _ROW]
        letters = "".join(chr(each) if 32 <= each < 127 else "·" for each in row)
        rows.append(f"{place:06x}  {row.hex(' '):<{3 * _ROW}} {letters}")
    return "\n".join(rows)
