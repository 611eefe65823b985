"""Parts of a clause in, a line for a diary that says what is to happen out."""

import re

from dashboard.analysis.days import tense
from dashboard.analysis.deadlines.clause import CLOSES, Clause

#: A row of the diary holds so much.
_LONGEST = 90
#: With fewer words what stands behind a colon names no deed.
_FEW = 2
_PRONOUN = re.compile(
    r"(?i)(?:he|she|it|they|we|i|you|who|which|that|this|these|those|there|one|both)\Z"
)
#: What is no part of a subject: "with the first", "calls for the reuse of".
_LEADS = re.compile(
    r"(?i)\A(?:(?:and|or|with|for|some|about|nearly|also)\s|[^,]{0,60}\bcall(?:s|ed|ing)?"
    r"\sfor\s|(?:pushes|puts|moves)\s(?:back|off)\s|(?:is|are)\son\s(?:course|track)\sto\s|"
    r"to\s(?!be\b))+"
)
_RELATIVE = re.compile(r"\s(?:that|which|who)\s.*|,\s.*", re.DOTALL)
_ARTICLE = re.compile(r"(?i)\b(?:the|an?|its|their|of|no)\s\Z")
_REDUCED = re.compile(r"\s(?:in|by|from|at|on|under|for|during|with|of)\b")
_NOT = re.compile(r"(?i)\b(?:not|never)\b|n['’]t\b")
_FIRST = re.compile(r"(?i)(?:by|before|until|till|no\slater)\b")
_TAIL = re.compile(
    r"\s(?:for|of|on|over|whether|against|in|at|into|to)\s(?!the\slatest)(?=[\w$€£])"
)
_TIME = re.compile(
    r"(?i)\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|quarter|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|noon|midnight|time|day)\b"
)
#: A number with its unit and nothing of which it is.
_BARE = re.compile(
    r"(?i)(?:(?:an?|the|its|their|new)\s)*(?:(?:goal|target|limit|aim|level)\s(?:of|is|at)\s)?"
    r"(?:about\s|some\s|nearly\s|at\sleast\s|just\s)?[$€£]?\d[\d,.]*\s?(?:%|[\w]+)?"
    r"(?:\s(?:a|per)\s\w+)?\Z"
)
_NO_WORDS = re.compile(
    r"(?i)(?:(?:an?|the|its|their|previous|new|to|be)\s)*(?:\w+)?\Z|(?:or|and|\d{3})\s"
)
_OWED = re.compile(
    r"(?P<noun>\d[\d,.]*(?:\s[a-z-]+){1,4}?)(?:\s(?:that|which))?\s(?:it|they|he|she|we|"
    r"[Tt]he\s\w+)(?:\s(?:had|has|have|first|once))*\s(?:promis|pledg|plann)ed\s*\Z"
)
_OPENS = re.compile(r"[;:—–(“”\"]|,(?!\d)|\b(?:that|but|while|although|because)\s")
_AUXILIARY = re.compile(r"(?i)\A(?:(?:has|have|had|was|were|is|are|been|first|be)\s)+")
_DONE = re.compile(r"(?:\w+(?:ed|en|wn)|put|set|cut|held|sold|built|made|sent|left)\b")
_PASSIVE = re.compile(r"(?:been|was|were|being)\Z")
_ING = re.compile(r"(?:up|off|out|back|on|in|down)\b")


def actor(clause: Clause) -> str:
    """The subject of the clause, where it is a noun that can stand in a diary."""
    subject = _LEADS.sub("", clause.subject)
    if _PRONOUN.match(subject) or any(
        cue.direction == "past" and cue.start and not _qualifies(subject, cue)
        for cue in tense.cues(subject)
    ):
        plain = _RELATIVE.sub("", subject)
        return plain if plain != subject and not _PRONOUN.match(plain) else ""
    return _RELATIVE.sub("", subject) if len(subject) > _LONGEST // 2 else subject


def _qualifies(subject: str, cue: tense.Cue) -> bool:
    """Whether a participle is part of a noun: "the lost rooms", "people killed in"."""
    after = _REDUCED.match(subject, cue.end)
    before = _ARTICLE.search(subject, 0, cue.start)
    return "-" in cue.word or bool(after or before)


def verb(
    cue: tense.Cue, clause: Clause, action: str, *, condition: bool = False
) -> str:
    """The link between subject and verb: "to" for what is to come."""
    words = cue.word.lower().replace("’", "'")
    if cue.kind == "timetable":
        return cue.word
    denied = _NOT.search(clause.text, cue.start, min(cue.end + 5, clause.start))
    first = not condition and _FIRST.match(clause.text, clause.start)
    no = "not " if denied and not first else ""
    if cue.kind == "modal":
        known = words in ("can", "may", "might", "could") and not denied
        return words if known else f"{no}to"
    if words.endswith(" to be"):
        return f"{no}to be"
    if words.startswith(("to be ", "be ")):
        return f"to {words.removeprefix('to ')}"
    last = words.split()[-1]
    return f"{no}to" if last == "to" else last if not action else ""


def past(cue: tense.Cue, clause: Clause, action: str) -> str:
    """Reads "have been put off until": what was set, and for what."""
    subject = actor(clause)
    if _PASSIVE.match(cue.word) and _DONE.match(action):
        return short(f"{subject} {action}")
    if _ING.match(action):
        return short(f"{subject} {cue.word} {action.split(maxsplit=1)[0]}")
    return short(action)


def with_tail(action: str, clause: Clause) -> str:
    """Adds what stands behind the time: "decide by 3 May whether to buy it"."""
    if clause.cue is None or clause.cue.start > clause.start:
        return action
    found = _TAIL.match(clause.text, clause.end)
    if found is None:
        return action
    stop = CLOSES.search(clause.text, found.end())
    tail = clause.text[clause.end : stop.start() if stop else len(clause.text)].strip()
    action = action.removesuffix(" for")
    fits = len(action) + len(tail) < _LONGEST - len(clause.subject)
    return f"{action} {tail}" if fits and not _TIME.search(tail) else action


def usable(words: str, clause: Clause) -> str:
    """The words, or the clause itself where they name no deed."""
    owed = _OWED.search(clause.text, 0, clause.start)
    if owed:
        return f"{owed['noun']} promised"
    cue = clause.cue
    named = cue is not None and cue.start < clause.start and actor(clause)
    if cue and named and _bare(clause.action) and cue.kind in ("plan", "due", "past"):
        return short(f"{named} {_AUXILIARY.sub('', cue.word)} {clause.action}")
    if _bare(words) or _NO_WORDS.match(words):
        return _around(clause) or words
    return words


def _bare(words: str) -> bool:
    return bool(_BARE.match(words.strip()))


def _around(clause: Clause) -> str:
    """The clause that the time stands in, without the time."""
    begin = 0
    for found in _OPENS.finditer(clause.text, 0, clause.start):
        if len(clause.text[found.end() : clause.start].split()) > _FEW:
            begin = found.end()
    rest = clause.text[clause.end :]
    if rest.startswith(", ") and clause.text[: clause.start].endswith(", "):
        rest = rest[2:]
    stop = CLOSES.search(rest)
    before = clause.text[begin : clause.start].rstrip(" ,")
    return short(f"{before} {rest[: stop.start() if stop else len(rest)].strip()}")


def short(words: str) -> str:
    """At most a row of the diary, shortened at a word."""
    words = " ".join(words.split()).strip(" ,;:.“”\"'—–").removesuffix(" to")
    words = _LEADS.sub("", words)
    for last in (" and", " or", " only", " for", " of"):
        words = words.removesuffix(last)
    if len(words) <= _LONGEST:
        return words
    return words[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;") + "…"
