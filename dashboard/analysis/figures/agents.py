"""A place before an amount in, whether who stands there acts on it out.

Who pays, owes or sells is no measure of the sum; what costs or saves it is.
"""

from dashboard.analysis.figures import phrases
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.no_heads import AGENTS

_OWNING = listed("has have had holds gets")
_PEOPLE = listed("i we he she they you us me them")
_PASSIVE = listed("is are was were be been being")


def acting(line: Line, amount: Amount, place: int) -> bool:
    """Whether the verb at a place tells that the subject does it to the amount."""
    if line.low(place) in _PEOPLE:
        return True
    if line.low(place) in _OWNING:
        return place == amount.first - 1
    word = line.low(place)
    sold = word in _SELLING and line.low(place + 1) == "for"
    if _moved_to(line, place) or sold or word not in AGENTS:
        return False
    return word.endswith("ing") or line.low(place - 1) not in _PASSIVE


#: "A tonne sells for $900": what is sold is what costs so much.
_SELLING = listed("sell sells sold")


def _moved_to(line: Line, place: int) -> bool:
    """As in "the retirement age raised to 67": a value is moved by the verb."""
    word = line.low(place)
    return (word in UP or word in DOWN) and line.low(place + 1) in ("to", "by", "from")


def receiver(line: Line, amount: Amount) -> int | None:
    """The verb of "owes suppliers $14m", "cost the museum £2m": whom it is done to."""
    if amount.kind != "money":
        return None
    first = phrases.ending(line, amount.first - 1)
    if first is None:
        first = amount.first - 1
        if line.low(first) not in _WHOM:
            return None
    first -= line.low(first - 1) in phrases.DETERMINERS
    verb = line.low(first - 1)
    return first - 1 if verb in COSTING or verb in _GIVING else None


_WHOM = listed("him her them us me you it firms companies councils banks")
COSTING = listed("cost costs costing save saves saved saving earn earns earned")
_GIVING = listed(
    "owe owes owed pay pays paid give gives gave lend lends lent grant granted award "
    "awarded fine fined charge charges charged offer offered hand handed"
)
