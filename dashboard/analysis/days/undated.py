"""Times that have a name and no day in, "before the rains", no day out."""

import re

from dashboard.analysis.days.almanac import GAP
from dashboard.analysis.days.base import Reading, Rule, Scene
from dashboard.analysis.days.counts import COUNT

#: What begins and ends, on a day that the copy need not give.
_OCCASIONS = (
    *("season", "harvest", "sowing", "planting", "rains", "monsoon", "term", "session"),
    *("campaign", "tournament", "talks", "trial", "summit", "festival", "holidays"),
    *("recess", "carnival", "ramadan", "lent", "frosts", "winter", "parliament"),
    *("legislature", "presidency", "mandate", "elections", "election", "polls"),
    *("referendum", "budget", "games", "olympics", "olympic games", "world cup"),
)
#: Of these "by" tells the means: "by a vote", "by a lucky break".
_EVENTS = ("break", "vacation", "debate", "vote", "hearing", "congress", "inauguration")
_WORDS = r"(?:[\w’'-]{1,20}\s{1,3}){0,3}?"


def _read(match: re.Match[str], scene: Scene) -> Reading | None:
    by = match[0].lower().startswith("by ")
    if by and match[0].lower().endswith(_EVENTS):
        return None
    return Reading(
        "an occasion of which no day is given",
        precision="none",
        relation="by" if by or scene.preposition == "by" else "before",
    )


def _lasting(_: re.Match[str], __: Scene) -> Reading | None:
    return Reading(
        "a time of which no last day is given", precision="none", relation="within"
    )


def _ahead(match: re.Match[str], scene: Scene) -> Reading | None:
    """ "The worst in months" is behind, and no time of its own."""
    return _lasting(match, scene) if scene.direction == "future" else None


def _while(_: re.Match[str], scene: Scene) -> Reading | None:
    """ "It rose while she was in office" is behind."""
    reason = "as long as a term of office, of which no last day is given"
    kept = Reading(reason, precision="none", relation="until")
    return kept if scene.direction == "future" else None


BEFORE = Rule(
    name="before-occasion",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:before|by|ahead{GAP}of|in{GAP}time{GAP}for){GAP}(?!the{GAP}time\b)(?:(?:the|this|next|"
        rf"its|their){GAP}(?:(?i:start|end|beginning|close|onset|opening){GAP}of{GAP}"
        rf"(?:the{GAP})?)?)?{_WORDS}(?i:{'|'.join((*_OCCASIONS, *_EVENTS))})\b"
    ),
    read=_read,
    confidence=0.9,
    needs=(*_OCCASIONS, *_EVENTS),
    right=(
        (
            "Nets will be mended before the start of the herring season.",
            "before the start of the herring season",
            None,
            None,
        ),
        (
            "Seed will be handed out ahead of the short rains.",
            "ahead of the short rains",
            None,
            None,
        ),
    ),
    wrong=(
        "It must pass before the end of the year.",
        "He rested after the long rains.",
    ),
)
IN_TIME = Rule(
    name="in-time-for",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:in{GAP}time{GAP}for){GAP}(?:(?:the|its|their){GAP}(?:[\w’'-]{{1,20}}"
        rf"{GAP}){{0,3}}?[\w-]{{3,20}}\b|[A-Z][\w’'-]{{2,20}})(?![\w-])"
    ),
    read=_read,
    confidence=0.88,
    needs=("in time",),
    right=(
        (
            "The pier will reopen in time for the regatta.",
            "in time for the regatta",
            None,
            None,
        ),
    ),
    wrong=("They were in time to see it.",),
)
LASTING = Rule(
    name="of-a-term",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:(?:in|during|over|within|throughout){GAP}(?:(?:his|her|its|their|the|"
        rf"a){GAP}(?:first|second|next|current|new|coming){GAP}(?:term|hundred{GAP}days|"
        rf"100{GAP}days)(?:{GAP}in{GAP}office)?|the{GAP}(?:life|lifetime|course|term)"
        rf"{GAP}of{GAP}(?:the|this|a|its|his|her){GAP}(?:next{GAP})?(?:parliament|"
        rf"government|legislature|council|administration|presidency|plan|programme)|"
        rf"(?:this|the{GAP}(?:current|next)){GAP}(?:parliament|term|session)|"
        rf"the{GAP}same{GAP}(?:[\w-]{{1,12}}{GAP})?(?:years|months|weeks|period)))\b"
    ),
    read=_lasting,
    confidence=0.85,
    needs=(
        "term",
        "days",
        "parliament",
        "session",
        "of the",
        "of this",
        "of a",
        "of its",
        "of h",
        "same",
    ),
    right=(
        ("She vowed to do it in her first term.", "in her first term", None, None),
        (
            "Rents are to fall over the same three years.",
            "over the same three years",
            None,
            None,
        ),
    ),
    wrong=("He used the same years as a guide.", "In terms of cost it fell."),
)
FEW = Rule(
    name="in-a-few",
    kind="within",
    pattern=re.compile(
        rf"\b(?i:(?:within|in|inside){GAP}(?:a{GAP}matter{GAP}of{GAP})?(?:hours|days|"
        rf"weeks|months)(?:,?{GAP}(?:and{GAP})?not{GAP}\w{{4,8}})?)(?![\w-])"
        rf"(?!{GAP}(?:of|after|before|when|by)\b)"
    ),
    read=_ahead,
    confidence=0.85,
    needs=("hours", "days", "weeks", "months"),
    right=(("A ruling will come within days.", "within days", None, None),),
    wrong=("It was the wettest day in months.", "It fell in weeks of rain."),
)


OVER = Rule(
    name="over-a-length",
    kind="within",
    pattern=re.compile(
        rf"\b(?i:(?:spread{GAP})?over{GAP}(?:a{GAP}period{GAP}of{GAP})?{COUNT}{GAP}"
        rf"(?:weeks|months|years))\b(?!-)"
    ),
    read=_ahead,
    confidence=0.85,
    needs=("over ",),
    right=(
        (
            "The fund will spend $300 million over five years.",
            "over five years",
            None,
            None,
        ),
    ),
    wrong=("The fund spent $300 million over five years.",),
)
WHILE = Rule(
    name="while-in-office",
    kind="period",
    pattern=re.compile(
        rf"\b(?i:while|for{GAP}as{GAP}long{GAP}as|as{GAP}long{GAP}as){GAP}(?:he|she|they|it|"
        rf"I|we){GAP}(?:is|was|are|were|am|remains?|remained){GAP}(?:in|at){GAP}(?:office|"
        rf"power|charge|government|the{GAP}helm)\b"
    ),
    read=_while,
    confidence=0.85,
    needs=("while", "as long"),
    right=(
        (
            "The duty will not go up while she is in office.",
            "while she is in office",
            None,
            None,
        ),
    ),
    wrong=("The duty went up while she was in office.",),
)
RULES = (BEFORE, IN_TIME, LASTING, FEW, OVER, WHILE)
