"""The clause of a deadline in, what must happen out, once for each deliverable."""

import re

from dashboard.analysis.days import tense
from dashboard.analysis.deadlines import phrasing
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
_LEADING = re.compile(r"^(?:(?:also|then|only|now|not|still)\s)+")
_IN_WORDS = r"((?:[^,.;]|[.,](?=\d)){3,90})"
_DEADLINE = re.compile(
    rf"\s(?:deadline|target|cut-?off)\s(?:to|for|on|of)\s{_IN_WORDS}"
)
_GIVEN = re.compile(r"(?i)\b(?:gave|given|gives|give|until|have|has|had)\Z")
_TASK = re.compile(
    rf"(?:,\s[^,.;]{{3,40}},|,)?\s(?:in\swhich\s)?to\s(?=[a-z]){_IN_WORDS}"
)
#: "wants ministers to": who is to do it.
_ASKED = re.compile(
    r"(?:want|expect|ask|urge|tell|told|order|direct|instruct)\w*\s(?!him\b|her\b|them\b|it\b|"
    r"us\b|on\b|also\b|now\b|still\b|\w+ly\b)([\w’'-]+(?:\s[\w’'-]+){0,3})\sto\Z"
)
#: "opens on Monday and runs": the verb of the second time.
_PLAIN = re.compile(r"(?:open|reopen|close|start|end|return|leave|meet|\w{2,12}s)\Z")
#: "unless half of it is paid by Friday": the day is that of the condition.
_SUPPOSED = re.compile(r"\b(?:if|unless|once|provided(?:\sthat)?)\s([^;:]{3,120})\Z")


def deliverables(clause: Clause, *, condition: bool = False) -> tuple[str, ...]:
    """Short phrases from the clause; two where one verb governs two things."""
    action = _LEADING.sub("", clause.action.strip())
    if after := _after(clause):
        who = "" if " " in after.strip() else phrasing.actor(clause)
        return (phrasing.short(f"{who} to {after}" if who else after),)
    if clause.cue is None:
        return (phrasing.usable(phrasing.short(action), clause),)
    if not condition and (supposed := _SUPPOSED.search(action)):
        return (phrasing.short(supposed[1]),)
    two = _TWO.match(action)
    if two and not _BETWEEN.search(action):
        return tuple(f"{two['verb']} {two[name]}" for name in ("one", "two"))
    action = phrasing.with_tail(action, clause)
    return (phrasing.usable(_told(clause.cue, clause, action, condition), clause),)


def _told(cue: tense.Cue, clause: Clause, action: str, condition: bool) -> str:
    """What the verb of the clause says is to happen."""
    if cue.kind == "noun":
        return phrasing.short(f"{cue.word} {action}")
    if cue.kind == "past":
        return phrasing.past(cue, clause, action)
    if cue.kind == "plan":
        asked = _ASKED.match(cue.word) if action else None
        kept = f"{asked[1]} to {action}" if asked else action
        return phrasing.short(kept or f"{clause.subject} {cue.word}")
    if cue.kind == "timetable" and _PLAIN.match(action):
        return phrasing.short(f"{phrasing.actor(clause)} {action}")
    subject = phrasing.actor(clause)
    verb = ""
    if subject or not action:
        verb = phrasing.verb(cue, clause, action, condition=condition)
    return phrasing.short(f"{subject} {verb} {action}")


def _after(clause: Clause) -> str:
    """Reads what follows "a May 1 deadline" or "30 days": "to withdraw"."""
    found = _DEADLINE.match(clause.text, clause.end)
    if found is None and (clause.cue is None or _GIVEN.search(clause.cue.word)):
        found = _TASK.match(clause.text, clause.end)
    return found[1] if found else ""
