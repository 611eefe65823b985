"""An amount in a line in, whether it tells of a rise or a fall out."""

from dataclasses import replace

from dashboard.analysis.figures import comparisons, modifiers, moving
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.figures.comparisons import comparative, noun
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.listing import listed

#: Copy -> trend of its first figure.
RIGHT = (
    ("Revenue rose 18%.", "up"),
    ("Shares were down 6.3% at the close.", "down"),
    ("It fell by $3m.", "down"),
    ("It saw a 25% rise.", "up"),
    ("The margin widened 120 basis points.", "up"),
    ("It came six weeks later than promised.", None),
    ("It rose to $3m.", None),
    ("It rose from $3m.", None),
    ("It has 12 ships.", None),
    ("It is 30% lower.", "down"),
    ("Gains of 3% were seen in mining.", "up"),
    ("A drop in ferry bookings of 4% hurt it.", "down"),
    ("Fares are 10% cheaper than in May.", "down"),
    ("It is cheaper by $3.", "down"),
    ("Output is 5% up on last year.", "up"),
    ("Bookings were off 6%.", "down"),
    ("Wages have increased since May by 3.1%.", "up"),
    ("Sales declined for a third month, by 2.1%.", "down"),
    ("It announced a 25 basis-point cut.", "down"),
    ("A quarter-point rise is likely.", "up"),
    ("The 300-point fall was the worst.", "down"),
    ("The port shed 1,200 jobs.", "down"),
    ("The party gained 31 seats.", "up"),
    ("It will cut its workforce by 400.", "down"),
    ("The economy expanded at an annual rate of 2.9%.", "up"),
    ("Rents climbed at a 5.2% annual pace.", "up"),
    ("The reservoir fell 12 metres over the summer.", "down"),
    ("Herds have shrunk by a fifth.", "down"),
    ("The wait has lengthened by three weeks.", "up"),
    ("It unveiled a £5bn spending boost.", "up"),
    ("It sold 3,000 fewer than in May.", "down"),
    ("The stamp was raised 5p.", "up"),
    ("Shares of the mill lost $2.75.", "down"),
    ("Pay rose up to 3%.", "up"),
    ("The crown gave up 2.1%.", "down"),
    ("The toll rose by seven to 19.", "up"),
    ("The fine was cut in half.", "down"),
    ("It expects a third fewer trips.", "down"),
    ("It hopes to double output.", "up"),
    ("They raised $5 million for the school.", None),
    ("It made a loss of $3m.", None),
    ("The navy sank 12 boats.", None),
    ("The plan to raise fees was opposed by 12 councillors.", None),
    ("A poll found 3% want lower fees.", None),
    ("It rose three days in a row.", None),
    ("It fell short by $80m.", None),
    ("She has 3.7 rebounds while shooting 47.6%.", None),
    ("It raised $5m in growth capital.", None),
    ("It sells the lamps at 20% off.", None),
    ("It is 12 miles more or less.", None),
    ("The economy grew at 5%.", "up"),
    ("Mining shares put on 3.2%.", "up"),
    ("The mill will axe 300 jobs.", "down"),
    ("Costs overran by 40%.", "up"),
    ("The deadline was extended by 40 days.", "up"),
    ("Sales rose fivefold.", None),
    ("The increase, of 4.5%, pleased all.", "up"),
    ("The fjord has warmed by 1.1C.", "up"),
    ("Pupils make up 40% of the town.", None),
    ("Lamps, which made up 40% of sales, did well.", None),
    ("It bought up 40% of the mills.", None),
    ("It grew up 40 miles away.", None),
    ("Farmers grow 40 tonnes of rice.", None),
    ("He fell 40 feet from a roof.", None),
    ("She added 12 points and 4 rebounds.", None),
    ("Shares had fallen since May 12%.", "down"),
    ("It fell below $40.", None),
    ("It rose above 3%.", None),
    ("The team lost by 14 points.", None),
    ("He lifted 200 kg.", None),
    ("Helicopters dropped 12 tonnes of flour.", None),
    ("The lorry slid 40 metres down the slope.", None),
    ("It fell within 2% of its record.", None),
    ("It rose just over 3%.", "up"),
    ("It will raise 40% of the fund.", None),
    ("It plans cuts as 40% of its mills shut.", None),
    ("It raised doubts among 40% of voters.", None),
    ("It lowered its outlook for growth by 0.3 points.", "down"),
    ("It plans a cut in growth by 3%.", "down"),
    ("The party lost a record 40 seats.", "down"),
    ("The party gained another 40 seats.", "up"),
    ("The bill has shot up 40%.", "up"),
    ("Sales have been falling at 4% a year.", "down"),
    ("The ice has thinned by 40 metres.", "down"),
    ("Wages grew faster than the 12% that was asked for.", None),
    ("Orlo Mills -1.3%", "down"),
    ("Veldt Steel +0.4%", "up"),
)

_SHARES = frozenset({"percent", "percentage_point", "basis_point"})
_FILLERS = listed(
    """
    a an another further only just still even well also then far by-election roughly
    record
    """
)
_BREAKS = listed(
    """
    , ; . : ( ) to from of at who in on and or but that which for among as while when
    because if where with so whether
    """
)
#: Between a verb of change and the "by" of its amount.
_FAR = 14
_ENDS = listed("; . : ( ) that which who is was are were be been and but")
_BEATEN = listed("lose loses lost losing")
#: Of these only "by" gives the size: "overran by 40%", "extended it by 40 days".
_STRETCHED = listed("overran overrun overshot extend extends extended extending")
#: "The crown gave up 2%", of what it had gained.
_GIVING_UP = listed("gave gives giving given")
_BE = listed("is was are were be been being has have had , and")


def moved(line: Line, amount: Amount) -> Amount:
    """The amount with its trend, where it is itself the size of a change."""
    if amount.pair in ("level", "baseline") or amount.kind in ("age", "score"):
        return amount
    trend = (
        _told(line, amount)
        or _signed(line, amount)
        or comparisons.after(line, amount)
        or _before(line, amount)
    )
    return replace(amount, trend=trend) if trend else amount


def _told(line: Line, amount: Amount) -> str | None:
    """As in "doubled", "halved": the verb is the amount."""
    if amount.rule != "multiple-word":
        return None
    word = line.low(amount.first)
    return (
        "down"
        if word.startswith("halv")
        else None
        if word in _TIMES or word[-4:] == "fold"
        else "up"
    )


_TIMES = frozenset({"twice", "thrice"})


def _signed(line: Line, amount: Amount) -> str | None:
    """As in "Veldt Steel +0.4%, Orlo Mills -1.3%"."""
    if amount.kind != "percent" or amount.low is None:
        return None
    if line.tokens[amount.first].text in "-−–" and amount.low < 0:
        return "down"
    plus = line.low(amount.first - 1) == "+" and line.glued(amount.first)
    return "up" if plus else None


def _trend(word: str) -> str | None:
    return "up" if word in UP else "down" if word in DOWN else None


def _before(line: Line, amount: Amount) -> str | None:
    start = modifiers.beginning(line, amount)
    place = start - 1
    while place >= 0 and _filler(line.low(place)):
        place -= 1
    word = line.low(place)
    if word in ("by", "of"):
        return (_by if word == "by" else _of)(line, amount, place - 1)
    if _taken_off(line, amount, place):
        return "down"
    if _beyond(line, start, amount):
        return None
    if word in UP or word in DOWN:
        return _trend(word) if moving.by_that(line, amount, place) else None
    if amount.kind not in _SHARES:
        return None
    paced = line.low(start - 1) in ("a", "an") and moving.paced(line, amount, start - 2)
    return paced or moving.at_or_on(line, place) or _over_object(line, amount, place)


def _beyond(line: Line, start: int, amount: Amount) -> bool:
    """As in "fell below $40": a level is passed; "rose just over 3%" passes none."""
    words = [line.low(place) for place in range(start, amount.first)]
    return not _LEVELS.isdisjoint(words) or words == ["under"]


_LEVELS = frozenset({"above", "below", "beyond", "past", "within"})


def _taken_off(line: Line, amount: Amount, place: int) -> bool:
    """As in "were off 6%", "gave up 6%", "cut in half"."""
    if line.low(place) == "up" and line.low(place - 1) in _GIVING_UP:
        return amount.kind in _SHARES
    if line.low(place) == "off":
        loose = amount.kind in _SHARES or line.low(place - 1) in _BE
        return loose and amount.kind != "duration"
    if amount.kind != "ratio" or line.low(place) != "in":
        return False
    near = {line.low(place - back) for back in range(1, 5)}
    return not near.isdisjoint(("cut", "cutting", "slashed"))


def _filler(word: str) -> bool:
    return word in _FILLERS or (word.endswith("ly") and len(word) > 4)


def _by(line: Line, amount: Amount, place: int) -> str | None:
    """The verb, noun or comparative that "by" gives the size of."""
    named: str | None = None
    for at in range(place, max(-1, place - _FAR), -1):
        word = line.low(at)
        trend = _trend(word) or noun(word) or comparative(word)
        trend = trend or ("up" if word in _STRETCHED else None)
        if amount.kind == "count" and word in _BEATEN:
            # "lost by 14 points", "won by 12 votes"
            return None
        if trend and not named and line.low(at - 1) in ("for", "of", "in"):
            # "lowered its outlook for growth by"
            named = trend
            continue
        if trend:
            return None if line.low(at + 1) == "short" else trend
        other = word.endswith("ed") and len(word) > 4
        if word in _ENDS or other or (word == "," and amount.noun):
            break
    return named


def _of(line: Line, amount: Amount, place: int) -> str | None:
    """As in "a rise of", "a drop in sales of", "grew at an annual rate of"."""
    # The comma of "the increase, of 4.5%, was" parts nothing.
    place -= line.low(place) == ","
    word = line.low(place)
    if amount.kind == "money" and word in comparisons.NO_CHANGE:
        return None
    if noun(word):
        return noun(word)
    if word in ("rate", "pace"):
        return _over_object(line, amount, place, listed("; . : ( ) to from of and"))
    reach = 6 if amount.kind in _SHARES or amount.kind == "money" else 0
    for at in range(place, max(-1, place - reach), -1):
        if line.low(at) in ("in", "for", "on") and noun(line.low(at - 1)):
            return noun(line.low(at - 1))
        if line.low(at) in (",", "of", ";", "and"):
            return None
    return None


def _over_object(
    line: Line, amount: Amount, place: int, ends: frozenset[str] = _BREAKS
) -> str | None:
    """As in "cut emissions 40%": the object stands between."""
    than = (line.low(place - 1), line.low(place)) == ("than", "the")
    if than or line.low(amount.last) == "of":
        return None
    for at in range(place, max(-1, place - 5), -1):
        word = line.low(at)
        if word in ends or not word or line.tokens[at].kind == "number":
            return None
        if _trend(word):
            return _trend(word)
    return None
