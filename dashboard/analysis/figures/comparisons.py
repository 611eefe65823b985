"""An amount in a line in, the rise or fall that the words after it tell out."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import (
    CHANGES_DOWN,
    CHANGES_UP,
    LESS,
    MORE,
)
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.no_heads import VERBS
from dashboard.analysis.words.nouns import STOPS
from dashboard.analysis.words.units import TIMES

#: Copy -> trend of its first figure.
RIGHT = (
    ("Nurses were given a 4% pay rise.", "up"),
    ("It saw a 7 percent year-on-year decline.", "down"),
    ("They ask for a $3 an hour raise.", "up"),
    ("Rents are $300 a year higher.", "up"),
    ("The ferry took 300 more guests than in May.", "up"),
    ("The mill hired 30 fewer guards than in 2010.", "down"),
    ("The lamp is 40% brighter.", "up"),
    ("The plan would take $300 off bills.", "down"),
    ("The scandal wiped 6% off its shares.", "down"),
    ("The tunnel shaves 40 minutes off the trip.", "down"),
    ("The index closed 212 points down at 7,120.", "down"),
    ("The trip will be 25 minutes shorter.", "down"),
    ("Turnout was 8 points higher than in May.", "up"),
    ("Rainfall was 40% above normal.", "up"),
    ("Rainfall was 40 mm below its usual mark.", "down"),
    ("Prices are still a fifth below their peak.", "down"),
    ("Bookings are 12% behind last year.", "down"),
    ("The index ended 0.4%, or 31 points, lower.", "down"),
    ("The ferry took 300 more guests.", None),
    ("It took 300 guests more seriously than that.", None),
    ("It sells lamps at 20% off in May.", None),
    ("A wall 40 metres off the road fell.", None),
    ("It paid $300 a year ago.", None),
    ("Some 40% paid more.", None),
    ("Some 40% expect cuts.", None),
    ("The bond yields 5% less fees.", None),
    ("The $5m raises doubts.", None),
    ("The lamp hangs 40 metres above the street.", None),
    ("The $2bn expansion pleased all.", None),
    ("The $2bn shortfall must be met.", None),
    ("It works 40 hours or longer.", None),
)

_SHARES = frozenset({"percent", "percentage_point", "basis_point"})
_SIZED = _SHARES | {"money", "measure"}
#: Behind a noun of change, these make it a name of something else.
_NAMES = listed("fund funds capital strategy plan company equity stock stocks market")
#: "5% up on last year": what may stand behind "up" and "down" after an amount.
_AGAINST = listed(
    "on from against compared since this over year in at last , . ; )"
) | {""}
#: What goes on behind a figure past these is another thing; "a pay rise" is none.
_NO_NOUNS = (STOPS | VERBS) - {"pay"}
#: "wiped $3bn off its value": with these verbs the amount goes.
_TAKERS = listed(
    """
    take takes took taken taking knock knocks knocked knocking wipe wipes wiped wiping
    shave shaves shaved shaving slice slices sliced strip strips stripped
    """
)
#: "5% less fees": what is still to be taken away.
_TAKEN_AWAY = listed("fees tax taxes costs expenses commission commissions charges")
#: Of a sum these tell what it is: a loss, a plan to build, what is still missing.
NO_CHANGE = listed("loss losses expansion shortfall advance rally")
#: How far behind "300 more passengers" its "than" may stand.
_THAN_REACH = 7
#: How far before an amount the verb of "off" may stand.
_OFF_REACH = 5


def noun(word: str) -> str | None:
    """The way in which a noun of change goes."""
    return "up" if word in CHANGES_UP else "down" if word in CHANGES_DOWN else None


def comparative(word: str) -> str | None:
    """The way in which a comparative goes."""
    return "up" if word in MORE else "down" if word in LESS else None


def after(line: Line, amount: Amount) -> str | None:
    """As in "a 25% rise", "3% higher", "a £5bn spending boost", "5% up on"."""
    place = amount.last
    place += line.low(place) == "-"
    word = line.low(place)
    if word == "off" and _taken(line, amount):
        return "down"
    if word in _SIDES:
        return _against_usual(line, amount, place)
    if word in (",", "(") and amount.kind in _TOLD_TWICE:
        return _past_the_same(line, amount, place)
    if amount.kind in ("count", None):
        return _of_things(line, amount, place)
    if amount.kind in _SIZED:
        return _of_size(line, amount, _by_time(line, place))
    compared = amount.kind in ("multiple", "ratio", "duration")
    return comparative(line.low(place)) if compared else None


def _against_usual(line: Line, amount: Amount, place: int) -> str | None:
    """As in "40% above normal", "40 mm below its usual mark", "12% behind last year".

    "40 metres above the street" tells a height.
    """
    word = line.low(place)
    if amount.kind not in _SIZED and amount.kind != "ratio":
        return None
    if amount.kind == "measure":
        near = {line.low(place + ahead) for ahead in range(1, _USUAL_REACH)}
        return None if _USUAL.isdisjoint(near) else _SIDES[word]
    behind = word == "behind" and line.low(place + 1) not in _TIMES_BEFORE
    return None if behind or amount.kind == "money" else _SIDES[word]


_SIDES = {"above": "up", "below": "down", "behind": "down"}
_TIMES_BEFORE = listed("last a the that this those")
_USUAL = listed("normal average usual mean norm seasonal target forecast record peak")
_USUAL_REACH = 4


def _past_the_same(line: Line, amount: Amount, place: int) -> str | None:
    """As in "0.4%, or 31 points, lower": the same told again stands between."""
    opened = line.low(place) == ","
    if opened and "or" not in (line.low(place + 1), line.low(amount.first - 1)):
        return None
    closes = "," if opened else ")"
    ends = (at for at in range(place + 1, place + _ASIDE) if line.low(at) == closes)
    return next((comparative(line.low(at + 1)) for at in ends), None)


_TOLD_TWICE = _SHARES | {"money", "count"}
_ASIDE = 8


def _of_size(line: Line, amount: Amount, place: int) -> str | None:
    """What the words behind a share, a sum or a measure tell."""
    word, following = line.low(place), line.low(place + 1)
    if comparative(word) and following != "or":
        return (
            None if word == "less" and following in _TAKEN_AWAY else comparative(word)
        )
    if word in ("up", "down") and following in _AGAINST and amount.kind != "measure":
        return word
    if amount.kind == "percent" and word == "ahead":
        return "up"
    return _noun_after(line, amount, place)


def _of_things(line: Line, amount: Amount, place: int) -> str | None:
    """What the words behind a count or a bare number tell."""
    word = line.low(place)
    if word in ("more", "fewer", "less") and line.low(place + 1) == "than":
        return comparative(word)
    if word in ("up", "down") and amount.unit == "point":
        return word if line.low(place + 1) in _AGAINST else None
    if word in ("higher", "lower"):
        return comparative(word)
    told = noun(word) if amount.kind else None
    return told or _more_of_them(line, amount)


def _by_time(line: Line, place: int) -> int:
    """Where the words behind "a year" or "-an-hour" begin."""
    hyphened = line.low(place + 1) == "-" and line.glued(place + 1)
    unit = place + 1 + hyphened
    if line.low(place) not in ("a", "an", "per") or line.low(unit) not in TIMES:
        return place
    return unit + 1


def _more_of_them(line: Line, amount: Amount) -> str | None:
    """As in "300 more passengers than a year ago"."""
    for place in range(amount.first + 1, amount.last):
        if line.low(place) in ("more", "fewer"):
            behind = (line.low(amount.last + ahead) for ahead in range(_THAN_REACH))
            for word in behind:
                if word == "than":
                    return comparative(line.low(place))
                if not word.isalpha():
                    return None
    return None


def _taken(line: Line, amount: Amount) -> bool:
    """As in "wiped $3bn off its value"."""
    near = (line.low(amount.first - back) for back in range(1, _OFF_REACH))
    return amount.kind != "count" and not _TAKERS.isdisjoint(near)


def _noun_after(line: Line, amount: Amount, place: int) -> str | None:
    place = _against_time(line, place)
    for at in range(place, place + (1 if amount.kind == "measure" else 3)):
        word = line.low(at)
        if amount.kind == "money" and word in NO_CHANGE:
            return None
        if noun(word):
            return None if line.low(at + 1) in _NAMES else noun(word)
        if not word.isalpha() or word in _NO_NOUNS:
            return None
    return None


def _against_time(line: Line, place: int) -> int:
    """Where the words behind "year-on-year" and "month-over-month" begin."""
    linked = line.low(place + 2) in ("on", "over") and line.low(place + 1) == "-"
    same = line.low(place) == line.low(place + 4)
    return place + 5 if linked and same else place
