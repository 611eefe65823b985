"""A place in a line in, the number that begins there out, magnitudes included."""

from dataclasses import replace

from dashboard.analysis.figures import digits, millions, number_words
from dashboard.analysis.figures.base import Line, Number
from dashboard.analysis.words.currencies import CODES, LETTERS, OF_COUNTRY, SIGNS
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.numbers import (
    FRACTION_SIGNS,
    MAGNITUDES,
    SHORT_MAGNITUDES,
    TENS,
    UNITS,
    VAGUE,
)

#: Line -> value of the number that begins it.
RIGHT = (
    ("5.8 million", 5.8e6),
    ("37m people", 37e6),
    ("28k", 28e3),
    ("30m USD", 30e6),
    ("816 000 tonnes", 816000.0),
    ("1 000 come", 1000.0),
    ("2½ years", 2.5),
    ("10 1/2 miles", 10.5),
    ("½ teaspoon", 0.5),
    ("12-1/2 cents", 12.5),
    ("2.5 lakh farmers", 250000.0),
    ("500 crore", 5e9),
    ("4 hundred million people", 4e8),
    ("minus 40 degrees", -40.0),
    ("minus-5 yards", -5.0),
    ("tens of millions of dollars", 1e7),
    ("hundreds of voters", 100.0),
    ("several hundred voters", 100.0),
    ("a few thousand voters", 1000.0),
    ("a couple of hundred voters", 100.0),
    ("4.5 arab rupees", 4.5e9),
    ("Thousands marched", 1000.0),
    ("tens of thousands of students", 1e4),
    ("hundreds of thousands", 1e5),
    ("1.5-million-gallon", 1.5e6),
)
#: What is no number by itself.
WRONG = ("the", "millionaire", "-", "hundreds")

WORDS_THAT_START = frozenset({*UNITS, *TENS, *VAGUE, "a", "an", "half", "several"})

#: "m" and the like belong to the number unless a unit of length or a name is meant;
#: `money` and `nouns` decide where only they can.
_GROUP_SPACES = frozenset(" \u00a0\u2009\u202f")


def at(line: Line, place: int) -> Number | None:
    """The number that begins at a token, None where none does."""
    token = line.tokens[place]
    if token.kind == "number":
        return _printed(line, place, place)
    if token.kind == "word":
        return _minus_word(line, place) if token.low == "minus" else _words(line, place)
    return _minus_sign(line, place) if token.text in "-−–" else None


def _printed(line: Line, first: int, place: int) -> Number | None:
    """A number in digits, with its groups, fraction and magnitude."""
    tokens = line.tokens
    sign = FRACTION_SIGNS.get(tokens[place].text)
    if sign is not None:
        return _scaled(line, first, place + 1, sign, False)
    value = digits.value(tokens[place].text)
    if value is None:
        return None
    value, last = _spaced_groups(line, place, value)
    value, last = _fraction(line, place, last, value)
    return _scaled(line, first, last, value, False)


def _spaced_groups(line: Line, place: int, value: float) -> tuple[float, int]:
    """As in "816 000": groups of three digits behind single spaces."""
    last = place + 1
    if len(line.tokens[place].text) > 3 or value != int(value) or value == 0:
        return value, last
    while last < len(line.tokens):
        token = line.tokens[last]
        gap = line.text[line.tokens[last - 1].end : token.start]
        whole = token.text.isdecimal() and len(token.text) == 3
        if not (whole and len(gap) == 1 and gap in _GROUP_SPACES):
            break
        value, last = value * 1000 + int(token.text), last + 1
    return value, last


def _fraction(line: Line, place: int, last: int, value: float) -> tuple[float, int]:
    """As in "2½", "10 1/2" and "3/4"."""
    if last - place == 1 and last < len(line.tokens):
        sign = FRACTION_SIGNS.get(line.tokens[last].text)
        if sign is not None:
            return value + sign, last + 1
        hyphen = line.low(last) == "-" and line.glued(last) and line.glued(last + 1)
        part = _slashed(line, last + hyphen)
        if part is not None and part < 1 and (hyphen or not line.glued(last)):
            return value + part, last + hyphen + 3
        part = _slashed(line, place)
        if part is not None and part < 1:
            return part, place + 3
    return value, last


def _slashed(line: Line, place: int) -> float | None:
    """As in "1/2" with small whole numbers on both sides."""
    if line.low(place + 1) != "/" or not line.glued(place + 1):
        return None
    above, below = line.low(place), line.low(place + 2)
    if not (above.isdecimal() and below.isdecimal() and line.glued(place + 2)):
        return None
    if not (len(above) < 3 and int(below) in (2, 3, 4, 5, 6, 7, 8, 10, 16, 32)):
        return None
    return int(above) / int(below)


def _scaled(line: Line, first: int, last: int, value: float, spelled: bool) -> Number:
    """The number with the magnitudes that follow it."""
    scale = 1.0
    while last < len(line.tokens):
        place = last
        if line.low(place) == "-" and line.glued(place) and line.glued(place + 1):
            place += 1
        word = line.tokens[place].low if place < len(line.tokens) else ""
        size = MAGNITUDES.get(word)
        if size is None and not spelled and place == last:
            size = _short(line, place)
        if size is None:
            break
        if word == "arab" and line.tokens[place].text != "arab":
            break
        value, last, scale = scaled_by(value, size), place + 1, size
    return Number(value, first, last, spelled, scale, scaled=scale > 1)


def scaled_by(value: float, size: float) -> float:
    """The product as it would be printed: 4.1 million is 4100000, not a hair less."""
    return float(f"{value * size:.12g}")


def _short(line: Line, place: int) -> float | None:
    """As in "bn", "m" or "k" glued to the digits, or set apart by a space ("$2 bn")."""
    token = line.tokens[place]
    size = SHORT_MAGNITUDES.get(token.low)
    if size is None or token.text in ("MM", "T", "C", "MN", "K"):
        return size if token.text == "K" and token.glued else None
    if _money_before(line, place):
        return size
    if token.low == "m":
        return size if token.glued and millions.told(line, place) else None
    if token.low in ("bn", "mn", "mln", "bln", "tn", "trn"):
        return size
    return size if token.low == "k" and token.glued else None


def _money_before(line: Line, place: int) -> bool:
    """Whether a currency sign stands right before the digits before `place`."""
    before = line.tokens[place - 2].text if place >= 2 else ""
    word = before.lower().rstrip("s")
    named = line.low(place - 3) in OF_COUNTRY.get(word, {})
    known = before in SIGNS or before in CODES or before in LETTERS
    known = known or (line.low(place - 3) == "$" and f"{before}$" in SIGNS)
    return before == "$" or known or named


def _words(line: Line, place: int) -> Number | None:
    vague = _vague(line, place)
    if vague is not None:
        return vague
    found = number_words.read(line.tokens, place)
    if found is None:
        return None
    value, last = found
    number = _scaled(line, place, last, value, True)
    size = MAGNITUDES.get(line.low(last - 1), 1.0)
    return number if number.scaled else replace(number, scale=size, scaled=size > 1)


def _vague(line: Line, place: int) -> Number | None:
    """As in "hundreds of", "tens of millions of": the smallest such number, and up."""
    several = _several(line, place)
    if several is not None:
        return several
    size = VAGUE.get(line.low(place))
    if size is None or (line.low(place + 1) != "of" and not _acting(line, place)):
        return None
    if line.low(place - 1) in ("the", "in", "their", "his", "her") and size < 1000:
        return None
    following = line.low(place + 2)
    if following in VAGUE and following not in ("tens", "dozens", "scores"):
        size *= VAGUE[following]
        return Number(size, place, place + 3, True, size, True, True)
    return Number(size, place, place + 1, True, size, True, True)


def _several(line: Line, place: int) -> Number | None:
    """As in "several hundred", "a few thousand"."""
    last = place + (line.low(place) == "a") + 1
    last += line.low(last - 1) == "couple" and line.low(last) == "of"
    size = _LARGE.get(line.low(last))
    if size is None or line.low(last - 1) not in ("several", "few", "many", "of"):
        return None
    return Number(size, place, last + 1, True, size, True, True)


_LARGE = {word: MAGNITUDES[word] for word in ("hundred", "thousand", "million")}


def _acting(line: Line, place: int) -> bool:
    """As in "thousands marched", "hundreds were held": nobody else is named."""
    after = line.low(place + 1)
    return place == 0 and (after in _DID or (after.endswith("ed") and len(after) > 4))


_DID = listed("were are have had came fled died took went left gather march protest")


def _minus_word(line: Line, place: int) -> Number | None:
    """As in "minus 40", "minus-5"."""
    after = place + 1
    if line.low(after) == "-":
        after += 1
    return _negative(line, place, after)


def _minus_sign(line: Line, place: int) -> Number | None:
    """A minus sign that stands free before its digits; a dash between two does not."""
    if line.glued(place) and line.low(place - 1) not in ("(", "$", "£", "€"):
        return None
    return _negative(line, place, place + 1) if line.glued(place + 1) else None


def _negative(line: Line, first: int, place: int) -> Number | None:
    if place >= len(line.tokens):
        return None
    if line.tokens[place].kind == "number":
        found = _printed(line, first, place)
    else:
        found = _words(line, place)
    if found is None or found.vague:
        return None
    return replace(found, value=-found.value, first=first)
