"""What must happen in, the folded words that tell this promise from others out."""

import re

from dashboard.analysis.words.listing import listed
from dashboard.analysis.words.stops import STOPS
from dashboard.analysis.words.verbs import IRREGULAR_PAST, TIMETABLE
from dashboard.folding import fold, singular
from dashboard.records import Story

#: Words of a subject. With fewer than two it would hold for promises of all kinds
#: ("bridge"); with more than three two wordings of one promise seldom agree.
LEAST, MOST = 2, 3
_WORD = re.compile(r"[^\W\d_]{3,}+")
_VERB = re.compile(r"\b(?:to|not|be|will|would)\s(?:be\s|have\s)?([a-z]{2,}+)")
#: Begins with a verb: "raise exports", unlike "12,000 homes" and "the limit".
_ACTION = re.compile(r"(?!the\s|an?\s|its\s|their\s|his\s|her\s|no\s|all\s)[a-z]{2,}+")
#: Say when, how or that something is due, and not what.
_GENERAL = listed(
    """
    target goal aim deadline limit plan promise pledge date day term stage step part
    end start beginning half rest total number level rate share amount least more
    most less fewer new first second third last final next early late this that open
    ready set finish complete meet miss reach deliver remain stay put off delay
    planned expected due scheduled promised government minister ministry official
    president spokesman spokeswoman company group percent million billion trillion
    dollar euro pound
    """
)


def subject(what: str, sentence: str, story: Story) -> str | None:
    """At most three words in alphabetical order, those of the headline first.

    Words that the headline shares are what the story is about, so that they come in
    every story of the same matter; None where fewer than two words tell anything.
    """
    head = _terms(story.headline or "")
    topic = frozenset((*head, *_terms(" ".join(story.standfirst[:1]))))
    own = _told(what)
    picked = [*(term for term in own if term in topic)]
    picked += [term for term in own if term not in topic]
    if len(picked) < LEAST:
        around = [term for term in _terms(sentence) if term in topic]
        picked += [term for term in around if term not in picked]
    if not own and len(picked) < LEAST:
        # "The target", "the limit", "$600 million a year": what the headline is about.
        picked = head[:LEAST]
    kept = picked[:MOST]
    return " ".join(sorted(kept)) if len(kept) >= LEAST else None


def _told(what: str) -> list[str]:
    """The words of what must happen, without the verbs that say so."""
    verbs = set(_VERB.findall(what))
    if (first := _ACTION.match(what)) and what[:1].islower():
        verbs.add(first[0])
    return _terms(what, frozenset(verbs))


def _terms(text: str, without: frozenset[str] = frozenset()) -> list[str]:
    found = []
    for match in _WORD.finditer(text):
        word = match[0]
        folded = fold(word)
        general = folded in STOPS or folded in IRREGULAR_PAST or folded in TIMETABLE
        inflected = word[0].islower() and folded.endswith(("ed", "ing", "ly"))
        term = singular(folded)
        named = term in _GENERAL or folded in without
        if not (general or inflected or named):
            found.append(term)
    return list(dict.fromkeys(found))
