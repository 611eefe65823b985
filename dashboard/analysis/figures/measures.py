"""A number in a line in, the percentage, measure, length or multiple out."""

from dataclasses import replace

from dashboard.analysis.figures.base import Amount, Line, Number
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.nouns import STOPS
from dashboard.analysis.words.units import EXACT, LONG_STARTS, MEASURES, TIMES

#: Copy -> value, kind, unit.
RIGHT = (
    ("Inflation hit 4.2 per cent.", 4.2, "percent", "%"),
    ("It fell 12%.", 12.0, "percent", "%"),
    ("Rates rose 0.5 percentage points.", 0.5, "percentage_point", "percentage point"),
    ("The bank cut by 25 basis points.", 25.0, "basis_point", "basis point"),
    ("Yields fell 12 bps.", 12.0, "basis_point", "basis point"),
    ("It is 37m long.", 37.0, "measure", "m"),
    ("The site covers 570 sq m.", 570.0, "measure", "m²"),
    ("Winds hit 155mph.", 155.0, "measure", "mph"),
    ("It fell to minus 40 degrees Celsius.", -40.0, "measure", "°C"),
    ("It was 4.8°C.", 4.8, "measure", "°C"),
    ("It took three and a half years.", 3.5, "duration", "year"),
    ("a 5.2-litre engine", 5.2, "measure", "l"),
    ("It is three times larger.", 3.0, "multiple", None),
    ("It grew sixfold.", 6.0, "multiple", None),
    ("It held 40 billion cubic metres.", 4e10, "measure", "m³"),
    ("The well makes 4.2 million bpd.", 4.2e6, "measure", "barrel"),
    ("The well makes 4.2m b/d.", 4.2e6, "measure", "barrel"),
    ("It grew to 5m sq ft.", 5e6, "measure", "square foot"),
    ("It covers 12 sq. km.", 12.0, "measure", "km²"),
    ("He lost 2st in a year.", 2.0, "measure", "stone"),
    ("A quake of magnitude 6.4 shook it.", 6.4, "measure", "magnitude"),
    ("A 6.4-magnitude quake shook it.", 6.4, "measure", "magnitude"),
    ("A magnitude-6.4 quake shook it.", 6.4, "measure", "magnitude"),
    ("It was 5 degrees below zero.", -5.0, "measure", "degree"),
    ("It fell for three consecutive months.", 3.0, "duration", "month"),
    ("It flew at an altitude of 300'.", 300.0, "measure", "foot"),
    ("He is 6'2\" and thin.", 6.0, "measure", "foot"),
    ("It spoiled thousands of tonnes of rice.", 1000.0, "measure", "tonne"),
    ("It made a 25 basis-point cut.", 25.0, "basis_point", "basis point"),
    ("It emits 120 g/km of soot.", 120.0, "measure", "g"),
)
WRONG = ("It has 12 players.", "He came 5 in all.", "It sold 12 F-16 jets.")

_PERCENT = frozenset({"%", "percent", "pct", "pc", "٪"})
#: What stands after "times" when it multiplies.
_MULTIPLIED = listed(
    """
    as more less the that its their what those this his earnings over sales profit
    profits book normal
    """
)
_POINTS = frozenset({"point", "points"})
_HYPHENS = frozenset({"-", "‑", "–"})


def after(line: Line, number: Number) -> Amount | None:
    """The amount whose unit stands after the number."""
    place = number.last
    hyphen = line.low(place) in _HYPHENS and line.glued(place) and line.glued(place + 1)
    if hyphen:
        place += 1
    return (
        _percent(line, number, place)
        or _multiple(line, number, place)
        or _unit(line, number, place)
        or _magnitude(line, number)
        or _inches(line, number)
        or _primes(line, number)
    )


def _primes(line: Line, number: Number) -> Amount | None:
    """As in "at a height of 30'", "a screen 10\" wide", "6'2\""."""
    place = number.last
    unit = _PRIMES.get(line.low(place))
    if unit is None or number.spelled or not line.glued(place):
        return None
    follows = line.glued(place + 1) and line.tokens[place + 1].kind == "number"
    behind = line.low(number.first - 1) in _PRIMES and line.glued(number.first)
    mark = line.low(place)
    marks = [
        token.low for token in line.tokens if token.low in (mark, _OPENS.get(mark))
    ]
    told = any(token.low in _SIZES for token in line.tokens) and len(marks) == 1
    if not (told or behind or (follows and unit == "foot")):
        return None
    return _made(number, place + 1, "measure", unit, "measure")


_PRIMES = {"'": "foot", "’": "foot", "′": "foot", '"': "inch", "″": "inch", "”": "inch"}
#: A mark that closes what another opened is no unit.
_OPENS = {"’": "‘", "”": "“"}
_SIZES = listed("high tall long wide deep height length width depth altitude x")


def _inches(line: Line, number: Number) -> Amount | None:
    """As in "5 foot 4", "5-foot-11": inches follow feet."""
    place = number.first - 1
    if line.low(place) in _HYPHENS and line.glued(place):
        place -= 1
    feet = line.low(place) in ("foot", "feet", "ft") and number.value < 12
    after = line.low(number.last)
    if not feet or (after.isalpha() and after not in STOPS and after != "tall"):
        return None
    return _made(number, number.last, "measure", "inch", "measure")


def _magnitude(line: Line, number: Number) -> Amount | None:
    """As in "a quake of magnitude 6.4", "a magnitude-6.4 quake"."""
    place = number.first - 1
    if line.low(place) in _HYPHENS and line.glued(place):
        place -= 1
    if line.low(place) != "magnitude" or number.spelled:
        return None
    found = _made(number, number.last, "measure", "magnitude", "measure")
    return replace(found, first=place)


def _percent(line: Line, number: Number, place: int) -> Amount | None:
    word = line.low(place)
    if word == "per" and line.low(place + 1) in ("cent", "cents"):
        word, place = "%", place + 1
    ahead = place + 1 + (line.low(place + 1) in _HYPHENS and line.glued(place + 1))
    if word in ("percentage", "%", "percent") and line.low(ahead) in _POINTS:
        return _made(
            number,
            ahead + 1,
            "percentage_point",
            "percentage point",
            "percentage-point",
        )
    if word in _PERCENT and not (word == "pc" and not line.glued(place)):
        return _made(number, place + 1, "percent", "%", "percent")
    if word in ("basis", "base") and line.low(ahead) in _POINTS:
        return _made(number, ahead + 1, "basis_point", "basis point", "basis-point")
    if word in ("bps", "bp"):
        return _made(number, place + 1, "basis_point", "basis point", "basis-point")
    if word in ("pp", "ppt", "ppts") and not number.scaled:
        return _made(
            number,
            place + 1,
            "percentage_point",
            "percentage point",
            "percentage-point",
        )
    return None


def _multiple(line: Line, number: Number, place: int) -> Amount | None:
    """As in "three times", "6.5 times", "3x", "78,000 times a minute"."""
    word = line.low(place)
    if word == "fold" or (word == "times" and _compared(line, number, place + 1)):
        return _made(number, place + 1, "multiple", None, "multiple")
    if word == "x" and line.glued(place) and not line.glued(place + 1):
        return _made(number, place + 1, "multiple", None, "multiple")
    return None


def _compared(line: Line, number: Number, place: int) -> bool:
    """Whether "times" multiplies: "three times larger"; "shot three times" counts."""
    word = line.low(place)
    return (
        word in _MULTIPLIED
        or word.endswith(("er", "ed"))
        or line.low(number.first - 1) == "by"
        or number.value != int(number.value)
    )


def _unit(line: Line, number: Number, place: int) -> Amount | None:
    if number.vague and line.low(place) == "of":
        # "thousands of tonnes"
        place += 1
    if place >= len(line.tokens):
        return None
    after = line.low(place + 1)
    if line.low(place) in _BETWEEN and len(after) > 3:
        place += after in TIMES or after in MEASURES
    found = _long(line, place) or _short(line, place, number)
    if found is None:
        return None
    unit, last = found
    if unit in _DEGREES and (line.low(last), line.low(last + 1)) == ("below", "zero"):
        number, last = replace(number, value=-abs(number.value)), last + 2
    if unit in _TIME_UNITS:
        return _made(number, last, "duration", unit, "duration")
    thing, _, each = unit.partition(" per ")
    if each in _TIME_UNITS - {"second"}:
        # "4.2 million bpd" are barrels, counted by the day.
        return replace(_made(number, last, "measure", thing, "measure"), per=each)
    return _made(number, last, "measure", unit, "measure")


#: As in "three consecutive months", "12 more miles".
_BETWEEN = listed(
    """
    more further extra additional full consecutive straight successive long short solid
    calendar working trading business whole
    """
)
_TIME_UNITS = frozenset(TIMES.values())
_DEGREES = frozenset({"degree", "°C", "°F"})


def _long(line: Line, place: int) -> tuple[str, int] | None:
    """A unit of two or three tokens: "square miles", "miles per hour", "° C"."""
    if line.low(place) not in LONG_STARTS and line.low(place) not in (
        "°",
        "km",
        "m",
        "b",
    ):
        return None
    if line.low(place + 1) == "." and line.glued(place + 1):
        # "sq. km", "cu. m"
        joined = MEASURES.get(f"{line.low(place)} {line.low(place + 2)}")
        return (joined, place + 3) if joined else None
    words = [line.low(place + i) for i in range(3)]
    if words[1] in ("-", "‑") and line.glued(place + 1):
        words[1:] = [words[2]]
        joined = MEASURES.get(" ".join(words))
        return (joined, place + 3) if joined else None
    if words[0] == "°":
        joined = MEASURES.get(f"°{words[1]}") if words[1] in ("c", "f") else None
    elif words[1] == "/":
        joined = MEASURES.get("".join(words))
        return (joined, place + 3) if joined else None
    else:
        joined = MEASURES.get(" ".join(words))
        if joined:
            return joined, place + 3
        joined = MEASURES.get(" ".join(words[:2]))
    return (joined, place + 2) if joined else None


def _short(line: Line, place: int, number: Number) -> tuple[str, int] | None:
    token = line.tokens[place]
    if token.text in "CF" and line.glued(place + 1) and line.low(place + 1) == "-":
        # "12 F-16 jets"
        return None
    if token.text in EXACT:
        loose = token.text in "mWCF" or (
            len(token.text) > 1 and token.text not in _WORDS
        )
        glued = token.glued and (
            token.text not in _WORDS or line.tokens[place - 1].kind == "number"
        )
        near = glued or loose or line.low(place + 1) == "/"
        if near and not (number.spelled and not token.glued):
            return _squared(line, place, EXACT[token.text])
        return None
    unit = MEASURES.get(token.low) or TIMES.get(token.low)
    if unit is None:
        return None
    # Short forms are also words ("in", "mi", "ha"): they follow digits only.
    if len(token.low) < 4 and number.spelled and token.low not in _PLAIN_WORDS:
        return None
    return _squared(line, place, unit)


#: Units that are words or ordinals unless they are glued to the digits.
_WORDS = frozenset({"in", "st", "bar", "mb"})
_PLAIN_WORDS = frozenset({"day", "ton", "kg", "mph", "amp", "bit", "cup", "km"})


def _squared(line: Line, place: int, unit: str) -> tuple[str, int]:
    """As in "m2", "km2", "m³": the power is a token of its own."""
    power = line.low(place + 1)
    if (
        unit in ("m", "km", "cm")
        and line.glued(place + 1)
        and power in ("2", "3", "²", "³")
    ):
        return f"{unit}{'²' if power in '2²' else '³'}", place + 2
    return unit, place + 1


def _made(number: Number, last: int, kind: str, unit: str | None, rule: str) -> Amount:
    return Amount(
        first=number.first,
        last=last,
        low=number.value,
        high=None if number.vague else number.value,
        kind=kind,
        unit=unit,
        rule=rule,
        modifier="vague" if number.vague else "exact",
        scaled=number.scaled,
        scale=number.scale,
        spelled=number.spelled,
        vague=number.vague,
    )
