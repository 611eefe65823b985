"""A sentence in, its time phrases out; every rule is tried, the longest words win."""

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypeAlias

from dashboard.analysis.days import (
    anniversaries,
    clauses,
    conditions,
    dates,
    decades,
    fiscal,
    holidays,
    join,
    lasting,
    lengths,
    months,
    named_ends,
    names,
    near,
    parts,
    quarters,
    ranges,
    relations,
    relative,
    seasons,
    tense,
    undated,
    vague,
    weekdays,
    weeks,
    years,
)
from dashboard.analysis.days.base import Reading, Rule, Scene, TimePhrase
from dashboard.analysis.sentences import Sentence
from dashboard.analysis.words.verbs import HOLDING
from dashboard.records import Span

#: Every kind of time; of equal length the earlier wins.
RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *ranges.RULES,
    *anniversaries.RULES,
    *holidays.RULES,
    *lengths.RULES,
    *lasting.RULES,
    *named_ends.RULES,
    *quarters.RULES,
    *parts.RULES,
    *fiscal.RULES,
    *months.RULES,
    *weekdays.RULES,
    *weeks.RULES,
    *relative.RULES,
    *near.RULES,
    *seasons.RULES,
    *decades.RULES,
    *years.RULES,
    *vague.RULES,
    *undated.RULES,
    *clauses.RULES,
)
CONDITIONS: tuple[Rule, ...] = conditions.RULES
#: A sentence with none of these holds no time: most need not be tried by any rule.
_TRIGGER = re.compile(
    r"\d|(?i:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|"
    r"sat|sun|to(?:day|night|morrow)|yesterday|week|month|year|quarter|decade|century|"
    r"day|night|hour|morning|evening|afternoon|fortnight|spring|summer|autumn|fall|"
    r"winter|fiscal|financial|in\sdue|in\sthe|before\sthe|by\sthe|ahead\sof|at\sa|as\ssoon|until|till|unless|once|when|while|"
    r"if|provid|assuming|subject\sto|pending|conditional|contingent|dependent|on\s(?:the\s)?condition|only|as\slong|so\slong|in\stime|term|over\sthe|throughout|during|fy\d|for\s(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten)\b|within|inside|anniversary|easter|christmas|"
    r"thanksgiving|good|palm|ash|boxing|new|valentine|st|halloween|bonfire|veterans|"
    r"armistice|ascension|martin|presidents|memorial|labor|columbus|black|juneteenth|"
    r"bastille|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))"
)


#: "Friday's vote"
_OWNS = re.compile(r"['’]s\b")
_FROM = frozenset({"from", "starting", "with effect from", "effective from"})
#: "If voters return him on 4 July": what is supposed lies ahead.
_SUPPOSED = re.compile(
    r"(?i)\b(?:if|unless|once|provid(?:ed|ing)(?:\sthat)?|as\slong\sas|assuming|"
    r"on\s(?:the\s)?condition\sthat)\s[^.,;:]{3,120}\Z"
)
_WAS = re.compile(
    r"(?:was|were|had|been|first|originally|initially|previously|should|ought)\b"
)


class Settled(NamedTuple):
    """What is the same for every sentence of a story."""

    anchor: date | None
    fiscal: int | None
    people: frozenset[int]


_Match: TypeAlias = tuple[re.Match[str], Rule]


class _Copy(NamedTuple):
    """One sentence with its verbs."""

    sentence: Sentence
    text: str
    cues: tuple[tense.Cue, ...]
    settled: Settled


class _Found(NamedTuple):
    """A phrase with its place in the sentence."""

    start: int
    end: int
    rule: Rule
    phrase: TimePhrase


def phrases(sentence: Sentence, settled: Settled) -> tuple[TimePhrase, ...]:
    """The time phrases of one sentence in their order."""
    text = sentence.text
    if not _TRIGGER.search(text):
        return ()
    times, conditional = _matches(text, RULES), _matches(text, CONDITIONS)
    if not times and not conditional:
        return ()
    copy = _Copy(sentence, text, tense.cues(text), settled)
    taken = _joined(copy, _longest(copy, times, names.quiet(text)))
    covered = _mask(text, tuple((found.start, found.end) for found in taken))
    for found in _longest(copy, conditional, ()):
        if not covered[found.start]:
            taken.append(found)
    taken.sort(key=lambda found: (found.start, found.end))
    return tuple(found.phrase for found in taken)


def _matches(text: str, rules: tuple[Rule, ...]) -> list[_Match]:
    """Where the rules see their words, the longest first."""
    low = text.lower()
    found = [
        (match, rule)
        for rule in rules
        if not rule.needs or any(word in low for word in rule.needs)
        for match in rule.pattern.finditer(text)
    ]
    found.sort(key=lambda each: each[0].start() - each[0].end())
    return found


def _longest(
    copy: _Copy, matches: list[_Match], quiet: tuple[tuple[int, int], ...]
) -> list[_Found]:
    """What the rules read, none over another."""
    taken: list[_Found] = []
    quieted = _mask(copy.text, quiet)
    used = bytearray(len(copy.text))
    for match, rule in matches:
        start, end = match.span()
        named = not rule.covers_names and any(quieted[start:end])
        if named or any(used[start:end]):
            continue
        found = _read(copy, match, rule)
        if found is not None:
            taken.append(found)
            used[start:end] = b"\1" * (end - start)
    return taken


def _mask(text: str, spans: tuple[tuple[int, int], ...]) -> bytearray:
    """One byte a character, 1 inside a span."""
    mask = bytearray(len(text))
    for start, end in spans:
        mask[start:end] = b"\1" * (end - start)
    return mask


def _read(copy: _Copy, match: re.Match[str], rule: Rule) -> _Found | None:
    """One match as its rule reads it, with the preposition that it hangs on."""
    start, end = match.span()
    tie = relations.tie(copy.text, start, end)
    scene = Scene(
        text=copy.text,
        anchor=copy.settled.anchor,
        direction=_direction(copy, tie, start, end),
        preposition=tie.words or match[0].split()[0].lower(),
        fiscal=copy.settled.fiscal,
        people=copy.settled.people,
    )
    try:
        reading = rule.read(match, scene)
    except (ValueError, OverflowError):
        # 31 June, or a year beyond the calendar: words that stand for no day.
        return None
    if reading is None:
        return None
    start = start if rule.kind in ("within", "condition") else tie.start
    phrase = _phrase(copy, Span(start, end), scene, reading, rule)
    return _Found(start, end, rule, replace(phrase, relation=_relation(reading, tie)))


def _phrase(
    copy: _Copy, place: Span, scene: Scene, reading: Reading, rule: Rule
) -> TimePhrase:
    """The reading as a phrase at its place in the story."""
    begin = copy.sentence.span.start
    return TimePhrase(
        span=Span(begin + place.start, begin + place.end),
        raw=copy.text[place.start : place.end],
        sentence=copy.sentence.span,
        kind=rule.kind,
        relation=reading.relation,
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


def _direction(copy: _Copy, tie: relations.Tie, start: int, end: int) -> str | None:
    """past or future; None where a missed "was due" leaves both open."""
    owns = _OWNS.match(copy.text, end) and tie.relation in ("before", "after")
    if owns or tie.relation == "since":
        return "future" if tie.relation == "before" else "past"
    cue = tense.governing(copy.text, copy.cues, start, end)
    if cue is None:
        return _by_tie(copy, tie)
    if _SUPPOSED.search(copy.text, cue.start, start):
        return "future"
    held = tie.relation == "until" and cue.word in HOLDING
    wished = tie.relation in ("by", "before") and cue.word == "wanted"
    moved = tense.moved_to(copy.text, start) or tense.called_for(copy.text, start)
    if held or wished or moved:
        return "future"
    return None if cue.kind == "due" and _WAS.match(cue.word) else cue.direction


def _by_tie(copy: _Copy, tie: relations.Tie) -> str | None:
    """Without a verb the preposition tells, and failing that the other verbs."""
    ahead = tie.relation in ("by", "before", "until") and tie.words != "through"
    told = {verb.direction for verb in copy.cues} == {"past"}
    if tie.words in _FROM and all(verb.kind == "saying" for verb in copy.cues):
        # "The cap that the act sets from 1 July, she said."
        ahead = True
    if ahead or tense.announces(copy.text):
        return "future"
    return "past" if told else None


def _relation(reading: Reading, tie: relations.Tie) -> str | None:
    """ "on" holds for a day and "in" for a period, whatever the preposition."""
    if reading.relation or tie.relation not in ("on", "window"):
        return reading.relation or tie.relation
    single = reading.precision == "day" and reading.start == reading.end
    return "on" if single else "window"


def _by_days(reading: Reading, scene: Scene) -> str | None:
    """The calendar settles the direction where the days lie wholly on one side."""
    if scene.anchor is None or reading.start is None or reading.end is None:
        return None
    if reading.end < scene.anchor:
        return "past"
    return "future" if reading.start > scene.anchor else None


def _joined(copy: _Copy, found: list[_Found]) -> list[_Found]:
    """Makes one of two times of which one only tells the other more closely."""
    found.sort(key=lambda each: each.start)
    done: list[_Found] = []
    for each in found:
        before = done[-1] if done else None
        one = before and join.joined(copy.text, before.phrase, each.phrase)
        if before and one:
            done[-1] = _Found(before.start, each.end, each.rule, one)
        else:
            done.append(each)
    return done
