"""An amount in a line in, whether its wording makes it the start of something out."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.clauses import AIMS
from dashboard.analysis.words.listing import listed

#: Copy -> role of its last figure.
RIGHT = (
    ("It will be cut to 35,000 soldiers from 52,000.", "baseline"),
    ("Sales were £4m, against £3m a year earlier.", "baseline"),
    ("It aims for 5 million tonnes, against a harvest of 3 million.", "baseline"),
    ("It will take 55 minutes instead of 100 minutes.", "baseline"),
    ("It will have 5 million users, twice the 2 million it has now.", "baseline"),
    ("It is to grow to 30% from the present 18%.", "baseline"),
    ("It improved on the 66% recorded in 2024.", "baseline"),
    ("It has fallen from $9, to $5.", "actual"),
    ("It aims to double its membership of 4,000.", "baseline"),
    ("It aims to shave a day off the usual stay of 4 days.", "baseline"),
    ("It is far from its target of 40 GW.", "target"),
    ("It had 12 million guests, up 9% on the previous 11 million.", "baseline"),
    ("It won 33% of boys, compared with 61% from the north.", "actual"),
    ("It wants to halve the 1,260 families in motels.", "baseline"),
    ("A fall in the pound kept guests from its 212 shops.", "actual"),
    ("He comes from a village of 300 people.", "actual"),
)

_COMPARING = listed("from against versus vs")
_COMPARED = frozenset(
    {("instead", "of"), ("compared", "to"), ("compared", "with"), ("compares", "with")}
    | {("rather", "than"), ("improvement", "on"), ("improved", "on")}
)
_EARLIER = frozenset(
    f"a {unit} {word}"
    for unit in ("year", "month", "week", "decade", "quarter")
    for word in ("earlier", "ago", "before")
)
#: What may stand between "from" and its amount.
_BETWEEN = listed(
    """
    a an the its their our his her current present just only about around some nearly
    today's now's estimated record official
    """
)
#: "against a harvest of", "from a low of": words of the phrase that "of" ends.
_PHRASE = 4
_IT = listed("figure number rate total share")
_TIMES = listed("twice double triple times")


def start(line: Line, amount: Amount) -> str | None:
    """The words that make an amount a start, None where none do."""
    if amount.pair is not None:
        return "from" if amount.pair == "baseline" else None
    place = _past(line, amount.first - 1)
    multiplied = _of_multiplied(line, place)
    if multiplied is not None:
        return multiplied
    if line.low(place) == "of":
        place = _governing(line, place)
    before, second = line.low(place), line.low(place - 1)
    if before in _COMPARING:
        moves = any(t.low in UP or t.low in DOWN or t.low in AIMS for t in line.tokens)
        moves = moves or _to_number(line, place)
        place_of = (
            before == "from" and amount.noun and line.low(amount.first - 1) in _ITS
        )
        moves = moves and not place_of
        held = amount.trend is None and (before != "from" or moves)
        return before if held else None
    if (second, before) in _COMPARED:
        return f"{second} {before}" if _of_then(line, amount) else None
    if before == "previous" or (before == "after" and _then(line, amount)):
        return before
    return _multiplied(line, amount) or _earlier(line, amount)


def _then(line: Line, amount: Amount) -> bool:
    """As in "after 560,000 last season": the value of the time before."""
    behind = [line.low(amount.last + ahead) for ahead in range(4)]
    return "last" in behind[:3] or "previous" in behind or "earlier" in behind


def _of_then(line: Line, amount: Amount) -> bool:
    """Unless others are compared: "compared with 61% from the north"."""
    if line.low(amount.last) not in ("from", "among"):
        return True
    behind = (line.low(amount.last + ahead) for ahead in range(1, 5))
    return any(word[:1].isdigit() or word in ("year", "month") for word in behind)


def _to_number(line: Line, place: int) -> bool:
    """Whether "to 1.8" stands before: "will slow to 1.8% this year from 3.2%"."""
    return any(
        line.low(back) == "to" and line.low(back + 1)[:1].isdigit()
        for back in range(max(0, place - _LEVEL), place)
    )


#: Words between a level and the start that is told behind it.
_LEVEL = 12


def _past(line: Line, place: int) -> int:
    """The place before the small words in front of an amount."""
    for _ in range(3):
        if line.low(place) not in _BETWEEN:
            break
        place -= 1
    return place


def _governing(line: Line, of: int) -> int:
    """The place before the phrase that "of" belongs to: "against a harvest of"."""
    if line.low(of - 1) in AIMS:
        return of
    for back in range(1, _PHRASE + 1):
        if line.low(of - back) in ("a", "an", "the", "its", "last"):
            return of - back - 1
        if line.tokens[of - back].kind != "word" if of >= back else True:
            break
    return of


def _of_multiplied(line: Line, of: int) -> str | None:
    """As in "double its membership of 4,000": what is multiplied, with its value."""
    if line.low(of) != "of" or line.low(of - 1) in AIMS:
        return None
    usual = next((w for b in (2, 3, 4) if (w := line.low(of - b)) in _USUAL), None)
    if usual and any(t.low in AIMS for t in line.tokens[max(0, of - _BACK) : of]):
        return usual
    verbs = (line.low(of - back) for back in range(2, _PHRASE + 2))
    owned = any(line.low(of - b) in ("its", "their", "the") for b in (2, 3, 4))
    return next((verb for verb in verbs if verb in _MULTIPLY), None) if owned else None


#: "to shave a day off the typical stay of 4.6 days", and how far back the aim stands.
_USUAL, _BACK = listed("typical usual average current present existing"), 12
_MULTIPLY = listed("double treble triple quadruple halve doubling trebling halving")


def _multiplied(line: Line, amount: Amount) -> str | None:
    """As in "twice the 2.2 million it has now": a multiple starts from it."""
    before, word = line.low(amount.first - 1), line.low(amount.first - 2)
    if before in ("the", "today's", "current", "present") and word in _TIMES:
        return f"{word} the"
    owned = before in ("the", "its", "their", "his", "her") and amount.noun is not None
    return word if owned and word in _MULTIPLY else None


#: "kept guests from its 212 shops": a place, and no value.
_ITS = listed("its their his her")
#: "up 9% on the previous 11 million"
_ON = listed("on from than against")


def _earlier(line: Line, amount: Amount) -> str | None:
    """As in "$3m a year earlier", "than last year's 3%", "when it was 5m"."""
    second, before = line.low(amount.first - 2), line.low(amount.first - 1)
    after = " ".join(line.low(amount.last + ahead) for ahead in range(3))
    if second == "last" and before.endswith("'s"):
        compared = line.low(amount.first - 3) in (
            "than",
            "from",
            "with",
            "to",
            "against",
        )
        return f"last {before}" if compared else None
    if (second, before) == ("the", "previous") and line.low(amount.first - 3) in _ON:
        return "the previous"
    then = [line.low(amount.first - back) for back in (1, 2, 3, 4)]
    if then[3] == "when" and then[0] in ("was", "were") and then[1] in _IT:
        return "when"
    if after.startswith("when ") and any(t.low == "now" for t in line.tokens):
        return "when"
    return after if after in _EARLIER else None
