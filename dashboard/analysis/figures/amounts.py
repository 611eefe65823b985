"""A line in, every amount in it out, before ranges and modifiers are read."""

from collections.abc import Iterator

from dashboard.analysis.figures import (
    ages,
    counts,
    halves,
    measures,
    money,
    numbers,
    shares,
    singles,
)
from dashboard.analysis.figures.base import Amount, Line, Number

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
            or singles.at(line, place)
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
    return amount if amount.kind is not None else counts.of(line, amount)
