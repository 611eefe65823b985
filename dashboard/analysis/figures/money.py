"""A number in a line in, the sum of money that it is out."""

from dataclasses import replace

from dashboard.analysis.figures import money_words
from dashboard.analysis.figures.base import Amount, Line, Number
from dashboard.analysis.figures.money_words import made
from dashboard.analysis.figures.numbers import scaled_by
from dashboard.analysis.words.currencies import CODES, LETTERS, SHARED_SIGNS, SIGNS

#: Copy -> value, ISO 4217 code, whether the code is assumed.
RIGHT = (
    ("It is worth $1.2bn.", 1.2e9, "USD", True),
    ("It paid US$6.6m.", 6.6e6, "USD", False),
    ("It paid A$10m.", 1e7, "AUD", False),
    ("It paid $US21.40 a tonne.", 21.4, "USD", False),
    ("It paid $A10m.", 1e7, "AUD", False),
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
    ("The bank lent Swiss francs 20m to it.", 2e7, "CHF", False),
    ("It got 20 million in euros.", 2e7, "EUR", False),
    ("The fine was R18.45.", 18.45, "ZAR", True),
    ("It costs 450 kr a day.", 450.0, "SEK", True),
    ("It took 118 million crowns.", 118e6, "crown", False),
    ("They get R4 500 a month.", 4500.0, "ZAR", True),
    ("They are owed R88-million.", 88e6, "ZAR", True),
    ("It will cost 500 million CFA francs.", 5e8, "XOF", False),
    ("Losses of 30 MUSD were told.", 3e7, "USD", False),
    ("It pays 250 Danish kroner a day.", 250.0, "DKK", False),
    ("It paid cad$ 15.", 15.0, "CAD", False),
    ("It costs 100元 a day.", 100.0, "CNY", False),
    ("It paid GH¢300 million.", 3e8, "GHS", False),
    ("It paid E£500.", 500.0, "EGP", False),
    ("The fee is 3 US cents.", 0.03, "USD", False),
)
WRONG = (
    "He weighs 60 pounds.",
    "It holds 12 points.",
    "He won 12 crowns.",
    "It was paid in Swiss francs 20 years ago.",
)

#: Codes that copy also prints in lower case.
_SMALL_CODES = {"usd": "USD", "eur": "EUR", "gbp": "GBP", "rmb": "CNY", "inr": "INR"}
#: Codes that headlines print as words.
_WORDS = frozenset({"all", "top", "try"})
#: Signs of letters that copy also prints after the number: "450 kr", "12,000 zł".
_AFTER_SIGNS = frozenset(
    {"kr", "Kr", "zł", "Kč", "CFA", "FCFA", "NIS", "Dh", "Dhs", "RMB", "元"}
)
#: Before a dollar sign these are also words: "a $58 ticket".
_LOOSE = frozenset({"A", "S", "C", "R", "J", "Z"})


def before(line: Line, number: Number, dollar: str) -> Amount | None:
    """The sum whose sign or code stands before the number."""
    place = number.first - 1
    if place < 0:
        return None
    text = line.tokens[place].text
    if text == "$":
        return _dollars(line, number, place, dollar)
    if place and line.tokens[place - 1].text == "$" and line.glued(place):
        # "$US5m", as Australian papers print it
        code = SIGNS.get(f"{text}$") if line.glued(number.first) else None
        if code:
            return made(number, place - 1, code, "money-sign", False)
    return (
        _signed(line, number, place, text)
        or _coded(number, place, text)
        or money_words.before(line, number, place)
    )


def _dollars(line: Line, number: Number, place: int, dollar: str) -> Amount:
    """The sum behind a dollar sign, with the letters that name its country."""
    country = line.tokens[place - 1].text if place else ""
    upper = country.upper() if line.glued(place) else country
    code = SIGNS.get(f"{country}$") or (upper if upper in CODES else None)
    near = line.glued(place) or country not in _LOOSE
    if code and country and near:
        return made(number, place - 1, code, "money-sign", False)
    return made(number, place, dollar, "money-sign", True)


def _signed(line: Line, number: Number, place: int, text: str) -> Amount | None:
    """As in "£5", "Rs. 500", "R18.45"."""
    if text == "." and place and line.tokens[place - 1].text in ("Rs", "Re", "Rp"):
        place, text = place - 1, line.tokens[place - 1].text
    pair = f"{line.tokens[place - 1].text}{text}" if line.glued(place) else ""
    if pair in SIGNS:
        return made(number, place - 1, SIGNS[pair], "money-sign", False)
    if text in SIGNS:
        return made(number, place, SIGNS[text], "money-sign", text in SHARED_SIGNS)
    near = line.glued(number.first) or len(text) > 1
    if text in LETTERS and near and _plain_sum(line, number):
        return made(number, place, LETTERS[text], "money-sign", True)
    return None


def _plain_sum(line: Line, number: Number) -> bool:
    """As in "R18.45", "P600 million", "N12,500": no model is numbered so."""
    printed = line.tokens[number.first].text
    grouped = line.tokens[number.last - 1].kind == "number" and number.value >= 1000
    return number.scaled or grouped or "," in printed or printed[-3:-2] == "."


def _coded(number: Number, place: int, text: str) -> Amount | None:
    """As in "EUR 50m", and "MSEK 30" as companies of the north print millions."""
    code = text if text in CODES else _SMALL_CODES.get(text)
    if code:
        return made(number, place, code, "money-code", False)
    if text[:1] != "M" or text[1:] not in CODES:
        return None
    large = replace(number, value=scaled_by(number.value, 1e6), scaled=True, scale=1e6)
    return made(large, place, text[1:], "money-code", False)


def after(line: Line, number: Number, dollar: str) -> Amount | None:
    """The sum whose sign, code or word stands after the number."""
    place = number.last
    if number.vague and line.low(place) == "of":
        place += 1
    if place >= len(line.tokens):
        return None
    token = line.tokens[place]
    if line.low(place) == "-" and line.glued(place) and line.glued(place + 1):
        # "a 12-cent dividend", "a 50-euro note"
        return money_words.after(line, number, place + 1, dollar)
    if token.text == "$":
        free = not line.glued(place + 1) or line.low(place + 1) in (".", ",", ")")
        if token.glued or free:
            return made(number, place, dollar, "money-sign", True)
    single = len(token.text) == 1 and not token.text.isalpha()
    if token.text in _AFTER_SIGNS or (single and token.text in SIGNS):
        if line.low(place + 1) in ("franc", "francs"):
            return made(number, place + 1, "XOF", "money-word", False)
        assumed = token.text in SHARED_SIGNS and not single
        return made(number, place, SIGNS[token.text], "money-sign", assumed)
    coded = None if token.low in _WORDS else _coded(number, place, token.text)
    return coded or money_words.after(line, number, place, dollar)
