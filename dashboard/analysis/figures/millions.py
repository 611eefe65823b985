"""A glued "m" in a line in, whether it is a million out: "37m people", "a 37m ship"."""

from dashboard.analysis.figures import nouns
from dashboard.analysis.figures.base import Line
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.currencies import CODES
from dashboard.analysis.words.currencies import WORDS as CURRENCIES
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.units import EXACT, LONG_STARTS, MEASURES

#: Copy -> value of its last figure.
RIGHT = (
    ("The ad reached 37m people.", 37e6),
    ("Ticket sales tumbled to 1.2m.", 1.2e6),
    ("Arrivals rose to 3.9m from 2.4m.", 2.4e6),
    ("It covers 5 million tonnes, of which 1.2m has sailed.", 1.2e6),
    ("The well makes 4.2m barrels.", 4.2e6),
    ("The ship is 37m long.", 37.0),
    ("Its 40m-plus users pay.", 40e6),
    ("The river rose to 3.9m.", 3.9),
    ("It fell by 40m.", 40.0),
    ("She won the 100m.", 100.0),
)

#: How far before a glued "m" the copy may say what is counted.
_REACH = 14
_TO = listed(
    "to from at of by than about around nearly over with and some , against which"
)
_CROWDS = listed(
    """
    sales arrivals users visitors visits passengers viewers listeners subscribers
    downloads bookings population audience readers customers members tourists sold
    shipments deliveries registrations million billion bn
    """
)
#: Of these a number in "m" tells how long, high or far they are.
_LONG = listed(
    """
    long wide high tall deep away height depth length width distance sea river rain
    rainfall snow snowfall wave waves wall tower tunnel ship boat race sprint hurdles
    relay freestyle butterfly backstroke breaststroke medley metre metres meter meters
    km mile miles tide tides dam trench trees ran swim swam javelin cliff altitude above
    underground water lake reservoir glacier ice crane mast runway pool elevation
    """
)


def told(line: Line, place: int) -> bool:
    """Whether the "m" at a place multiplies the digits that it is glued to."""
    return _counts(line, place + 1) or _counted(line, place)


def _counts(line: Line, place: int) -> bool:
    """Whether nouns in the plural or a currency follow: "37m people", "30m USD"."""
    if line.low(place) == "-" and line.low(place + 1) == "plus":
        # "40m-plus users"
        place += 2
    word = line.low(place)
    fewer = word in ("fewer", "more", "in")
    code = place < len(line.tokens) and line.tokens[place].text in CODES
    if word == "in":
        return line.low(place + 1).rstrip("s") in CURRENCIES
    unit = place < len(line.tokens) and line.tokens[place].text in EXACT
    measured = unit or word in MEASURES or word in LONG_STARTS or word == "b"
    known = fewer or code or measured or word.rstrip("s") in CURRENCIES
    return known or nouns.counted(line, place) is not None


def _counted(line: Line, place: int) -> bool:
    """Whether "m" is a million though no noun follows: "bookings rose to 3.9m".

    It is where something that is counted changes, and nothing long or deep is near.
    """
    if line.low(place - 2) not in _TO or line.low(place + 1) in _LONG:
        return False
    near = {line.low(at) for at in range(max(0, place - _REACH), place + 1)}
    level = line.low(place - 2) not in ("by", "of", "than")
    moved = level and not (near.isdisjoint(UP) and near.isdisjoint(DOWN))
    counted = moved or not near.isdisjoint(_CROWDS)
    return counted and not any(token.low in _LONG for token in line.tokens)
