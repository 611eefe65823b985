"""A time phrase in its clause in, whether it is only the period of a forecast out."""

import re

from dashboard.analysis.days import TimePhrase
from dashboard.analysis.deadlines.clause import Clause

#: "If the bill passes, wages would rise": supposed, and tied to no day.
_IF = re.compile(r"\b[Ii]f\b")
#: Verbs of change: with "expected" or an estimate beside them, a forecast.
CHANGE = re.compile(
    r"\s*(?:be|have|to)?\s*(?:\w+ly\s)?(?:grow|rise|fall|increase|decrease|decline|"
    r"shrink|expand|contract|average|slow|ease|climb|drop|double|triple|reach|exceed|"
    r"total|remain|stay|peak|recover|widen|narrow|hit|slip|rebound|outpace|surpass)\b"
)
#: "expects the economy to grow": someone else's doing, foreseen.
_FORESEEN = re.compile(
    r"(?i:expect|forecast|predict|project|estimate|see)(?:s|ed|ing)?\s(?!to\b)"
)
_ESTIMATED = re.compile(
    r"(?i)(?:,\s(?:\w+\s){1,6}(?:estimates?d?|forecasts?|predicts?|predicted|projects?|"
    r"projected|reckons?)[.”\"]?\Z|\baccording\sto\s(?:\w+\s){0,3}(?:forecasts?|"
    r"estimates?|projections?)\b)"
)
#: What nobody undertakes to move.
MOVES = re.compile(
    r"(?i)\b(?:econom(?:y|ies)|inflation|growth|prices?|sales|gdp|output|demand|"
    r"population|markets?|temperatures?|unemployment|revenues?|profits?|earnings|"
    r"exports|imports|trade|deficit|debt|costs?|rates?|shares?)\b"
)
#: "to double in a year": how fast, and no day.
_HOW_FAST = re.compile(r"(?i)in\san?\s(?:day|week|month|year|decade)\Z")
FORECASTS = re.compile(r"(?i)\b(?:forecasts?|predicts?|estimates?|projects|sees)\b")
_FORESEEING = re.compile(
    r"(?i)\b(?:expected|likely|unlikely|forecast|projected|tipped)\Z"
)


def foreseen(phrase: TimePhrase, clause: Clause) -> bool:
    """Whether the phrase is only the period of something foreseen."""
    cue = clause.cue
    assert cue is not None
    open_ended = phrase.relation in (None, "window", "within")
    changes = bool(CHANGE.match(clause.text, cue.end))
    if cue.kind == "plan" and _FORESEEN.match(clause.text, cue.start):
        return changes or open_ended
    if changes and _HOW_FAST.match(phrase.raw):
        return True
    if cue.word.endswith("unlikely"):
        return True
    if changes and _FORESEEING.search(cue.word):
        return True
    if not open_ended:
        return False
    supposed = cue.word in ("would", "were to") and bool(
        _IF.search(clause.text, 0, cue.start)
    )
    loose = changes and (
        cue.word.lower() == "should" or bool(MOVES.search(clause.subject))
    )
    estimated = _ESTIMATED.search(clause.text, clause.end) or (
        cue.kind == "modal" and FORECASTS.search(clause.text, 0, cue.start)
    )
    return supposed or loose or bool(estimated)
