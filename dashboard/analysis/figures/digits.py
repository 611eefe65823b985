"""The digits of a number as printed in, its value out.

Grouping is European, Indian, American or by apostrophe; Arabic and Urdu digits count.
"""

import re

from dashboard.analysis.figures.tokens import LONGEST_NUMBER

#: As printed -> value; None where the digits are no number.
RIGHT = (
    ("7", 7.0),
    ("1,200", 1200.0),
    ("12,50,000", 1250000.0),
    ("1.234,56", 1234.56),
    ("1.234.567", 1234567.0),
    ("58.24", 58.24),
    (".001", 0.001),
    ("0,5", 0.5),
    ("٤٥٫٥", 45.5),
    ("۱۲۳", 123.0),
)
WRONG = ("1.2.3.4", "12,3456", "1,2,3", "020" * 20)

_GROUPED = re.compile(
    r"\d{1,3}(?:,\d{3})++(?:\.\d++)?|\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d++)?"
)
_EUROPEAN = re.compile(
    r"\d{1,3}(?:\.\d{3})++,\d++|\d{1,3}(?:\.\d{3}){2,}+|\d++,\d{1,2}"
)
_PLAIN = re.compile(r"\d++(?:\.\d++)?|\.\d++")
_ARABIC_MARKS = str.maketrans({"٫": ".", "٬": ",", "·": "."})


def value(printed: str) -> float | None:
    """The value of a number as it is printed, None where it is no number."""
    if len(printed) > LONGEST_NUMBER:
        return None
    text = printed.translate(_ARABIC_MARKS)
    if _PLAIN.fullmatch(text):
        return float(text)
    if _GROUPED.fullmatch(text):
        return float(text.replace(",", ""))
    if _EUROPEAN.fullmatch(text):
        return float(text.replace(".", "").replace(",", "."))
    return None
