"""An amount in a line in, the words that make it a cap or a requirement out."""

from itertools import pairwise

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.clauses import AIMS
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.undertakings import REACHING

#: Copy -> role of its first figure.
RIGHT = (
    ("A cart may not weigh more than 38 tonnes.", "limit"),
    ("Riders will have to keep to 30 kilometres an hour.", "limit"),
    ("Breaches carry fines of up to 600 euros.", "limit"),
    ("Riders face a fine of 50 dinars.", "limit"),
    ("A scooter may go no faster than 20 km/h.", "limit"),
    ("The mill must bring waste down to 40 tonnes by 2030.", "target"),
)
_LIMITS = listed(
    """
    must needs need needed requires required require cap caps capped limit limits
    limited maximum minimum threshold ceiling quota ordered order majority mandatory
    allowed eligible
    """
)

_REQUIRE = listed("requires require required demands demanded imposes sets prescribes")


#: Nothing but the modifier of the amount bounds it.
BOUND = "at most"


def required(line: Line, amount: Amount, words: list[str]) -> str | None:
    """As in "may not weigh more than", "the 78% that the law requires"."""
    if amount.modifier in ("at_most", "at_least", "more_than", "less_than"):
        barred = next((w for w in ("may", "cannot", "can") if w in words[:8]), None)
        if barred and not _BARRING.isdisjoint(words[: words.index(barred) + 5]):
            return f"{barred} not"
    if (
        words[:1] == ["than"]
        and words[2:3] == ["no"]
        and not _MAY.isdisjoint(words[:9])
    ):
        return f"no {words[1]} than"
    if amount.modifier not in ("exact", "about") and _of_such(words):
        return "with"
    if ("have", "to") in pairwise(reversed(words[:6])):
        return "have to"
    if words[:2] == ["of", "fines"] or words[:2] == ["of", "fine"]:
        faced = amount.modifier == "up_to" or not _FACED.isdisjoint(words[2:6])
        return "fine" if faced else None
    after = [line.low(amount.last + place) for place in range(5)]
    bounded = next((w for w in after if w in _REQUIRE or w == "limit"), None)
    stop = {",", ".", ";"} & set(after[: after.index(bounded)]) if bounded else True
    return None if stop else bounded


def _of_such(words: list[str]) -> bool:
    """As in "firms with a wage bill of less than", "ships carrying more than"."""
    return any(w in _SUCH and b.endswith("s") for w, b in pairwise(words[:7]))


_SUCH = listed("with earning carrying weighing aged")

_MAY = listed("may can must shall")
_FACED = listed("face faces facing risk risks risking carry carries")
_BARRING = listed("not no nobody none cannot without")


def limited(words: list[str], amount: Amount) -> str | None:
    """The words that set a bound, None where none does or where it is an aim."""
    if _brought_to(words):
        return None
    near = words[:8]
    bounded = amount.modifier in ("at_most", "at_least")
    aimed = bounded and not AIMS.isdisjoint(words[:_AIMED_NEAR])
    if aimed:
        return None
    if bounded:
        bound = next((word for word in near if word in _LIMITS), None)
        if bound is not None or amount.modifier == "at_most":
            return bound or BOUND
    for word, nearer in zip(near[:6], ("", *near), strict=False):
        if word in _LIMITS and nearer not in ("wage", "wages", "price"):
            return word
        if nearer and word in ("that", ",", "and", "in", "at", "from", "after"):
            return None
    return None


#: "aims for a deficit of no more than 3%": words from the aim to its bound.
_AIMED_NEAR = 8


def _brought_to(words: list[str]) -> bool:
    """As in "must bring losses down to", "must be cut to": a level to be reached."""
    if any(to == "must" and v in REACHING for v, to in pairwise(words)):
        return True
    if words[:1] != ["to"] or "must" not in words[:_MOVING]:
        return False
    between = words[: words.index("must")]
    return any(word in DOWN or word in UP or word in _BROUGHT for word in between)


#: Words from a level back to the verb that brings there.
_MOVING = 14
_BROUGHT = listed("bring brought get lift lifted take taken move moved")
