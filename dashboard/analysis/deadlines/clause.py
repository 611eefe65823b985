"""A time phrase and its sentence in, the clause that the phrase belongs to out."""

import re
from dataclasses import dataclass

from dashboard.analysis.days import TimePhrase, tense
from dashboard.analysis.sentences import Sentence

#: Where the subject of a clause may begin.
_OPENS = re.compile(
    r"(?:[,;:—–(“”\"]|\b(?:that|said|says|added|told\s\w+|warned|but|while|as|because|"
    r"although|after|when|where|which|who|whose|and)\b)\s*"
)
#: What ends the words of a deliverable after its time.
_CLOSES = re.compile(r"[,;:.—–(“”\"]|\s(?:and|but|which|who|while|as|after|before)\s")
#: What stands between a subject and its verb: ", which opened in 2019,".
_ASIDE = re.compile(r",\s[^,;:]{2,90},\s*\Z")
#: "in a tweet on Tuesday night the Taliban"
_ADJUNCT = re.compile(
    r"^(?:in|on|at|after|during|for|by)\s.{2,60}?\s(?=(?:the|they|it|he|she|we|its|their)\s)"
)
_SECOND = re.compile(r"\s*,?\s*(?:and|or|then)\s")
#: "by 3 May, instead of 1 March": both times belong to one deed.
_INSTEAD = re.compile(r",?\s(?:instead\sof|rather\sthan|and\snot|not)\s\Z")
_AUXILIARY = re.compile(r"(?:\s(?:was|were|had|has|have|is|are|been|be))+\Z")
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
    if cue is None:
        return Clause(text, start, end, None, "", _between(text, 0, start))
    subject = _subject(text, cue.start, end if start < cue.start else 0)
    if cue.start < start:
        action = _between(text, cue.end, start)
        told = earlier.span.end - sentence.span.start if earlier else 0
        if earlier and cue.end < told < start and _INSTEAD.match(text[told:start]):
            action = _between(text, cue.end, earlier.span.start - sentence.span.start)
        elif cue.end < told < start and _SECOND.match(text, told):
            action = _resumed(action, text[told:start])
    else:
        stop = _CLOSES.search(text, cue.end)
        action = text[cue.end : stop.start() if stop else len(text)]
    return Clause(text, start, end, cue, subject, " ".join(action.split()))


def _resumed(action: str, rest: str) -> str:
    """Reads "open 36 beds in May and 24 in June": the verb holds for both."""
    rest = _SECOND.sub("", rest, count=1).strip(" ,")
    verb = _VERB.match(action.strip())
    return f"{verb[0]}{rest}" if verb and _COUNTED.match(rest) else rest


def _between(text: str, start: int, end: int) -> str:
    return text[max(start, end - _LONGEST) : end].strip(' ,;“”"—–')


def _subject(text: str, verb: int, low: int) -> str:
    """The words before a verb, back to where its clause opens."""
    begin = max(low, verb - _LONGEST)
    aside = _ASIDE.search(text, begin, verb)
    end = aside.start() if aside else verb
    for found in _OPENS.finditer(text, begin, end):
        begin = found.end() if found.end() <= end else begin
    words = " ".join(text[begin:end].split()).strip(' ,;“”"—–')
    words = _ADJUNCT.sub("", words)
    return words or _shared(text, verb, low)


def _shared(text: str, verb: int, low: int) -> str:
    """Reads "opens in May and closes in June": the subject of the verb before."""
    if not re.search(r"\band\s+$", text[low:verb]):
        return ""
    before = [cue for cue in tense.cues(text[:verb]) if low <= cue.start]
    found = _subject(text, before[-1].start, low) if before else ""
    return _AUXILIARY.sub("", found)
