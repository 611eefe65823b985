"""A time phrase in its clause in, whether something is due then out."""

import re

from dashboard.analysis.days import TimePhrase, tense
from dashboard.analysis.deadlines.clause import Clause
from dashboard.analysis.words.verbs import HOLDING
from dashboard.records import Figure, Story

#: A limit, unlike a day that merely goes with a verb.
LIMITS = frozenset({"by", "before", "until", "within"})
#: Without a preposition these qualify a noun or another time.
_LOOSE = frozenset(
    {"year", "split-year", "years", "part-of-period", "month-year", "quarter"}
)
#: "If the bill passes, wages would rise": supposed, and tied to no day.
_IF = re.compile(r"\b[Ii]f\b")
_THE_YEAR = re.compile(r"\bthe\s\d{4}\Z")
_WILL = re.compile(r"(?i:will|would|shall|must|should|won['’]t|to be|['’]ll|['’]d)\Z")
_MAY = re.compile(r"(?i:may|might|could)\Z")
#: Verbs of change: with "expected" or an estimate beside them, a forecast.
_CHANGE = re.compile(
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
_MOVES = re.compile(
    r"(?i)\b(?:econom(?:y|ies)|inflation|growth|prices?|sales|gdp|output|demand|"
    r"population|markets?|temperatures?|unemployment|revenues?|profits?|earnings|"
    r"exports|imports|trade|deficit|debt|costs?|rates?|shares?)\b"
)
_FORECASTS = re.compile(r"(?i)\b(?:forecasts?|predicts?|estimates?|projects|sees)\b")
_FORESEEING = re.compile(
    r"(?i)\b(?:expected|likely|unlikely|forecast|projected|tipped)\Z"
)
#: A promise of the past: "had been due to", "was first due to", "been promised".
_WAS_DUE = re.compile(
    r"(?i)(?:was|were|had|been)\b.{0,24}\b(?:due|set|scheduled|slated|planned|supposed|"
    r"required|obliged|ordered|meant|intended|promised|targeted|hoped|timed|earmarked|"
    r"to)\Z"
)
_WANTED = re.compile(
    r"(?i)(?:wanted|promised|pledged|vowed|targeted|sought|demanded|agreed|proposed|"
    r"guaranteed|offered|set|gave|given|asked|ordered)\Z"
)
_DEBT = re.compile(r"(?i)\b(?:bonds?|notes?|bills?|debentures?|debt|paper)\s$")
_COMPARED = re.compile(r"(?i)\b(?:against|compared|than|from|versus)\b[^,;]{0,60}$")
_NOT = re.compile(r"(?i)\b(?:not|n['’]t|never|no)\b")
#: Farther from its verb, "when" tells a circumstance more often than a condition.
_CLOSE = 6
_CONDITIONAL = {"once": "modal plan timetable due", "when": "modal plan", "if": "plan"}


def accepted(phrase: TimePhrase, clause: Clause, story: Story) -> bool:
    """Whether the copy ties the phrase to something that is to happen."""
    if phrase.relation in ("since", "after") or _stands_alone(phrase, story):
        return False
    if phrase.kind == "condition":
        return _condition(phrase, clause)
    if clause.cue is None:
        return _headlined(phrase, clause, story)
    if _forecast(phrase, clause):
        return False
    if phrase.direction == "past":
        return _was_promised(phrase, clause)
    return _lies_ahead(phrase, clause, story)


def counted(phrase: TimePhrase, figures: tuple[Figure, ...]) -> bool:
    """Whether the four digits of a year were read as a quantity."""
    return phrase.rule == "year" and any(
        figure.kind != "duration"
        and figure.span.start < phrase.span.end
        and phrase.span.start < figure.span.end
        for figure in figures
    )


def _stands_alone(phrase: TimePhrase, story: Story) -> bool:
    """A dateline's own day, or a time that only qualifies a noun."""
    place = phrase.span.end
    owns = story.text[place : place + 2] in ("'s", "’s")
    if phrase.relation is None and owns and phrase.kind != "anniversary":
        return True
    dateline = phrase.kind == "date" and phrase.start == phrase.end == story.day
    named = phrase.rule == "year" and _THE_YEAR.search(phrase.raw) is not None
    tied = tense.moved_to(story.text, phrase.span.start)
    loose = phrase.rule in _LOOSE and not tied and (phrase.relation is None or named)
    return (dateline and phrase.relation is None) or loose


def _condition(phrase: TimePhrase, clause: Clause) -> bool:
    cue = clause.cue
    if cue is None or cue.direction != "future" or cue.start > clause.start:
        return False
    word = phrase.raw.split()[0].lower()
    if word in _CONDITIONAL:
        firm = cue.kind != "modal" or bool(_WILL.match(cue.word))
        near = len(clause.action.split()) <= _CLOSE or word == "if"
        return firm and near and cue.kind in _CONDITIONAL[word].split()
    return not (_MAY.match(cue.word) and word == "unless")


def _headlined(phrase: TimePhrase, clause: Clause, story: Story) -> bool:
    """Without a verb only a day or a limit that lies ahead counts."""
    if story.day is None or phrase.end is None or phrase.direction == "past":
        return False
    tied = phrase.relation in LIMITS or phrase.relation in ("on", "window")
    tied = tied and _FORECASTS.search(clause.text, 0, clause.start) is None
    return tied and phrase.end > story.day and phrase.precision != "none"


def _forecast(phrase: TimePhrase, clause: Clause) -> bool:
    """Whether the phrase is only the period of something foreseen."""
    cue = clause.cue
    assert cue is not None
    open_ended = phrase.relation in (None, "window", "within")
    changes = bool(_CHANGE.match(clause.text, cue.end))
    if cue.kind == "plan" and _FORESEEN.match(clause.text, cue.start):
        return changes or open_ended
    if changes and _FORESEEING.search(cue.word):
        return True
    if not open_ended:
        return False
    supposed = cue.word == "would" and bool(_IF.search(clause.text, 0, cue.start))
    loose = changes and (
        cue.word.lower() == "should" or bool(_MOVES.search(clause.subject))
    )
    return supposed or loose or bool(_ESTIMATED.search(clause.text, clause.end))


def _was_promised(phrase: TimePhrase, clause: Clause) -> bool:
    """A promised day that has passed counts; a day on which something was does not."""
    cue = clause.cue
    assert cue is not None
    if cue.start > clause.start:
        return False
    if cue.kind == "due":
        return bool(_WAS_DUE.match(cue.word))
    limited = phrase.relation in LIMITS
    if cue.kind in ("noun", "plan"):
        return limited
    return limited and (bool(_WILL.match(cue.word)) or bool(_WANTED.match(cue.word)))


def _lies_ahead(phrase: TimePhrase, clause: Clause, story: Story) -> bool:
    cue = clause.cue
    assert cue is not None
    limited = phrase.relation in LIMITS
    if cue.direction == "past":
        held = phrase.relation == "until" and cue.word in HOLDING
        if held or tense.moved_to(clause.text, clause.start):
            return True
        beyond = story.day is None or phrase.end is None or phrase.end > story.day
        return limited and beyond and bool(_WANTED.match(cue.word))
    if phrase.relation is None and 0 <= cue.start - clause.end <= 1:
        # "Next year will be hard": the time itself is spoken of.
        return False
    if _DEBT.search(clause.text[: cue.start]) or _backward(phrase, clause):
        return False
    if cue.kind == "modal" and _MAY.match(cue.word):
        denied = phrase.relation == "until" and _NOT.search(clause.action[:12])
        return bool(denied) or phrase.raw.lower().startswith("from ")
    return True


def _backward(phrase: TimePhrase, clause: Clause) -> bool:
    """Reads "to 6 gigawatts from 480 megawatts today": where it stands now."""
    here = phrase.rule == "near-day" or phrase.raw.lower().startswith("this ")
    return here and bool(_COMPARED.search(clause.text[: clause.start]))
