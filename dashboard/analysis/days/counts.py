"""Number words before a unit of time in, their number out."""

from dashboard.analysis.words.numbers import TENS, UNITS

_WORDS = {**UNITS, **TENS, "a": 1, "an": 1, "half a": 0.5, "a dozen": 12}
#: "a couple of" is two; "a few" and "several" name no number.
_COUPLE = r"a\s{1,3}couple\s{1,3}(?:of)?"
VAGUE = r"(?:a\s{1,3})?few|several|some|many|the"
_SPELLED = "|".join(sorted(_WORDS, key=len, reverse=True)).replace(" ", r"\s{1,3}")
_JOINED = rf"(?:{'|'.join(TENS)})-(?:{'|'.join(UNITS)})"
#: Bounded; case is left to the caller.
COUNT = rf"(?:\d{{1,4}}(?:\.\d)?|{_JOINED}|{_COUPLE}|{_SPELLED})"
UNIT = (
    r"(?:hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|"
    r"centur(?:y|ies))"
)
_UNITS = ["hour", "day", "week", "fortnight", "month", "quarter", "year", "decade"]


def number(words: str) -> float:
    """The number in "five", "twenty-one", "18" or "a couple of"."""
    words = " ".join(words.lower().split())
    if words[0].isdigit():
        return float(words)
    if words.startswith("a couple"):
        return 2
    if words in _WORDS:
        return _WORDS[words]
    tens, _, units = words.partition("-")
    return TENS[tens] + UNITS[units]


def unit(words: str) -> str:
    """The unit of time in the singular."""
    low = words.lower()
    return next((name for name in _UNITS if low.startswith(name)), "century")
