"""The amounts of a line in, bare numbers with the unit of a neighbour out.

"435 homes ... 187 by tender", "71 of the 160 seats", "imports rose 5 and exports 7 per
cent", "$5, $10 and $15 million", "31 minutes instead of 74".
"""

from dataclasses import replace

from dashboard.analysis.figures import nouns, persons
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.figures.numbers import scaled_by
from dashboard.analysis.words.currencies import HAVE_CENTS

#: Copy -> value and unit of each figure.
RIGHT = (
    ("It built 435 homes and demolished 187.", ((435.0, "home"), (187.0, "home"))),
    ("Imports rose 5 and exports 7 per cent.", ((5.0, "%"), (7.0, "%"))),
    ("They had 71 of the 160 seats.", ((71.0, "seat"), (160.0, "seat"))),
    (
        "They paid $5, $10 and $15 million.",
        ((5e6, "USD"), (1e7, "USD"), (1.5e7, "USD")),
    ),
    ("It takes 31 minutes instead of 74.", ((31.0, "minute"), (74.0, "minute"))),
    (
        "Sales were €310 million in the three months to June, up from 274 million.",
        ((3.1e8, "EUR"), (3.0, "month"), (2.74e8, "EUR")),
    ),
    (
        "It will build 40,000 homes, four times as many as the 10,400 finished.",
        ((4e4, "home"), (4.0, None), (10400.0, "home")),
    ),
    (
        "It paid $900 million, half a billion less than in May.",
        ((9e8, "USD"), (5e8, "USD")),
    ),
    ("Petrol is 8.50 rand, up 45 cents.", ((8.5, "ZAR"), (0.45, "ZAR"))),
    (
        "It killed 27 people, including nine children, and hurt 40 others.",
        ((27.0, "person"), (9.0, "child"), (40.0, "person")),
    ),
    (
        "It lost 230 million euros, less than the 310 million of May.",
        ((2.3e8, "EUR"), (3.1e8, "EUR")),
    ),
    (
        "A life is 71.4 years for men and 76.9 for women.",
        ((71.4, "year"), (76.9, "year")),
    ),
    (
        "It paid 500 rupees and 2 million dollars.",
        ((500.0, "INR"), (2e6, "USD")),
    ),
    (
        "It paid 2 billion euros for 48 guns and 640 million for drones.",
        ((2e9, "EUR"), (48.0, "gun"), (6.4e8, "EUR")),
    ),
    ("It gave Orla 37 percent and Tarn 36.", ((37.0, "%"), (36.0, "%"))),
    ("The plot is 4 by 6 metres.", ((4.0, "m"), (6.0, "m"))),
    ("The plot is 4x6 metres.", ((4.0, "m"), (6.0, "m"))),
    (
        "It has two-, three- and four-bedroom flats.",
        ((2.0, "bedroom"), (3.0, "bedroom"), (4.0, "bedroom")),
    ),
    (
        "Two of the nine judges left.",
        ((2.0, "judge"), (9.0, "judge")),
    ),
)

#: A subject stands in the first words of a sentence.
_REACH = 12
#: How far behind its money a sentence may compare it: "... up from 274 million".
_MONEY_REACH = 24
#: Units that a bare number never takes over from an earlier amount.
_OWN = frozenset({"age", "ratio", "multiple", "score", "rate"})


def filled(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts with units for bare numbers whose unit is left out."""
    done = list(found)
    for index in range(len(done) - 2, -1, -1):
        done[index] = _magnitude(line, done[index], done[index + 1])
        if _suspended(line, done[index], done[index + 1]):
            done[index] = _taken(done[index], done[index + 1])
    behind: Amount | None = None
    money: Amount | None = None
    for index, amount in enumerate(done):
        if amount.kind is None:
            ahead = done[index + 1] if index + 1 < len(done) else None
            going_on = money is not None and _goes_on(line, amount, money)
            before = money if going_on and _is_other(behind) else behind
            done[index] = _filled(line, amount, ahead, before)
        if _multiplied(line, amount):
            done[index] = replace(done[index], pair="baseline")
        if money is not None and amount.rule == "money-hundredths" and amount.assumed:
            done[index] = _cents(amount, money)
        if done[index].kind == "money" and _leads(line, done[index]):
            money = done[index]
        if _leads(line, done[index]):
            behind = done[index]
    return done


def _filled(
    line: Line, amount: Amount, ahead: Amount | None, behind: Amount | None
) -> Amount:
    """A bare number with the unit that the next or an earlier amount prints."""
    if ahead is not None and ahead.kind and _shares_ahead(line, amount, ahead):
        return _taken(amount, ahead)
    counted = _of_noun(line, amount)
    if counted is not None:
        return counted
    people = persons.counted(line, amount, behind)
    if people is not None:
        return people
    if behind is not None and _shares_behind(line, amount, behind):
        return _taken(amount, behind)
    return _numbered(line, amount) or amount


def _numbered(line: Line, amount: Amount) -> Amount | None:
    """As in "the number of people waiting fell by 1,150 to 18,400"."""
    for place in range(min(amount.first, _REACH)):
        if line.low(place) == "number" and line.low(place + 1) == "of":
            counted = nouns.counted(line, place + 2)
            if counted is not None and counted.last < amount.first:
                return replace(
                    amount,
                    kind="count",
                    unit=counted.unit,
                    rule="count-shared",
                    noun=counted.noun,
                )
    return None


def _suspended(line: Line, amount: Amount, ahead: Amount) -> bool:
    """As in "two- and three-bedroom homes": the last compound prints the unit."""
    words = [token.low for token in line.tokens[amount.last : ahead.first]]
    listed = words[1:] in ([","], ["and"], ["or"], [",", "and"], [",", "or"])
    bare = amount.kind is None and ahead.kind in ("count", "measure", "duration")
    hyphened = words[:1] == ["-"] and line.glued(amount.last)
    return bare and hyphened and listed and not ahead.prefixed


def _leads(line: Line, amount: Amount) -> bool:
    """Whether later numbers may take its unit: no conversion in brackets leads."""
    named = amount.kind is not None and amount.kind not in ("multiple", "ratio")
    return named and line.low(amount.first - 1) not in ("(", "including")


def _multiplied(line: Line, amount: Amount) -> bool:
    """As in "four times as many as the 10,400": a multiple starts from a baseline."""
    place = amount.first - 1 - (line.low(amount.first - 1) == "the")
    times = any(line.low(place - back) == "times" for back in range(2, 5))
    return line.low(place) == "as" and times


def _goes_on(line: Line, amount: Amount, money: Amount) -> bool:
    """As in "€310 million in the three months to June, from 274 million"."""
    if not (amount.scaled and money.scaled):
        return False
    before = line.low(amount.first - 1)
    before = line.low(amount.first - 2) if before in ("the", "a", "its") else before
    if before == "and" and line.low(amount.last) == "for":
        return amount.first - money.last <= _MONEY_REACH
    compared = before in ("from", "against", "than", "with", "to")
    compared = compared or line.low(amount.last) in ("less", "more", "lower", "higher")
    return compared and amount.first - money.last <= _MONEY_REACH


def _cents(amount: Amount, money: Amount) -> Amount:
    """As in "8.50 rand, up 45 cents": hundredths of the sum before them."""
    if money.unit not in HAVE_CENTS:
        return amount
    return replace(amount, unit=money.unit, assumed=money.assumed)


def _is_other(behind: Amount | None) -> bool:
    """Whether the nearest unit is none that millions are counted in."""
    return behind is None or behind.kind == "money" or not behind.scaled


def _taken(amount: Amount, other: Amount) -> Amount:
    return replace(
        amount,
        kind=other.kind,
        unit=other.unit,
        assumed=other.assumed,
        rule=f"{other.rule}-shared",
        noun=other.noun,
    )


def _magnitude(line: Line, amount: Amount, following: Amount) -> Amount:
    """As in "$5, $10 and $15 million": a list shares the magnitude that it ends on."""
    words = [token.low for token in line.tokens[amount.last : following.first]]
    listed = words in ([","], ["and"], [",", "and"], ["or"])
    if not listed or amount.scaled or not following.scaled or amount.kind != "money":
        return amount
    alike = following.unit == amount.unit and amount.prefixed and following.prefixed
    if not alike or not amount.low or not following.low:
        return amount
    for scale in (1e12, 1e9, 1e6):
        if following.low >= scale and amount.low < 1000:
            value = scaled_by(amount.low, scale)
            return replace(amount, low=value, high=value, scaled=True)
    return amount


def _shares_ahead(line: Line, amount: Amount, ahead: Amount) -> bool:
    """Whether the unit that the next amount prints holds for this number too."""
    words = [token.low for token in line.tokens[amount.last : ahead.first]]
    if ahead.kind in _OWN or len(words) > 4 or ahead.prefixed:
        return False
    if words[:1] == ["of"] or words[:2] == ["out", "of"]:
        return ahead.kind in ("count", "measure")
    if words in (["and"], ["or"], [","], [",", "and"], ["to"]):
        return True
    if words in (["x"], ["by"], ["×"], ["-", "by", "-"]):
        return ahead.kind == "measure"
    return "and" in words and ahead.kind in ("percent",) and "." not in words


def _of_noun(line: Line, amount: Amount) -> Amount | None:
    """As in "12 of the ships", "three of its members"."""
    place = amount.last
    if line.low(place) != "of":
        return None
    place += 1
    while line.low(place) in nouns.DEFINITE:
        place += 1
    counted = nouns.counted(line, place)
    if counted is None:
        return None
    return replace(
        amount, kind="count", unit=counted.unit, rule="count-of", noun=counted.noun
    )


def _shares_behind(line: Line, amount: Amount, behind: Amount) -> bool:
    """Whether an earlier amount in the sentence settles what is counted."""
    if behind.kind == "money":
        return _goes_on(line, amount, behind)
    if behind.kind in _OWN or amount.first - behind.last > 14:
        return False
    if behind.kind == "count":
        return behind.unit is not None
    before = line.low(amount.first - 1)
    second = line.low(amount.first - 2)
    linked = before in ("from", "of", "to", "than", "against", "by", "or") or (
        second in ("from", "against", "compared")
    )
    listed = before == "and" and line.low(amount.last) in ("for", "in", "among")
    if behind.kind == "percent":
        small = (amount.low or 0) < 100
        named = second in ("and", ",") and line.tokens[amount.first - 1].text.istitle()
        return listed or (small and (named or before in ("by", "and", "from")))
    if amount.scaled and behind.kind == "duration":
        return False
    return (linked or listed) and behind.kind in ("duration", "measure")
