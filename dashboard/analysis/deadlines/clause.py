"""A time phrase and its sentence in, the clause that the phrase belongs to out."""

import re
from dataclasses import dataclass

from dashboard.analysis.days import TimePhrase, tense
from dashboard.analysis.sentences import Sentence

#: Where the subject of a clause may begin.
_OPENS = re.compile(
    r"(?:[;:—–(“”\"]|,(?!\d)|\b(?:that|said|says|added|told\s\w+|warned|(?<!all\s)but|while|as|because|"
    r"although|after|when|where|which|who|whose|and)\b)\s*"
)
#: What ends the words of a deliverable after its time.
CLOSES = re.compile(
    r"[;:—–(“”\"]|[,.](?!\d)|\s(?:and|but|which|who|while|as|after|before|if|unless|once|"
    r"when|because)\s"
)
#: What stands between a subject and its verb: ", which opened in 2019,".
_ASIDE = re.compile(r",\s(?:[^,;:]|,(?=\d)){2,90},\s*\Z")
#: "in a tweet on Tuesday night the Taliban"
_ADJUNCT = re.compile(
    r"^(?:in|on|at|after|during|for|by)\s.{2,60}?\s(?=(?:the|they|it|he|she|we|its|their)\s)"
)
_SECOND = re.compile(r"\s*,?\s*(?:and|or|then)\s")
#: "by 3 May, instead of 1 March": both times belong to one deed.
_INSTEAD = re.compile(r",?\s(?:instead\sof|rather\sthan|and\snot|not)\s\Z")
_AUXILIARY = re.compile(
    r"(?i)(?:(?:\A|\s)(?:was|were|had|has|have|is|are|been|be|will|would|must|may|should|"
    r"can|could|not|now|also|still))+\Z"
)
_SHARED = re.compile(
    r"(?:,\s(?:[^,;:]|,(?=\d)){2,90},\s)?\band\s+(?:(?:was|were|had|has|have|is|are|been|will|would)\s+)*\Z"
)
_RELATIVES = frozenset({"that", "which", "who"})
_VERBS = re.compile(r"(?:had|was|were|is|are|has|have|will|would)\s\w+\s\w")
#: "The tram, which is due to": what the clause is about stands before it.
_RELATIVE = re.compile(
    r"(?:(?P<aside>,)\s(?:which|who)?|\s(?:that|which|who))\s?"
    r"(?:(?:the\s\w+|he|she|it|they)\s(?:says?|said|hopes?)\s)?"
    r"(?:(?:was|were|had|has|have|is|are|been|will|would)\s)*\Z"
)
_BREAKS = re.compile(r"[;:—–(“”\"]|,(?!\d)|\b(?:that|but|while)\s")
_NOUN = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s")
_HANGS = re.compile(r"\b(?:for|of|in|on|at|with|from|to|by|and)\s\Z")
_PREPOSITION = re.compile(r"\A(?:on|of|in|for|with|at|to|by|from|over|into)\s")
_STATE = re.compile(r",\s(?:at|now|up\sfrom|down\sfrom)\s[^,]{1,40}\Z")
_ALSO = re.compile(r"(?:,\s|\s)and\s(?:to\s)?(?=(?P<verb>[a-z]{2,})\s)")
_NOT_A_VERB = frozenset(
    {"the", "an", "its", "their", "his", "her", "at", "up", "to", "in", "on", "by"}
    | {
        "for",
        "of",
        "from",
        "with",
        "more",
        "some",
        "other",
        "all",
        "about",
        "another",
        "half",
    }
)
_COUNTED = re.compile(r"(?:\d|an?\s|the\s|another\s|its\s|at\sleast\s)")
_VERB = re.compile(r"[a-z-]+\s")
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Clause:
    """The words around a time phrase, cut by what they do."""

    text: str
    #: Place of the phrase in `text`.
    start: int
    end: int
    #: The verb, or the noun that points ahead, that governs the phrase.
    cue: tense.Cue | None
    subject: str
    #: From the verb to the phrase, or behind it where the phrase comes first.
    action: str


def around(
    phrase: TimePhrase,
    sentence: Sentence,
    cues: tuple[tense.Cue, ...],
    earlier: TimePhrase | None,
) -> Clause:
    """The clause of a phrase; `earlier` is the one before it in the sentence."""
    text = sentence.text
    start = phrase.span.start - sentence.span.start
    end = phrase.span.end - sentence.span.start
    cue = tense.governing(text, cues, start, end)
    closed = earlier and earlier.span.end <= phrase.span.start
    if cue and earlier and closed and earlier.kind == "condition":
        cue = _outside(cue, cues, earlier, sentence)
    if cue is None:
        return Clause(text, start, end, None, "", _between(text, 0, start))
    subject = _subject(text, cue.start, end if start < cue.start else 0)
    if cue.start < start:
        action = _between(text, cue.end, start)
        told = earlier.span.end - sentence.span.start if earlier else 0
        if earlier and cue.end < told < start and _INSTEAD.match(text[told:start]):
            action = _between(text, cue.end, earlier.span.start - sentence.span.start)
        elif earlier and cue.end < told < start:
            before = text[cue.end : earlier.span.start - sentence.span.start]
            action = _continued(before, text[told:start])
    else:
        stop = CLOSES.search(text, cue.end)
        action = text[cue.end : stop.start() if stop else len(text)]
    return Clause(text, start, end, cue, subject, " ".join(action.split()))


def _outside(
    cue: tense.Cue,
    cues: tuple[tense.Cue, ...],
    condition: TimePhrase,
    sentence: Sentence,
) -> tense.Cue:
    """The verb before a condition that is closed, and not one inside it."""
    begin = condition.span.start - sentence.span.start
    if not begin <= cue.start < condition.span.end - sentence.span.start:
        return cue
    before = [each for each in cues if each.end <= begin]
    ahead = [each for each in before if each.direction == "future"]
    return ahead[-1] if ahead else cue


def _continued(before: str, rest: str) -> str:
    """The words around a time that stands between the verb and this one."""
    if _SECOND.match(rest) and not _SECOND.sub("", rest, count=1).startswith("to "):
        return _resumed(before, rest)
    kept = rest.strip(" ,")
    if rest.startswith(","):
        # Reads "bring inflation, at 11% in July, below 8%": where it stands now.
        before = _STATE.sub("", before)
    if kept in ("", "and", "or") or kept.endswith((" and", " or")):
        # "close on 3 May for juniors and on 9 May": the verb holds for both.
        return before
    again = [
        found for found in _ALSO.finditer(rest) if found["verb"] not in _NOT_A_VERB
    ]
    return rest[again[-1].end() :] if again else f"{before.rstrip()} {kept}"


def _resumed(action: str, rest: str) -> str:
    """Reads "open 36 beds in May and 24 in June": the verb holds for both."""
    rest = _SECOND.sub("", rest, count=1).strip(" ,")
    verb = _VERB.match(action.strip())
    doing = verb and verb[0].strip() not in _NOT_A_VERB
    return f"{verb[0]}{rest}" if verb and doing and _COUNTED.match(rest) else rest


def _between(text: str, start: int, end: int) -> str:
    return text[max(start, end - _LONGEST) : end].strip(' ,;“”"—–')


def _subject(text: str, verb: int, low: int) -> str:
    """The words before a verb, back to where its clause opens."""
    begin = max(low, verb - _LONGEST)
    aside = _ASIDE.search(text, begin, verb)
    end = aside.start() if aside else verb
    opener = None
    for found in _OPENS.finditer(text, begin, end):
        if found.end() <= end:
            begin, opener = found.end(), found
    if opener and opener[0].startswith("whose"):
        return ""
    if opener and opener[0].strip() in _RELATIVES and _VERBS.match(text, begin, end):
        # "Talks that had been due on Friday have been put off": the talks.
        begin = opener.start()
        return _subject(text, begin, low)
    words = " ".join(text[begin:end].split()).strip(' ,;“”"—–')
    words = _AUXILIARY.sub("", _ADJUNCT.sub("", words))
    return words or _shared(text, verb, low) or _antecedent(text, verb, low)


def main_subject(clause: Clause) -> str:
    """The subject of the first verb: who "aiming to lift exports" goes with."""
    if clause.cue is None:
        return ""
    first = tense.cues(clause.text)[:1]
    if not first or first[0].start >= clause.cue.start:
        return ""
    return _subject(clause.text, first[0].start, 0)


def _antecedent(text: str, verb: int, low: int) -> str:
    """Reads "the bridge, due to open", "a treaty that was to be ready"."""
    found = _RELATIVE.search(text, max(low, verb - 40), verb)
    if found is None:
        return ""
    end = found.start()
    told = [cue.end for cue in tense.cues(text[:end]) if low <= cue.start]
    begin = max(low, end - _LONGEST, *told[-1:])
    for opened in _BREAKS.finditer(text, begin, end):
        begin = opened.end() if opened.end() < end else begin
    nouns = [noun.start() for noun in _NOUN.finditer(text, begin, end)]
    whole = [each for each in nouns if not _HANGS.search(text, begin, each)]
    if nouns:
        # An aside tells of the last noun, a clause without a comma of the whole one.
        begin = nouns[-1] if found["aside"] or not whole else whole[-1]
    return _PREPOSITION.sub("", text[begin:end].strip())


def _shared(text: str, verb: int, low: int) -> str:
    """Reads "opens in May and closes in June": the subject of the verb before."""
    found = _SHARED.search(text, low, verb)
    if found is None:
        return ""
    before = [cue for cue in tense.cues(text[: found.start()]) if low <= cue.start]
    words = _subject(text, before[-1].start, low) if before else ""
    return _AUXILIARY.sub("", words)
