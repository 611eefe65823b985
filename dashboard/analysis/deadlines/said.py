"""A clause and the attributions in, who said it and who must do it out."""

import re

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.deadlines.clause import Clause
from dashboard.analysis.words.people import TITLES
from dashboard.records import Story

_PRONOUN = re.compile(r"(?i)(?:he|she|it|they|we|i|who)\Z")
_ORDERED = re.compile(
    r"(?i)(?:ordered|told|urged|directed|instructed|asked|required|obliged)\b"
)
_ADVERB = re.compile(r"\s(?:also|now|still|then|only)\Z")
_ARTICLE = re.compile(r"(?i)\A(?:the|its|their|his|her)\s")
_BODY = re.compile(
    r"(?:(?:The|the|Its|its|Their|their|His|her)\s)?(?:[A-Z][\w’'.&-]*|government|ministry|council|cabinet|board|"
    r"state|city|company|party|court|parliament|police|army|union|bank|league|operator|"
    r"authorities|officials|commission|agency)(?:\s(?:of|the|and|for|[A-Z][\w’'.&-]*|"
    r"government|ministry|council|minister|office|board)){0,6}\Z"
)


def claim_of(phrase: TimePhrase, claims: tuple[Attribution, ...]) -> Attribution | None:
    """The narrowest attribution whose words hold the phrase."""
    holding = [
        claim
        for claim in claims
        if claim.content.start <= phrase.span.start
        and phrase.span.end <= claim.content.end + 1
    ]
    if not holding:
        return None
    return min(holding, key=lambda claim: claim.content.end - claim.content.start)


def responsible(clause: Clause, claim: Attribution | None, story: Story) -> str | None:
    """Who must do it: the subject of the clause, where it is someone who can act."""
    cue = clause.cue
    if cue is None or cue.kind == "timetable" or _ORDERED.match(cue.word):
        return None
    subject = _ADVERB.sub("", clause.subject)
    if _PRONOUN.match(subject):
        return claim.speaker if claim else None
    if not _BODY.match(subject) or (" " not in subject and not _named(subject, story)):
        return None
    return _without_title(_ARTICLE.sub("", subject))


def _without_title(name: str) -> str:
    """Reads "President Ana Reyes" as the guide wants names: without the title."""
    words = name.split()
    while len(words) > 2 and words[0].rstrip(".").lower() in TITLES:
        words = words[1:]
    return " ".join(words)


def _named(word: str, story: Story) -> bool:
    """Whether a word that may only open a sentence has its capital elsewhere too."""
    inside = rf"[a-z,’'\d]\s{re.escape(word)}\b"
    return word[:1].islower() or bool(re.search(inside, story.text))


def speaker(clause: Clause, claim: Attribution | None, who: str | None) -> str | None:
    """Who said it; one who is said to plan it has said so."""
    if claim:
        written = claim.as_written or ""
        return claim.speaker or (None if _PRONOUN.match(written) else written or None)
    return who if clause.cue and clause.cue.kind == "plan" else None
