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


def around(phrase: TimePhrase, sentence: Sentence) -> Clause:
    """The clause of a phrase."""
    text = sentence.text
    start = phrase.span.start - sentence.span.start
    end = phrase.span.end - sentence.span.start
    cue = tense.governing(text, tense.cues(text), start, end)
    if cue is None:
        return Clause(text, start, end, None, "", _between(text, 0, start))
    subject = _subject(text, cue.start if cue.start < start else cue.start, end, start)
    if cue.start < start:
        action = _between(text, cue.end, start)
    else:
        stop = _CLOSES.search(text, cue.end)
        action = text[cue.end : stop.start() if stop else len(text)]
    return Clause(text, start, end, cue, subject, " ".join(action.split()))


def _between(text: str, start: int, end: int) -> str:
    return text[max(start, end - _LONGEST) : end].strip(" ,;“”\"—–")


def _subject(text: str, verb: int, phrase_end: int, phrase_start: int) -> str:
    """The words before a verb, back to where its clause opens."""
    low = phrase_end if phrase_start < verb else 0
    begin = max(low, verb - _LONGEST)
    for found in _OPENS.finditer(text, begin, verb):
        begin = found.end()
    return " ".join(text[begin:verb].split()).strip(" ,;“”\"—–")
