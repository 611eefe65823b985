"""An amount in a line in, whether it tells of a rise or a fall out."""

from dataclasses import replace

from dashboard.analysis.figures import modifiers
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import (
    CHANGES_DOWN,
    CHANGES_UP,
    DOWN,
    LESS,
    MORE,
    UP,
)
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.no_heads import VERBS
from dashboard.analysis.words.nouns import STOPS

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
    ("Herds have shrunk by a fifth.", "down"),
    ("The wait has lengthened by three weeks.", "up"),
    ("It unveiled a £5bn spending boost.", "up"),
    ("It sold 3,000 fewer than in May.", "down"),
    ("The stamp was raised 5p.", "up"),
    ("Shares of the mill lost $2.75.", "down"),
    ("Pay rose up to 3%.", "up"),
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
    ("Orlo Mills -1.3%", "down"),
    ("Veldt Steel +0.4%", "up"),
)

_SHARES = frozenset({"percent", "percentage_point", "basis_point"})
#: Verbs that also give, take and make things: of a share or a small price they tell
#: a change, of a large sum or a count of other things they do not.
_TAKING = listed(
    """
    add adds added adding raise raises raised raising lose loses lost losing gain gains
    gained gaining lift lifts lifted recover recovers recovered recovering improve
    improved drop drops dropped sink sinks sank sunk grow grows grew grown growing
    expand expands expanded boost boosted lower lowered advance advanced trim trimmed
    contract contracts contracted ease eased soften softened up upped curb curbed crash
    crashed lengthen lengthened
    """
) - {"up"}
#: "The grid lost 1,300 megawatts": a measure is given and taken, too.
_GIVING = listed("add adds added adding lose loses lost losing recover recovered raise")
#: Counted by how many there are at a time: gaining or losing some is a change.
_STOCKS = listed(
    """
    point place seat spot job post position subscriber member user customer staff notch
    inhabitant resident employee worker
    """
)
#: Of a larger sum "lost" and "added" tell what was paid or taken.
_SMALL = 1000
_SIZED = _SHARES | {"money", "measure"}
_FILLERS = listed(
    """
    a an another further only just still even well also then far by-election roughly
    """
)
_BREAKS = listed(", ; . : ( ) to from of at who in on and or but that which for")
#: Between a verb of change and the "by" of its amount.
_FAR = 14
_ENDS = listed("; . : ( ) that which who is was are were be been and but")
_BE = listed("is was are were be been being has have had , and")
#: Behind a noun of change, these make it a name of something else.
_NAMES = listed("fund funds capital strategy plan company equity stock stocks market")
#: "5% up on last year": what may stand behind "up" and "down" after an amount.
_AGAINST = listed(
    "on from against compared since this over year in at last , . ; )"
) | {""}


def moved(line: Line, amount: Amount) -> Amount:
    """The amount with its trend, where it is itself the size of a change."""
    if amount.pair in ("level", "baseline") or amount.kind in ("age", "score"):
        return amount
    trend = (
        _told(line, amount)
        or _signed(line, amount)
        or _after(line, amount)
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


def _noun(word: str) -> str | None:
    return "up" if word in CHANGES_UP else "down" if word in CHANGES_DOWN else None


def _comparative(word: str) -> str | None:
    return "up" if word in MORE else "down" if word in LESS else None


def _before(line: Line, amount: Amount) -> str | None:
    place = modifiers.beginning(line, amount) - 1
    while place >= 0 and _filler(line.low(place)):
        place -= 1
    word = line.low(place)
    if word == "by":
        return _by(line, amount, place - 1)
    if word == "of":
        return _of(line, amount, place - 1)
    if _taken_off(line, amount, place):
        return "down"
    if word in UP or word in DOWN:
        return _trend(word) if _direct(line, amount, place) else None
    return _over_object(line, place) if amount.kind in _SHARES else None


def _taken_off(line: Line, amount: Amount, place: int) -> bool:
    """As in "were off 6%", "cut in half"."""
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
    for at in range(place, max(-1, place - _FAR), -1):
        word = line.low(at)
        trend = _trend(word) or _noun(word) or _comparative(word)
        if trend:
            return None if line.low(at + 1) == "short" else trend
        other = word.endswith("ed") and len(word) > 4
        if word in _ENDS or other or (word == "," and amount.noun):
            return None
    return None


def _of(line: Line, amount: Amount, place: int) -> str | None:
    """As in "a rise of", "a drop in sales of", "grew at an annual rate of"."""
    word = line.low(place)
    if amount.kind == "money" and word in ("loss", "losses"):
        return None
    if _noun(word):
        return _noun(word)
    if word in ("rate", "pace"):
        return _over_object(line, place, listed("; . : ( ) to from of and"))
    reach = 6 if amount.kind in _SHARES or amount.kind == "money" else 0
    for at in range(place, max(-1, place - reach), -1):
        if line.low(at) in ("in", "for", "on") and _noun(line.low(at - 1)):
            return _noun(line.low(at - 1))
        if line.low(at) in (",", "of", ";", "and"):
            return None
    return None


def _direct(line: Line, amount: Amount, place: int) -> bool:
    """Whether the verb of change right before an amount moves by that much."""
    word, before = line.low(place), line.low(place - 1)
    if amount.kind in _SHARES or amount.kind in ("ratio", "duration", "multiple"):
        return amount.kind not in ("duration", "multiple")
    if word in ("up", "down", "higher", "lower"):
        return amount.kind != "count" or not amount.noun or amount.unit in _STOCKS
    passive = before in _BE and word in ("raised", "lifted", "lowered", "trimmed")
    if amount.kind == "money" and word in _TAKING and not passive:
        small = (amount.low or amount.high or 0) < _SMALL and not amount.scaled
        return small and not word.startswith("rais")
    if amount.kind == "count" and amount.noun:
        near = place == amount.first - 1
        cut = word in ("cut", "cutting", "shed", "slashed")
        return near and (cut or amount.unit in _STOCKS)
    return amount.kind != "measure" or word not in _GIVING


def _over_object(line: Line, place: int, ends: frozenset[str] = _BREAKS) -> str | None:
    """As in "cut emissions 40%": the object stands between."""
    for at in range(place, max(-1, place - 5), -1):
        word = line.low(at)
        if word in ends or not word or line.tokens[at].kind == "number":
            return None
        if _trend(word):
            return _trend(word)
    return None


def _after(line: Line, amount: Amount) -> str | None:
    """As in "a 25% rise", "3% higher", "a £5bn spending boost", "5% up on"."""
    place = amount.last
    place += line.low(place) == "-"
    word, following = line.low(place), line.low(place + 1)
    if amount.kind in ("count", None):
        than = word in ("more", "fewer", "less") and following == "than"
        return _comparative(word) if than else _noun(word) if amount.kind else None
    if amount.kind not in _SIZED:
        compared = amount.kind in ("multiple", "ratio")
        return _comparative(word) if compared else None
    if _comparative(word) and following != "or":
        return _comparative(word)
    if word in ("up", "down") and following in _AGAINST and amount.kind != "measure":
        return word
    if amount.kind == "percent" and word == "ahead":
        return "up"
    return _noun_after(line, amount, place)


def _noun_after(line: Line, amount: Amount, place: int) -> str | None:
    for at in range(place, place + (1 if amount.kind == "measure" else 3)):
        word = line.low(at)
        if amount.kind == "money" and word in ("loss", "losses"):
            return None
        if _noun(word):
            return None if line.low(at + 1) in _NAMES else _noun(word)
        if not word.isalpha() or word in STOPS or word in VERBS:
            return None
    return None
