"""A sentence in, past or future for any place in it out.

The verb that governs a time is nearly always the last one before it in the sentence;
a time that opens a clause is governed by the next one.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache

from dashboard.analysis.days.ahead import AHEAD, WISHED
from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.verbs import (
    IRREGULAR_PAST,
    NOT_PAST,
    SAYING,
)

#: "will begin" has its cue in "will".
_LED = re.compile(
    r"(?:\bto|ll|ould|hall|ust|can|ay|ight|ill)(?:\s(?:not|never|\w{2,12}ly))?\s$"
)
#: "Is expected to present his plans": a noun, whatever may follow.
_OWNED = re.compile(r"\b(?:his|her|its|their|our|my|your)\s\Z")
_ADJECTIVE = re.compile(r"\w+ed\s(?!to\b)")
_ARTICLE = re.compile(r"\b(?:an?|the|of|for|any|each)\s\Z")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]{0,24}")
#: "Council to build 800 flats": the verb of a headline, which no full stop ends.
_HEADED = re.compile(
    r"(?:[A-Z][\w’'-]*|[A-Z]{2,8})(?:\s(?!to\b)[\w’'&-]{1,24}){0,5}\s(?P<to>to)\s"
    r"(?!the\b|an?\b|its\b|their\b|his\b|her\b|[A-Z])[a-z]{2,20}\b[^.]{0,200}(?<![.”\"?!])\s*\Z"
)
_NEXT_EVENT = re.compile(
    r"\W{0,4}(?:[Tt]he\s)?[Nn]ext\s(?!(?:week|month|year|quarter|decade)\b)[a-z]"
)
_NEGATED = re.compile(r"n['’]t\Z")
_PARTICIPLE = re.compile(r"(?:[a-z]{2,}ed|[a-z]+-[a-z]+ed)\Z")
#: After one of these an "-ed" word is an adjective: "a televised address".
_NO_VERB_AFTER = listed(
    """
    a an the this that these those his her its their our my your no of in on at
    by for from with into under over some any more most very highly newly'
    """
)
#: After one of these a participle says nothing of the time: "be released", "is needed".
_PASSIVE = frozenset(
    {"be", "being", "get", "is", "are", "to", "will", "not", "stay", "remain"}
)
_FRONTED = re.compile(
    r"(?:^|[,;:—–“\"]|\bthat|\band|\bbut|\bwhile|\bwhen|\bas)\s*"
    r"(?:(?:in|on|by|from|before|after|until|within|during|over|at|for|since)\s+"
    r"(?:the\s+)?)?$"
)
#: "cut 300 jobs, or a tenth, by May and build": the time closes what stands before it.
_GOES_ON = re.compile(r"\s(?:and|but)\s(?=[a-z])")
_MOVED = re.compile(
    r"(?i)\b(?:delay|postpone|push|move|put|shift|reschedule|extend|bring|brought|defer)"
    r"\w{0,4}(?:\s[\w’'-]{1,20}){0,6}\s(?:to|until)\s(?:the\s)?\Z"
)
#: "Let its bonds, worth $9bn when May closed, run down from July": an aside.
_OPENED = re.compile(
    r",\s(?:worth|which|who|once|now|then|already|still)\s[^,;]{0,60}\Z"
)
#: "Would be cut by June, he said, and tariffs from May": one clause with the speaker.
_SPEAKER = re.compile(r",\s(?:[\w.’'-]{1,20}\s){1,5}\Z")
_RUNS_ON = re.compile(r",\s(?:and|but)\s(?!(?:had|was|were|has|then|that|it|he|she)\b)")
_CLOSED = re.compile(r"[^,;]{0,40},\s(?!and\b|but\b)[^,;]{2,120}")
#: "Half of all cars sold must be electric": a participle that only tells which.
_ONLY_WHICH = re.compile(
    r"(?:\s(?!and\b|but\b|that\b|he\b|she\b|it\b)[\w’'-]{1,15}){0,2}\s"
)
_ASIDE = re.compile(r",\s(?:[a-z]{2,7}\s)?\Z")
_CALLED = re.compile(
    r"(?i)\b(?:call|set|schedul|conven|summon|fix|pencil|book|arrang)\w{0,4}\s"
    r"(?:[\w’'-]{1,20}\s){0,6}for\s(?:the\s)?\Z"
)
#: The reach of a following verb, in characters.
_NEXT = 200
#: ", mediators said on Monday." at the end of a sentence.
_CLOSING = 30
_ASKED = re.compile(r"(?:[a-z]+ed|told|sworn|sought)\b")
#: No more verbs than these stand within that reach.
_FEW = 24


def _tells_which(text: str, cue: "Cue", then: tuple["Cue", ...]) -> bool:
    """Whether a participle stands straight before the verb that looks ahead."""
    if cue.kind != "past" or not then or then[0].kind not in ("modal", "due"):
        return False
    return _ONLY_WHICH.fullmatch(text, cue.end, then[0].start) is not None


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb, or a noun that points ahead."""

    start: int
    end: int
    #: past or future.
    direction: str
    #: past, saying, modal, due, plan, noun or timetable.
    kind: str
    word: str


# Days and deadlines ask for the same sentences, and a subject is asked for twice.
@lru_cache(maxsize=1024)
def cues(text: str) -> tuple[Cue, ...]:
    """The verbs of one sentence that tell past from future, in their order."""
    ahead = [
        Cue(found.start(), found.end(), "future", found.lastgroup or "", found[0])
        for found in AHEAD.finditer(text)
        if (found.lastgroup != "timetable" or _is_verb(text, found.start()))
        and not _is_noun(text, found)
    ]
    if not ahead and (headed := _HEADED.match(text)):
        ahead = [Cue(*headed.span("to"), "future", "due", "to")]
    covered = {place for cue in ahead for place in range(cue.start, cue.end)}
    for found in WISHED.finditer(text):
        covered.update(range(*found.span(found.lastgroup or 0)))
    behind = []
    before, last = "", 0
    for found in _WORD.finditer(text):
        if any(letter.isdigit() for letter in text[last : found.start()]):
            # "the 40,000 reached in July": the article is the number's.
            before = ""
        if found.start() not in covered and _is_past(found[0], before):
            kind = "saying" if found[0].lower() in SAYING else "past"
            behind.append(Cue(found.start(), found.end(), "past", kind, found[0]))
        before, last = found[0].lower(), found.end()
    return tuple(sorted([*ahead, *behind], key=lambda cue: cue.start))


def _is_noun(text: str, found: re.Match[str]) -> bool:
    """Whether "plans" is what somebody has; "his plan to" points ahead all the same."""
    if found.lastgroup != "plan":
        return False
    if _ADJECTIVE.match(found[0]) and _ARTICLE.search(
        text, max(0, found.start() - 8), found.start()
    ):
        # "A planned operation fell to 17 weeks."
        return True
    if found[0].endswith("to"):
        return False
    return bool(_OWNED.search(text, max(0, found.start() - 8), found.start()))


def _is_verb(text: str, start: int) -> bool:
    """Not after a verb that has its cue already, nor after "her", "the"."""
    if _LED.search(text, max(0, start - 40), start):
        return False
    before = text[max(0, start - 20) : start].split()
    return not before or before[-1].lower() not in _NO_VERB_AFTER


def _is_past(word: str, before: str) -> bool:
    if _NEGATED.sub("", word) in IRREGULAR_PAST:
        return before not in _PASSIVE
    return (
        bool(_PARTICIPLE.match(word))
        and word not in NOT_PAST
        and before not in _NO_VERB_AFTER
        and before not in _PASSIVE
    )


def announces(text: str) -> bool:
    """Whether a line only names what comes: "Next auction in September"."""
    return bool(_NEXT_EVENT.match(text))


def moved_to(text: str, start: int) -> bool:
    """Whether a time is the one that something was put off or brought forward to."""
    return bool(_MOVED.search(text, max(0, start - 90), start))


def called_for(text: str, start: int) -> bool:
    """Whether a time is the one that something was called for: "a vote for Monday"."""
    return bool(_CALLED.search(text, max(0, start - 90), start))


def governing(text: str, found: tuple[Cue, ...], start: int, end: int) -> Cue | None:
    """The cue that governs the words at `start` to `end` of its sentence."""
    place = bisect_left(found, start, key=lambda cue: cue.start)
    before = _before(text, found, place, start)
    fronted = bool(_FRONTED.search(text, max(0, start - 30), start))
    # Would be signed "in weeks, not months": a marked phrase goes on.
    fronted = fronted and not (
        text[start - 1 : start] in ("“", '"') and text[start].islower()
    )
    # "The previous deadline, May 2026, had slipped": the noun's own day.
    named = before and before.kind == "noun" and start - before.end <= len(", ")
    if before and (named or not fronted or _GOES_ON.match(text, end)):
        return before
    after = _following(text, found[place : place + _FEW], end, fronted)
    if before and text[end : end + 1] == ";":
        return before
    if before and after and before.direction == "past" and after.kind == "noun":
        # "They left on Monday, a day after the second deadline."
        return before
    if before and after and before.direction == "future" and after.direction == "past":
        # "Is to grow, within four years, according to": an aside, not an opening.
        aside = text[end : end + 1] == "," and _ASIDE.search(text, before.end, start)
        return before if aside else after
    return after or before


def _before(text: str, found: tuple[Cue, ...], place: int, start: int) -> Cue | None:
    """The last verb that stands before, without one inside an aside that is closed."""
    while place and found[place - 1].end > start:
        place -= 1
    if not place:
        return None
    last = found[place - 1]
    if place > 1 and last.kind == "saying":
        named = _SPEAKER.search(text, found[place - 2].end, last.start)
        on = named and _RUNS_ON.match(text, last.end)
        return found[place - 2] if on else last
    if place > 1 and last.direction == "past" and last.kind == "past":
        led = found[place - 2]
        opens, closes = text[led.end : last.start], text[last.end : start]
        aside = _OPENED.search(opens) and _CLOSED.fullmatch(closes)
        if aside and led.direction == "future":
            return led
    return last


def _following(
    text: str, ahead: tuple[Cue, ...], end: int, fronted: bool
) -> Cue | None:
    """The verb after a time; one that closes the sentence only names the speaker."""
    for number, cue in enumerate(ahead):
        closing = cue is ahead[-1] and len(text) - cue.end < _CLOSING
        # "They left on Monday, a day after the second deadline": a noun in passing.
        passing = cue.kind == "noun" and "," in text[end : cue.start]
        if cue.start < end or passing or (cue.kind == "saying" and closing):
            continue
        if fronted and _tells_which(text, cue, ahead[number + 1 : number + 2]):
            continue
        if cue.start > end + _NEXT or (
            not fronted and text.count(",", end, cue.start) > 1
        ):
            return None
        if cue.kind == "plan" and _ASKED.match(cue.word):
            # "On Monday she called on him to leave": the asking was then.
            return replace(cue, direction="past", kind="past")
        return cue
    return None
