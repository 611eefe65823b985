"""A sentence in, its words, numbers and marks out."""

import re
from typing import NamedTuple

#: More digits than any quantity in print; a longer run is no number at all.
LONGEST_NUMBER = 40

_TOKEN = re.compile(
    r"""
    (?P<web>(?:https?://|www\.)\S++|[\w.+-]{1,64}@[\w.-]{1,64}|[@\#]\w++)
    |(?P<number>
        \d++(?:[.,٫٬·]\d++)*+
        |(?<![\w.])\.\d++
        |[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]
    )
    |(?P<word>
        (?:[^\W\d_]\.){2,8}
        |[^\W\d_]++(?:['’][^\W\d_]++)*+
    )
    |(?P<mark>[^\s])
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word, a number or a mark, with its place in the sentence."""

    text: str
    #: Lower case, with a straight apostrophe.
    low: str
    #: number, word, mark or web.
    kind: str
    start: int
    end: int
    #: No space stands before it.
    glued: bool


def tokens(text: str) -> list[Token]:
    """The tokens of a sentence in order."""
    found = []
    end = -1
    for match in _TOKEN.finditer(text):
        word = match[0]
        low = word.lower().replace("’", "'")
        kind = match.lastgroup or "mark"
        found.append(
            Token(word, low, kind, match.start(), match.end(), match.start() == end)
        )
        end = match.end()
    return found
