"""Clauses with "before", "by the time" and "when" in, the time that they name out."""

import re
from dataclasses import replace

from dashboard.analysis.days import relative
from dashboard.analysis.days.almanac import GAP, MONTH, WEEKDAY, unanchored
from dashboard.analysis.days.base import Reading, Rule, Scene

#: Verbs of what begins, ends or comes round: the present tense, and the past.
_NOW = (
    r"(?:ends?|expires?|lapses?|starts?|begins?|opens?|closes?|comes?(?:\sinto\sforce)?|"
    r"arrives?|sets?\sin|runs?\sout|rises?|returns?|meets?|takes?\s(?:office|effect)|"
    r"leaves?\soffice|goes?\s(?:to\sthe\spolls|on\s(?:holiday|sale|leave)|into\srecess)|"
    r"melts?|freezes?|breaks?\sup|adjourns?|falls?\sdue|is\sdue|are\sdue)"
)
_VERBS = (
    rf"(?:{_NOW}|ended|expired|lapsed|started|began|opened|came|arrived|ran\sout|"
    r"returned|broke\sup)"
)
_SUBJECT = r"(?:the|a|an|its|their|his|her|this|that|our|any|[A-Z][\w’'-]*)"
_WHO = (
    rf"(?:(?:they|it|he|she|we|you){GAP}|{_SUBJECT}{GAP}"
    rf"(?:(?!{_VERBS}\b)[\w’'-]{{1,24}}{GAP}){{0,7}})"
)
#: What stands between the verb and its day: "break up for the summer on 20 June".
_FOR = rf"(?:{GAP}(?i:for){GAP}(?:the{GAP})?[a-z]{{4,12}})?"
_DAY = (
    rf"(?:(?:{WEEKDAY}|{MONTH})|\d{{1,2}}(?:st|nd|rd|th)?{GAP}{MONTH}|(?:19|20)\d\d\b|"
    r"(?i:early|late|mid|next|the\s(?:end|middle|start|spring|summer|autumn))\b)"
)


def _before(_: re.Match[str], __: Scene) -> Reading | None:
    return Reading(
        "before something of which no day is given",
        precision="none",
        relation="before",
    )


def _by(_: re.Match[str], __: Scene) -> Reading | None:
    return Reading(
        "by something of which no day is given", precision="none", relation="by"
    )


def _when(_: re.Match[str], __: Scene) -> Reading | None:
    return Reading("when something comes round", precision="none")


def _out(match: re.Match[str], scene: Scene) -> Reading | None:
    """Reads "before the year is out": its last day is still in time."""
    unit = match["unit"].lower()
    precision = relative.PRECISION.get(unit, unit)
    if scene.anchor is None:
        return unanchored(f"the running {unit}", precision)
    last = relative.period(unit, 0, scene.anchor)[1]
    whole = Reading(f"the running {unit}, to its last day", last, last, precision)
    return replace(whole, relation="before", direction="future")


BEFORE_CLAUSE = Rule(
    name="before-clause",
    kind="period",
    pattern=re.compile(rf"\b(?i:before){GAP}{_WHO}{_VERBS}\b(?!-){_FOR}"),
    read=_before,
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
        (
            "Members are to vote before they break up for the summer on 18 July.",
            "before they break up for the summer on 18 July",
            "2025-07-18",
            "2025-07-18",
        ),
    ),
    wrong=("The talks ended before the envoy spoke.",),
)
BEFORE_EVENT = Rule(
    name="before-event",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:before|ahead{GAP}of|in{GAP}time{GAP}for|in{GAP}the{GAP}(?:run-up|lead-up)"
        rf"{GAP}to){GAP}(?:the|an?|its|their|his|"
        rf"her|this|next)(?:{GAP}(?!on\b|and\b|but\b|that\b|who\b|which\b|was\b|is\b)"
        rf"[\w’'-]{{1,24}}){{1,6}}?(?={GAP}on{GAP}{_DAY})"
    ),
    read=_before,
    confidence=0.88,
    needs=("before ", "ahead of", "in time for", "-up to"),
    right=(
        (
            "She will publish it before the owners' dinner on 4 July.",
            "before the owners' dinner on 4 July",
            "2025-07-04",
            "2025-07-04",
        ),
    ),
    wrong=("He was fined before the crowd left on foot.",),
)
BY_THE_TIME = Rule(
    name="by-the-time",
    kind="period",
    pattern=re.compile(rf"\b(?i:by){GAP}the{GAP}time{GAP}{_WHO}{_NOW}\b(?!-){_FOR}"),
    read=_by,
    confidence=0.88,
    needs=("by the time",),
    right=(
        (
            "Permits will take a week by the time the dry season opens.",
            "by the time the dry season opens",
            None,
            None,
        ),
    ),
    wrong=("By the time police arrived the vault was empty.",),
)
PERIOD_OUT = Rule(
    name="period-out",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:before|by{GAP}the{GAP}time){GAP}(?:the|this){GAP}(?P<unit>week|month|"
        rf"quarter|year|decade){GAP}(?:(?:is|was){GAP}(?:out|over|up)|ends?|ended|"
        rf"closes?|closed)\b(?!{GAP}(?:in|on)\b)"
    ),
    read=_out,
    confidence=0.93,
    needs=("before the", "before this", "by the time"),
    right=(
        (
            "The city will have 900 trams before the decade is out.",
            "before the decade is out",
            "2029-12-31",
            "2029-12-31",
        ),
        (
            "Rates will peak before the year is out.",
            "before the year is out",
            "2025-12-31",
            "2025-12-31",
        ),
    ),
    wrong=("He left the year before the war was over.",),
)
WHEN_ENDS = Rule(
    name="when-clause",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:when){GAP}{_WHO}{_NOW}(?={GAP}(?:in|on|at){GAP}{_DAY})"
    ),
    read=_when,
    confidence=0.88,
    needs=("when ",),
    right=(
        (
            "Debt will stand at £150m when the books close in March.",
            "when the books close in March",
            "2026-03-01",
            "2026-03-31",
        ),
    ),
    wrong=("When the gates open, run.",),
)
RULES = (PERIOD_OUT, BEFORE_CLAUSE, BEFORE_EVENT, BY_THE_TIME, WHEN_ENDS)
