"""An amount in a line in, the same amount with what qualifies its value out."""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import UP
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.modifiers import AFTER, BEFORE
from dashboard.analysis.words.numbers import UNITS

#: Copy -> modifier of its first figure.
RIGHT = (
    ("It costs about $5.", "about"),
    ("A good 300 people came.", "about"),
    ("Not even 300 came.", "less_than"),
    ("It took some five months.", "about"),
    ("It has nearly 70 staff.", "nearly"),
    ("At least two ships sank.", "at_least"),
    ("At least four died.", "at_least"),
    ("More than 6 million homes burned.", "more_than"),
    ("no more than $90 million", "at_most"),
    ("less than 2 percent", "less_than"),
    ("up to 400 jobs", "up_to"),
    ("as many as 14 players", "up_to"),
    ("just under 296 hp", "less_than"),
    ("over 180 people", "more_than"),
    ("no fewer than 12 ships", "at_least"),
    ("an estimated 5 million children", "about"),
    ("300 people or more", "at_least"),
    ("a minimum of 30 days", "at_least"),
    ("close to 90 ships", "nearly"),
    ("$5m or so", "about"),
    ("more than $5 to $7", "range"),
    ("No patient waits longer than 18 weeks.", "at_most"),
    ("A driver should not work more than 9 hours.", "at_most"),
    ("It would need a fund of say $5.", "about"),
    ("The bill climbed past $6bn.", "more_than"),
    ("It is worth north of $5m.", "more_than"),
    ("It holds north of 80 patents.", "more_than"),
    ("Losses exceeded $5m.", "more_than"),
    ("Losses must not exceed $5m.", "at_most"),
    ("Fares are capped at $5.", "exact"),
    ("It costs as little as $5.", "at_least"),
    ("It costs $5 or thereabouts.", "about"),
    ("Its staff is 12ish.", "about"),
    ("More than half left.", "more_than"),
    ("It took up to 40 minutes.", "up_to"),
    ("The bill is estimated at $5m.", "about"),
    ("The bill was estimated to be $5m.", "about"),
    ("Perhaps 40 homes burned.", "about"),
    ("The price neared $40,000.", "nearly"),
    ("Highs will be near 40C.", "nearly"),
    ("It weighs a bit more than 40 kg.", "more_than"),
    ("It weighs a shade under 40 kg.", "less_than"),
    ("Losses could top $5m.", "more_than"),
    ("Debt has passed $5bn.", "more_than"),
    ("It lies within 40 miles of the sea.", "at_most"),
)
#: Copy with such a word that qualifies nothing.
WRONG = (
    "It fell over the past two years.",
    "It sold above all 12 ships.",
    "Some of the 12 ships sank.",
    "It drew three times as many as 40 pumps would.",
    "Prosecutors say $23 million was stolen.",
    "The town came below two of 11 pillars.",
    "The pace was stepped up to 550 homes a day.",
    "The wait has crept up to 12 days.",
    "She approached 12 banks.",
    "The quake was felt near 40 villages.",
    "The top 40 clubs play.",
    "It lies north of 40 villages.",
    "The house passed 40 laws.",
    "He passed $5m to his son.",
    "Within the 12 mills all was calm.",
)

_LONGEST = max(len(phrase.split()) for phrase in BEFORE)
#: No other word before an amount ends a phrase that qualifies it.
_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in BEFORE)
_MAY_QUALIFY = _LAST_WORDS | {"the", "a", "another"}
_OPEN_ABOVE = frozenset({"at_least", "more_than"})
_OPEN_BELOW = frozenset({"less_than", "at_most", "up_to"})
#: Before "over" and a length of time: the length is the size of something.
_SIZES = frozenset({"for", "in", "by", "after", "of", "is", "was", "took", "lasted"})


#: Behind these "say" gives an example; behind its subject it is a verb.
_EXAMPLES = frozenset({",", "(", "of", "to", "by", "for", "in", "at", "from", "after"})
#: "climbs past £6bn"; "walked past 12 ships" is no bound.
_PASSING = UP | frozenset({"went", "goes", "going", "go", "moved", "pushed"})
#: "stepped up to 550 houses a day": the verb, not the value, goes up.
_STEPPED = listed(
    """
    stepped step steps stepping ramped ramp ramping sped scaled scale built back went
    go goes going gone moved move pushed push put brought driven
    crept creep creeps creeping edged inched ticked nudged shot
    """
)
_LENGTHS = listed("mile km m foot yard")
_PLACES = frozenset({"above", "below", "under", "beyond", "over"})
_NEGATIONS = frozenset({"no", "not", "nobody", "never", "none", "cannot", "n't"})
#: A clause with these between its negation and its amount denies something else.
_CLAUSE_ENDS = frozenset({",", ";", ":", "(", ")", "and", "but", "that", "because"})
#: How far before "more than" the negation of its verb may stand.
_NEGATED_REACH = 8


def qualified(line: Line, amount: Amount, floor: int) -> Amount:
    """The amount with its modifier and open end; nothing before `floor` is read."""
    first, modifier = _before(line, amount, floor)
    last = amount.last
    if modifier is None:
        last, modifier = _after(line, amount)
    if modifier is None:
        return _bounded(line, amount)
    if amount.modifier == "range":
        return replace(amount, first=first, last=last)
    if amount.vague:
        return replace(amount, first=first, last=last)
    low = None if modifier in _OPEN_BELOW else amount.low
    high = None if modifier in _OPEN_ABOVE else amount.high
    return replace(
        amount, first=first, last=last, low=low, high=high, modifier=modifier
    )


def _bounded(line: Line, amount: Amount) -> Amount:
    """The amount with the bound that a verb before it sets: "exceeded 40%".

    The verb is no part of the figure's words.
    """
    if amount.modifier != "exact" or amount.vague:
        return amount
    place = amount.first - 1
    word = line.low(place)
    if word in _NEARS and amount.kind in _MEASURED:
        return replace(amount, modifier="nearly")
    if word in _EXCEEDS or _passed(line, amount, place):
        denied = not {line.low(place - 1), line.low(place - 2)}.isdisjoint(_NEGATIONS)
        if denied:
            return replace(amount, modifier="at_most", low=None)
        return replace(amount, modifier="more_than", high=None)
    return amount


#: Verbs that say that a value lies beyond the one after them.
_EXCEEDS = listed(
    """
    exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped tops
    """
)


#: "the price neared $40": of people and other things the verb tells of a meeting.
_NEARS = listed("neared nears nearing approach approaches approached")
_MEASURED = frozenset({"money", "percent", "measure"})
#: Before "top" they make it a verb.
_MODALS = listed("could would will may might to can should")


def _passed(line: Line, amount: Amount, place: int) -> bool:
    """As in "could top 40", "has passed $5bn"."""
    word = line.low(place)
    if word == "top":
        return line.low(place - 1) in _MODALS
    given = line.low(amount.last) in ("to", "on", "in")
    summed = amount.kind == "percent" or (amount.kind == "money" and amount.scaled)
    return word in ("pass", "passes", "passed") and summed and not given


def beginning(line: Line, amount: Amount) -> int:
    """The token with which the amount and what qualifies it begin."""
    return _before(line, amount, 0)[0]


def _before(line: Line, amount: Amount, floor: int) -> tuple[int, str | None]:
    place = amount.first
    if line.low(place - 1) not in _MAY_QUALIFY:
        return place, None
    for article in (0, 1):
        start = place - article
        the = line.low(start) == "the" and amount.kind != "duration"
        if article and not (the or line.low(start) in ("a", "another")):
            break
        if line.low(start - 1) not in _LAST_WORDS:
            continue
        for size in range(min(_LONGEST, start - floor), 0, -1):
            words = " ".join(line.low(i) for i in range(start - size, start))
            modifier = BEFORE.get(words)
            if modifier is None or not _holds(line, amount, start - size, words):
                continue
            if article and line.low(start) == "the" and words.endswith("than"):
                # "less than the 310 million of May" compares with a known value.
                continue
            inner = start - size
            outer = BEFORE.get(
                " ".join(line.low(i) for i in range(max(floor, inner - 2), inner))
            )
            if outer is not None and modifier == "about":
                return max(floor, inner - 2), outer
            if modifier == "more_than" and _negated(line, inner):
                modifier = "at_most"
            return inner, modifier
    return place, None


def _negated(line: Line, place: int) -> bool:
    """As in "no patient waits longer than": the verb before the phrase is denied.

    "It has not paid for more than two years" tells how long, and denies no length.
    """
    if line.low(place - 1) in ("for", "in", "over"):
        return False
    for back in range(1, _NEGATED_REACH):
        word = line.low(place - back)
        if word in _NEGATIONS:
            return True
        if word in _CLAUSE_ENDS:
            return False
    return False


def _holds(line: Line, amount: Amount, place: int, words: str) -> bool:
    """Whether the phrase speaks of the value and not of place, time or motion."""
    before = line.low(place - 1)
    if amount.kind == "duration" and words in _PLACES:
        return before in _SIZES if words == "over" else before != "the"
    if words in ("past", "north of", "south of"):
        summed = amount.kind in ("money", "percent")
        if words == "past":
            return summed and before in _PASSING
        return summed or before in _VALUED
    if words in ("near", "within"):
        # "near 40 villages", "within the 12 mills"
        sized = amount.kind in _MEASURED and line.low(amount.first - 1) == words
        return sized and not (words == "near" and amount.unit in _LENGTHS)
    if words == "some":
        return amount.kind in ("count", "duration", "measure", "money", "percent", None)
    led = words == "up to" and (before in _STEPPED or _brought(line, place))
    example = words != "say" or before in _EXAMPLES
    turned = words in ("around", "about") and before in ("turned", "all")
    return example and not (led or turned or _compares(line, amount, before, words))


#: "has north of 80 patents"; "40 miles north of 12 villages" tells a place.
_VALUED = listed("is was were are be at of to has have had holds hold held")


def _brought(line: Line, place: int) -> bool:
    """As in "bring average yields up to 6 kilos": a level, and no bound."""
    near = [line.low(place - back) for back in range(1, _BROUGHT_REACH)]
    return not _BRING.isdisjoint(near) and {",", "of"}.isdisjoint(near)


_BRING = listed("bring brings brought bringing")
_BROUGHT_REACH = 5


def _compares(line: Line, amount: Amount, before: str, words: str) -> bool:
    """As in "three times as many as", and in "below two of 11" where it ranks."""
    if words.startswith("as "):
        return before in ("times", "twice", "thrice", "half")
    counted = line.low(amount.last + 1) if line.low(amount.last) == "of" else ""
    return words in _PLACES and (counted.isdecimal() or counted in UNITS)


def _after(line: Line, amount: Amount) -> tuple[int, str | None]:
    last = amount.last
    modifier = AFTER.get(f"{line.low(last)} {line.low(last + 1)}")
    if modifier is not None:
        return last + 2, modifier
    if line.low(last) in ("+", "ish") and line.glued(last):
        return last + 1, "at_least" if line.low(last) == "+" else "about"
    if line.low(last) == "-" and line.low(last + 1) in ("plus", "odd"):
        return last + 2, "at_least" if line.low(last + 1) == "plus" else "about"
    return last, None
