"""A place in a line in, the length of one unit that its copy tells as a size out."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.nouns import STOPS
from dashboard.analysis.words.units import TIMES

#: Copy -> unit of its first figure.
RIGHT = (
    ("It took nearly a year to mend.", "year"),
    ("More than a year has passed.", "year"),
    ("They have waited for over a decade.", "decade"),
    ("It was closed for a week.", "week"),
    ("The strike has lasted a fortnight.", "fortnight"),
    ("Waits were cut from seven weeks to a fortnight.", "week"),
    ("It takes at least an hour.", "hour"),
)
#: Copy in which such words tell when, how often or how well, and no size.
WRONG = (
    "It fell more than a year ago.",
    "Sales fell over a year.",
    "It came a week later.",
    "It came for a second time.",
    "It sends word for a day trip.",
    "They took a day off.",
    "It works for a week or two.",
    "It is a year of change.",
)

_HEDGES = listed("nearly almost about around roughly approximately least under than")
_LASTING = listed("last lasts lasted lasting take takes took taking spent for")
#: "in over a year" tells how long, "fell over a year" in what time.
_BEFORE_OVER = listed("for in after took takes lasted is was of well just")
#: Words behind that make it a day, a share of time or a part of another length.
_GOES_ON = listed("ago earlier later before after from of or old off out - 's / and")
#: "A second" is an ordinal, too, and a century seldom a size.
_IDIOMS = frozenset({"second", "century"})
#: How far before "to a fortnight" its "from" may stand.
_FROM = 8
_SHORTEST = 3


def at(line: Line, place: int) -> Amount | None:
    """The amount at "a" and a unit of time; None where no word makes it a size."""
    word = line.low(place + 1)
    article = "an" if word == "hour" else "a"
    if line.low(place) != article or word not in TIMES or word in _IDIOMS:
        return None
    if len(word) < _SHORTEST or not (_sized(line, place) and _ends(line, place + 2)):
        return None
    return Amount(place, place + 2, 1.0, 1.0, "duration", TIMES[word], "duration")


def _sized(line: Line, place: int) -> bool:
    before = line.low(place - 1)
    if before == "over":
        return line.low(place - 2) in _BEFORE_OVER
    if before == "to":
        return any(line.low(place - back) == "from" for back in range(2, _FROM))
    return before in _HEDGES or before in _LASTING


def _ends(line: Line, place: int) -> bool:
    """Whether no noun goes on behind the unit: "a day trip" is no length."""
    word = line.low(place)
    if word in _GOES_ON or word in _HEDGES:
        return False
    return word in STOPS or not word.isalpha()
