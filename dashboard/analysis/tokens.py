"""A stretch of copy in, its words and marks with their places out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dashboard.analysis.words.abbreviations import AFTER_NAMES, BEFORE_NAMES

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}+"
    r"|\d+(?:[.,:]\d+)*+[^\W_]*+"
    r"|[^\W_]+(?:(?:[’'](?!s\b)|[-‑&])[^\W_]+)*+"
    r"|[’']s\b"
    r"|--"
    r"|[^\w\s]|_"
)
_SHORTENED = BEFORE_NAMES | AFTER_NAMES


class Token(NamedTuple):
    """A word or a mark; `start` and `end` count in the story."""

    text: str
    #: In lower case.
    low: str
    start: int
    end: int

    @property
    def word(self) -> bool:
        """Whether it begins with a letter or a digit."""
        return self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it is written as a name is."""
        return self.text[0].isupper()


def tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """The tokens of `text[start:end]`; "Gen." and "J." keep their stop."""
    place = start
    for found in _TOKEN.finditer(text, start, end):
        begin, stop = found.span()
        if begin < place:
            # The stop that the token before it keeps.
            continue
        if stop < end and text[stop] == "." and _keeps_stop(text[begin:stop]):
            stop += 1
        word = text[begin:stop]
        yield Token(word, word.lower(), begin, stop)
        place = stop


def _keeps_stop(word: str) -> bool:
    if len(word) == 1:
        return word.isupper()
    return word[0].isupper() and word.lower() in _SHORTENED
