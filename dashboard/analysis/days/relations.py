"""The words before a time in, how something is tied to it out."""

import re
from typing import NamedTuple

from dashboard.analysis.days.almanac import GAP

#: Folded preposition to relation; "span" in the pattern's group order does not matter,
#: since the longest is tried first.
RELATIONS = {
    **dict.fromkeys(
        (
            *("by", "no later than", "not later than", "on or before"),
            *("by no later than", "by around", "by about", "between now and"),
        ),
        "by",
    ),
    **dict.fromkeys(
        (
            *("before", "ahead of", "prior to", "in advance of", "in the run-up to"),
            *("in the lead-up to", "well before"),
        ),
        "before",
    ),
    **dict.fromkeys(
        (
            *("until", "till", "up until", "through", "up to", "until at least"),
            "through at least",
        ),
        "until",
    ),
    **dict.fromkeys(("since", "as far back as"), "since"),
    **dict.fromkeys(
        ("after", "following", "no earlier than", "not before", "later than"), "after"
    ),
    **dict.fromkeys(("on", "for", "at", "on or around", "on or about"), "on"),
    **dict.fromkeys(
        (
            *("from", "starting", "beginning", "starting on", "beginning on", "as of"),
            *("starting from", "effective", "effective from", "with effect from"),
            *("starting in", "beginning in", "as from"),
        ),
        "on",
    ),
    **dict.fromkeys(
        (
            *("in", "during", "over", "within", "throughout", "sometime in", "across"),
            *("some time in", "in the course of", "over the course of"),
        ),
        "window",
    ),
}
_CLOCK = (
    rf"(?:(?:(?:at{GAP})?(?:\d{{1,2}}[.:]\d\d(?:\s?(?i:a\.?m\.?|p\.?m\.?|GMT|hours))?|"
    rf"\d{{1,2}}\s?(?i:a\.?m\.?|p\.?m\.?)|noon|midnight|(?:the{GAP})?close{GAP}of{GAP}(?:business|play|trading))|"
    rf"at{GAP}\d{{1,2}})(?:{GAP}local{GAP}time)?(?:{GAP}on)?{GAP})?"
)
_BEFORE = re.compile(
    r"(?<![\w'’-])(?P<words>(?i:"
    + "|".join(
        words.replace(" ", GAP) for words in sorted(RELATIONS, key=len, reverse=True)
    )
    + rf")){GAP}(?P<clock>{_CLOCK})"
    rf"(?:the{GAP}(?:(?:night|morning|evening){GAP}of{GAP})?)?$"
)
#: No preposition with its clock is longer.
_REACH = 48
_DEADLINE = re.compile(r"\s(?:deadline|cut-?off|target\sdate|due\sdate)\b")
#: "The previous deadline, May 2026, had slipped."
_NAMED = re.compile(
    r"(?i)\b(?:deadline|cut-?off|(?:target|due|new|opening|completion|delivery|start)\s"
    r"date)(?:,|\sof|\swas|\sis(?:\snow)?)\s(?:the\s)?\Z"
)


class Tie(NamedTuple):
    """A preposition before a time: where it begins, its words and its relation."""

    start: int
    words: str
    relation: str | None


def tie(text: str, start: int, end: int) -> Tie:
    """What stands before the words at `start` to `end` and ties them to the rest."""
    reach = max(0, start - _REACH)
    found = _BEFORE.search(text[reach:start])
    if found is None:
        deadline = _DEADLINE.match(text, end) or _NAMED.search(text, reach, start)
        return Tie(start, "", "by" if deadline else None)
    words = " ".join(found["words"].lower().split())
    return Tie(reach + found.start(), words, RELATIONS[words])
