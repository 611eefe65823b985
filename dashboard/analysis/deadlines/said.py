"""A time phrase, its clause and the attributions in, who said it and who must do it out."""

import re

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.deadlines.clause import Clause

_PRONOUN = re.compile(r"(?i)(?:he|she|it|they|we|i|who)\Z")
_ORDERED = re.compile(
    r"(?i)(?:ordered|told|urged|directed|instructed|asked|required|obliged)\b"
)
_BODY = re.compile(
    r"(?:(?:The|the|Its|its|Their|their|His|her)\s)?(?:[A-Z][\w’'.&-]*|government|ministry|council|cabinet|board|"
    r"state|city|company|party|court|parliament|police|army|union|bank|league|operator|"
    r"authorities|officials|commission|agency)(?:\s(?:of|the|and|for|[A-Z][\w’'.&-]*|"
    r"government|ministry|council|minister|office|board)){0,6}\Z"
)


def claim_of(
    phrase: TimePhrase, claims: tuple[Attribution, ...]
) -> Attribution | None:
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


def responsible(clause: Clause, claim: Attribution | None) -> str | None:
    """Who must do it: the subject of the clause, where it is someone who can act."""
    if clause.cue is None or _ORDERED.match(clause.cue.word):
        return None
    subject = re.sub(r"\s(?:also|now|still|then)\Z", "", clause.subject)
    if _PRONOUN.match(subject):
        return claim.speaker if claim else None
    return subject if subject and _BODY.match(subject) else None
