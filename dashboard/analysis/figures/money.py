"""A number in a line in, the sum of money that it is out."""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line, Number
from dashboard.analysis.words.currencies import (
    CODES,
    HUNDREDTHS,
    OF_COUNTRY,
    SHARED_SIGNS,
    SHARED_WORDS,
    SIGNS,
    WORDS,
)

#: Copy -> value, ISO 4217 code, whether the code is assumed.
RIGHT = (
    ("It is worth $1.2bn.", 1.2e9, "USD", True),
    ("It paid US$6.6m.", 6.6e6, "USD", False),
    ("It paid A$10m.", 1e7, "AUD", False),
    ("It costs Rs 500 crore.", 5e9, "INR", True),
    ("It costs PKR 3 billion.", 3e9, "PKR", False),
    ("It costs ₹45 a kilo.", 45.0, "INR", False),
    ("Tickets cost 45€ each.", 45.0, "EUR", False),
    ("The loan is 92 million yuan.", 9.2e7, "CNY", False),
    ("It costs 8.99 Australian dollars.", 8.99, "AUD", False),
    ("Shares rose to 164p.", 1.64, "GBP", False),
    ("The dividend is 45 cents.", 0.45, "USD", True),
    ("It fell to RM23.50.", 23.5, "MYR", False),
    ("It earned EUR50m.", 5e7, "EUR", False),
)
WRONG = ("He weighs 60 pounds.", "It holds 12 points.")

#: Codes that copy also prints in lower case.
_SMALL_CODES = {"usd": "USD", "eur": "EUR", "gbp": "GBP", "rmb": "CNY", "inr": "INR"}
#: Letters before a dollar sign that name its country.
_DOLLARS = frozenset(
    {"US", "A", "AU", "C", "CA", "NZ", "HK", "S", "NT", "R", "J", "TT"}
)


def before(line: Line, number: Number, dollar: str) -> Amount | None:
    """The sum whose sign or code stands before the number."""
    place = number.first - 1
    if place < 0:
        return None
    text = line.tokens[place].text
    if text == "$":
        country = line.tokens[place - 1].text if place else ""
        settled = country if country in CODES else None
        if country in _DOLLARS:
            settled = SIGNS.get(f"{country}$")
        near = line.glued(place) or country not in ("A", "S", "C", "R", "J")
        if settled and near:
            return _made(number, place - 1, settled, "money-sign", False)
        return _made(number, place, dollar, "money-sign", True)
    code = SIGNS.get(text) or (SIGNS.get(text.rstrip(".")) if text == "Rs." else None)
    if code is None and text == "." and line.tokens[place - 1].text == "Rs":
        return _made(number, place - 1, "INR", "money-sign", True)
    if code is not None and not (text == "PS" and not line.glued(number.first)):
        assumed = text in SHARED_SIGNS
        return _made(number, place, code, "money-sign", assumed)
    code = text if text in CODES else _SMALL_CODES.get(text)
    return _made(number, place, code, "money-code", False) if code else None


def after(line: Line, number: Number, dollar: str) -> Amount | None:
    """The sum whose sign, code or word stands after the number."""
    place = number.last
    if number.vague and line.low(place) == "of":
        place += 1
    if place >= len(line.tokens):
        return None
    token = line.tokens[place]
    if line.low(place) == "-" and line.glued(place) and line.glued(place + 1):
        return _hyphened(line, number, dollar)
    if token.text in SIGNS and len(token.text) == 1 and not token.text.isalpha():
        return _made(number, place, SIGNS[token.text], "money-sign", False)
    if token.text == "$" and (token.glued or not line.glued(place + 1)):
        return _made(number, place, dollar, "money-sign", True)
    if token.text in CODES and token.low not in ("all", "top", "try"):
        return _made(number, place, token.text, "money-code", False)
    return _worded(line, number, place, dollar)


def _hyphened(line: Line, number: Number, dollar: str) -> Amount | None:
    """As in "a 12-cent dividend", "a 50-euro note"."""
    found = _worded(line, number, number.last + 1, dollar)
    return found if found is not None and found.kind == "money" else None


def _worded(line: Line, number: Number, place: int, dollar: str) -> Amount | None:
    word = line.low(place)
    single = word if word in WORDS or word in HUNDREDTHS else word.rstrip("s")
    if single in WORDS:
        if single in ("pound", "real", "won") and not _is_currency(line, number, place):
            return None
        code, shared = WORDS[single], single in SHARED_WORDS
        code = dollar if single == "dollar" else code
        if single == "pound" and line.low(place + 1) == "sterling":
            place += 1
        return _made(number, place, code, "money-word", shared and single != "pound")
    if single in HUNDREDTHS:
        return _hundredths(line, number, place, single, dollar)
    return _with_country(line, number, place)


def _is_currency(line: Line, number: Number, place: int) -> bool:
    """Whether "pounds" are money: large, or spent; a weight otherwise."""
    if line.low(place) in ("pound", "pounds"):
        spent = {"cost", "costs", "paid", "pay", "worth", "spent", "fined", "raised"}
        spent |= {"price", "prices", "fare", "fares", "bill", "sold", "bought", "earns"}
        near = {line.low(i) for i in range(max(0, number.first - 8), number.first)}
        return number.scaled or bool(spent & near) or line.low(place + 1) == "sterling"
    return line.low(place) not in ("real", "won") or (
        line.low(place) == "won" and number.scaled
    )


def _with_country(line: Line, number: Number, place: int) -> Amount | None:
    """As in "Australian dollars", "New Zealand dollars", "US dollars"."""
    for at in (place + 1, place + 2):
        word = line.low(at)
        single = word if word in OF_COUNTRY else word.rstrip("s")
        code = OF_COUNTRY.get(single, {}).get(line.low(at - 1))
        if code is not None:
            return _made(number, at, code, "money-word", False)
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
    small = replace(number, value=number.value / 100)
    return _made(small, place, code or dollar, "money-hundredths", code is None)


def _made(number: Number, place: int, code: str, rule: str, assumed: bool) -> Amount:
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
