"""A choice in, what its stories are about out: in how many, when, beside what, where.

All of it counts stories, never mentions.
"""

from dashboard.queries.keywords.context import Line, in_context
from dashboard.queries.keywords.counts import TermCount, apart, in_stories
from dashboard.queries.keywords.kinds import KINDS
from dashboard.queries.keywords.months import TermMonth, over_time
from dashboard.queries.keywords.periods import LENGTHS, Period, periods
from dashboard.queries.keywords.rising import LEAST, Change, Changes, changes, telling
from dashboard.queries.keywords.together import Pair, together

__all__ = [
    "KINDS",
    "LEAST",
    "LENGTHS",
    "Change",
    "Changes",
    "Line",
    "Pair",
    "Period",
    "TermCount",
    "TermMonth",
    "apart",
    "changes",
    "in_context",
    "in_stories",
    "over_time",
    "periods",
    "telling",
    "together",
]
