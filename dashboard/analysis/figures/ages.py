"""A bare number or a duration in a line in, the age that it is out."""

from dataclasses import replace

from dashboard.analysis.figures import modifiers, nouns
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.nouns import STOPS

#: Copy -> age in its unit.
RIGHT = (
    ("Jamie Armstrong, 25, said so.", 25.0, "year"),
    ("The suspect, 24, was held.", 24.0, "year"),
    ("Children under 12 eat free.", 12.0, "year"),
    ("Some as young as 15 came.", 15.0, "year"),
    ("The 15-year-old boy fled.", 15.0, "year"),
    ("She is ten months old.", 10.0, "month"),
    ("He died at the age of 87.", 87.0, "year"),
    ("He was aged 63.", 63.0, "year"),
    ("She began at the age of around 12.", 12.0, "year"),
    ("At 6 weeks of age it walks.", 6.0, "week"),
    ("Maria, who was 10, left.", 10.0, "year"),
    ("He will be 35 by the end of the year.", 35.0, "year"),
    ("Pupils aged between 6 and 11 eat free.", 6.0, "year"),
    ("Pupils aged 6 to 11 eat free.", 6.0, "year"),
    ("A woman of 81 was hurt.", 81.0, "year"),
    ("It is so, said Ruairi Orlo, the chief executive, 47.", 47.0, "year"),
    ("She died at 81.", 81.0, "year"),
    ("At 81, she still runs.", 81.0, "year"),
    ("The jab is free for over-65s.", 65.0, "year"),
    ("A man in his 50s was held.", 50.0, "year"),
)
WRONG = (
    "It won 25 games.",
    "Flights, 25 of them, were late.",
    "A crowd of 81 came.",
    "At 81, the index was low.",
)

_UNITS = frozenset({"year", "month", "week", "day"})
_OLDEST = 120


def of(line: Line, amount: Amount) -> Amount | None:
    """The amount as an age, None where it is none."""
    if amount.kind == "duration" and amount.unit in _UNITS:
        return _worded(line, amount)
    if amount.kind is None and amount.low is not None and 0 <= amount.low <= _OLDEST:
        return _bare(line, amount)
    return None


def _worded(line: Line, amount: Amount) -> Amount | None:
    """As in "15-year-old", "ten months old", "3 years of age"."""
    last = amount.last
    if line.low(last) == "-":
        last += 1
    if line.low(last) in ("old", "olds"):
        return _made(amount, last + 1)
    if line.low(last) == "of" and line.low(last + 1) == "age":
        return _made(amount, last + 2)
    if _age_before(line, amount):
        return _made(amount, amount.last)
    return None


def _age_before(line: Line, amount: Amount) -> bool:
    """As in "aged 63", "under the age of 12", "at the age of around 12"."""
    start = modifiers.beginning(line, amount)
    return _age_at(line, amount.first) or _age_at(line, start)


def _age_at(line: Line, first: int) -> bool:
    before, second = line.low(first - 1), line.low(first - 2)
    behind = before in ("of", "is", "was") and second == "age"
    if before in ("between", "from"):
        return second in _AGED
    return before in _AGED or behind or _ends_ages(line, first)


_AGED = frozenset({"aged", "age", "ages"})


def _ends_ages(line: Line, first: int) -> bool:
    """As in "aged 6 to 11", "aged between 6 and 11", before the second number."""
    if line.low(first - 1) not in ("to", "and", "-", "–") or first < 3:
        return False
    if line.tokens[first - 2].kind != "number":
        return False
    before = line.low(first - 3)
    if before in ("between", "from"):
        return line.low(first - 4) in _AGED
    return before in _AGED and line.low(first - 1) != "and"


def _bare(line: Line, amount: Amount) -> Amount | None:
    """An age that stands as a number alone."""
    before, after = line.low(amount.first - 1), line.low(amount.last)
    after_this = line.low(amount.last + 1)
    if _age_before(line, amount) or after in ("yo", "y"):
        last = amount.last + (after == "yo")
        return _made(replace(amount, unit="year"), last)
    if amount.low is None or amount.low != int(amount.low):
        return None
    if before == "," and after in (",", "."):
        # An apposition stands behind a name: "Kolo, 19, is".
        name = line.tokens[amount.first - 2].text if amount.first > 1 else ""
        plain = name.islower() and not nouns.plural(name)
        named = name[:1].isupper() and name.lower() not in _MONTHS
        titled = plain and after == "." and _titled(line, amount.first - 2)
        if (
            (named or titled or (plain and after == ","))
            and name.isalpha()
            and amount.low > 3
        ):
            return _made(replace(amount, unit="year"), amount.last)
    if after == "s" and line.glued(amount.last):
        return _decade(line, amount, before)
    being = before in ("who's", "he's", "she's", "i'm") and after in (",", ".", "and")
    if being or _lived(line, amount, before, after):
        return _made(replace(amount, unit="year"), amount.last)
    return _turning(line, amount, before, after, after_this)


def _titled(line: Line, place: int) -> bool:
    """As in "Ruairi Orlo, the chief executive, 47."."""
    for back in range(1, 6):
        if line.low(place - back) == ",":
            return line.tokens[place - back - 1].text[:1].isupper()
        if not line.low(place - back).isalpha():
            return False
    return False


_ADULTS = frozenset({"man", "woman", "boy", "girl", "widow", "father", "mother"})
_DYING = frozenset({"died", "dies", "dead", "retired", "married", "debuted"})


def _lived(line: Line, amount: Amount, before: str, after: str) -> bool:
    """As in "a woman of 81", "died at 81", "At 81, she"."""
    second = line.low(amount.first - 2)
    if (after not in _AFTER and after not in STOPS) or amount.scaled:
        return False
    if before != "at":
        return before == "of" and second in _ADULTS
    opens = after == "," and line.low(amount.last + 1) in _PERSONS - {"they", "who"}
    return second in _DYING or (amount.first == 1 and opens)


def _decade(line: Line, amount: Amount, before: str) -> Amount | None:
    """As in "over-65s", "a man in his 50s", "in her mid-50s"."""
    second, low = line.low(amount.first - 2), amount.low or 0
    if before == "-" and second in ("over", "under"):
        older = second == "over"
        return replace(
            _made(replace(amount, unit="year"), amount.last + 1),
            first=amount.first - 2,
            low=low if older else None,
            high=None if older else low,
            modifier="more_than" if older else "less_than",
        )
    part = before if before != "-" else second
    if part not in _OWN or low % 10 or not 20 <= low <= 90:
        return None
    aged = _made(replace(amount, unit="year"), amount.last + 1)
    return replace(aged, high=low + 9, modifier="range")


_OWN = frozenset({"his", "her", "their", "mid", "early", "late"})
_MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
    ]
)
_PERSONS = frozenset({"he", "she", "who", "i", "they"})
#: People whose age "under 12" or "over 55" tells.
_YOUNG = frozenset(
    ("children", "people", "workers", "adults", "women", "men", "those", "them", "are")
)
_BEING = frozenset({"is", "was", "turned", "turns", "am", "be"})
_AFTER = frozenset(
    {",", ".", "when", "by", "at", "and", "now", "in", "this", "next", ""}
)


def _turning(
    line: Line, amount: Amount, before: str, after: str, after_this: str
) -> Amount | None:
    """As in "who was 10", "he will be 35 by", "when she turned 40"."""
    if before == "just":
        before = line.low(amount.first - 2)
    persons = {line.low(amount.first - back) for back in (2, 3)}
    if (
        before in _BEING
        and after in _AFTER
        and persons & _PERSONS
        and after_this != "%"
    ):
        return _made(replace(amount, unit="year"), amount.last)
    if before == "as" and line.low(amount.first - 2) in ("young", "old"):
        return _made(replace(amount, unit="year"), amount.last)
    if before in ("under", "over") and not persons.isdisjoint(_YOUNG):
        plain = nouns.counted(line, amount.last) is None
        return _made(replace(amount, unit="year"), amount.last) if plain else None
    if before in ("turned", "turning", "turns") and after in _AFTER:
        return _made(replace(amount, unit="year"), amount.last)
    return None


def _made(amount: Amount, last: int) -> Amount:
    return replace(amount, last=last, kind="age", rule="age", noun=None)
