"""An amount in a line in, what it measures as a noun phrase out."""

from dashboard.analysis.figures import agents, phrases
from dashboard.analysis.figures.aims import WORDED
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.no_heads import AFTER_TO
from dashboard.analysis.words.units import TIMES

#: Copy -> measure of its first figure.
RIGHT = (
    ("It wants to lift annual exports to $1 billion.", "annual exports"),
    (
        "It aims to achieve $1 billion in gemstone-related exports.",
        "gemstone-related exports",
    ),
    ("It is to mend roads and lift annual exports to $1 billion.", "annual exports"),
    ("It targets $1 billion exports.", "exports"),
    ("Formal exports remain negligible, at about $5.8 million.", "formal exports"),
    ("Formal exports are tiny, at about $5.8 million annually.", "formal exports"),
    ("It has two centres of excellence.", "centres of excellence"),
    ("It will cut its net debt to $500 million.", "net debt"),
    ("Turnout rose to 67%.", "turnout"),
    ("It offers sites with a capacity of 2 GW for wind.", "capacity"),
    ("Rates would not fall to the goal of 4%.", "rates"),
    ("It earned 61 cents a share, down from $3 million.", None),
    ("The share of new homes rose to 67%.", "share of new homes"),
    ("A typical house costs $900.", "typical house"),
    ("It plans to treble its fleet of buses.", "fleet of buses"),
    ("Exports of tea and jute came to $112 million.", "exports of tea and jute"),
    ("It ended the fuel subsidy, which saves $60 million a year.", "fuel subsidy"),
    ("Orla raised starting pay to $19,400.", "starting pay"),
    ("The delay costs about $12 million.", "delay"),
    ("Builders opened a $340 million crossing.", "crossing"),
    ("The deficit will fall to 2.8% of output.", "deficit"),
    ("It won 38.4% of the vote.", "vote"),
    (
        "The average wait for an operation fell to 27 weeks.",
        "average wait for an operation",
    ),
    ("The bank kept its main rate at 6.75%.", "main rate"),
    ("Unemployment stood at 5.1%, unchanged from August.", "unemployment"),
    ("Velm exported tea and jute worth $312 million.", "tea and jute"),
    ("At 9.4%, youth unemployment is low.", "youth unemployment"),
    ("Turnover at the family-owned mill rose to $8m.", "turnover"),
    ("Prices for used cars dropped by 4%.", "prices for used cars"),
    ("About 30% of the town's wells are dry.", "wells"),
    ("The theft cost the museum $2m.", "theft"),
    ("They want the retirement age raised to 67%.", "retirement age"),
    ("A tonne of cocoa now sells for $7,900.", "tonne of cocoa"),
    ("The river rose 40 centimetres overnight.", "river"),
    ("It raised its forecast for rice output to 31 tonnes.", "rice output"),
    ("Critics on the council say the cost has grown by 17%.", "cost"),
)
#: Copy whose first figure has no noun near it that says what it measures.
WRONG = (
    "They will earn us billions of dollars.",
    "The city pays $70 million.",
    "The hospital owes suppliers $14m.",
    "He was fined $400 for dumping rubbish.",
    "Guests on the night ferry have to pay $12 more.",
    "The government wants $600 million a year.",
    "“It hurts for two years or it ends for good,” he said.",
    "The Development Bank has paid out $90 million so far.",
    "It was putting off by some five months what it had agreed.",
    "Over the past two years, it met often.",
)

#: A level is told of the subject: "will fall to 2.8% of output".
_LEVEL = listed("to at below above under over around about nearly than")
#: A phrase behind these tells where, when or how and not what.
_ASIDE = listed(
    """
    on in at to by with under over after before during against into since through from
    across among between outside inside within throughout around near off despite amid
    """
)
_INSIDE = listed("in of for")
_STOPS = frozenset(";.:")
_REACH = 26
#: A length of time is told of what stands close to it.
_SHORT_REACH = 10
#: Phrases joined by "of", "for" or "and" into one.
_JOINED = 3


def measure(line: Line, amount: Amount) -> str | None:
    """The noun phrase that the amount speaks of, None where none is near."""
    if amount.kind in ("count", "rate", "ratio") and amount.noun:
        return amount.noun
    if amount.kind == "age":
        return "age"
    if amount.kind == "multiple" and amount.rule == "multiple-word":
        named = line.low(amount.last) not in PRONOUNS
        return _object(line, amount) or (_before(line, amount) if named else None)
    of = _of(line, amount) or _opened(line, amount)
    if of is not None:
        return of
    before = _before(line, amount)
    level = amount.kind == "percent" and line.low(amount.first - 1) in _LEVEL
    return before if level and before else _after(line, amount) or before


def _after(line: Line, amount: Amount) -> str | None:
    """As in "$1 billion in exports", "$1 billion exports", "a dividend of 45 cents"."""
    place = amount.last
    if line.low(place) == "-" and line.glued(place):
        place += 1
    last = phrases.beginning(line, place)
    if last is not None and phrases.framed(line, place, last):
        place, last = last, None
    if last is None:
        place += line.low(place) == "worth"
        if line.low(place) not in (("of",) if amount.unit in _LENGTHS else _INSIDE):
            return None
        if line.low(place) == "for" and amount.kind == "money":
            # "fined $400 for dumping": what a sum is paid for is not what it is.
            return None
        place += 1
        place += line.low(place) in phrases.DETERMINERS
        place += line.low(place).endswith(("'s", "s'"))
        last = phrases.beginning(line, place)
    return None if last is None else _printed(line, place, last)


def _of(line: Line, amount: Amount) -> str | None:
    """As in "sites with a capacity of 1.5 GW": the noun that "of" gives a value."""
    if line.low(amount.first - 1) != "of" or amount.kind in _PARTS:
        return None
    last = amount.first - 2
    first = phrases.ending(line, last)
    if first is None or phrases.framed(line, first, last + 1):
        return None
    if line.low(last) in _MOVES or line.low(first - 1) not in phrases.DETERMINERS:
        return None
    return _printed(line, first, last + 1)


def _opened(line: Line, amount: Amount) -> str | None:
    """As in "At 9.4%, unemployment is": the subject stands behind."""
    if amount.first > 1 or line.low(0) != "at" or line.low(amount.last) != ",":
        return None
    place = amount.last + 1
    place += line.low(place) in phrases.DETERMINERS
    last = phrases.beginning(line, place)
    return None if last is None else _printed(line, place, last)


#: Kinds that tell a part of the noun, and nouns that tell a change of another.
_PARTS = frozenset({"count", "duration", "ratio", "percentage_point", "basis_point"})
_MOVES = listed(
    """
    rise increase gain jump growth surge climb fall drop decline decrease cut reduction
    loss package record total mark-up average
    """
)


def _object(line: Line, amount: Amount) -> str | None:
    """As in "treble its fleet of buses": what is multiplied."""
    place = amount.last
    while line.low(place) in phrases.DETERMINERS or line.low(place) == "of":
        place += 1
    last = phrases.beginning(line, place)
    if last is None:
        return None
    if line.low(last) == "of":
        behind = last + 1 + (line.low(last + 1) in phrases.DETERMINERS)
        last = phrases.beginning(line, behind) or last
    return _printed(line, place, last)


def _before(line: Line, amount: Amount) -> str | None:
    """The nearest noun phrase before the amount that tells neither where nor how."""
    length = amount.unit in _LENGTHS
    place = amount.first - 1
    floor = max(-1, place - (_SHORT_REACH if length else _REACH))
    place -= line.low(place) in _PRICED and place > 0
    given = None if length else agents.receiver(line, amount)
    if given is not None:
        place = given - 1
        if line.low(given) not in agents.COSTING:
            return None
    while place > floor:
        if line.low(place) in _STOPS or (length and line.low(place) == ","):
            break
        first = phrases.ending(line, place)
        if first is None and (
            _stands_in(line, place) or agents.acting(line, amount, place)
        ):
            break
        start = None if first is None else _telling(line, first, place)
        if start is not None:
            return _printed(line, start, place + 1)
        place = place - 1 if first is None else _further(line, first, place)
    return None


def _telling(line: Line, first: int, last: int) -> int | None:
    """Where what is measured begins, for a phrase that tells it; None for others."""
    if _per(line, first):
        return None
    if phrases.framed(line, first, last + 1):
        return None if line.low(last) in WORDED else first
    first = _joined(line, first)
    aside = phrases.counted(line, first) or _told_aside(line, first)
    return None if aside else first


def _further(line: Line, first: int, last: int) -> int:
    """Where to look on before a phrase that does not tell what is measured."""
    if _per(line, first):
        return first - 3
    if phrases.framed(line, first, last + 1):
        return _behind_aim(line, first)
    return _joined(line, first) - 1


def _stands_in(line: Line, place: int) -> bool:
    """As in "reduce that to 10%": the object was named in another sentence."""
    return line.low(place) in PRONOUNS and line.low(place - 1) in AFTER_TO


def _behind_aim(line: Line, first: int) -> int:
    """Where to look on behind "fall to its goal of"; -1 where nothing comes to it."""
    aimed = first - 1 - (line.low(first - 1) in phrases.DETERMINERS)
    return aimed - 1 if line.low(aimed) in _LEVEL else -1


def _per(line: Line, first: int) -> bool:
    """As in "61 cents a share" before an amount: the thing of another's period."""
    counted = first > 2 and line.tokens[first - 3].kind == "number"
    return line.low(first - 1) in ("a", "an", "per", "each") and counted


#: Verbs that a price stands behind: "a typical flat costs $900".
_PRICED = listed("costs cost")
#: "reduce that to 10%": what it stands for was named in another sentence.
PRONOUNS = listed("that it this they them these those")
_LENGTHS = frozenset(TIMES.values())


#: Unlike "number" or "level", these say what is measured of the noun behind them.
_SHARES = listed("share proportion percentage rate")


def _joined(line: Line, first: int) -> int:
    """Where a phrase begins with the phrases before it that it belongs to."""
    for _ in range(_JOINED):
        link = first - 1 - (line.low(first - 1) in phrases.DETERMINERS)
        if line.low(link) not in ("of", "for", "and") or link < 1:
            break
        # "people waiting for an operation"
        waiting = line.low(link - 1).endswith("ing") and line.low(link) == "for"
        start = phrases.ending(line, link - 1 - waiting)
        if start is None:
            break
        shared = line.low(link - 1) in _SHARES and line.low(link) == "of"
        if phrases.framed(line, start, link) and not shared:
            break
        determined = line.low(start - 1) in phrases.DETERMINERS or start == 0
        if line.low(link) == "for" and not (determined or waiting):
            break
        first = start
    return first


def _told_aside(line: Line, first: int) -> bool:
    before = first - 1 - (line.low(first - 1) in phrases.DETERMINERS)
    return line.low(before) in _ASIDE


def _printed(line: Line, first: int, last: int) -> str:
    phrase = line.text[line.tokens[first].start : line.tokens[last - 1].end]
    opens = first == 0 and line.tokens[first].text not in line.names
    return phrase[:1].lower() + phrase[1:] if opens else phrase
