"""A condition in its clause in, whether something waits for it out."""

import re

from dashboard.analysis.days import TimePhrase, tense
from dashboard.analysis.deadlines.clause import Clause

WILL = re.compile(r"(?i:will|would|shall|must|should|won['’]t|to be|['’]ll|['’]d)\Z")
MAY = re.compile(r"(?i:may|might|could)\Z")
NOT = re.compile(r"(?i)\b(?:not|n['’]t|never|no)\b")
#: Farther from its verb, "when" tells a circumstance more often than a condition.
_CLOSE = 6
_WAS = re.compile(r"(?:was|were|had|been)\b")
#: "to a time when", "from when": the clause only says which time.
_AT_A_TIME = re.compile(r"(?i)\b(?:time|day|year|moment|from|of|in|to|than)\s\Z")
_CONDITIONAL = {"once": "modal plan timetable due", "when": "modal plan", "if": "plan"}


def binds(phrase: TimePhrase, clause: Clause) -> bool:
    """Whether a verb that looks ahead waits for the condition."""
    cue = clause.cue
    if cue is None or cue.direction != "future" or cue.start > clause.start:
        return False
    word = phrase.raw.split()[0].lower()
    if _WAS.match(cue.word) or _AT_A_TIME.search(clause.text, 0, clause.start):
        return False
    if word in _CONDITIONAL:
        firm = cue.kind != "modal" or bool(WILL.match(cue.word))
        near = len(clause.action.split()) <= _CLOSE or word == "if"
        near = near and not clause.text[: clause.start].rstrip().endswith(",")
        near = near and all(cue.direction != "past" for cue in tense.cues(phrase.raw))
        return firm and near and cue.kind in _CONDITIONAL[word].split()
    denied = word in ("until", "till") and NOT.search(clause.action[:12])
    return not MAY.match(cue.word) or bool(denied)
