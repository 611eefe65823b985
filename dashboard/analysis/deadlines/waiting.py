"""A condition in its clause in, whether something waits for it out."""

import re

from dashboard.analysis.days import TimePhrase, tense
from dashboard.analysis.deadlines.clause import Clause
from dashboard.analysis.deadlines.foreseen import CHANGE, MOVES

WILL = re.compile(r"(?i:will|would|shall|must|should|won['’]t|to be|['’]ll|['’]d)\Z")
MAY = re.compile(r"(?i:may|might|could)\Z")
NOT = re.compile(r"(?i)\b(?:not|n['’]t|never|no)\b")
#: Farther from its verb, "when" tells a circumstance more often than a condition.
_CLOSE = 6
_WAS = re.compile(r"(?:was|were|had|been)\b")
#: "to a time when", "from when": the clause only says which time.
_AT_A_TIME = re.compile(r"(?i)\b(?:time|day|year|moment|from|of|in|to|than)\s\Z")
_CONDITIONAL = {
    "once": "modal plan timetable due",
    "when": "modal plan",
    "if": "modal plan due",
}
#: What a body decides, and what can then be done.
_DECIDED = re.compile(
    r"(?i)\b(?:approv|back|pass|agree|accept|adopt|sign|ratif|clear|endors|elect|vote|win|"
    r"won\b|send|sent\b|return|give|gave\b|grant|secur|refus|reject|pay|paid\b|fund|"
    r"confirm|consent|appoint|allow|permit|licen[cs]|certif|repeal|order|rul(?:e|ing)|"
    r"re-?elect|settle)\w{0,6}\b"
)
#: "If stocks fall below 900 tonnes": a mark that sets something off.
_REACHED = re.compile(
    r"(?i)\b(?:falls?|drops?|rises?|exceeds?|reach(?:es)?|tops?|hits?|sinks?|slips?)\b.{0,24}\d"
)
_PROMISED = re.compile(r"(?i)(?:promis|pledg|vow|offer|undertook)\w*\Z")
#: How the terms of an offer begin.
_TERMS = frozenset(
    {"on", "provided", "providing", "subject", "conditional", "contingent"}
)
_OFFERED = re.compile(
    r"(?i)(?:offer|promis|pledg|vow|agree|undert|approv|grant|commit|propos|clear|back|"
    r"accept|lent|loan)\w*\Z"
)
_YOU = re.compile(r"(?i)\b(?:you|we|i|anyone|anybody|everyone|nobody|people)\b")
_UNDERTAKEN = re.compile(
    r"(?i)\b(?:promis|pledg|vow|undert|guarant|plan|agree|offer|said|says|told)\w*\b"
)


def binds(phrase: TimePhrase, clause: Clause) -> bool:
    """Whether a verb that looks ahead waits for the condition."""
    cue = clause.cue
    word = phrase.raw.split()[0].lower()
    if cue is None or _AT_A_TIME.search(clause.text, 0, clause.start):
        return False
    if _offered(word, clause) or (word == "if" and _decided(phrase, clause)):
        return True
    fronted = word in ("once", "provided", "unless", "as", "so") and clause.start < 2
    if (
        cue.direction != "future"
        or (cue.start > clause.start and not fronted)
        or _WAS.match(cue.word)
    ):
        return False
    if word in _CONDITIONAL:
        firm = cue.kind != "modal" or bool(WILL.match(cue.word))
        close = _CLOSE if word == "when" else 2 * _CLOSE
        near = len(clause.action.split()) <= close or word == "if"
        near = near and not clause.text[: clause.start].rstrip().endswith(",")
        done = any(cue.direction == "past" for cue in tense.cues(phrase.raw))
        if word == "if" and cue.kind == "modal":
            return False
        return (
            firm
            and near
            and not (done and word != "once")
            and (cue.kind in _CONDITIONAL[word].split())
        )
    denied = word in ("until", "till") and NOT.search(clause.action[:12])
    return not MAY.match(cue.word) or bool(denied)


def _offered(word: str, clause: Clause) -> bool:
    """ "Has offered a loan on condition that": the offer stands and waits."""
    cue = clause.cue
    if cue is None or word not in _TERMS or cue.direction != "past":
        return False
    return cue.start < clause.start and bool(_OFFERED.match(cue.word))


def _decided(phrase: TimePhrase, clause: Clause) -> bool:
    """ "Will be cut if deputies pass the bill": one decides, and another then acts."""
    cue = clause.cue
    assert cue is not None
    told = _DECIDED.search(phrase.raw) or _REACHED.search(phrase.raw)
    if not told or _YOU.search(clause.subject):
        return False
    if _YOU.match(phrase.raw, 3):
        return False
    if cue.direction == "past":
        return bool(_PROMISED.match(cue.word))
    supposed = cue.word.lower() in ("would", "should", "could", "may", "might")
    promised = _UNDERTAKEN.search(clause.text, 0, cue.start)
    if supposed and (cue.word.lower() != "would" or not promised):
        return False
    return not _WAS.match(cue.word) and not changes(clause)


def changes(clause: Clause) -> bool:
    """Whether the verb tells a change that nobody undertakes."""
    assert clause.cue is not None
    moved = CHANGE.match(clause.text, clause.cue.end)
    return bool(moved) and bool(MOVES.search(clause.subject))
