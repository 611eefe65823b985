"""An amount in a line in, what it is counted by out: a year, a barrel, a person."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.figures.nouns import singular
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.nouns import STOPS

#: Copy -> what its first figure is counted by.
RIGHT = (
    ("It is $14.95 a month.", "month"),
    ("Brent was at $58.24 a barrel.", "barrel"),
    ("Exports are $5.8 million annually.", "year"),
    ("It wants to lift annual exports to $1 billion.", "year"),
    ("It burns 1.6 billion cubic metres burned annually.", "year"),
    ("It costs $850 per kilowatt.", "kilowatt"),
    ("a 12-cent-a-share dividend", "share"),
    ("It makes 325,000 barrels per day.", "day"),
    ("He works 40 hours a week.", "week"),
    ("It carries 62,000 commuters a day.", "day"),
    ("It earned £3/month.", "month"),
    ("Fares are £2.50 a journey.", "journey"),
    ("It costs 38 euros a megawatt hour.", "megawatt hour"),
    ("It costs $9 per square metre.", "square metre"),
    ("Annual exports of cloth and thread reached $600 million.", "year"),
    ("Annual exports, which fell in May, came to $600 million.", "year"),
    ("It will lift annual exports from $200 million.", "year"),
    ("It emits 120 g/km.", "kilometre"),
    ("The air held 120 µg/m3 of soot.", "cubic metre"),
    ("It flows at 300 cubic feet a second.", "second"),
    ("The well makes 4.2m b/d.", "day"),
    ("It sells $5m worth of tea each year.", "year"),
    ("It charges a $5m annual fee.", "year"),
    ("It offers a $900 subsidy for each family.", "family"),
    ("It drew 1.2 million annual visitors.", "year"),
    ("It will raise trips from 3 million to 36 million a year.", "year"),
)
#: Copy -> None, though "a year" or the like stands near.
WRONG = (
    "It was $6.78 billion a year earlier.",
    "It was $6.78 billion a year ago.",
    "It cost $5m a spokesman said.",
    "It cut attacks by 41 percent in a year-long trial.",
    "He lost 20kg in a year.",
    "It sold 300 within a month.",
    "It was fined 3% of its yearly sales.",
    "At its annual meeting in the old hall it gave $5m.",
    "It sent the annual report and paid $5m.",
)

_ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "quarterly": "quarter",
    "nightly": "night",
}
_ADJECTIVES = {**_ADVERBS, "annual": "year"}
del _ADJECTIVES["annually"]
_TIMES = listed("year month week day hour minute second quarter night season annum")
_THINGS = listed(
    """
    barrel share person head tonne ton kilo kilogram litre gallon bushel ounce pound
    mile kilometre hectare acre kilowatt game piece dozen unit ticket bottle pack
    household child pupil student employee worker passenger customer vehicle episode
    pop shift match kg liter meter metre kilometer megawatt capita apiece flight patient
    case round watt carat minute plate member seat bag quintal maund subscriber user
    point
    """
)
_NOT_AFTER = listed("ago earlier before later after previously prior old")
#: "$5m worth of tea each year": how far behind the amount its period may stand.
_AHEAD, _NEAR = 6, 3
_BREAKS = listed(", . ; and to from ( in within after for over")
_LINKS = listed("a an per each every")
#: Words between an adjective such as "annual" and its amount.
_REACH = 14
#: What an adjective such as "annual" tells the date of, and no sum.
_MEETINGS = listed(
    """
    meeting meetings report reports conference festival event review survey summit
    general statement letter address accounts congress gathering
    """
)
#: Units of two words, by their first.
_DOUBLE = {
    "megawatt": ("hour",),
    "kilowatt": ("hour",),
    "gigawatt": ("hour",),
    "square": ("metre", "foot", "mile", "kilometre", "meter", "kilometer"),
    "cubic": ("metre", "foot", "meter"),
    "troy": ("ounce",),
}


def per(line: Line, amount: Amount) -> str | None:
    """What the amount is counted by, None where the copy names nothing."""
    if amount.kind == "count":
        # "1.2 million annual visitors"
        for place in range(amount.first, amount.last - 1):
            if line.low(place) in _ADJECTIVES:
                return _ADJECTIVES[line.low(place)]
    return _after(line, amount) or _before(line, amount)


def _after(line: Line, amount: Amount) -> str | None:
    place = amount.last
    if line.low(place) == "-" and line.glued(place):
        place += 1
    if line.low(place) == "/" and line.glued(place):
        return _slashed(line, place + 1) or _thing(line, place + 1, True)
    if line.low(place) in _LINKS:
        hyphen = line.low(place + 1) == "-"
        sure = line.low(place) in ("per", "each", "every") or _closed(line, amount)
        return _thing(line, place + 1 + hyphen, sure)
    if line.low(place) in _ADJECTIVES and line.low(place + 1) not in _MEETINGS:
        # "a $5m annual fee"
        return _ADJECTIVES[line.low(place)]
    return _later(line, place)


def _later(line: Line, place: int) -> str | None:
    """As in "burned annually", "a subsidy for each family", "of tea each year"."""
    for at in range(place, place + _AHEAD):
        word = line.low(at)
        if word in _ADVERBS and at < place + _NEAR:
            return None if _of_another(line, at) else _ADVERBS[word]
        if word == "for" and line.low(at + 1) in ("each", "every"):
            return _thing(line, at + 2, True)
        if word in _BREAKS:
            break
        near = word == "a" and at < place + _NEAR
        if at > place and (near or word in _EACH) and line.low(at + 1) in _TIMES:
            return _thing(line, at + 1, False)
    return None


def _of_another(line: Line, place: int) -> bool:
    """As in "3% of its yearly sales": the adjective of the noun after it."""
    after = line.low(place + 1)
    noun = after.isalpha() and after not in STOPS
    return noun and line.low(place) != "annually"


_EACH = frozenset({"per", "each", "every"})


#: What a short form behind a stroke stands for: "120 g/km", "3.4 t/ha".
_SHORT = {
    "km": "kilometre",
    "ha": "hectare",
    "kg": "kg",
    "l": "litre",
    "h": "hour",
    "hr": "hour",
    "s": "second",
    "sec": "second",
    "d": "day",
    "t": "tonne",
    "bbl": "barrel",
    "mwh": "megawatt hour",
    "kwh": "kilowatt hour",
    "yr": "year",
    "sqm": "square metre",
    "m2": "square metre",
}
_POWERS = {
    "2": "square metre",
    "²": "square metre",
    "3": "cubic metre",
    "³": "cubic metre",
}


def _slashed(line: Line, place: int) -> str | None:
    """As in "g/km", "µg/m3"."""
    if line.low(place) == "m" and line.glued(place + 1):
        return _POWERS.get(line.low(place + 1))
    return _SHORT.get(line.low(place))


def _closed(line: Line, amount: Amount) -> bool:
    """As in "£2.50 a journey.": a price, and nothing goes on after the thing."""
    after = line.low(amount.last + 2)
    return amount.kind == "money" and after in ("", ".", ",", ";", "to", "for", "by")


def _thing(line: Line, place: int, sure: bool) -> str | None:
    word = line.low(place)
    if word == "100" or word.isdecimal():
        return None
    double = _double(line, place)
    if double is not None:
        return double
    thing = singular(word)
    if line.low(place + 1) == "-" and line.glued(place + 1) and not line.glued(place):
        return None
    if line.low(place + 1) in _NOT_AFTER and thing in _TIMES:
        return None
    if thing in _TIMES or thing in _THINGS:
        return "year" if thing == "annum" else _british(thing)
    named = sure and word.isalpha() and word != "cent" and word not in STOPS
    return _british(thing) if named else None


def _double(line: Line, place: int) -> str | None:
    """As in "a megawatt hour", "per square metre"."""
    hyphen = line.low(place + 1) == "-" and line.glued(place + 1)
    second = singular(line.low(place + 1 + hyphen))
    known = second in _DOUBLE.get(line.low(place), ())
    return f"{line.low(place)} {_british(second)}" if known else None


def _british(thing: str) -> str:
    spelled = {"liter": "litre", "meter": "metre", "kilometer": "kilometre"}
    return {"capita": "person", "head": "person", **spelled}.get(thing, thing)


def _before(line: Line, amount: Amount) -> str | None:
    """As in "annual exports to", "quarterly revenue, which rose 18% to" a sum."""
    if amount.kind not in ("money", "measure", "count"):
        return None
    place, joined = amount.first - 1, False
    while place > max(-1, amount.first - 1 - _REACH):
        word = line.low(place)
        if word in _ADJECTIVES:
            told = line.low(place + 1) in _MEETINGS or (joined and not _of(line, place))
            return None if told else _ADJECTIVES[word]
        if word == ",":
            place = _aside(line, place)
        starts = word == "from" and place == amount.first - 1
        if word in (".", ";", "but", ")", "") or (word == "from" and not starts):
            return None
        joined = joined or word == "and"
        if place < 0:
            return None
        place -= 1
    return None


def _of(line: Line, place: int) -> bool:
    """As in "annual exports of cloth and thread": "and" joins what is exported."""
    return "of" in (line.low(place + 2), line.low(place + 3))


def _aside(line: Line, place: int) -> int:
    """Where a clause with "which" between two commas begins; -1 where none stands."""
    for back in range(_REACH):
        start = place - back
        if line.low(start) == "," and line.low(start + 1) == "which":
            return start
    return -1
