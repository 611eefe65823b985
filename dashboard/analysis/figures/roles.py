"""An amount in a line in, what it does in the story and the words that say so out."""

from itertools import pairwise

from dashboard.analysis.figures import aims, outlook, starts
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.undertakings import DONE, PARTICIPLES, REACHING

#: Copy -> role of its first figure.
RIGHT = (
    ("Officials put reserves at around $450 billion.", "estimate"),
    ("The aim: 100 electric buses by 2028.", "target"),
    ("A bill needs at least 81 votes.", "limit"),
    ("Spending rose 25%.", "change"),
    ("It plans to cut 1,200 jobs.", "target"),
    ("It promised to cut emissions by 40% from 2019 levels.", "target"),
    ("It vowed to double its exports.", "target"),
    ("It aims for a gap of no more than 3%.", "target"),
    ("Seats for women are to grow, up 12 percentage points.", "change"),
    ("Some 26 drivers would be taken on by June.", "target"),
    ("About 40 homes would be lost.", "estimate"),
    ("Some 62,000 commuters will use it.", "forecast"),
    ("Exports, worth $140 million, are to grow.", "actual"),
    ("It won 71 seats.", "actual"),
    ("Kolo, 19, is out.", "other"),
    ("The poll has a margin of error of 3 percentage points.", "other"),
    ("It vaccinated 71% of pupils, short of the 78% required by law.", "actual"),
    ("Grants go to families with an income below $24,000.", "limit"),
    ("The corps has lost 2,600 drivers since 2021.", "change"),
    ("It came nine months later than the mill had hoped.", "change"),
    ("Guests stayed 6 nights, 11% more than in 2024, it said.", "actual"),
    ("The mill must bring losses down to 13% by June.", "target"),
    ("Deaths must be brought down to fewer than 7,000 a year.", "target"),
    ("A driver must carry 4 lamps.", "limit"),
    ("He said he would double the wage of guards.", "target"),
    ("Demand will double the cost of coal.", "change"),
    ("She said it would cut the number of boards from 27 to 15.", "baseline"),
    ("It will hand out 6 million seedlings.", "target"),
)

#: An amount's role, and the words of the copy that it rests on.
Told = tuple[str, str]

_LIMITS = listed(
    """
    must needs need needed requires required require cap caps capped limit limits
    limited maximum minimum threshold ceiling quota ordered order majority mandatory
    allowed eligible
    """
)
#: "a 16-month ban": the compound tells what the thing is like.
_COMPOUNDS = frozenset({"duration", "measure", "count"})
#: Words that may govern an amount, and those of a sentence with many infinitives.
_REACH, _SENTENCE = 20, 50
#: Words between a verb of change and its size: "cut greenhouse gas emissions by".
_MOVED = 7


def role(line: Line, amount: Amount) -> Told:
    """One of the roles of `records.Figure`, with the words that decide it."""
    if amount.kind == "age":
        return "other", ""
    settled = _error(line, amount) or _required(line, amount)
    if settled is not None:
        return settled
    start = starts.start(line, amount)
    if start is not None:
        return "baseline", start
    words = _before(line, amount)
    if _aside(line, amount, words):
        return "actual", ""
    words = outlook.without_asides(words, amount.modifier != "exact")
    return aims.settled(line, amount, words) or _told(line, amount, words)


def _told(line: Line, amount: Amount, words: list[str]) -> Told:
    """The role by the verbs before an amount that is no start of anything."""
    if amount.pair == "level":
        plain = any(w in DONE or w in REACHING for w in words[:_MOVING])
        reach = _SENTENCE if plain else _REACH
        modal = next((w for w in words[:reach] if w in outlook.MODALS), None)
        if modal:
            return "target", modal
    doubled = _doubled(line, amount, words)
    if doubled is not None:
        return doubled
    if _change(line, amount, words):
        return _undertaken_change(amount, words) or ("change", "")
    if line.part == "headline" and _heads_for(line, amount, words):
        return "target", ""
    means = words[0] if words[:1] and amount.modifier != "exact" else ""
    limit = means if means in _MEANS else _limited(words, amount)
    return ("limit", limit) if limit is not None else _outlook(line, amount, words)


#: Words from a level back over its start to the verb of both.
_MOVING = 14


def _error(line: Line, amount: Amount) -> Told | None:
    """As in "a margin of error of 3 points": how sure another value is."""
    words = [line.low(amount.first - back) for back in (1, 2, 3, 4)]
    margin = "error" in words and "margin" in words
    return ("other", "margin of error") if margin else None


def _required(line: Line, amount: Amount) -> Told | None:
    """As in "the 30 days required by the pact", "the 78% that the law requires"."""
    behind = [line.low(amount.last + ahead) for ahead in range(_REQUIRING)]
    for place, word in enumerate(behind[:-1]):
        if word in ("required", "demanded", "prescribed") and behind[place + 1] == "by":
            return "limit", f"{word} by"
        if word in ("requires", "demands", "prescribes") and "that" in behind[:place]:
            return "limit", word
        if not word.isalpha():
            return None
    return None


#: Words behind an amount within which a law that requires it is named.
_REQUIRING = 7


def _doubled(line: Line, amount: Amount, words: list[str]) -> Told | None:
    """As in "said he would double the wage": what its subject does to something."""
    if amount.rule != "multiple-word" or line.low(amount.last) not in _OBJECTS:
        return None
    told = outlook.ahead([line.low(amount.first), *words], amount.kind)
    own = words[1:2] and words[1] in ("he", "she", "it", "they", "we", "i")
    modal = words[:1] in (["will"], ["would"]) and own
    return told if modal and told is not None and told[0] == "target" else None


_OBJECTS = listed("the its their his her our")


def _before(line: Line, amount: Amount) -> list[str]:
    """The words of the clause before the amount, nearest first."""
    words = []
    for back in range(1, _SENTENCE + 1):
        word = line.low(amount.first - back)
        aim = word == ":" and line.low(amount.first - back - 1) in aims.WORDED
        if word in (";", ":", "") and not aim:
            break
        words.append(word)
    return words


def _undertaken_change(amount: Amount, words: list[str]) -> Told | None:
    """As in "plans to cut 1,200 jobs", "expects the economy to grow by 1.2%"."""
    if words[:1] in (["up"], ["down"]) or words[:2] == ["of", "rise"]:
        return None
    if words[:1] == ["be"]:
        return outlook.ahead(words, amount.kind)
    for word, before in pairwise(words[:4]):
        if (word in UP or word in DOWN) and before in ("to", "will", "would", "could"):
            found = outlook.ahead(words, amount.kind)
            return found if before == "to" else found or ("forecast", before)
    if words[:2] == ["of", "growth"]:
        return outlook.ahead(words, amount.kind)
    moved = any(word in UP or word in DOWN for word in words[:_MOVED])
    moved = moved or amount.rule == "multiple-word"
    if not moved or "missed" in words[:_REACH]:
        return None
    found = outlook.ahead(words, amount.kind)
    return found if found is not None and found[0] == "target" else None


def _heads_for(line: Line, amount: Amount, words: list[str]) -> bool:
    """A headline's future: "to spend €4.6bn", "sets 6 GW solar goal"."""
    clause = next((i for i, w in enumerate(words) if w in _BREAKS), len(words))
    verb = next((w for w, to in pairwise(words[:clause]) if to == "to"), "")
    after = [line.low(amount.last + ahead) for ahead in range(4)]
    behind = after[: after.index(",")] if "," in after else after
    named = ("goal", "target", "plan", "pledge")
    return verb in DONE or not set(behind).isdisjoint(named)


#: Words of a headline behind which another clause begins.
_BREAKS = listed("as after while amid before when ,")


def _change(line: Line, amount: Amount, words: list[str]) -> bool:
    """Whether the amount is itself a difference."""
    if amount.trend is not None or amount.kind in _DIFFERENCES:
        return amount.kind != "multiple" or not _level_of(line, amount)
    before, second = line.low(amount.first - 1), line.low(amount.first - 2)
    if before == "by" and second == "or":
        return True
    if amount.kind == "count" and before in ("lost", "gained", "shed"):
        behind = {line.low(amount.last + ahead) for ahead in range(3)}
        return "since" in behind
    near = {line.low(amount.first - back) for back in (1, 2, 3)}
    if amount.kind in ("duration", "measure"):
        after, than = line.low(amount.last), line.low(amount.last + 1)
        later = after in _LATER and than in ("than", "")
        return later or (after not in _LATER and not near.isdisjoint(_DELAYS))
    if amount.kind == "ratio":
        return not near.isdisjoint(("lost", "by", "cut", "fell", "lose", "shed"))
    return before == "by" and not _MISSED.isdisjoint(words)


def _level_of(line: Line, amount: Amount) -> bool:
    """As in "net debt to below 1.5 times core earnings": a ratio that is reached."""
    before = line.low(amount.first - 1)
    return before in ("to", "at") and amount.rule == "multiple"


_DIFFERENCES = frozenset({"percentage_point", "basis_point", "multiple"})
_LATER = listed("later earlier longer sooner warmer cooler")
_DELAYS = listed("delaying delayed delay postponed postponing")
_MISSED = listed("missed short exceeded beat")


def _limited(words: list[str], amount: Amount) -> str | None:
    """The words that set a bound, None where none does or where it is an aim."""
    if _brought_to(words):
        return None
    near = words[:8]
    bounded = amount.modifier in ("at_most", "at_least")
    aimed = bounded and not outlook.AIMS.isdisjoint(words[:_AIMED_NEAR])
    if aimed:
        return None
    if bounded:
        bound = next((word for word in near if word in _LIMITS), None)
        if bound is not None or amount.modifier == "at_most":
            return bound or "at most"
    for word, nearer in zip(near[:6], ("", *near), strict=False):
        if word in _LIMITS and nearer not in ("wage", "wages", "price"):
            return word
        if nearer and word in ("that", ",", "and", "in", "at", "from", "after"):
            return None
    return None


def _brought_to(words: list[str]) -> bool:
    """As in "must bring losses down to", "must be cut to": a level to be reached."""
    if any(to == "must" and v in REACHING for v, to in pairwise(words)):
        return True
    if words[:1] != ["to"] or "must" not in words[:_MOVING]:
        return False
    between = words[: words.index("must")]
    return any(word in DOWN or word in UP or word in _BROUGHT for word in between)


_BROUGHT = listed("bring brought get lift lifted take taken move moved")
#: "families with an income below $24,000": whom something is for.
_MEANS = listed("income incomes earnings salary salaries turnover")
#: "aims for a deficit of no more than 3%": words from the aim to its bound.
_AIMED_NEAR = 8
#: "in the past six years": a length that lies behind.
_PAST = listed("past last previous recent preceding")
#: ", worth $140 million in 2025," tells of the thing before, in passing.
_ASIDE = listed("worth at now currently")


def _outlook(line: Line, amount: Amount, words: list[str]) -> Told:
    """What the words before an amount look ahead to; what is told otherwise."""
    told = ("estimate", "estimated") if "estimated" in words[:4] else ("actual", "")
    compound = line.low(amount.last - 2) == "-" and amount.kind in _COMPOUNDS
    behind = amount.kind == "duration" and words[:1] and words[0] in _PAST
    if compound or behind or _price(amount, words) or words[:1] == ["after"]:
        return told
    return _done_to(line, amount) or outlook.ahead(words, amount.kind) or told


def _price(amount: Amount, words: list[str]) -> bool:
    """As in "to raise capacity to 33,000 by 2029 for some £70m": what it costs."""
    if amount.kind != "money" or words[:1] != ["for"] or words[1:2] == ["and"]:
        return False
    return outlook.AIMS.isdisjoint(words[1:3])


def _aside(line: Line, amount: Amount, words: list[str]) -> bool:
    """As in ", worth $140 million in 2025,": told of the thing before, in passing."""
    if words[:1] == [","]:
        plain = amount.trend is None and amount.modifier in _PLAIN
        return plain and _dated_aside(line, amount)
    if words[:3] == ["present", "at", ","] or words[:3] == ["at", "now", ","]:
        return True
    return words[1:2] == [","] and words[0] in _ASIDE


#: Of a value "in 2025", not of a bound that is set.
_PLAIN = listed("exact about nearly range")


def _dated_aside(line: Line, amount: Amount) -> bool:
    """As in ", 11 million litres a day in 2025,": a value of then, told in passing."""
    for place in range(amount.last, amount.last + _SUBJECT):
        if line.low(place) == ",":
            return _year(line.low(place - 1))
    return False


def _year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word.startswith(("19", "20"))


#: Words between an amount and the modal whose subject it is.
_SUBJECT = 6


def _done_to(line: Line, amount: Amount) -> Told | None:
    """As in "26 drivers would be taken on": the amount is the subject of a plan."""
    before = line.low(amount.first - 1)
    if before in _GOVERNED or (before.endswith("ing") and len(before) > _SHORT):
        return None
    for place in range(amount.last, amount.last + _SUBJECT):
        word = line.low(place)
        if word in outlook.MODALS:
            return _passive(line, place + 1, word)
        if word in ("are", "is", "were") and line.low(place + 1) == "to":
            return _passive(line, place + 2, f"{word} to")
        if not word.isalpha() or word in _CLAUSE:
            return None
    return None


def _passive(line: Line, place: int, before: str) -> Told | None:
    """What "be" and a participle say will be done to an amount."""
    if line.low(place) != "be":
        return ("forecast", before) if before == "will" else None
    verb = line.low(place + 1)
    told = f"{before} be {verb}"
    if verb in PARTICIPLES or verb == "ready":
        return "target", told
    return ("estimate" if before == "would" else "forecast"), told


#: An amount behind these belongs to another subject: "a ban covering 3 million".
_GOVERNED = listed("of for in on with to by at from than over under about")
_SHORT = 4
_CLAUSE = listed("and but that which who said says is are was were has have had when")
