"""Clauses that tie something to an event without a day in, a condition out."""

import re

from dashboard.analysis.days.almanac import GAP
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.counts import COUNT, UNIT

_CLAUSE = r"[^,.;:!?()“”\"—–\n]{3,160}"
_NOT_EVENTS = (
    rf"(?!(?:now|then|midnight|noon|recently|today|lately|yesterday|late|early|further{GAP}notice"
    rf"|very|about|around|\d)\b|the{GAP}close{GAP}of{GAP}(?:business|play|trading))"
)
_SUBJECT = (
    r"(?:(?:the|a|an|all|any|both|its|his|her|their|our|it|he|she|they|we|you|there|this|"
    r"that|these|those|every|each|no|some|enough|more)\b|[A-Z])"
)
#: "If the town is to meet its goal": what it is for, and no condition.
_PURPOSE = r"[^,.;:!?]{2,60}?\s(?:is|are)\sto\s"
#: What somebody else has to give before a thing can be done.
_NOD = (
    r"(?:approvals?|nod|go-ahead|green\slight|consents?|clearance|ratification|"
    r"permission|sign-off|assent|agreement|votes?|funding|financing|permits?|licences?|"
    r"licenses?|confirmation|review|inspection|due\sdiligence|conditions?|backing)\b"
)
#: What ends a clause and is not part of the condition.
_STOP = re.compile(
    r"\s(?:and(?=\s(?:that|will|would|he|she|it|they|the\s\w+\s(?:will|would)))|but|"
    r"while|although|though|because|whereas)\b"
)


def clause(text: str, end: int, start: int) -> int:
    """Where the condition ends, without what another clause adds."""
    stop = _STOP.search(text, start + 8, end)
    end = stop.start() if stop else end
    return start + len(text[start:end].rstrip())


def _read(_: re.Match[str], scene: Scene) -> Reading | None:
    return Reading(
        "a condition: no day is given",
        precision="none",
        relation="condition",
        direction=scene.direction,
    )


UNTIL = Rule(
    name="until-event",
    kind="condition",
    pattern=re.compile(rf"\b(?i:until|till){GAP}(?:after{GAP})?{_NOT_EVENTS}{_CLAUSE}"),
    read=_read,
    confidence=0.9,
    needs=("until", "till"),
    right=(
        (
            "They will not return until all the mines have gone.",
            "until all the mines have gone",
            None,
            None,
        ),
    ),
    wrong=("It was open until now.",),
)
UNLESS = Rule(
    name="unless",
    kind="condition",
    pattern=re.compile(
        rf"\b(?i:unless|(?<!for\s)(?:as|so){GAP}long{GAP}as|as{GAP}soon{GAP}as|provided(?:{GAP}that)?"
        rf"|providing(?:{GAP}that)?|assuming(?:{GAP}that)?"
        rf"|on{GAP}(?:the{GAP})?condition{GAP}that|only{GAP}if|only{GAP}when)"
        rf"{GAP}(?={_SUBJECT}|[a-z]{{3,20}}s\b|(?<=unless\s)[a-z]){_CLAUSE}"
    ),
    read=_read,
    confidence=0.9,
    needs=("unless", "soon as", "long as", "provid", "assum", "condition", "only"),
    right=(
        (
            "The league will not join unless it drops the levy.",
            "unless it drops the levy",
            None,
            None,
        ),
        (
            "The kitchen will close unless donors come forward.",
            "unless donors come forward",
            None,
            None,
        ),
    ),
)
ONCE = Rule(
    name="once-event",
    kind="condition",
    pattern=re.compile(
        rf"(?<!at )(?<!than )\b(?:[Oo]nce|when|[Ii]f){GAP}(?!{_PURPOSE})"
        rf"(?={_SUBJECT}|(?<!when\s)[a-z]{{3,20}}s\b|(?:re-?)?(?:elected|approved|"
        rf"adopted|passed|confirmed|ratified|returned|signed)\b){_CLAUSE}"
    ),
    read=_read,
    confidence=0.8,
    needs=("once", "when", "if"),
    right=(
        (
            "Work will begin once the river board clears the site.",
            "once the river board clears the site",
            None,
            None,
        ),
        ("If elected, Oduya will halve the toll.", "If elected", None, None),
        (
            "The ward will move if councillors pass the budget.",
            "if councillors pass the budget",
            None,
            None,
        ),
    ),
)
AFTER_EVENT = Rule(
    name="length-after-event",
    kind="condition",
    pattern=re.compile(
        rf"\b(?i:(?:within|inside){GAP}{COUNT}{GAP}{UNIT}{GAP}(?:of|from|after|"
        rf"following)|{COUNT}{GAP}{UNIT}{GAP}after){GAP}(?!which\b|that\b){_CLAUSE}"
    ),
    read=_read,
    confidence=0.9,
    needs=("within", "inside", "s after", "day after", "week after", "year after"),
    right=(
        (
            "It will be paid within 60 days of the board's approval.",
            "within 60 days of the board's approval",
            None,
            None,
        ),
        (
            "It takes effect 30 days after both houses have passed it.",
            "30 days after both houses have passed it",
            None,
            None,
        ),
    ),
)
SUBJECT_TO = Rule(
    name="subject-to",
    kind="condition",
    pattern=re.compile(
        rf"\b(?i:subject{GAP}to|pending|conditional{GAP}(?:up)?on|contingent{GAP}(?:up)?on|"
        rf"dependent{GAP}(?:up)?on){GAP}(?:[\w’'-]{{1,20}}{GAP}){{0,5}}?{_NOD}"
        rf"(?:{GAP}(?:from|by|of|in){GAP}[^,.;:!?()“”\"—–\n]{{2,80}})?"
    ),
    read=_read,
    confidence=0.9,
    needs=("subject to", "pending", "conditional", "contingent", "dependent"),
    right=(
        (
            "Fares will rise in July, subject to approval by the transport board.",
            "subject to approval by the transport board",
            None,
            None,
        ),
        (
            "The merger will close in May, pending a nod from lenders.",
            "pending a nod from lenders",
            None,
            None,
        ),
    ),
    wrong=("The goods will be subject to a duty of 4%.",),
)
RULES = (UNTIL, UNLESS, ONCE, AFTER_EVENT, SUBJECT_TO)
