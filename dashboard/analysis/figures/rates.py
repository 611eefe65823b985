"""An amount in a line in, the rate that it and the base after it make out."""

from dataclasses import replace

from dashboard.analysis.figures import digits, nouns
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.units import MEASURES

#: Copy -> value, unit and base of its first figure.
RIGHT = (
    ("It saw 3.1 cases per 10,000 admissions.", 3.1, "case", "10,000 admissions"),
    ("It burns 5 litres per 100 km.", 5.0, "l", "100 km"),
    ("It saw 12 deaths in every 1,000 births.", 12.0, "death", "1,000 births"),
    ("There were 12 deaths per 1,000 births.", 12.0, "death", "1,000 births"),
)
WRONG = ("It costs $5 per share.",)
#: Copy -> what its one figure is the price of.
PRICES = (("Farmers got Rs 3,900 per 40 kg.", "40 kg"),)


def read(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts, each base taken into the rate before it."""
    done: list[Amount] = []
    for amount in found:
        if not done or amount.first >= done[-1].last:
            done.append(_rate(line, amount) or amount)
    return done


def _rate(line: Line, amount: Amount) -> Amount | None:
    """The rate, with the base in `per`; None where no counted base follows."""
    place = amount.last
    every = line.low(place + 1) == "every"
    linked = line.low(place) == "per" or (every and line.low(place) in ("for", "in"))
    if linked and amount.kind == "money":
        return _price(line, amount, place + 1)
    if not linked or amount.kind not in ("count", "measure", None):
        return None
    place += every
    base = place + 1
    if base >= len(line.tokens) or line.tokens[base].kind != "number":
        return None
    value = digits.value(line.tokens[base].text)
    if value is None or value < 100 or value % 10:
        return None
    counted = nouns.counted(line, base + 1)
    last = counted.last if counted is not None else base + 1
    last += counted is None and line.low(last) in MEASURES
    text = line.text[line.tokens[base].start : line.tokens[last - 1].end]
    return replace(amount, last=last, kind="rate", per=text, rule="rate")


def _price(line: Line, amount: Amount, base: int) -> Amount | None:
    """As in "Rs 3,900 per 40 kg": the price of more than one of a unit."""
    if base + 1 >= len(line.tokens) or line.tokens[base].kind != "number":
        return None
    if line.low(base + 1) not in MEASURES:
        return None
    text = line.text[line.tokens[base].start : line.tokens[base + 1].end]
    return replace(amount, last=base + 2, per=text)
