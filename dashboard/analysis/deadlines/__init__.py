"""Time phrases in, the deadlines that the copy sets out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.days import TimePhrase, tense
from dashboard.analysis.deadlines import overtaken
from dashboard.analysis.deadlines.accepted import LIMITS, accepted, counted
from dashboard.analysis.deadlines.clause import Clause, around
from dashboard.analysis.deadlines.deliverables import deliverables
from dashboard.analysis.deadlines.due import settled
from dashboard.analysis.deadlines.measurable import why_not
from dashboard.analysis.deadlines.said import (
    Named,
    carried,
    claim_of,
    responsible,
    speaker,
)
from dashboard.analysis.deadlines.subject import subject
from dashboard.analysis.keys import keyed
from dashboard.analysis.sentences import Sentence
from dashboard.records import Deadline, Figure, Name, Story

#: A verb that binds the one who speaks, or a day that was promised.
_BINDS = re.compile(
    r"(?i)(?:will|would|shall|must|won['’]t|['’]ll|['’]d|to be)\Z"
    r"|(?:to|is to|are to|on\s(?:track|course|schedule)\sto)\Z"
    r"|(?:was|were|had|been)\b|to\sbe\s\w+\Z"
    r"|(?:has|have)\s(?:\w+ly\s|also\s|now\s)?(?:promised|planned|intended|targeted)\Z"
)
#: "Will be ordered by 19 June": the modal stands before what was read as the verb.
_LED = re.compile(r"(?:will|would|shall|must)\s\Z")
#: What runs on for longer is a table or a list, and no clause can be cut from it.
_LONGEST = 2000
_SCHEDULED = re.compile(
    r"(?i)(?:(?:upcoming|forthcoming|looming)\Z|expects?\s(?!to\b))"
)
#: What gathers people is on a calendar; nobody undertakes that it discusses something.
_EVENT = re.compile(
    r"(?i)\b(?:conference|summit|talks|congress|convention|forum|symposium|workshop|"
    r"meeting|ceremony|festival|parade|match|concert)(?:\s(?:that|which))?\s?\Z"
)
_TIMED = re.compile(r"(?i)\b(?:scheduled|set|slated|timed|expected|likely)\Z")
_ORDERED = re.compile(
    r"(?i)(?:ordered|told|urged|directed|instructed|asked|required|obliged|(?:is|are)\Z|"
    r"appeal(?:s|ed)\sfor\s(?![$€£\d])|call(?:s|ed))\b"
)
#: "Parliament must meet": a duty, where who speaks of works and yields means to do it.
_BODY = re.compile(
    r"(?i)\b(?:parliament|assembly|senate|congress|lawmakers|council|court|judges?|"
    r"government|president|board|commission|regulator)\Z"
)
_LAW = re.compile(
    r"(?i)\b(?:under|by)\s(?:the|its|a)\s(?:\w+\s){0,2}(?:constitution|law|charter|act|"
    r"statutes?|rules|treaty)\b|\bthe\s(?:constitution|law|charter)\s(?:says|requires)\b"
)
#: What a court does it does by its calendar: nobody undertakes it.
_COURT = re.compile(
    r"(?i)\b(?:trial|retrial|hearing|inquest|verdict|sentencing|arraignment|tribunal|"
    r"(?:in|before)\s(?:a\s|the\s)?court|be\ssentenced|jury|(?:high|appeals?|supreme|"
    r"district|crown|county|constitutional)\scourt)\b|\bcourt\Z"
)


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    phrases: tuple[TimePhrase, ...],
    attributions: tuple[Attribution, ...],
    figures: tuple[Figure, ...],
    *,
    names: tuple[Name, ...],
) -> tuple[Deadline, ...]:
    """Every deadline in the order of the page, with what replaces it."""
    order = {each.span.start: number for number, each in enumerate(sentences)}
    starts = {phrase.sentence.start for phrase in phrases}
    cues = {start: tense.cues(sentences[order[start]].text) for start in starts}
    found: list[tuple[Deadline, Clause]] = []
    last, supposed, named = 0, False, Named(story, names)
    for phrase, earlier in zip(phrases, (None, *phrases), strict=False):
        sentence = sentences[order[phrase.sentence.start]]
        if len(sentence.text) > _LONGEST:
            continue
        clause = around(phrase, sentence, cues[phrase.sentence.start], earlier)
        dated = phrase.kind == "date" and phrase.direction == "future"
        inside = phrase.span.end <= last and phrase.relation not in LIMITS
        inside = inside and not (dated and supposed)
        if inside or counted(phrase, figures) or not accepted(phrase, clause, story):
            continue
        if phrase.kind == "condition":
            # "until his term ends in 2029": the year is the condition's.
            last = phrase.span.end
            supposed = not phrase.raw.lower().startswith(("until", "till"))
        claim = claim_of(phrase, attributions) or carried(phrase, attributions, story)
        bare = _deadline(story, phrase, clause, claim, named)
        found += _told(bare, clause, sentence, story)
    done = keyed(story, (deadline for deadline, _ in found))
    pairs = [(made, clause) for made, (_, clause) in zip(done, found, strict=True)]
    return tuple(overtaken.linked(pair, pairs, order, sentences) for pair in pairs)


def _told(
    bare: Deadline, clause: Clause, sentence: Sentence, story: Story
) -> Iterator[tuple[Deadline, Clause]]:
    """The deadline once for each thing that is to happen then."""
    for what in deliverables(clause, condition=bare.type == "condition"):
        about = subject(what, sentence.text, story)
        told = why_not(what, bare.rule) is None
        made = replace(bare, part=sentence.part, what=what, subject=about)
        yield replace(made, measurable=told), clause


def _deadline(
    story: Story,
    phrase: TimePhrase,
    clause: Clause,
    claim: Attribution | None,
    named: Named,
) -> Deadline:
    due = settled(phrase, clause, story)
    who = responsible(clause, claim, story, named)
    return Deadline(
        span=phrase.span,
        raw=phrase.raw,
        part="",
        sentence=phrase.sentence,
        rule=phrase.rule,
        reason=due.reason,
        confidence=phrase.confidence,
        what="",
        type=due.type,
        window_start=due.window_start,
        due=due.due,
        precision=due.precision,
        alternative_due=due.alternative,
        alternative_reason=due.alternative_reason,
        promise=_promise(clause),
        responsible=who,
        said_by=speaker(clause, claim, who),
        channel=claim.channel if claim else None,
        overtaken_by=None,
        measurable=True,
    )


def _promise(clause: Clause) -> bool:
    """Whether someone undertakes it; an order and a timetable are no promises."""
    cue = clause.cue
    if cue is None or _ORDERED.match(cue.word):
        return False
    owed = _BODY.search(clause.subject) or _LAW.search(clause.text, 0, cue.start)
    if cue.word.lower() == "must" and owed:
        return False
    about = clause.subject or clause.text[max(0, cue.start - 120) : cue.start]
    if _COURT.search(about) or _COURT.search(clause.action) or _EVENT.search(about):
        return False
    if cue.kind in ("plan", "noun", "past"):
        return not _SCHEDULED.match(cue.word)
    led = _LED.search(clause.text, max(0, cue.start - 8), cue.start)
    bound = led or _BINDS.match(cue.word)
    return bool(bound) and not _TIMED.search(cue.word)
