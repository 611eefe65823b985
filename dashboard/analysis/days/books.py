"""A story in, the month out in which the books that it speaks of begin their year.

For copy whose dateline tells no country: by what it prints itself, and failing that by
the money that it counts in.
"""

import re

from dashboard.analysis.days.almanac import GAP, MONTH, month_number

#: "The fiscal year that ends on 31 March", "in the financial year to March".
_ENDS = re.compile(
    rf"\b(?i:(?:(?:fiscal|financial|budget|tax){GAP}year|(?:deficit|surplus|budget){GAP}for"
    rf"{GAP}the{GAP}year)(?:{GAP}(?:that|which))?{GAP}(?:ends?|ending|ended|to|closes?)"
    rf"(?:{GAP}(?:on|in))?){GAP}(?:\d{{1,2}}{GAP})?(?P<month>{MONTH})"
)
_BEGINS = re.compile(
    rf"\b(?i:(?:fiscal|financial|budget|tax){GAP}year(?:{GAP}(?:that|which))?,?{GAP}"
    rf"(?:starts?|starting|begins?|beginning|began)(?:{GAP}(?:on|in))?){GAP}"
    rf"(?:\d{{1,2}}{GAP})?(?P<month>{MONTH})"
)
#: A fiscal year that is called "the next fiscal" is one of India's.
_INDIAN = re.compile(
    rf"\b(?i:(?:this|next|current|last){GAP}fiscal)(?=[.,;:]|{GAP}(?:at|by|in|for|and)\b)"
)
#: Money of one country, by the table of `words.fiscal_years`; "$" and "Rs" are many's.
_MONEY = (
    (re.compile(r"£\d"), 4),
    (re.compile(r"₹\s?\d"), 4),
    (re.compile(r"\b(?:C\$|CA\$)\s?\d"), 4),
    (re.compile(r"\b(?:A\$|AU\$|NZ\$)\s?\d"), 7),
    (re.compile(r"\b(?:KSh|Ksh|KES)\s?\d"), 7),
)
_OTHER = re.compile(r"(?:(?<![A-Z])|US)\$\s?\d|€\s?\d|\bRs\.?\s?\d")
#: With fewer sums than these in it the money of a story may be someone else's.
_LEAST = 2


def starts(text: str) -> int | None:
    """1 to 12, or None where the copy does not tell."""
    if found := _ENDS.search(text):
        return month_number(found["month"]) % 12 + 1
    if found := _BEGINS.search(text):
        return month_number(found["month"])
    if _INDIAN.search(text):
        return 4
    counts = {month: 0 for _, month in _MONEY}
    for pattern, month in _MONEY:
        counts[month] += len(pattern.findall(text))
    month = max(counts, key=lambda each: counts[each])
    others = len(_OTHER.findall(text)) + sum(counts.values()) - counts[month]
    return month if counts[month] >= _LEAST and not others else None
