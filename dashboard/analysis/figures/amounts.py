"""A line in, every amount in it out, before ranges and modifiers are read."""

from collections.abc import Iterator
from dataclasses import replace

from dashboard.analysis.figures import (
    ages,
    halves,
    measures,
    money,
    nouns,
    numbers,
    shares,
)
from dashboard.analysis.figures.base import Amount, Line, Number
from dashboard.analysis.words.numbers import TENS, UNITS

#: Words that begin a number or a part of one; everything else is passed over.
_STARTS = frozenset(
    {
        *numbers.WORDS_THAT_START,
        *halves.WORDS_THAT_START,
        *shares.WORDS_THAT_START,
        "minus",
    },
)


def amounts(line: Line, barred: frozenset[int], dollar: str) -> Iterator[Amount]:
    """Numbers, sums, measures and parts in order; bare numbers have no kind yet."""
    place, size = 0, len(line.tokens)
    while place < size:
        token = line.tokens[place]
        starts = token.kind == "number" or token.low in _STARTS or token.text in "-−–"
        if not starts or place in barred:
            place += 1
            continue
        found = (
            halves.at(line, place)
            or shares.at(line, place)
            or _quantity(line, place, barred, dollar)
        )
        if found is None:
            place += 1
            continue
        yield found
        place = max(place + 1, found.last)


def _quantity(
    line: Line, place: int, barred: frozenset[int], dollar: str
) -> Amount | None:
    number = numbers.at(line, place)
    if number is None or not barred.isdisjoint(range(number.first, number.last)):
        return None
    return (
        money.before(line, number, dollar)
        or measures.after(line, number)
        or money.after(line, number, dollar)
        or _bare(number)
    )


def _bare(number: Number) -> Amount:
    return Amount(
        first=number.first,
        last=number.last,
        low=number.value,
        high=None if number.vague else number.value,
        kind=None,
        unit=None,
        rule="number",
        modifier="vague" if number.vague else "exact",
        scaled=number.scaled,
        scale=number.scale,
        spelled=number.spelled,
        vague=number.vague,
    )


def settled(line: Line, amount: Amount) -> Amount:
    """A bare number as an age or a count of the nouns after it, where it is one."""
    aged = ages.of(line, amount)
    if aged is not None:
        return aged
    if amount.kind is not None:
        return amount
    place = amount.last
    if line.low(place) == "of" and amount.vague:
        place += 1
        if line.low(place) in ("the", "its", "their", "our"):
            place += 1
    hyphen = line.low(place) == "-" and line.glued(place) and line.glued(place + 1)
    single = hyphen or amount.low == 1
    if line.low(place) == "of" and amount.spelled and not amount.vague:
        place, single = _of_those(line, place), False
    if _number_word(line, place + hyphen):
        return amount
    counted = nouns.counted(line, place + hyphen, single) if place else None
    if counted is None and place == amount.last and not amount.spelled:
        counted = nouns.attributive(line, place)
    if counted is None:
        return amount
    last = place + 2 if hyphen else counted.last
    unit = nouns.singular(line.low(place + 1)) if hyphen else counted.unit
    if unit in ("pound", "foot"):
        return replace(amount, last=last, kind="measure", unit=unit, rule="measure")
    return replace(
        amount, last=last, kind="count", unit=unit, rule="count", noun=counted.noun
    )


def _number_word(line: Line, place: int) -> bool:
    """As in "from 83 four years ago", "two of the nine judges": another number."""
    word = line.low(place)
    return (word in UNITS or word in TENS) and line.low(place + 1) != "-"


def _of_those(line: Line, place: int) -> int:
    """After "two of the": where the noun begins; 0 where a pronoun stands."""
    place += 1
    if line.low(place) in nouns.DEFINITE:
        return place + 1
    return place if line.low(place + 1) in ("'s", "'") else 0
