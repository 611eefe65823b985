"""Words from stories and a width in, the lines out that fit it, safe to draw.

Vega draws text as text, so a story's words cannot become markup; what can spoil a
picture are control characters, endless words and two directions on one line.
"""

import textwrap
import unicodedata
from collections.abc import Sequence

import pandas as pd

#: Pixels of one letter at the size that labels are set in, measured on English and
#: Urdu labels in the page's own font, rounded up.
LETTER = 7
#: Pixels from one line of a label to the next.
LINE = 15


def lines(text: str, room: int, most: int) -> list[str]:
    """`text` in at most `most` lines of `room` pixels, the last one cut with "…"."""
    clean = " ".join(_printable(text).split())
    letters = max(4, room // LETTER)
    if any(unicodedata.east_asian_width(letter) in "WF" for letter in clean):
        letters = max(2, letters // 2)
    wrapped = textwrap.wrap(clean, letters, break_on_hyphens=False) or [""]
    if len(wrapped) > most:
        wrapped[most - 1 :] = [f"{wrapped[most - 1][: letters - 1].rstrip()}…"]
    return [_one_way(line) for line in wrapped]


def pixels(texts: Sequence[str]) -> int:
    """The width in pixels that the longest of `texts` takes."""
    return LETTER * max((len(text) for text in texts), default=0)


def phrases(frame: pd.DataFrame, form: str) -> list[str]:
    """`form` filled in from each row's columns."""
    return [
        form.format_map({str(name): value for name, value in row.items()})
        for row in frame.to_dict("records")
    ]


def enumerated(parts: Sequence[str], most: int = 6) -> str:
    """The first few `parts` in one phrase, with how many more there are."""
    shown = [" ".join(_printable(part).split()) for part in parts[:most]]
    more = len(parts) - len(shown)
    return "; ".join([*shown, *([f"and {more} more"] if more else [])])


def _printable(text: str) -> str:
    """`text` without controls, direction marks and lone surrogates."""
    return "".join(
        " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter
        for letter in text
        if letter in "\u200c\u200d" or unicodedata.category(letter) not in ("Cf", "Cs")
    )


def _one_way(line: str) -> str:
    """A line with right-to-left letters set off, so that its "…" ends it."""
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in line):
        return f"\u2068{line}\u2069"
    return line
