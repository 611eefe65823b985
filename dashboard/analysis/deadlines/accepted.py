"""A time phrase in its clause in, whether something is due then out."""

import re

from dashboard.analysis.days import TimePhrase, tense
from dashboard.analysis.deadlines.clause import Clause
from dashboard.analysis.deadlines.foreseen import FORECASTS, foreseen
from dashboard.analysis.deadlines.waiting import MAY, NOT, WILL, binds
from dashboard.analysis.words.verbs import HOLDING
from dashboard.records import Figure, Story

#: A limit, unlike a day that merely goes with a verb.
LIMITS = frozenset({"by", "before", "until", "within"})
#: Without a preposition these qualify a noun or another time.
_LOOSE = frozenset({"year", "split-year", "part-of-period", "month-year", "quarter"})
_THE_YEAR = re.compile(r"\bthe\s\d{4}\Z")
#: "By the 2029 round": the year is that of the round.
_ROUND = re.compile(
    r"(?i)\s(?:[a-z]{3,12}\s)?(?:round|season|intake|harvest|census|elections?|games|olympics|"
    r"world\scup|vintage|crop|budget|championships?|finals)\b"
)
#: A promise of the past: "had been due to", "was first due to", "been promised".
_WAS_DUE = re.compile(
    r"(?i)(?:was|were|had|been|first|originally|initially|previously)\b.{0,24}\b(?:due|set|scheduled|slated|planned|supposed|"
    r"required|obliged|ordered|meant|intended|promised|targeted|hoped|timed|earmarked|"
    r"to)\Z|(?:should|ought\sto|(?:was|were)\sto)\shave\b"
)
_WANTED = re.compile(
    r"(?i)(?:wanted|promised|pledged|vowed|targeted|sought|demanded|agreed|proposed|"
    r"guaranteed|offered|set|gave|given|asked|ordered)\Z"
)
_DEBT = re.compile(
    r"(?i)\b(?:bonds?|notes?|(?:treasury|t-)\s?bills?|debentures?|debt|paper)\s$"
)
#: "to 4 hours, from 9 hours at the end of May": where it started.
_FROM_THERE = re.compile(
    r"\bto\b.{0,120}\bfrom\s(?:(?:the|about|around|some|nearly)\s){0,2}(?:[A-Z]{0,3}\$|Rs|[\d€£₹])(?:(?!\sto\s)"
    r"[^,;]){0,40}$"
)
#: What a figure was or would be then: ", at 11.3 per cent in July", "an offer of 4%".
_FIGURE = re.compile(
    r"(?i)(?:,\s(?:now\s|put\s|still\s)?(?:at|up\sfrom|down\sfrom|against)\s[^,;:]{1,40}|"
    r"\b(?:offers?|rises?|increases?|raises?|awards?|deals?)\sof\s[\d.]{1,6}\s?"
    r"(?:%|per\s?cent|pct?))\s\Z"
)
#: "If voters return him to the town hall on 4 July".
_SUPPOSED = re.compile(
    r"\b(?:[Ii]f|[Uu]nless|[Oo]nce|provid(?:ed|ing)|assuming)\s[^.,;:]{3,120}\Z"
)
#: "If it wins the 11 May election".
_VOTE = re.compile(
    r"\s(?:\w{3,15}\s)?(?:election|vote|referendum|poll|ballot|run-?off)\b"
)
_VOWED_THEN = re.compile(r"\sto\s[a-z]{2,}")
#: A scheduled event that a day follows: "the vote on 20 September".
_EVENT = re.compile(
    r"(?i)\b(?:votes?|elections?|polls?|referendums?|hearings?|trials?|summits?|"
    r"meetings?|talks|ballots?|run-?offs?|auctions?|rall(?:y|ies)|marche?s?|strikes?|"
    r"conferences?|launche?s?|openings?)\s(?:on\s)?\Z"
)
#: Words of a promise before "by 2030", where the verb itself tells what was done.
_AIMED = re.compile(
    r"(?i)\b(?:goals?|targets?|aims?|promises?d?|pledge[sd]?|vows?|vowed|plans?|commit\w*|"
    r"ambitions?|undert\w+|new\sone|set|sets)\b"
)
_COMPARED = re.compile(
    r"(?i)\b(?:against|compared|(?<!no\smore\s)(?<!no\sless\s)(?<!no\sfewer\s)"
    r"(?<!no\slater\s)than|from|versus)\b[^,;]{0,60}$"
)


def accepted(phrase: TimePhrase, clause: Clause, story: Story) -> bool:
    """Whether the copy ties the phrase to something that is to happen."""
    aside = _stands_alone(phrase, story) or _measured(phrase, clause)
    if phrase.relation in ("since", "after") or aside or _vowed_then(phrase, clause):
        return False
    if phrase.kind == "condition":
        return binds(phrase, clause)
    if _supposed(phrase, clause, story) or _tied_ahead(phrase, clause, story):
        return True
    if clause.cue is None:
        return _headlined(phrase, clause, story)
    if phrase.direction == "past":
        return _was_promised(phrase, clause) and not foreseen(phrase, clause)
    return _lies_ahead(phrase, clause, story) and not foreseen(phrase, clause)


def _vowed_then(phrase: TimePhrase, clause: Clause) -> bool:
    """ "Vowed before the election to halve it": when the vow was made."""
    cue = clause.cue
    if phrase.relation != "before" or cue is None or clause.action:
        return False
    return _VOWED_THEN.match(clause.text, clause.end) is not None


def _measured(phrase: TimePhrase, clause: Clause) -> bool:
    """Whether the time tells of when a figure is: "at 11.3 per cent in July"."""
    if phrase.relation in LIMITS:
        return False
    return _FIGURE.search(clause.text, 0, clause.start) is not None


def _supposed(phrase: TimePhrase, clause: Clause, story: Story) -> bool:
    """ "If voters return him on 4 July": the vote is on that day."""
    fine = phrase.precision == "day" or phrase.relation in LIMITS
    told = phrase.relation is not None or _VOTE.match(clause.text, clause.end)
    if not told or not fine or not _ahead(phrase, story):
        return False
    cue = clause.cue
    from_cue = cue is not None and cue.start < clause.start
    return from_cue and _SUPPOSED.search(clause.text, 0, clause.start) is not None


def _ahead(phrase: TimePhrase, story: Story) -> bool:
    known = story.day is not None and phrase.start is not None
    return known and phrase.start > story.day  # type: ignore[operator]


def _tied_ahead(phrase: TimePhrase, clause: Clause, story: Story) -> bool:
    """Whether its own words put a day ahead, whatever the verb may be."""
    text, cue, raw = clause.text, clause.cue, phrase.raw.lower()
    if not _ahead(phrase, story) or FORECASTS.search(text, 0, clause.start):
        return False
    called = raw.startswith("for ") and tense.called_for(text, clause.start + 4)
    called = called or (cue is None and tense.moved_to(text, clause.start))
    if called or _EVENT.search(text, 0, clause.start):
        return True
    if cue is None:
        return raw.startswith("from ") and phrase.precision != "none"
    aimed = cue.direction == "past" and phrase.relation == "by"
    return aimed and _AIMED.search(text, 0, clause.start) is not None


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
    loose = phrase.relation is None or phrase.raw.lower().startswith(("from ", "for "))
    if loose and owns and phrase.kind != "anniversary":
        return True
    dateline = phrase.kind == "date" and phrase.start == phrase.end == story.day
    named = phrase.rule == "year" and _THE_YEAR.search(phrase.raw) is not None
    named = named and not (
        phrase.relation in LIMITS and _ROUND.match(story.text, place)
    )
    tied = tense.moved_to(story.text, phrase.span.start)
    loose = phrase.rule in _LOOSE and not tied and (phrase.relation is None or named)
    return (dateline and phrase.relation is None) or loose


def _headlined(phrase: TimePhrase, clause: Clause, story: Story) -> bool:
    """Without a verb only a day or a limit that lies ahead counts."""
    if story.day is None or phrase.end is None or phrase.direction == "past":
        return False
    titled = any(
        part.span.start <= phrase.span.start < part.span.end
        and part.kind in ("headline", "standfirst")
        for part in story.parts
    )
    limit = phrase.relation in LIMITS and phrase.relation != "before"
    titled = titled or tense.announces(clause.text)
    tied = limit or (titled and phrase.relation is not None)
    tied = tied and FORECASTS.search(clause.text, 0, clause.start) is None
    return tied and phrase.end > story.day and phrase.precision != "none"


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
    return limited and (bool(WILL.match(cue.word)) or bool(_WANTED.match(cue.word)))


def _lies_ahead(phrase: TimePhrase, clause: Clause, story: Story) -> bool:
    cue = clause.cue
    assert cue is not None
    if cue.direction == "past":
        return _set_then(phrase, clause, cue.word, story)
    # "Next year will be hard": the time itself is spoken of.
    spoken_of = phrase.relation is None and 0 <= cue.start - clause.end <= 1
    owed = cue.kind != "modal" and _DEBT.search(clause.text[: cue.start]) is not None
    if spoken_of or owed or _backward(phrase, clause):
        return False
    if cue.kind != "modal" or WILL.match(cue.word):
        return True
    from_then = phrase.raw.lower().startswith("from ")
    if MAY.match(cue.word):
        denied = phrase.relation in ("until", "before") and NOT.search(
            clause.action[:12]
        )
        return bool(denied) or from_then
    return phrase.relation in LIMITS or from_then


def _set_then(phrase: TimePhrase, clause: Clause, word: str, story: Story) -> bool:
    """Whether a past verb set a day that is still to come: "gave them until Friday"."""
    held = phrase.relation == "until" and word in HOLDING
    place = clause.start + (6 if phrase.raw.lower().startswith("until ") else 0)
    if held or tense.moved_to(clause.text, place):
        return True
    beyond = story.day is None or phrase.end is None or phrase.end > story.day
    return phrase.relation in LIMITS and beyond and bool(_WANTED.match(word))


def _backward(phrase: TimePhrase, clause: Clause) -> bool:
    """Reads "to 6 gigawatts from 480 megawatts today": where it stands now."""
    if phrase.relation not in LIMITS and _FROM_THERE.search(
        clause.text, clause.cue.end if clause.cue else 0, clause.start
    ):
        return True
    here = phrase.rule == "near-day" or phrase.raw.lower().startswith("this ")
    return here and bool(_COMPARED.search(clause.text[: clause.start]))
