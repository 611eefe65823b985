"""A number in a line in, the sum that words beside it make it out.

"20 pounds", "8.99 Australian dollars", "45 cents", "20 million in euros", "Swiss francs
20m".
"""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line, Number
from dashboard.analysis.words.currencies import (
    HUNDREDTHS,
    OF_COUNTRY,
    SHARED_WORDS,
    UNCODED,
    WORDS,
)
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.nouns import STOPS

#: Words that are no money unless a magnitude stands before them.
_AMBIGUOUS = frozenset({"won", "som"})
#: Near pounds that are spent and not weighed.
_SPENT = listed(
    """
    cost costs paid pay worth spent fined raised price prices fare fares bill sold
    bought earns pension pensions fee fees charge charged salary wage wages grant
    compensation
    """
)


def before(line: Line, number: Number, place: int) -> Amount | None:
    """As in "Swiss francs 20m", "Rupees 500 crore": the word stands first."""
    single = _single(line.low(place))
    if single not in WORDS or _noun_after(line, number):
        return None
    country = OF_COUNTRY.get(single, {}).get(line.low(place - 1))
    if country is not None:
        found = made(number, place, country, "money-word", False)
        return replace(found, first=place - 1)
    capital = line.tokens[place].text[:1].isupper()
    if not (capital and number.scaled):
        return None
    return made(number, place, WORDS[single], "money-word", single in SHARED_WORDS)


def _single(word: str) -> str:
    return word if word in WORDS or word in HUNDREDTHS else word.rstrip("s")


def _noun_after(line: Line, number: Number) -> bool:
    """As in "it was paid in Swiss francs 20 years ago"."""
    after = line.tokens[number.last] if number.last < len(line.tokens) else None
    return after is not None and after.kind == "word" and after.low not in STOPS


def after(line: Line, number: Number, place: int, dollar: str) -> Amount | None:
    """As in "20 pounds", "20 million in euros", "3 US cents"."""
    if line.low(place) == "in":
        plural = line.low(place + 1)[-1:] == "s" or line.low(place + 1) in _UNCHANGED
        if not (number.scaled and plural):
            return None
        place += 1
    single = _single(line.low(place))
    if single in WORDS:
        return _whole(line, number, place, single, dollar)
    if single in HUNDREDTHS:
        return _hundredths(line, number, place, single, dollar)
    known = _with_country(line, number, place)
    return known or _uncoded(line, number, place)


def _uncoded(line: Line, number: Number, place: int) -> Amount | None:
    """As in "118 million crowns": a sum though no code stands for its unit."""
    single = line.low(place).rstrip("s")
    if single not in UNCODED or not (number.scaled or _spent(line, number, place)):
        return None
    return made(number, place, single, "money-word", False)


#: Currencies whose plural does not end in "s".
_UNCHANGED = frozenset({"yen", "yuan", "renminbi", "baht", "rand", "won", "sterling"})


def _whole(
    line: Line, number: Number, place: int, single: str, dollar: str
) -> Amount | None:
    if single == "real" or (single in _AMBIGUOUS and not number.scaled):
        return None
    if single == "pound" and not _spent(line, number, place):
        return None
    code, shared = WORDS[single], single in SHARED_WORDS
    code = dollar if single == "dollar" else code
    if single == "pound" and line.low(place + 1) == "sterling":
        place += 1
    return made(number, place, code, "money-word", shared and single != "pound")


def _spent(line: Line, number: Number, place: int) -> bool:
    """Whether "pounds" are money: large, or spent; a weight otherwise."""
    near = {line.low(i) for i in range(max(0, number.first - 8), number.first)}
    sterling = line.low(place + 1) == "sterling"
    return number.scaled or sterling or not _SPENT.isdisjoint(near)


def _with_country(line: Line, number: Number, place: int) -> Amount | None:
    """As in "Australian dollars", "New Zealand dollars", "3 US cents"."""
    for at in (place + 1, place + 2):
        word, country = line.low(at), line.low(at - 1)
        if word in ("cent", "cents"):
            cents = {"euro": "EUR", **OF_COUNTRY["dollar"]}.get(country)
            return None if cents is None else _small(number, at, cents, False)
        single = word if word in OF_COUNTRY else word.rstrip("s")
        code = OF_COUNTRY.get(single, {}).get(country)
        if code is not None:
            return made(number, at, code, "money-word", False)
    return None


def _hundredths(
    line: Line, number: Number, place: int, single: str, dollar: str
) -> Amount | None:
    """Pence and cents as hundredths of their currency."""
    if len(single) == 1 and not (line.glued(place) and number.last == place):
        return None
    if single in ("p", "c", "fen") and line.low(place + 1) in (".", "-"):
        following = line.tokens[place + 2 : place + 3]
        if following and following[0].glued and following[0].low == "m":
            return None
    if single == "c" and line.tokens[place].text == "C":
        return None
    if single == "cent" and line.low(place - 1) == "per":
        return None
    code = HUNDREDTHS[single]
    return _small(number, place, code or dollar, code is None)


def _small(number: Number, place: int, code: str, assumed: bool) -> Amount:
    hundredth = replace(number, value=round(number.value / 100, 8))
    return made(hundredth, place, code, "money-hundredths", assumed)


def made(number: Number, place: int, code: str, rule: str, assumed: bool) -> Amount:
    """The sum of a number and the sign or word at a place."""
    return Amount(
        first=min(number.first, place),
        last=max(number.last, place + 1),
        low=number.value,
        high=None if number.vague else number.value,
        kind="money",
        unit=code,
        rule=rule,
        assumed=assumed,
        modifier="vague" if number.vague else "exact",
        scaled=number.scaled,
        scale=number.scale,
        prefixed=place < number.first,
        spelled=number.spelled,
        vague=number.vague,
    )
