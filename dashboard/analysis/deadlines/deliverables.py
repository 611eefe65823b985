"""The clause of a deadline in, what must happen out, once for each deliverable."""

import re

from dashboard.analysis.days.tense import Cue
from dashboard.analysis.deadlines.clause import Clause

_NUMBER = (
    r"(?:an?|the|its|their|at\sleast|up\sto|about|around|some|more\sthan|another|"
    r"\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)"
)
#: "set up a national office and at least two centres": two deliverables of one verb.
_TWO = re.compile(
    rf"(?P<verb>[a-z-]+(?:\s(?:up|out|off|down|in|on))?)\s"
    rf"(?P<one>{_NUMBER}\s[^,;]{{2,70}}?)\s(?:and|as\swell\sas)\s"
    rf"(?P<two>{_NUMBER}\s[^,;]{{2,90}})\Z"
)
_BETWEEN = re.compile(r"\bbetween\b")
_PRONOUN = re.compile(r"(?i)(?:he|she|it|they|we|i|who|which|that|this)\Z")
_LEADING = re.compile(r"^(?:(?:also|then|only|now|not|still)\s)+")
_DEADLINE = re.compile(
    r"\s(?:deadline|target|cut-?off)\s(?:to|for|on|of)\s([^,.;]{3,90})"
)
_GIVEN = re.compile(r"(?i)\b(?:gave|given|gives|give|until|have|has)\Z")
_TASK = re.compile(r"(?:,\s[^,.;]{3,40},|,)?\s(?:in\swhich\s)?to\s([a-z][^,.;]{2,90})")
_LONGEST = 110


def deliverables(clause: Clause) -> tuple[str, ...]:
    """Short phrases from the clause; two where one verb governs two things."""
    action = _LEADING.sub("", clause.action.strip())
    after = _after(clause)
    if after or clause.cue is None:
        return (_short(after or action),)
    two = _TWO.match(action)
    if two and not _BETWEEN.search(action):
        return tuple(f"{two['verb']} {two[name]}" for name in ("one", "two"))
    if clause.cue.kind in ("plan", "past") and action:
        return (_short(action),)
    if clause.cue.kind == "noun":
        return (_short(f"{clause.cue.word} {action}"),)
    subject = "" if _PRONOUN.match(clause.subject) else f"{clause.subject} "
    verb = _verb(clause.cue, action) if subject or not action else ""
    return (_short(f"{subject}{verb}{action}"),)


def _verb(cue: Cue, action: str) -> str:
    """The link between subject and verb: "to" for what is to come."""
    if cue.kind == "modal":
        words = cue.word.lower().replace("’", "'")
        kept = f"{words} " if words in ("can", "may", "might", "could") else "to "
        return f"not {kept}" if words in ("won't", "cannot", "can't") else kept
    if cue.kind == "timetable":
        return f"{cue.word} "
    if cue.word.endswith(" to be"):
        return "to be "
    last = cue.word.split()[-1]
    return f"{last} " if last == "to" or not action else ""


def _after(clause: Clause) -> str:
    """Reads what follows "a May 1 deadline" or "30 days": "to withdraw"."""
    found = _DEADLINE.match(clause.text, clause.end)
    if found is None and (clause.cue is None or _GIVEN.search(clause.cue.word)):
        found = _TASK.match(clause.text, clause.end)
    return found[1] if found else ""


def _short(words: str) -> str:
    words = " ".join(words.split()).strip(" ,;:.“”\"'—–").removesuffix(" to")
    if len(words) <= _LONGEST:
        return words
    return words[-_LONGEST:].split(" ", 1)[-1]
