"""An amount in a line in, what it does in the story out: target, baseline and so on."""

from itertools import pairwise

from dashboard.analysis.figures import aims
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.listing import listed

#: Copy -> role of its first figure.
RIGHT = (
    ("It wants to lift exports to $1 billion.", "target"),
    ("It will spend €4.2bn on schools.", "target"),
    ("It plans to hire up to 300 engineers.", "target"),
    ("The economy is expected to grow by 1.2% in 2026.", "forecast"),
    ("Officials put reserves at around $450 billion.", "estimate"),
    ("Output is to rise to 900 tonnes by 2028.", "target"),
    ("He pledged that output would reach 900 tonnes.", "target"),
    ("It says it will raise its output to 900 tonnes.", "target"),
    ("The gap would be brought down to 3% of output.", "target"),
    ("The aim: 100 electric buses by 2028.", "target"),
    ("Norrin has undertaken to accept 5,000 refugees.", "target"),
    ("The repairs would cost £85m.", "estimate"),
    ("A bill needs at least 81 votes.", "limit"),
    ("Spending rose 25%.", "change"),
    ("It won 71 seats.", "actual"),
    ("Kolo, 19, is out.", "other"),
)

_AIMS = listed(
    """
    target targets targeted targeting aim aims aimed aiming goal goals plan plans
    planned planning pledge pledges pledged promise promises promised vow vows vowed
    seek seeks sought seeking want wants wanted intend intends intended commit commits
    committed undertake undertakes hopes hoped hope agreed ambition objective bid
    meant designed commitment undertaking undertaken undertook undertakes
    """
)
_FORECASTS = listed(
    """
    expect expects expected forecast forecasts forecasting predict predicts predicted
    projected projects projection outlook anticipates anticipated foresees likely
    """
)
_ESTIMATES = listed(
    """
    estimate estimates estimated estimating reckons reckoned believed thought valued
    puts put could may might would calculated calculates suggests
    """
)
_LIMITS = listed(
    """
    must needs need needed requires required require cap caps capped limit limits
    limited maximum minimum threshold ceiling quota ordered order majority mandatory
    allowed eligible
    """
)
#: What someone undertakes with "will" or "would"; anything else merely happens.
_DONE = listed(
    """
    spend invest pay hire build cut raise lift release lend provide give close open add
    buy sell set create produce recruit train plant deliver earn reduce increase boost
    supply fund allocate donate distribute double triple install expand construct issue
    borrow repay receive send deploy inject contribute offer launch halve quadruple
    accept brought built raised hired planted trained spent opened created
    """
)
#: "a 16-month ban": the compound tells what the thing is like.
_COMPOUNDS = frozenset({"duration", "measure", "count"})
_COMPARING = listed("from against versus vs")
_COMPARED = frozenset(
    {("instead", "of"), ("compared", "to"), ("compared", "with"), ("compares", "with")}
)
_EARLIER = frozenset(
    f"a {unit} {word}"
    for unit in ("year", "month", "week", "decade", "quarter")
    for word in ("earlier", "ago", "before")
)
_REACH = 20


def role(line: Line, amount: Amount) -> str:
    """One of the roles of `records.Figure`."""
    if amount.kind == "age":
        return "other"
    if _baseline(line, amount):
        return "baseline"
    words = _before(line, amount)
    return aims.settled(line, amount, words) or _told(line, amount, words)


def _told(line: Line, amount: Amount, words: list[str]) -> str:
    """The role by the verbs before an amount that is no start of anything."""
    if amount.pair == "level" and not _MODALS.isdisjoint(words):
        return "target"
    if _change(line, amount, words):
        to_come = "forecast" if _growing(words) else _rate_of_growth(words)
        return to_come or "change"
    if line.part == "headline" and _heads_for(line, amount, words):
        return "target"
    return "limit" if _limited(words, amount) else _outlook(line, amount, words)


def _before(line: Line, amount: Amount) -> list[str]:
    """The words of the clause before the amount, nearest first."""
    words = []
    for back in range(1, _REACH + 1):
        word = line.low(amount.first - back)
        aim = word == ":" and line.low(amount.first - back - 1) in aims.WORDED
        if word in (";", ":", "") and not aim:
            break
        words.append(word)
    return words


def _baseline(line: Line, amount: Amount) -> bool:
    """As in "from X", "against X now", "X a year earlier", "instead of X"."""
    if amount.pair is not None:
        return amount.pair == "baseline"
    before, second = line.low(amount.first - 1), line.low(amount.first - 2)
    if before in ("an", "the"):
        before, second = second, line.low(amount.first - 3)
    if before in _COMPARING:
        moves = any(t.low in UP or t.low in DOWN or t.low in _AIMS for t in line.tokens)
        return amount.trend is None and (before != "from" or moves)
    after = " ".join(line.low(amount.last + ahead) for ahead in range(3))
    if second == "last" and before.endswith("'s"):
        return line.low(amount.first - 3) in ("than", "from", "with", "to", "against")
    then = after.startswith("when ") and any(t.low == "now" for t in line.tokens)
    return (second, before) in _COMPARED or after in _EARLIER or then


def _growing(words: list[str]) -> bool:
    """As in "expects the economy to grow by": a change still to come."""
    for word, before in pairwise(words[:4]):
        if (word in UP or word in DOWN) and before in ("to", "will", "would", "could"):
            return before != "to" or not _FORECASTS.isdisjoint(words)
    return False


def _rate_of_growth(words: list[str]) -> str | None:
    """As in "targets growth of 3.6%": a rate that is aimed for or foreseen."""
    rate = words[:1] == ["of"] and words[1:2] == ["growth"]
    return _ahead(words) if rate else None


def _heads_for(line: Line, amount: Amount, words: list[str]) -> bool:
    """A headline's future: "to spend €4.6bn", "sets 6 GW solar goal"."""
    verb = next((w for w, to in pairwise(words) if to == "to"), "")
    after = [line.low(amount.last + ahead) for ahead in range(4)]
    clause = after[: after.index(",")] if "," in after else after
    named = ("goal", "target", "plan", "pledge")
    return verb in _DONE or not set(clause).isdisjoint(named)


def _change(line: Line, amount: Amount, words: list[str]) -> bool:
    """Whether the amount is itself a difference."""
    if amount.trend is not None or amount.kind in _DIFFERENCES:
        return True
    before, second = line.low(amount.first - 1), line.low(amount.first - 2)
    if before == "by" and second == "or":
        return True
    near = {line.low(amount.first - back) for back in (1, 2, 3)}
    if amount.kind in ("duration", "measure"):
        after, than = line.low(amount.last), line.low(amount.last + 1)
        later = after in _LATER and than in ("than", "")
        return later or (after not in _LATER and not near.isdisjoint(_DELAYS))
    if amount.kind == "ratio":
        return not near.isdisjoint(("lost", "by", "cut", "fell", "lose", "shed"))
    return before == "by" and not _MISSED.isdisjoint(words)


_DIFFERENCES = frozenset({"percentage_point", "basis_point", "multiple"})
_LATER = listed("later earlier longer sooner warmer cooler")
_DELAYS = listed("delaying delayed delay postponed postponing")
_MISSED = listed("missed short exceeded beat")


def _limited(words: list[str], amount: Amount) -> bool:
    if any(to == "must" and verb in _REACHING for verb, to in pairwise(words)):
        return False
    near = words[:8]
    open_end = amount.modifier in ("at_most", "at_least") and "plans" not in words
    if open_end and not _LIMITS.isdisjoint(near):
        return True
    if amount.modifier == "at_most":
        return True
    for word, nearer in zip(near[:6], ("", *near), strict=False):
        if word in _LIMITS and nearer not in ("wage", "wages", "price"):
            return True
        if nearer and word in ("that", ",", "and", "in", "at", "from", "after"):
            return False
    return False


def _ahead(words: list[str]) -> str | None:
    """target, forecast or estimate by the nearest word that looks ahead."""
    for index, word in enumerate(words):
        ordained = word == "to" and words[index + 1 : index + 2] in _ORDAINED
        if index and (word in _MODALS or ordained):
            # "if we curb smuggling they will earn us": nobody undertakes it.
            verb = "" if "if" in words[index:] else _verb(words, index)
            vowed = ordained or not _VOWED.isdisjoint(words[index:])
            modal = "must" if vowed and verb in _REACHING else word
            return _undertaken("will" if modal == "to" else modal, verb)
        if word in _AIMS:
            return "target"
        if words[index - 1 : index + 1] == ["to", "set"]:
            return "forecast"
        if word in _FORECASTS or word in _ESTIMATES:
            return "forecast" if word in _FORECASTS else "estimate"
        if word in _TOLD:
            aimed = not _AIMS.isdisjoint(words[index + 1 : index + 2])
            return "target" if aimed else None
    return None


def _verb(words: list[str], modal: int) -> str:
    """The verb behind a modal; of "would be cut" the participle."""
    passive = words[modal - 1] == "be" and modal > 1
    return words[modal - 2] if passive else words[modal - 1]


def _outlook(line: Line, amount: Amount, words: list[str]) -> str:
    """What the words before an amount look ahead to; what is told otherwise."""
    told = "estimate" if "estimated" in words[:4] else "actual"
    compound = line.low(amount.last - 2) == "-" and amount.kind in _COMPOUNDS
    return told if compound or words[:1] == ["after"] else _ahead(words) or told


def _undertaken(modal: str, verb: str) -> str | None:
    """What "will" and "would" before a verb make of an amount."""
    if verb in _DONE or (modal == "must" and verb in _REACHING):
        return "target"
    if modal == "would":
        return None if verb == "have" else "estimate"
    return "forecast"


#: What is vowed to come to a value is undertaken: "pledged that it would reach".
_VOWED = listed("pledged promised vowed committed guaranteed undertook")
#: "is to deliver" is said of what has been decided.
_ORDAINED = (["is"], ["are"])
_MODALS = listed("will shall 'll would must")
#: What must come to a value is aimed for: "yields must reach 3 tonnes".
_REACHING = listed("reach rise grow increase fall double hit shrink drop climb")
#: What has happened or is: nothing before it looks ahead to the amount.
_TOLD = listed("had has was were rose fell said is are")
