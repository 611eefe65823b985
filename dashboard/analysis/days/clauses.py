"""Clauses with "before" in, the time before which something is due out."""

import re

from dashboard.analysis.days.almanac import GAP
from dashboard.analysis.days.base import Reading, Rule, Scene

_VERBS = (
    r"(?:ends?|ended|expires?|expired|lapses?|lapsed|starts?|started|begins?|began|opens?|"
    r"opened|closes?|comes?|came|arrives?|arrived|sets?\sin|runs?\sout|ran\sout|rises?|"
    r"returns?|returned|meets?|takes?\s(?:office|effect)|leaves?\soffice|goes?\sto\sthe\s"
    r"polls|melts?|freezes?)"
)


def _read(_: re.Match[str], __: Scene) -> Reading | None:
    return Reading(
        "before something of which no day is given",
        precision="none",
        relation="before",
    )


BEFORE_CLAUSE = Rule(
    name="before-clause",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:before){GAP}(?:the|a|an|its|their|his|her|this|that|[A-Z][\w’'-]*){GAP}"
        rf"(?:(?!{_VERBS}\b)[\w’'-]{{1,24}}{GAP}){{0,7}}{_VERBS}\b(?!-)"
    ),
    read=_read,
    confidence=0.88,
    needs=("before ",),
    right=(
        (
            "Roofs must be mended before the rains come in November.",
            "before the rains come in November",
            "2025-11-01",
            "2025-11-01",
        ),
        (
            "It will repay it before its permit expires on 3 May 2027.",
            "before its permit expires on 3 May 2027",
            "2027-05-03",
            "2027-05-03",
        ),
        (
            "The rest must be spent before the budget year ends in March.",
            "before the budget year ends in March",
            "2026-04-01",
            "2026-04-01",
        ),
        (
            "Boats will be hauled out before the ice comes.",
            "before the ice comes",
            None,
            None,
        ),
    ),
    wrong=("The talks ended before the envoy spoke.",),
)
RULES = (BEFORE_CLAUSE,)
