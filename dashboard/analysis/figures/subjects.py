"""An amount that is the subject of a clause in, what the clause says of it out."""

from dashboard.analysis.figures import outlook, signs
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.figures.signs import Around
from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("Some 900 homes are to be wired by 2030.", "target"),
    ("It promised buses, and 130 have come.", "actual"),
    ("About 900 homes would be lost.", "estimate"),
)
#: Words between an amount and the modal whose subject it is.
_SUBJECT = 6
#: A role and its words.
Told = tuple[str, str]


def of_its_own(line: Line, amount: Amount, words: list[str]) -> bool:
    """As in "promised 200 buses, and 130 have arrived": a clause of what is."""
    opened = words[:1] and words[0] in _JOINING
    return bool(opened) and line.low(amount.last) in _HAPPENS


_JOINING = listed("and but while whereas when where so though although because as")

_HAPPENS = listed("have has had were was did do does remain stand came went died fell")


def done_to(line: Line, amount: Amount, words: list[str]) -> Told | None:
    """As in "26 drivers would be taken on": the amount is the subject of a plan."""
    place = amount.first - 1
    place -= line.low(place) in _ARTICLES
    before = line.low(place)
    if before == "of" and line.low(place - 1) in _SUMS:
        before = ""
    if before in _GOVERNED or (before.endswith("ing") and len(before) > _SHORT):
        return None
    hedged = amount.modifier == "about"
    for place in range(amount.last, amount.last + _SUBJECT):
        word = line.low(place)
        if word in outlook.MODALS:
            return _passive(line, place + 1, word, words, hedged)
        if word in ("are", "is", "were") and line.low(place + 1) == "to":
            return _passive(line, place + 2, f"{word} to", words, hedged)
        if not word.isalpha() or word in _CLAUSE:
            return None
    return None


def _passive(
    line: Line, place: int, before: str, words: list[str], hedged: bool
) -> Told | None:
    """What "be" and a participle say will be done to an amount."""
    passive = line.low(place) == "be"
    if not passive and before not in ("is to", "are to"):
        return ("forecast", before) if before == "will" else None
    verb = line.low(place + passive)
    told = f"{before} {'be ' if passive else ''}{verb}"
    behind = tuple(token.low for token in line.tokens[place + 1 + passive :])
    sort = "is to" if before.endswith(" to") else before
    sort = sort if sort in signs.WEIGHTS else "will"
    found = signs.signs(sort, verb, passive, words, Around(behind, hedged=hedged))
    if verb == "ready" or signs.weight(found) > 0:
        return "target", told
    return ("estimate" if before == "would" else "forecast"), told


#: An amount behind these belongs to another subject: "a ban covering 3 million".
_GOVERNED = listed("of for in on with to by at from than over under about")

_ARTICLES = listed("the its their his her")

#: "a fund of €100,000 would be set up": what is of that size is what is meant.
_SUMS = listed("fund loan package grant budget pot reserve bonus sum prize total")
_SHORT = 4

_CLAUSE = listed("and but that which who said says is are was were has have had when")
