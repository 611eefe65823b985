"""An amount in a line in, what it does in the story and the words that say so out."""

from dataclasses import replace

from dashboard.analysis.figures import (
    aims,
    asides,
    bounds,
    expected,
    headlines,
    identified,
    limits,
    mandated,
    outlook,
    results,
    starts,
    subjects,
    undertaken,
)
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.figures.signs import Around
from dashboard.analysis.words.clauses import AIMS
from dashboard.analysis.words.listing import listed

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
    ("It was told to share the money among 47 towns.", "actual"),
)
#: An amount's role, and the words of the copy that it rests on.
Told = tuple[str, str]
#: "a 16-month ban": the compound tells what the thing is like.
_COMPOUNDS = frozenset({"duration", "measure", "count"})
#: Words that may govern an amount, and those of a sentence with many infinitives.
_REACH, _SENTENCE = 30, 50
#: Words between a verb of change and its size: "cut greenhouse gas emissions by".
_MOVED = 7


def role(line: Line, amount: Amount) -> Told:
    """One of the roles of `records.Figure`, with the words that decide it."""
    if amount.kind == "age":
        return "other", ""
    settled = _error(line, amount) or _required(line, amount)
    which = identified.only(line, amount)
    if which is not None and settled is None:
        return "other", which
    if settled is not None:
        return settled
    start = starts.start(line, amount)
    if start is not None:
        return "baseline", start
    words = _before(line, amount)
    if asides.aside(line, amount, words):
        return "actual", ""
    words = bounds.without_asides(words, amount.modifier != "exact")
    return aims.settled(line, amount, words) or _told(line, amount, words)


def _told(line: Line, amount: Amount, words: list[str]) -> Told:
    """The role by the verbs before an amount that is no start of anything."""
    around = _around(line, amount)
    reached = _reached(amount, words, around)
    if reached is not None:
        return reached
    if _change(line, amount, words):
        return undertaken.change(line, amount, words, around) or ("change", "")
    if line.part == "headline" and headlines.sets(line, amount, words):
        return "target", ""
    means = words[0] if words[:1] and amount.modifier != "exact" else ""
    limit = means if means in _MEANS else limits.limited(words, amount)
    limit = limit or limits.required(line, amount, words)
    if limit is None:
        return _outlook(line, amount, words, around)
    return _bounded(limit, words, outlook.ahead(words, amount.kind, around))


def _bounded(limit: str, words: list[str], owed: Told | None) -> Told:
    """A limit, or what is owed by a bounded value: "will be £150m or less"."""
    given = words[:1] and words[0] in _SPENT
    if limit not in _OWED or owed is None or given or owed[1].startswith("to "):
        return "limit", limit
    likely = owed[0] == "forecast" or owed[1].startswith("would")
    likely = likely and owed[1] not in ("may", "might", "could")
    if limit == limits.BOUND and owed[0] != "target" and likely:
        return "forecast", owed[1]
    return owed if owed[0] == "target" else ("limit", limit)


#: What must be may be owed to an aim: "must be brought down to 7,000 by 2030"; what
#: will be "£150m or less" is no limit for being bounded.
_OWED = ("must", "have to", "needs", "need", limits.BOUND)
#: Unless it is given away: "will spend no more than $90m".
_SPENT = listed("spend pay charge lend give take carry admit allow hold cost")
#: "families with an income below $24,000": whom something is for.
_MEANS = listed("income incomes earnings salary salaries turnover")


def _reached(amount: Amount, words: list[str], around: Around) -> Told | None:
    """The level that "from 27 to 15" leads to, where a modal looks ahead to it."""
    if amount.pair != "level" or outlook.MODALS.isdisjoint(words):
        return None
    return outlook.ahead(words, amount.kind, replace(around, level=True))


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


def _before(line: Line, amount: Amount) -> list[str]:
    """The words of the clause before the amount, nearest first."""
    near = line.tokens[max(0, amount.first - _SENTENCE) : amount.first]
    words = [token.low for token in reversed(near)]
    for place, word in enumerate(words):
        named = words[place + 1] if place + 1 < len(words) else ""
        if word == ";" or (word == ":" and named not in aims.WORDED):
            return words[:place]
    return words


def _around(line: Line, amount: Amount) -> Around:
    """The words of the sentence behind the amount, and the names in all of it."""
    near = line.tokens[max(0, amount.first - _SENTENCE) : amount.first]
    names = (t for t in near if t.text[:1].isupper())
    capital = frozenset(t.low for t in names if t.start or t.text in line.names)
    last = amount.last
    rest = tuple(token.low for token in line.tokens[last : last + _SENTENCE])
    return Around(rest, capital, hedged=amount.modifier == "about")


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
        later = after in _LATER and than in ("than", "", ".", ",", ";")
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
#: "in the past six years": a length that lies behind.
_PAST = listed("past last previous recent preceding")


def _outlook(line: Line, amount: Amount, words: list[str], around: Around) -> Told:
    """What the words before an amount look ahead to; what is told otherwise."""
    told = ("estimate", "estimated") if "estimated" in words[:4] else ("actual", "")
    if asides.of_time(line, amount, words):
        return "other", ""
    if _by_the_way(line, amount, words):
        return told
    priced = _priced(line, amount, words)
    if priced is not None:
        return priced
    lasting = amount.kind == "duration" and _lasting(line, amount, words)
    if lasting or words[:1] == ["every"] or subjects.of_its_own(line, amount, words):
        return told
    ahead = outlook.ahead(words, amount.kind, around)
    found = subjects.done_to(line, amount, words) or mandated.mandated(words) or ahead
    if found is not None:
        return found
    when = expected.dated(line, amount) if told[0] == "actual" else None
    return ("forecast", when) if when else told


def _by_the_way(line: Line, amount: Amount, words: list[str]) -> bool:
    """As in "a 16-month ban", "in the past six years", "after 40 days"."""
    compound = line.low(amount.first + 1) == "-" and amount.kind in _COMPOUNDS
    behind = amount.kind == "duration" and words[:1] and words[0] in _PAST
    shared = amount.kind == "count" and words[:1] and words[0] in _SHARED
    shared = shared or _given_to(amount, words)
    told = compound or behind or shared or _price(amount, words)
    return bool(told or words[:1] == ["after"])


def _given_to(amount: Amount, words: list[str]) -> bool:
    """As in "to pay 4.6 million to 310 householders": whom it is paid to."""
    sum_of = words[1:2] and (words[1][:1].isdigit() or words[1] in _SUMS)
    given = words[:1] == ["to"] and bool(sum_of) and amount.pair is None
    return given and amount.kind == "count" and "from" not in words[:_REACH]


_SUMS = listed("m bn million billion trillion lakh crore thousand")
#: "paid out among 47 counties": whom something is for, or where.
_SHARED = listed("among amongst across between")


def _priced(line: Line, amount: Amount, words: list[str]) -> Told | None:
    """What a thing to come costs, what comes of it, and what is only estimated."""
    result = results.of_clause(words)
    if result is not None:
        return "forecast", result
    if words[:1] == ["costing"] and not outlook.MODALS.isdisjoint(line.lows.values()):
        return "estimate", "costing"
    if words[:2] in (["of", "cost"], ["of", "price"]):
        return "estimate", f"{words[1]} of"
    hedged = "estimated" in (line.low(amount.first), line.low(amount.first + 1))
    aimed = not AIMS.isdisjoint(words[:_MOVED])
    return ("estimate", "estimated") if hedged and not aimed else None


def _lasting(line: Line, amount: Amount, words: list[str]) -> bool:
    """As in "over two years", "in ten years' time": when, and not how much."""
    time = line.low(amount.last) == "time" or line.low(amount.last + 1) == "time"
    years = (amount.unit or "") == "year" and words[:1] in (["in"], ["within"])
    lasts = words[:1] == ["for"] and AIMS.isdisjoint(words[1:4])
    return time or years or lasts or words[:1] in (["over"], ["during"])


def _price(amount: Amount, words: list[str]) -> bool:
    """As in "to raise capacity to 33,000 by 2029 for some £70m": what it costs."""
    if amount.kind != "money" or words[:1] != ["for"] or words[1:2] == ["and"]:
        return False
    return AIMS.isdisjoint(words[1:4])
