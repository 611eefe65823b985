"""An amount in a line in, whether it only says which or in how many parts out.

"The three hotels at the bay" and "in four phases" tell apart what is spoken of; nobody
tells that there are so many.
"""

from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.numbers import UNITS

#: Copy -> role of its first figure.
RIGHT = (
    ("The rooms will open once the three hotels are finished.", "other"),
    ("My own two daughters have had it.", "other"),
    ("It will be paid out in four phases.", "other"),
    ("Losses of the ten mills fell.", "other"),
    ("Two of the seven judges had left.", "actual"),
    ("The three biggest mills closed.", "other"),
    ("It closed three mills.", "actual"),
    ("The 640 clinics closed.", "actual"),
)
_WHICH = listed("the these those own both its their his her my our")
_PARTS = listed("phase instalment installment stage part tranche step round batch")
#: More than so many are told for their number.
_MOST = 12


def only(line: Line, amount: Amount) -> str | None:
    """The word that points to the things counted, None where none does."""
    value = amount.low if amount.low == amount.high else None
    small = value is not None and 1 < value <= _MOST and line.low(amount.first) in UNITS
    if not small or amount.kind != "count" or amount.noun is None:
        return None
    before = line.low(amount.first - 1)
    if before == "in" and (amount.unit or "").split(" ")[-1] in _PARTS:
        return "in"
    part = line.low(amount.first - 2) == "of" and line.low(amount.first - 3) in _SOME
    return before if before in _WHICH and not part else None


#: "two of the seven judges": the whole that a part is taken of.
_SOME = UNITS.keys() | listed("all any each some most none half many")
