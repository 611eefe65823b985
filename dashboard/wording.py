"""Values in, the words that an editor would set for them out.

Amounts are shortened as news pages shorten them ("$5.8m"), with as many digits as a
reader can use; the exact value always stands beside it in the copy or the file.
"""

from collections.abc import Sequence
from datetime import date

#: A sign where a news page would print one; other currencies go by their ISO code.
_SIGNS = {
    "USD": "$",
    "GBP": "£",
    "EUR": "€",
    "INR": "₹",
    "JPY": "¥",
    "AUD": "A$",
    "CAD": "C$",
    "NZD": "NZ$",
    "HKD": "HK$",
    "SGD": "S$",
}
#: What a reader calls the unit of an axis; other currencies go by their ISO code.
_CURRENCIES = {
    "USD": "US dollars",
    "GBP": "pounds",
    "EUR": "euros",
    "INR": "Indian rupees",
    "PKR": "Pakistani rupees",
    "JPY": "yen",
    "CNY": "yuan",
    "AUD": "Australian dollars",
    "CAD": "Canadian dollars",
}
_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
#: Largest size printed with a scale; beyond it no story goes.
_HUGE = 1e18
_MONTHS = [
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
]
_SPELLED = {
    "m": "metre",
    "m³": "cubic metre",
    "l": "litre",
    "g": "gram",
    "W": "watt",
    "MW": "megawatt",
    "V": "volt",
    "A": "ampere",
    "J": "joule",
    "K": "kelvin",
}
_MODIFIERS = {
    "about": "about {}",
    "nearly": "nearly {}",
    "at_least": "at least {}",
    "more_than": "more than {}",
    "at_most": "at most {}",
    "up_to": "up to {}",
    "less_than": "less than {}",
    "vague": "{} or more",
}
_IRREGULAR = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "percentage point": "percentage points",
    "aircraft": "aircraft",
    "sheep": "sheep",
    "fish": "fish",
    "series": "series",
    "species": "species",
}
_VOWELS = frozenset("aeiou")


def number(value: float) -> str:
    """`value` with m, bn or tn from a million on, and at most three or four digits."""
    size = abs(value)
    sign = "-" if value < 0 else ""
    if size >= _HUGE:
        return f"{value:.2e}"
    for scale, letters in _SCALES:
        # 999.96m would round to "1,000m", so the next scale begins a little earlier.
        if size >= scale * 0.9995:
            return f"{sign}{_shortened(size / scale)}{letters}"
    return f"{sign}{_shortened(size)}"


def _shortened(value: float) -> str:
    digits = 1 if value >= 10 else 2 if value >= 0.1 or value == 0 else 4
    text = f"{value:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def plural(noun: str) -> str:
    """The plural of a unit in the singular: "centre of excellence" by its head noun."""
    head, of, rest = noun.partition(" of ")
    before, space, last = head.rpartition(" ")
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last.endswith("y") and last[-2:-1] not in _VOWELS:
        last = f"{last[:-1]}ies"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        last = f"{last}es"
    else:
        last = f"{last}s"
    return f"{before}{space}{last}{of}{rest}"


def amount(value: float, unit: str | None) -> str:
    """One value with its unit: "$5.8m", "PKR 3bn", "12.5%", "16.2m tonnes"."""
    return _with_unit(number(value), unit, value == 1)


def _with_unit(digits: str, unit: str | None, single: bool = False) -> str:
    if unit is None:
        return digits
    if unit in _SIGNS:
        minus, plain = digits[: digits.startswith("-")], digits.lstrip("-")
        return f"{minus}{_SIGNS[unit]}{plain}"
    if is_currency(unit):
        return f"{unit} {digits}"
    if unit == "%" or unit.startswith("°"):
        return f"{digits}{unit}"
    return f"{digits} {plural(unit) if _is_word(unit) and not single else unit}"


def _is_word(unit: str) -> bool:
    """Whether a unit is a noun with a plural: symbols (km, mph, GW) have none."""
    return unit.islower() and len(unit) > 2 and not _VOWELS.isdisjoint(unit)


def is_currency(unit: str | None) -> bool:
    """Whether a unit is an ISO 4217 code."""
    return unit is not None and len(unit) == 3 and unit.isalpha() and unit.isupper()


def unit_name(unit: str | None, per: str | None = None) -> str:
    """A unit as the title of an axis: "US dollars a year", "tonnes", "per cent"."""
    if unit is None:
        name = "a plain number"
    elif unit == "%":
        name = "per cent"
    elif is_currency(unit):
        name = _CURRENCIES.get(unit, unit)
    else:
        name = plural(unit) if _is_word(unit) else unit
    return f"{name} {_article(per)} {per}" if per else name


def spelled(unit: str | None) -> str | None:
    """A symbol that means another unit when its case is lost, as a word: "MW"."""
    return _SPELLED.get(unit or "", unit)


def figure(
    low: float | None,
    high: float | None,
    unit: str | None,
    per: str | None = None,
    modifier: str = "exact",
) -> str:
    """A whole figure: "about $5.8m a year", "3 to 5 tonnes a hectare"."""
    known = [value for value in (low, high) if value is not None]
    if not known:
        return "unknown"
    if len(known) == 2 and low != high:
        text = f"{_with_unit(number(known[0]), unit, True)} to {amount(known[1], unit)}"
        if not is_currency(unit):
            text = f"{number(known[0])} to {amount(known[1], unit)}"
    else:
        text = amount(known[0], unit)
    text = _MODIFIERS.get(modifier, "{}").format(text)
    return f"{text} {_article(per)} {per}" if per else text


def _article(noun: str) -> str:
    return "an" if noun[0] in _VOWELS or noun.startswith("hour") else "a"


def times(multiple: float) -> str:
    """How many times over: "×172", "×2.8"."""
    if multiple >= 100:
        return f"×{multiple:,.0f}"
    return f"×{multiple:.3g}"


def percent(fraction: float) -> str:
    """A fraction as per cent, rounded to what a forecast deserves: "180%", "4.5%"."""
    value = fraction * 100
    text = f"{value:,.0f}" if abs(value) >= 10 else f"{value:,.1f}"
    return f"{text.removesuffix('.0')}%"


def day(value: date) -> str:
    """A day as the pages print it: "9 Jan 2026"."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def stated(value: str) -> str:
    """A date at the precision stated: "2026-01" is "Jan 2026", an hour stays."""
    date_part, _, clock = value.partition("T")
    parts = date_part.split("-")
    if len(parts) == 1:
        return parts[0]
    month = _MONTHS[int(parts[1]) - 1]
    if len(parts) == 2:
        return f"{month} {parts[0]}"
    text = f"{int(parts[2])} {month} {parts[0]}"
    return f"{text}, {clock[:5]}" if clock else text


def count(amount_of: int, noun: str) -> str:
    """A count with its noun in the right number: "1 story", "1,204 stories"."""
    return f"{amount_of:,} {noun if amount_of == 1 else plural(noun)}"


def joined(parts: Sequence[str], last: str = "and") -> str:
    """An enumeration in running copy: "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def opened(text: str) -> str:
    """Words that begin a line or a cell, with their first letter in capitals."""
    return f"{text[:1].upper()}{text[1:]}"


def clipped(text: str, most: int) -> str:
    """A text in one line, cut behind a whole word where it has more letters."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return f"{line[:most].rpartition(' ')[0] or line[:most]}…"


def size(amount_of: int) -> str:
    """Bytes in words: "72 bytes", "1.5 MB"."""
    for scale, letters in ((2**30, "GB"), (2**20, "MB"), (2**10, "KB")):
        if amount_of >= scale:
            return f"{amount_of / scale:.1f} {letters}"
    return count(amount_of, "byte")


def duration(seconds: float) -> str:
    """How long something takes, as one would say it: "20 s", "5 min", "2 h 10 min"."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if hours else f"{minutes} min"
