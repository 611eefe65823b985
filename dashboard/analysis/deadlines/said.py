"""A clause and the attributions in, who said it and who must do it out.

Both are names in their fullest printed form where the copy allows, and nothing where a
pronoun or a "group" points at nobody in particular.
"""

import re

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.days.tense import Cue
from dashboard.analysis.deadlines.clause import Clause, main_subject
from dashboard.analysis.words.people import TITLES
from dashboard.folding import fold
from dashboard.records import Name, Story

#: A paragraph that tells what a paper says: "According to the statement, ...".
_WRITTEN = re.compile(
    r"(?i)\b(?:according\sto|in)\s(?:the|a|its|their)\s(?:\w+\s)?(?:statement|document|"
    r"notice|communiqu[eé]|press\srelease|report|plan)\b|\bthe\s(?:statement|document|"
    r"notice|communiqu[eé]|press\srelease|report)\s(?:said|says|adds|added|read|noted)\b"
)
_STATEMENT = re.compile(r"(?i)\b(?:statement|document|notice|release|report|plan)\b")
_PRONOUN = re.compile(r"(?i)(?:he|she|it|they|we|i|who)\Z")
#: Sorts of people and bodies that something can be asked of.
_ROLE = re.compile(
    r"(?i)(?:(?:the|all|both|local)\s)?(?:lawmakers|ministers|deputies|senators|"
    r"councillors|parents|residents|voters|farmers|growers|banks|lenders|employers|"
    r"landlords|operators|suppliers|regulators|prosecutors|judges|unions|airlines|schools|"
    r"hospitals|companies|firms|airports|teachers|doctors|shareholders|investors|"
    r"regulator|watchdog|operator|contractor|developer|utility|mayor|premier|governor|"
    r"president|chancellor|airline|lender|insurer|club|charity|university|department|"
    r"authority|parties|states|provinces|districts|cities|countries)"
)
#: What aims at something is somebody's.
_PLANS = re.compile(
    r"(?i)\b(?:plan|plans|scheme|schemes|measures?|polic(?:y|ies)|strategy|framework|"
    r"programmes?|programs?|package|bill|budget|deal|roadmap|initiative)\Z"
)
#: "Wants ministers to act", "wants it finished": somebody else's to do.
_ASKED = re.compile(
    r"(?i)(?:wants?|wanted|expects?|expected|asks|asked|urge[sd]|orders|ordered|told|tells|"
    r"directed|directs|instructed|required|obliged)\b(?!\sto\b)"
    r"(?:\s(?P<whom>(?!him\b|her\b|them\b|it\b|us\b|on\b)[\w’'-]+(?:\s[\w’'-]+){0,3})\sto\Z)?"
)
_ADVERB = re.compile(r"\s(?:also|now|still|then|only)\Z")
_ARTICLE = re.compile(r"(?i)\A(?:the|its|their|his|her)\s")
_BODY = re.compile(
    r"(?:(?:The|the|Its|its|Their|their|His|her)\s)?(?:[A-Z][\w’'.&-]*|government|ministry|council|cabinet|board|"
    r"state|city|company|party|court|parliament|police|army|union|bank|league|operator|"
    r"authorities|officials|commission|agency)(?:\s(?:of|the|and|for|[A-Z][\w’'.&-]*|"
    r"government|ministry|council|minister|office|board)){0,6}\Z"
)
#: Could be anybody that the copy has named.
_NOBODY = frozenset({"company", "party", "officials", "authorities", "state"})


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


def carried(
    phrase: TimePhrase, claims: tuple[Attribution, ...], story: Story
) -> Attribution | None:
    """What a statement is said to say goes on to the end of the paragraph."""
    start = story.text.rfind("\n\n", 0, phrase.sentence.start) + 1
    before = [
        claim
        for claim in claims
        if start <= claim.content.start < phrase.sentence.start
    ]
    if not before or _WRITTEN.search(story.text, start, phrase.sentence.start) is None:
        return None
    last = max(before, key=lambda claim: claim.content.start)
    through = last.channel or _STATEMENT.search(last.as_written or "")
    return last if through else None


class Named:
    """The names of one story by every form in which it prints them."""

    def __init__(self, story: Story, names: tuple[Name, ...]) -> None:
        """Fold each form once."""
        self._by_form: dict[str, str] = {}
        self._bodies: dict[str, set[str]] = {}
        for name in names:
            for span in name.spans:
                form = fold(story.text[span.start : span.end])
                self._by_form.setdefault(form, name.name)
            if name.kind == "organisation":
                for word in fold(name.name).split():
                    self._bodies.setdefault(word, set()).add(name.name)

    def fullest(self, words: str) -> str | None:
        """The name of which `words` are a form."""
        return self._by_form.get(fold(words))

    def at_end_of(self, words: str) -> str | None:
        """The name that some words end in: "Housing Minister Ana Reyes"."""
        rest = words
        while rest:
            if known := self.fullest(rest):
                return known
            head, _, rest = rest.partition(" ")
            if not head[:1].isupper() and head.lower() not in TITLES:
                return None
        return None

    def body(self, noun: str) -> str | None:
        """The one body whose name holds the noun; None where two do, or none."""
        known = self._bodies.get(fold(noun), set())
        return next(iter(known)) if len(known) == 1 else None


def responsible(
    clause: Clause, claim: Attribution | None, story: Story, named: Named
) -> str | None:
    """Who must do it: the subject of the clause, where it is someone who can act."""
    cue = clause.cue
    if cue is None or cue.kind == "timetable":
        return None
    subject = _doer(clause, cue)
    if _PRONOUN.match(subject):
        return claim.speaker if claim else None
    bare = _ARTICLE.sub("", subject)
    if known := named.at_end_of(bare):
        return known
    if _ROLE.fullmatch(subject):
        return bare.lower()
    if not _BODY.match(subject) or (" " not in subject and not _named(subject, story)):
        return None
    own = _without_title(bare)
    return named.body(own) or (None if own in _NOBODY else own)


def _doer(clause: Clause, cue: Cue) -> str:
    """The words for who is to act: the subject, or whoever is asked to."""
    if asked := _ASKED.match(cue.word):
        return asked["whom"] or ""
    subject = _ADVERB.sub("", clause.subject)
    if not subject or (cue.kind == "plan" and _PLANS.search(subject)):
        # "The ministry has a plan, aiming to", "measures which aim to": the ministry.
        return main_subject(clause)
    return subject


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
