"""A sentence in, its time phrases out: every rule is tried, the longest words win."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from dashboard.analysis.days import (
    anniversaries,
    conditions,
    dates,
    decades,
    fiscal,
    holidays,
    lengths,
    months,
    names,
    near,
    parts,
    quarters,
    ranges,
    relations,
    relative,
    seasons,
    tense,
    vague,
    weekdays,
    years,
)
from dashboard.analysis.days.base import Reading, Rule, Scene, TimePhrase
from dashboard.analysis.sentences import Sentence
from dashboard.records import Span

#: Every kind of time; of equal length the earlier wins.
RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *ranges.RULES,
    *anniversaries.RULES,
    *holidays.RULES,
    *lengths.RULES,
    *parts.RULES,
    *quarters.RULES,
    *fiscal.RULES,
    *months.RULES,
    *weekdays.RULES,
    *relative.RULES,
    *near.RULES,
    *seasons.RULES,
    *decades.RULES,
    *years.RULES,
    *vague.RULES,
)
CONDITIONS: tuple[Rule, ...] = conditions.RULES


class Settled(NamedTuple):
    """What is the same for every sentence of a story."""

    anchor: date | None
    fiscal: int | None
    people: frozenset[int]


#: "Friday's vote"
_OWNS = re.compile(r"['’]s\b")
_WAS = re.compile(r"(?:was|were|had|been)\b")


class _Candidate(NamedTuple):
    start: int
    end: int
    rule: Rule
    phrase: TimePhrase


def phrases(sentence: Sentence, settled: Settled) -> tuple[TimePhrase, ...]:
    """The time phrases of one sentence in their order."""
    cues = tense.cues(sentence.text)
    taken = _longest(sentence, settled, cues, RULES, names.quiet(sentence.text))
    taken = _joined(sentence, taken)
    covered = {found.start for found in taken}
    for found in _longest(sentence, settled, cues, CONDITIONS, ()):
        if found.start not in covered:
            taken.append(found)
    ordered = sorted(taken, key=lambda found: (found.start, found.end))
    return tuple(found.phrase for found in ordered)


def _longest(
    sentence: Sentence,
    settled: Settled,
    cues: tuple[tense.Cue, ...],
    rules: Iterable[Rule],
    quiet: tuple[tuple[int, int], ...],
) -> list[_Candidate]:
    matches = [
        (match, rule)
        for rule in rules
        for match in rule.pattern.finditer(sentence.text)
    ]
    matches.sort(key=lambda found: found[0].start() - found[0].end())
    taken: list[_Candidate] = []
    used: list[tuple[int, int]] = []
    for match, rule in matches:
        start, end = match.span()
        spans = used if rule.covers_names else [*used, *quiet]
        if any(start < last and first < end for first, last in spans):
            continue
        found = _read(sentence, settled, cues, match, rule)
        if found is not None:
            taken.append(found)
            used.append((start, end))
    return taken


def _read(
    sentence: Sentence,
    settled: Settled,
    cues: tuple[tense.Cue, ...],
    match: re.Match[str],
    rule: Rule,
) -> _Candidate | None:
    """One match as its rule reads it, with the preposition that it hangs on."""
    start, end = match.span()
    tie = relations.tie(sentence.text, start, end)
    scene = Scene(
        text=sentence.text,
        anchor=settled.anchor,
        direction=_direction(sentence.text, cues, tie, start, end),
        preposition=tie.words or match[0].split()[0].lower(),
        fiscal=settled.fiscal,
        people=settled.people,
    )
    try:
        reading = rule.read(match, scene)
    except (ValueError, OverflowError):
        # 31 June, or a year beyond the calendar: words that stand for no day.
        return None
    if reading is None:
        return None
    start = tie.start if rule.kind != "within" else start
    phrase = _phrase(sentence, start, end, tie, scene, reading, rule)
    return _Candidate(start, end, rule, phrase)


def _direction(
    text: str,
    cues: tuple[tense.Cue, ...],
    tie: relations.Tie,
    start: int,
    end: int,
) -> str | None:
    """past or future; None where a missed "was due" leaves both open."""
    if tie.relation == "since":
        return "past"
    if _OWNS.match(text, end) and tie.relation in ("before", "after"):
        return "future" if tie.relation == "before" else "past"
    cue = tense.governing(text, cues, start, end)
    if cue is None:
        return "future" if tie.relation in ("by", "before", "until") else None
    if cue.kind == "due" and _WAS.match(cue.word):
        return None
    return cue.direction


def _phrase(
    sentence: Sentence,
    start: int,
    end: int,
    tie: relations.Tie,
    scene: Scene,
    reading: Reading,
    rule: Rule,
) -> TimePhrase:
    place = sentence.span.start
    relation = reading.relation or tie.relation
    if relation in ("on", "window") and not reading.relation:
        single = reading.precision == "day" and reading.start == reading.end
        relation = "on" if single else "window"
    return TimePhrase(
        span=Span(place + start, place + end),
        raw=sentence.text[start:end],
        sentence=sentence.span,
        kind=rule.kind,
        relation=relation,
        direction=reading.direction or _by_days(reading, scene) or scene.direction,
        start=reading.start,
        end=reading.end,
        precision=reading.precision,
        alternative_end=reading.alternative_end,
        alternative_reason=reading.alternative_reason,
        length=reading.length,
        length_unit=reading.length_unit,
        rule=rule.name,
        reason=reading.reason,
        confidence=rule.confidence,
    )


def _by_days(reading: Reading, scene: Scene) -> str | None:
    """The calendar settles the direction where the days lie wholly on one side."""
    if scene.anchor is None or reading.start is None or reading.end is None:
        return None
    if reading.end < scene.anchor:
        return "past"
    return "future" if reading.start > scene.anchor else None


def _joined(sentence: Sentence, found: list[_Candidate]) -> list[_Candidate]:
    """Makes one of "by the end of the financial year on 31 March 2027"."""
    found.sort(key=lambda each: each.start)
    done: list[_Candidate] = []
    for each in found:
        before = done[-1] if done else None
        if before and _specifies(sentence.text, before, each):
            done[-1] = _Candidate(
                before.start,
                each.end,
                each.rule,
                replace(
                    each.phrase,
                    span=Span(before.phrase.span.start, each.phrase.span.end),
                    raw=sentence.text[before.start : each.end],
                    relation=before.phrase.relation,
                ),
            )
        else:
            done.append(each)
    return done


def _specifies(text: str, whole: _Candidate, day: _Candidate) -> bool:
    """Whether a day only says which day the end or start of a period is."""
    edge = whole.rule.name == "part-of-period" and day.rule.kind == "date"
    return edge and text[whole.end : day.start].strip(" ,(") == ""
