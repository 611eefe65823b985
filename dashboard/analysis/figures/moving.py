"""A verb of change right before an amount in a line in, whether it moves so far out."""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.listing import listed

_SHARES = frozenset({"percent", "percentage_point", "basis_point"})
#: Verbs that also give, take and make things: of a share or a small price they tell
#: a change, of a large sum or a count of other things they do not.
_TAKING = listed(
    """
    add adds added adding raise raises raised raising lose loses lost losing gain gains
    gained gaining lift lifts lifted recover recovers recovered recovering improve
    improved drop drops dropped sink sinks sank sunk grow grows grew grown growing
    expand expands expanded boost boosted lower lowered advance advanced trim trimmed
    contract contracts contracted ease eased soften softened up upped curb curbed crash
    crashed lengthen lengthened
    """
) - {"up"}
#: "The grid lost 1,300 megawatts": a measure is given and taken, too.
_GIVING = listed("add adds added adding lose loses lost losing recover recovered raise")
#: Counted by how many there are at a time: gaining or losing some is a change.
_STOCKS = listed(
    """
    point place seat spot job post position subscriber member user customer staff notch
    inhabitant resident employee worker follower reader viewer listener client voter
    """
)
#: Of a larger sum "lost" and "added" tell what was paid or taken.
_SMALL = 1000
_BE = listed("is was are were be been being has have had , and")
_DONE_TO = listed("raised lifted lowered trimmed")
#: "has raised $18m": got together, not moved.
_HAVING = listed("has have had")
#: "raised 40% of the fund": a part is got together, and nothing grows by it.
_RAISING = listed("raise raises raised raising add adds added adding gain gains gained")
#: With these before it "up" or "down" tells of no value: "make up 40% of sales".
_PHRASAL = listed(
    """
    make makes made making take takes took taking give gives gave giving buy buys bought
    buying snapped set sets signed grow grew grown lined racked notched clocked chalked
    hold held soaked mopped scooped adds wound coughed stumped eat eats ate eating laid
    burned burnt tracked hunted gunned paid used put puts
    """
)
#: These are no sizes of a change behind a verb: "rose three days in a row".
_TIMES = frozenset({"duration", "multiple"})
#: "lost a record 40 seats", "gained another 40"
_MORE_OF_THEM = listed("a an another further record extra")
_CUTS = listed("cut cutting shed slashed axe axed axing")
#: Who falls or climbs so far is moved, and no value is; who loses weight has less.
_PERSONS = listed("he she i who you")
_LENGTHS = listed("foot m metre mile km yard")
_AUXILIARIES = listed("has had have will would could also may might can did")
#: In a match points are made: no index gains them.
_MATCH = listed(
    """
    rebounds assists halftime half-time touchdown touchdowns game games coach league
    scored scoring standings teammate teammates playoff playoffs
    """
)
_PACED = listed(
    "grow grows grew growing grown expand expanded expanding shrinking falling rising"
)
_PUT = listed("put puts putting tacked tacking piled piling")


def at_or_on(line: Line, place: int) -> str | None:
    """As in "grew at 5%", "put on 3%"."""
    word, before = line.low(place), line.low(place - 1)
    if word == "at" and before in _PACED:
        return "up" if before in UP else "down"
    return "up" if word == "on" and before in _PUT else None


def paced(line: Line, amount: Amount, place: int) -> str | None:
    """As in "climbed at a 5.2% annual pace"."""
    behind = {line.low(amount.last + ahead) for ahead in range(3)}
    if line.low(place) != "at" or behind.isdisjoint(("pace", "rate", "clip")):
        return None
    word = line.low(place - 1)
    return "up" if word in UP else "down" if word in DOWN else None


def by_that(line: Line, amount: Amount, place: int) -> bool:
    """Whether the verb of change right before an amount moves by that much."""
    word, before = line.low(place), line.low(place - 1)
    if _phrasal(word, before) or _of_a_person(line, amount, place):
        return False
    of_it = line.low(amount.last) == "of"
    if amount.kind in _SHARES or amount.kind == "ratio":
        return not (of_it and word in _RAISING)
    if word in ("up", "down", "higher", "lower"):
        things = amount.kind == "count" and amount.noun
        return amount.kind not in _TIMES and (not things or amount.unit in _STOCKS)
    if amount.kind == "money":
        return _moves_money(amount, word, before)
    if amount.kind == "count" and amount.noun:
        between = (line.low(at) for at in range(place + 1, amount.first))
        near = _MORE_OF_THEM.issuperset(between)
        return near and (word in _CUTS or amount.unit in _STOCKS)
    return amount.kind not in _TIMES and not (
        amount.kind == "measure" and _made(line, amount, word)
    )


def _made(line: Line, amount: Amount, word: str) -> bool:
    """Whether a measure is given, lifted, dropped or fallen, and nothing changed by it.

    "Grow 40 tonnes of rice", "lost 1,300 megawatts", "slid 40 metres down the slope".
    """
    of_it = line.low(amount.last) == "of"
    if amount.unit in _LENGTHS and word not in _GIVING:
        return of_it or _LEVELS.isdisjoint(line.low(at) for at in range(amount.first))
    lifted = word in _LIFTING or (of_it and word in _HANDLING)
    return word in _GIVING or lifted or (of_it and (word in _RAISING or word in _PACED))


_LIFTING = listed("lift lifts lifted lifting")
_HANDLING = listed("drop drops dropped dropping cut cuts cutting sank sink shed sheds")
#: What rises and falls by a length; a climber, a lorry or a jet goes so far.
_LEVELS = listed(
    """
    river rivers reservoir reservoirs lake lakes dam sea seas water waters tide level
    levels table ice glacier glaciers snow beach shoreline groundwater aquifer
    """
)


def _moves_money(amount: Amount, word: str, before: str) -> bool:
    """Whether a verb moves a price by a sum, and pays, takes or raises none."""
    passive = before in _BE - _HAVING and word in _DONE_TO
    if word not in _TAKING or passive:
        return True
    small = (amount.low or amount.high or 0) < _SMALL and not amount.scaled
    return small and not word.startswith("rais")


def _phrasal(word: str, before: str) -> bool:
    """As in "make up 40%", "shot down 12"."""
    return word in ("up", "down") and before in _PHRASAL


def _of_a_person(line: Line, amount: Amount, place: int) -> bool:
    """As in "he fell 40 feet", "added 12 points and 4 rebounds"."""
    if amount.unit == "point":
        return not _MATCH.isdisjoint(token.low for token in line.tokens)
    before = place - 1 - (line.low(place - 1) in _AUXILIARIES)
    return amount.unit in _LENGTHS and line.low(before) in _PERSONS
