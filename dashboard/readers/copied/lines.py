"""A page's text in, its lines that are not blank out, cleaned, with their places."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from dashboard.folding import fold

#: Characters that take no room and say nothing: zero-width space, word joiner, byte
#: order mark, soft hyphen, direction marks and overrides. The joiners of Arabic and
#: Indic script stay, for they change how words look.
_UNSEEN = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_ODD = re.compile(rf"[{_UNSEEN}]|[^\S ]")
_DROPPED = re.compile(rf"[{_UNSEEN}]")
_NOT_WORDS = re.compile(r"[\W_]+")
#: Programs that break lines do so at 60 to 100 characters; of the lines that touch
#: most are then broken, all but the last of each paragraph.
_WIDEST = 100
_LEAST_BROKEN = 3
_MOSTLY = 0.6
_STOPS = tuple('.!?…:"”’)۔؟')
#: Keys are for comparing headlines; no headline is longer.
_LONGEST_KEY = 400


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank."""

    #: Without unseen characters and outer space, with plain spaces only.
    text: str
    #: Counted from 1, as an editor counts.
    number: int
    #: Where `text` begins in the page.
    start: int
    #: Blank lines before it.
    gap: int
    #: Where each character of `text` stands, when cleaning moved them.
    places: tuple[int, ...] | None = None

    def at(self, position: int) -> int:
        """Where the character at `position` of `text` stands in the page."""
        return self.places[position] if self.places else self.start + position

    @property
    def end(self) -> int:
        """Where the line ends in the page."""
        return self.at(len(self.text) - 1) + 1

    @property
    def key(self) -> str:
        """Equal for two printings of the same words."""
        return key(self.text)


@lru_cache(maxsize=1024)
def key(text: str) -> str:
    """Words without case, accents, typography and punctuation, for comparing.

    Kept, for each line of a page is compared three times.
    """
    text = text[:_LONGEST_KEY]
    # Nothing but case can differ in ASCII; folding takes half of the reading time.
    folded = text.lower() if text.isascii() else fold(text)
    return _NOT_WORDS.sub(" ", folded).strip()


def cleaned(text: str) -> str:
    """Words as they are shown: unseen characters away, every space a single one."""
    return " ".join(_DROPPED.sub("", text).split())


def read(text: str) -> tuple[Line, ...]:
    """The lines of a page in order; lines that an editor program broke are joined."""
    lines = []
    start, number, blank = 0, 1, 0
    for raw in _joined(text.split("\n")):
        line = _line(raw, number, start, blank)
        start += len(raw) + 1
        number += raw.count("\n") + 1
        if line is None:
            blank += 1
        else:
            lines.append(line)
            blank = 0
    return tuple(lines)


def _joined(raws: list[str]) -> list[str]:
    """The lines of a page, broken paragraphs in one; untouched where none is broken."""
    width = max(len(raw.rstrip()) for raw in raws)
    if width > _WIDEST:
        return raws
    broken = [_is_broken(one, other, width) for one, other in pairwise(raws)]
    touching = sum(bool(one.strip() and other.strip()) for one, other in pairwise(raws))
    if sum(broken) < max(_LEAST_BROKEN, _MOSTLY * touching) or not _is_prose(
        raws, broken
    ):
        return raws
    joined = raws[:1]
    for raw, goes_on in zip(raws[1:], broken, strict=True):
        if goes_on:
            joined[-1] += f"\n{raw}"
        else:
            joined.append(raw)
    return joined


def _is_prose(raws: list[str], broken: list[bool]) -> bool:
    """Whether broken lines go on and the last ones end; in a list of titles none do."""
    stopped = [raw.rstrip().endswith(_STOPS) for raw in raws]
    going_on = [stop for stop, goes_on in zip(stopped, broken, strict=False) if goes_on]
    last = [
        stop
        for stop, before, goes_on in zip(
            stopped[1:], broken, [*broken[1:], False], strict=True
        )
        if before and not goes_on
    ]
    return sum(going_on) * 2 < len(going_on) and sum(last) * 2 > len(last)


def _is_broken(raw: str, following: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this one."""
    words = following.split(maxsplit=1)
    if not words or not raw.strip():
        return False
    return len(raw.rstrip()) + 1 + len(words[0]) > width


def _line(raw: str, number: int, start: int, gap: int) -> Line | None:
    if _ODD.search(raw):
        return _odd_line(raw, number, start, gap)
    text = raw.strip()
    if not text:
        return None
    return Line(text, number, start + len(raw) - len(raw.lstrip()), gap)


def _odd_line(raw: str, number: int, start: int, gap: int) -> Line | None:
    """A line in which cleaning moves characters."""
    kept = [
        (" " if letter.isspace() else letter, start + place)
        for place, letter in enumerate(raw)
        if not _DROPPED.match(letter)
    ]
    while kept and kept[-1][0] == " ":
        kept.pop()
    first = next((place for place, (letter, _) in enumerate(kept) if letter != " "), 0)
    kept = kept[first:]
    if not kept:
        return None
    text = "".join(letter for letter, _ in kept)
    return Line(text, number, kept[0][1], gap, tuple(place for _, place in kept))
