"""Time phrases in, the deadlines that the copy sets out."""

import re
from dataclasses import replace

from dashboard.analysis.attribution import Attribution
from dashboard.analysis.days import TimePhrase
from dashboard.analysis.deadlines import overtaken
from dashboard.analysis.deadlines.accepted import accepted
from dashboard.analysis.deadlines.clause import Clause, around
from dashboard.analysis.deadlines.deliverables import deliverables
from dashboard.analysis.deadlines.due import settled
from dashboard.analysis.deadlines.said import claim_of, responsible
from dashboard.analysis.keys import keyed
from dashboard.analysis.sentences import Sentence
from dashboard.records import Deadline, Figure, Story

#: A verb that binds the one who speaks, or a day that was promised.
_BINDS = re.compile(
    r"(?i)(?:will|would|shall|must|won['’]t|['’]ll|['’]d|to be)\Z"
    r"|(?:was|were|had|been)\b"
)
_ORDERED = re.compile(
    r"(?i)(?:ordered|told|urged|directed|instructed|asked|required|obliged|is|are)\b"
)


def read(
    story: Story,
    sentences: tuple[Sentence, ...],
    phrases: tuple[TimePhrase, ...],
    claims: tuple[Attribution, ...],
    figures: tuple[Figure, ...],
) -> tuple[Deadline, ...]:
    """Every deadline in the order of the page, with what replaces it."""
    order = {each.span.start: number for number, each in enumerate(sentences)}
    found: list[tuple[Deadline, Clause]] = []
    for phrase in phrases:
        sentence = sentences[order[phrase.sentence.start]]
        clause = around(phrase, sentence)
        if accepted(phrase, clause, story):
            for what in deliverables(clause):
                made = _deadline(story, sentence, phrase, clause, claims, what)
                found.append((made, clause))
    done = keyed(story, (deadline for deadline, _ in found))
    pairs = [
        (deadline, clause) for deadline, (_, clause) in zip(done, found, strict=True)
    ]
    return tuple(_linked(pair, pairs, order, sentences) for pair in pairs)


def _deadline(
    story: Story,
    sentence: Sentence,
    phrase: TimePhrase,
    clause: Clause,
    claims: tuple[Attribution, ...],
    what: str,
) -> Deadline:
    due = settled(phrase, clause, story.day)
    claim = claim_of(phrase, claims)
    return Deadline(
        span=phrase.span,
        raw=phrase.raw,
        part=sentence.part,
        sentence=sentence.span,
        rule=phrase.rule,
        reason=due.reason,
        confidence=phrase.confidence,
        what=what,
        type=due.type,
        window_start=due.window_start,
        due=due.due,
        precision=due.precision,
        alternative_due=due.alternative,
        alternative_reason=due.alternative_reason,
        promise=_promise(clause),
        responsible=responsible(clause, claim),
        said_by=(claim.speaker or claim.as_written) if claim else None,
        channel=claim.channel if claim else None,
        overtaken_by=None,
        measurable=phrase.rule != "no-day-given",
    )


def _promise(clause: Clause) -> bool:
    """Whether someone undertakes it; an order and a timetable are no promises."""
    cue = clause.cue
    if cue is None or _ORDERED.match(cue.word):
        return False
    if cue.kind in ("plan", "noun", "past"):
        return True
    return bool(_BINDS.match(cue.word))


def _linked(
    pair: tuple[Deadline, Clause],
    pairs: list[tuple[Deadline, Clause]],
    order: dict[int, int],
    sentences: tuple[Sentence, ...],
) -> Deadline:
    """The deadline with the key of the one that replaces it."""
    deadline, clause = pair
    if not overtaken.first_holds_no_longer(clause):
        return deadline
    later = overtaken.successor(deadline, pairs, order, sentences)
    return replace(deadline, overtaken_by=later.key) if later else deadline
