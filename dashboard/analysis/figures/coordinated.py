"""The amounts of a line in, the ones that share the verb of an earlier one out.

"rose 3% in May and 4% in June", "fell 1%, 2% and 3%", "Belmar gained 3%, Veldt 2%".
"""

from dataclasses import replace

from dashboard.analysis.figures import modifiers
from dashboard.analysis.figures.base import Amount, Line
from dashboard.analysis.words.changes import DOWN, UP
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.no_heads import VERBS

#: Copy -> trend of its last figure.
RIGHT = (
    ("Output rose 3% in May and 4% in June.", "up"),
    ("Output is set to shrink 2% this year and about 1% next.", "down"),
    ("Belmar, Veldt and Orlo Mills lost 1%, 2% and 3% respectively.", "down"),
    ("Belmar gained 3%, Veldt Steel 2% and the Orlo Mill 1%.", "up"),
    ("Its share price fell $3 in May and $4 in June.", "down"),
    ("Output rose 3% and 4% of firms shut.", None),
    ("Output rose 3%, with 4% in reach.", None),
    ("Oil rose $2, $61 in all.", None),
    ("Output rose 3% and debt stands at 4%.", None),
    ("Output rose 3%, to 4% of all.", None),
    ("Output rose 3%, and the firm holds 4%.", None),
)

_KINDS = frozenset({"percent", "percentage_point", "basis_point", "money", "ratio"})
#: Between two amounts of one verb no other clause, verb or level stands.
_BREAKS = listed(
    """
    ; : . ( ) to from of at with by than as while but which who that is was are were be
    has have had will would could might against compared up down -
    """
)
#: More words than this between two amounts tell of something else.
_MOST = 7
#: What may stand behind an amount that leans on an earlier verb.
_GOES_ON = listed(
    ", . ; ) and in on for during this last next respectively to while"
) | {""}


def shared(line: Line, found: list[Amount]) -> list[Amount]:
    """The amounts, each with the trend of the one before it whose verb it shares."""
    done: list[Amount] = []
    for amount in found:
        before = done[-1] if done else None
        leans = before is not None and before.trend and _leans(line, before, amount)
        done.append(replace(amount, trend=before.trend) if leans and before else amount)
    return done


def _leans(line: Line, before: Amount, amount: Amount) -> bool:
    """Whether an amount leans on the verb of the one before it."""
    alike = amount.kind in _KINDS and amount.kind == before.kind
    if not alike or amount.unit != before.unit or amount.trend or amount.pair:
        return False
    start = modifiers.beginning(line, amount)
    words = [token.low for token in line.tokens[before.last : start]]
    if not 0 < len(words) <= _MOST or not {",", "and"}.intersection(words):
        return False
    if amount.kind == "money" and words[-1] != "and":
        # "rose 50 cents, $61 a barrel"
        return False
    verbs = any(
        word in VERBS or word in UP or word in DOWN or word.endswith("ed")
        for word in words
    )
    return not (verbs or _BREAKS.intersection(words)) and (
        line.low(amount.last) in _GOES_ON
    )
