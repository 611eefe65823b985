"""The amounts of a line in, with ranges joined and pairs told apart out.

A range shares the unit and the magnitude that only its second number prints. After a
verb of change "from X to Y" is a start and a level, and "by X to Y" a change and a
level; neither is a range.
"""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.figures.numbers import scaled_by
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.listing import listed

#: Copy -> low and high of its first figure.
RIGHT = (
    ("It could reach $3-5 billion.", 3e9, 5e9),
    ("between 10 and 15 billion euros was spent", 1e10, 1.5e10),
    ("homes from $370,000 to $5.5 million", 370000.0, 5.5e6),
    ("It will cost $200 to $4 million.", 200.0, 4e6),
    ("It takes 5 to 7 million tonnes.", 5e6, 7e6),
    ("Turnout was 40–45% in the north.", 40.0, 45.0),
    ("It dropped by 1 to 1.5 degrees.", 1.0, 1.5),
    ("It fell 30 or 40 metres.", 30.0, 40.0),
    ("It earned 48 to 55 cents.", 0.48, 0.55),
    ("It costs 12-15 million euros.", 12e6, 15e6),
    ("Two to three million people left.", 2e6, 3e6),
    ("It owes 2,000-3,000 crore rupees.", 2e10, 3e10),
    ("It fell from 12 to 3 million.", 12e6, 12e6),
    ("He sells 2,000 to 3,000 cars.", 2000.0, 3000.0),
)
#: Copy whose amounts are no range -> low and high of the first.
WRONG = (
    ("It rose from 4.5% to 5%.", 4.5, 4.5),
    ("It rose by $43.6bn to $419bn.", 43.6e9, 43.6e9),
    ("It will raise output of cloth from 3 million to 36 million.", 3e6, 3e6),
    ("The order takes the fleet from 12 to 36 ships.", 12.0, 12.0),
    ("It rose 60% to 3.9 million tonnes.", 60.0, 60.0),
    ("It has 5 tonnes and 7 tonnes.", 5.0, 5.0),
    ("A seat costs 25 or 40 euros.", 25.0, 25.0),
    ("They voted 12 to 7 for it.", 12.0, 12.0),
    ("It raised its stake by 5% to 34%.", 5.0, 5.0),
    ("It cut the price of the lamp by $12 to $40.", 12.0, 12.0),
)

_DASHES = frozenset({"-", "–", "—", "‑", "−"})
#: How far before an amount a verb of change may stand.
_REACH = 7
#: After a verb of change a second number so many times the first is the level reached.
_FAR = 3
#: "raise the yearly output of its oldest mills from 3 million to 36 million"
_FROM_REACH = 16
#: Verbs that change what stands between them and "from X to Y".
_MOVES = listed(
    """
    take takes took taken taking bring brings brought bringing move moves moved moving
    go goes went gone going push pushes pushed pushing double doubles doubled doubling
    treble trebled triple tripled halve halves halved growth extend extends extended
    change changes changed scale scales scaled revise revises revised
    """
)
_NO_MOVES = listed(
    ", ; : ( ) . that which range ranges ranged ranging anywhere costs priced"
)
#: "fell from 12 to 3 million" shares; a first number that would be larger does not.
_FALL = 10
#: "30 or 40" is a guess at one value; "25 or 40" offers two.
_ABOUT = 1.5


def joined(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts with neighbours that make one range joined into one."""
    done: list[Amount] = []
    for amount in found:
        last = done[-1] if done else None
        if last is None:
            done.append(amount)
            continue
        how = _link(line, last, amount)
        if how is None:
            done.append(amount)
        elif how == "range":
            done[-1] = _range(line, last, amount)
        else:
            done[-1] = replace(_shared(last, amount), pair="baseline")
            done.append(replace(amount, pair="level"))
    return done


def _link(line: Line, first: Amount, second: Amount) -> str | None:
    """range, pair or None: how two neighbouring amounts belong together."""
    words = [token.low for token in line.tokens[first.last : second.first]]
    if words[:1] == ["and"] and len(words) == 2:
        # "between 12 and about 15"
        words = [word for word in words if word not in ("about", "around", "nearly")]
    if len(words) == 2 and not _DASHES.isdisjoint(words):
        # "200,000 to-260,000", "16- to 24-year-olds"
        words = [word for word in words if word not in _DASHES]
    if len(words) != 1 or first.vague or second.vague or not _alike(first, second):
        return None
    low, high = first.low, second.low
    if low is None or high is None or low != first.high:
        return None
    word = words[0]
    if word in ("to", "till", "until"):
        how = _to(line, first, second, _scale(first, second) * low * _FAR < high)
        falling = _scale(first, second) * low > high
        return None if how == "range" and falling else how
    ranged = (
        (word == "and" and "between" in _two_before(line, first))
        or (word in _DASHES and _scale(first, second) * low < high)
        or (word == "or" and first.kind is None and _near(line, second, low, high))
    )
    return "range" if ranged else None


def _near(line: Line, second: Amount, low: float, high: float) -> bool:
    """As in "two or three", "30 or 40"; "$25 or $40 respectively" are two."""
    each = any(token.low == "respectively" for token in line.tokens[second.last :])
    return not each and low < high <= max(low + 1, _ABOUT * low)


def _two_before(line: Line, amount: Amount) -> tuple[str, str]:
    """The two words before an amount: "between about 5 and 7"."""
    return line.low(amount.first - 1), line.low(amount.first - 2)


def _to(line: Line, first: Amount, second: Amount, far: bool) -> str | None:
    """What "X to Y" is: a range, a start and a level, or a change and a level."""
    change = _change(line, first.first)
    if line.low(first.first - 1) == "from" or line.low(first.first - 2) == "from":
        return "pair" if change or _moved(line, first.first) else "range"
    if change is None:
        stepped = far and line.low(first.first - 1) == "by"
        return None if stepped and _stepped(line, first.first) else "range"
    if first.kind is None:
        # "The toll rose by seven to 19."
        bare = second.kind is None and line.low(first.first - 1) == "by"
        return None if far or bare else "range"
    growing = first.kind == "percent" and line.low(first.first - 1) == "by" and not far
    return "range" if growing else None


def _change(line: Line, place: int) -> str | None:
    """The verb of change that governs an amount."""
    for back in range(1, _REACH):
        word = line.low(place - back)
        if word in UP or word in DOWN:
            return word
        if word == "of" or (word == "from" and back > 2):
            return None
        if word in (",", ";", ":", "(", ")", ".", "that", "which", "range", "ranging"):
            return None
    return None


def _stepped(line: Line, place: int) -> bool:
    """Whether a verb of change stands before "by" over its object and what it is of."""
    before = {line.low(place - back) for back in range(2, _FROM_REACH)}
    return not (before.isdisjoint(UP) and before.isdisjoint(DOWN))


def _moved(line: Line, place: int) -> bool:
    """Whether a verb of change governs "from" before an amount, over its object."""
    for back in range(2, _FROM_REACH):
        word = line.low(place - back)
        if word in _MOVES or word in UP or word in DOWN:
            return True
        if word in _NO_MOVES:
            return False
    return False


def _alike(first: Amount, second: Amount) -> bool:
    """Whether two amounts can be ends of one range or pair."""
    if first.kind is None or second.kind is None:
        if second.kind is None and first.kind is not None:
            return first.kind in ("money", "percent") and first.prefixed
        return second.kind != "ratio"
    if "ratio" in (first.kind, second.kind):
        return False
    return first.kind == second.kind and (
        first.unit == second.unit or first.kind == "multiple"
    )


def _scale(first: Amount, second: Amount) -> float:
    """What the first number takes over from the magnitude of the second."""
    if second.rule == "money-hundredths" and first.kind is None:
        return 0.01
    own = first.scaled or (second.prefixed and first.prefixed)
    if own or not second.scaled or first.low is None or second.low is None:
        return 1.0
    most = _FALL if abs(first.low) < 1000 else 1
    near = first.low * second.scale <= most * second.low
    return second.scale if near else 1.0


def _shared(first: Amount, second: Amount) -> Amount:
    """The first amount with the unit and the magnitude of the second."""
    if first.low is None:
        return first
    value = scaled_by(first.low, _scale(first, second))
    if first.kind is not None:
        return replace(first, low=value, high=value)
    return replace(
        first,
        low=value,
        high=value,
        kind=second.kind,
        unit=second.unit,
        assumed=second.assumed,
        rule=second.rule,
        noun=second.noun,
    )


def _range(line: Line, first: Amount, second: Amount) -> Amount:
    start = first.first
    if line.low(start - 1) in ("between", "from"):
        start -= line.low(start - 1) == "between"
    low = _shared(first, second).low
    base = second if second.kind is not None else first
    return replace(
        base,
        first=start,
        last=second.last,
        low=low,
        high=second.low,
        modifier="range",
        scaled=second.scaled or first.scaled,
        prefixed=first.prefixed,
        noun=second.noun,
    )
