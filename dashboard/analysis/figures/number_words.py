"""Words that spell a number in, its value and how many words it takes out."""

from collections.abc import Sequence

from dashboard.analysis.figures.tokens import Token
from dashboard.analysis.words.numbers import (
    COLLECTIVES,
    MAGNITUDES,
    PARTS,
    TENS,
    UNITS,
)

#: Words -> value.
RIGHT = (
    ("twenty-three", 23.0),
    ("three hundred and twelve", 312.0),
    ("two thousand", 2000.0),
    ("four hundred thousand", 400000.0),
    ("half a million", 500000.0),
    ("half a dozen", 6.0),
    ("a dozen", 12.0),
    ("a million", 1e6),
    ("a hundred", 100.0),
    ("three and a half", 3.5),
    ("two and a half million", 2.5e6),
    ("four-and-a-half", 4.5),
    ("one-and-three-quarters", 1.75),
    ("one and a quarter", 1.25),
    ("a half dozen", 6.0),
    ("a quarter million", 250000.0),
    ("a quarter of a million", 250000.0),
    ("ninety five", 95.0),
    ("eight lakh", 8e5),
    ("a thousand", 1000.0),
)
WRONG = ("a", "and", "half", "dozens", "hundred", "a half", "third", "score")

_HYPHENS = frozenset({"-", "‑"})
_ARTICLES = frozenset({"a", "an"})
_LARGE = frozenset({"hundred", "thousand", "million", "billion", "trillion"})
_SCALES = {
    **{word: MAGNITUDES[word] for word in _LARGE},
    **{word: MAGNITUDES[word] for word in ("lakh", "crore", "arab", "quadrillion")},
}
#: No number in words is longer than this many tokens.
_LONGEST = 16


def read(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """The value of the number words that begin at `at`, and the index after them."""
    word = tokens[at].low
    if word in _ARTICLES:
        return _after_article(tokens, at + 1)
    if word == "half":
        return _half(tokens, at)
    if word in UNITS or word in TENS:
        return _spelled(tokens, at)
    return None


def _low(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].low if at < len(tokens) else ""


def _after_article(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """As in "a dozen", "a hundred", "a million", "a half dozen"."""
    word = _low(tokens, at)
    if word == "dozen":
        return COLLECTIVES[word], at + 1
    if word == "quarter" and _low(tokens, at + 1) == "of":
        size = _SCALES.get(_low(tokens, at + 3))
        return (size / 4, at + 4) if size and _low(tokens, at + 2) == "a" else None
    if word in ("half", "quarter"):
        following = _low(tokens, at + 1)
        size = COLLECTIVES.get(following) or _SCALES.get(following)
        return (size / PARTS[word], at + 2) if size else None
    if word in _SCALES:
        return _scaled(tokens, at, 1.0)
    return None


def _half(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """As in "half a million", "half a dozen"."""
    if _low(tokens, at + 1) not in _ARTICLES:
        return None
    word = _low(tokens, at + 2)
    size = COLLECTIVES.get(word) or _SCALES.get(word)
    return (size / 2, at + 3) if size else None


def _spelled(tokens: Sequence[Token], at: int) -> tuple[float, int]:
    """As in "twenty-three", "one hundred and five thousand", "three and a half"."""
    total, at = _below_hundred(tokens, at)
    fraction = _and_part(tokens, at)
    if fraction is not None:
        total, at = total + fraction[0], fraction[1]
    elif _low(tokens, at) == "dozen":
        return total * COLLECTIVES["dozen"], at + 1
    return _scaled(tokens, at, total)


def _below_hundred(tokens: Sequence[Token], at: int) -> tuple[float, int]:
    word = tokens[at].low
    if word in UNITS:
        return float(UNITS[word]), at + 1
    tens, at = float(TENS[word]), at + 1
    hyphen = at if _low(tokens, at) not in _HYPHENS else at + 1
    ones = UNITS.get(_low(tokens, hyphen), 0)
    return (tens + ones, hyphen + 1) if 0 < ones < 10 else (tens, at)


def _and_part(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """As in "and a half", "-and-three-quarters" after whole numbers."""
    hyphens = int(_low(tokens, at) in _HYPHENS)
    if _low(tokens, at + hyphens) != "and":
        return None
    step = 1 + hyphens
    at += hyphens
    first, second = _low(tokens, at + step), _low(tokens, at + 2 * step)
    if first in ("a", "one") and second in PARTS:
        return 1 / PARTS[second], at + 2 * step + 1
    if first == "three" and second in ("quarter", "quarters"):
        return 3 / 4, at + 2 * step + 1
    return None


def _scaled(tokens: Sequence[Token], at: int, value: float) -> tuple[float, int]:
    """The magnitudes after a number below a hundred, with what is added to them."""
    total, part = 0.0, value
    limit = min(len(tokens), at + _LONGEST)
    while at < limit:
        word = tokens[at].low
        joined = at + 1 if word in ("and", "-") and total + part >= 100 else at
        following = _low(tokens, joined)
        if joined == at and word in _SCALES:
            size = _SCALES[word]
            if size == 100:
                part *= size
            else:
                total, part = total + part * size, 0.0
            at += 1
        elif (following in UNITS or following in TENS) and _adds(total, part):
            ones, at = _below_hundred(tokens, joined)
            part += ones
        else:
            break
    return total + part, at


def _adds(total: float, part: float) -> bool:
    """Whether a number below a hundred can be added: after "hundred" or a magnitude."""
    return (part >= 100 and part % 100 == 0) or (part == 0 and total > 0)
