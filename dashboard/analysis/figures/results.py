"""The words before an amount in, whether it is what comes of the clause before out."""

from collections.abc import Sequence
from itertools import pairwise

from dashboard.analysis.words.clauses import AIMS, WANTING
from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("The port will add a quay, giving it 640 berths.", "forecast"),
    ("It is to shut mills, putting 900 jobs at risk.", "forecast"),
    ("It has opened a quay, giving it 640 berths.", "actual"),
    ("He told them to go, citing bills of $90.", "actual"),
    ("It plans to add ferries, taking its fleet to 90.", "target"),
)
_AHEAD = listed("will would could may might plans plan aims")
_BE = listed("is are was were")
_NO_RESULTS = (
    WANTING
    | AIMS
    | listed("adding saying telling according including starting beginning expecting")
    | listed("aged weighing carrying costing measuring worth during")
)
#: Words between the verb that tells what comes of it and the amount.
_REACH = 5


def of_clause(words: Sequence[str]) -> str | None:
    """As in ", giving it 640": the verb, where the clause before it looks ahead."""
    for place, word in enumerate(words[:_REACH]):
        if word in (",", "to") or word in _NO_RESULTS:
            return None
        if word.endswith("ing") and words[place + 1 : place + 2] == [","]:
            return word if _looks_ahead(words[place + 1 :]) else None
    return None


def _looks_ahead(words: Sequence[str]) -> bool:
    ordained = any(to == "to" and be in _BE for to, be in pairwise(words))
    return ordained or not _AHEAD.isdisjoint(words)
